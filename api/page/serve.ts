import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { pagePolicy, policyOf } from './security.ts'

/** Hashes that allow exactly the inline scripts of a page. */
function scriptHashes(html: string): readonly string[] {
  return Array.from(html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    .filter(([, attributes]) => !/\bsrc=/.test(attributes!))
    .map(([, , script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`)
}

/** A year for files whose names change with their content; the others are asked for again each time. */
function caching(path: string): string {
  return path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** What a file of the page is sent with; whatever answers in its place, where there is none, says its own. */
const fileHeaders = createMiddleware(async (c, next) => {
  const { path } = c.req
  c.header('Cache-Control', caching(path))
  c.header('Content-Security-Policy', policyOf(path))
  await next()
})

const notBuilt =
  '<!doctype html><meta charset="utf-8"><title>Anju</title><p>页面尚未构建：请运行 npm run build。<p>The page is not built yet: run npm run build.'

/**
 * Serve the built page: its files; 404 for anything missing under `/_app`; and for every other address the page
 * itself, which finds its own way by the address.
 */
export function servePage(app: Hono, folder: string): void {
  const files = serveStatic({ root: folder })
  app.use('/_app/*', fileHeaders, files)
  app.get('/_app/*', (c) => c.text('404', 404, { 'Cache-Control': 'no-cache' }))
  app.use('*', fileHeaders, async (c, next) => {
    const isPage = c.req.path === '/' || c.req.path.endsWith('.html')
    return isPage ? next() : files(c, next)
  })
  app.get('*', (c) => {
    const path = join(folder, '200.html')
    if (!existsSync(path)) return c.html(notBuilt, 503)
    const html = readFileSync(path, 'utf8')
    return c.html(html, 200, {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': pagePolicy(scriptHashes(html)),
    })
  })
}
