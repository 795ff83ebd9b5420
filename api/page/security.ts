import { createMiddleware } from 'hono/factory'

/** Join directives of a content security policy. */
function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/**
 * Policy of the page: its own files only, and no code made from text. `scripts` are the hashes of its inline scripts.
 * Inline style attributes stay allowed, because a chart's size and a bar's width are set that way.
 */
export function pagePolicy(scripts: readonly string[] = []): string {
  return policy({
    'default-src': "'none'",
    'script-src': ["'self'", ...scripts].join(' '),
    'worker-src': "'self'",
    'connect-src': "'self'",
    'style-src': "'self'",
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
}

/**
 * Policy of the engine's worker, by its own response: there alone code may be made from text, since equations are
 * compiled. It can fetch from this server only.
 */
export const workerPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
})

/** Whether a path is the script of the engine's worker: a file whose name begins with `engine-worker`. */
export function isEngineWorker(path: string): boolean {
  return /\/engine-worker[^/]*\.m?js$/.test(path)
}

/** Headers that every answer carries; an answer may have set a policy of its own. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (!headers.has('Content-Security-Policy')) {
    headers.set(
      'Content-Security-Policy',
      policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" }),
    )
  }
})
