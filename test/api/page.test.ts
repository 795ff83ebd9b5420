import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '#api/app'
import { places } from '#api/places'

const folder = mkdtempSync(join(tmpdir(), 'anju-page-'))
const files = {
  '200.html':
    '<!doctype html><title>page</title><script src="/theme.js"></script><script>start()</script>',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '_app/immutable/chunks/a.js': 'export {}',
  '_app/immutable/workers/engine-worker-Ab12.js': 'export {}',
  '_app/version.json': '{}',
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
afterAll(() => rmSync(folder, { recursive: true }))

const app = createApp({ packs: places.packs, page: folder })

async function get(path: string) {
  const { status, headers, ...response } = await app.request(path)
  return {
    status,
    policy: headers.get('content-security-policy') ?? '',
    cache: headers.get('cache-control'),
    headers,
    response,
  }
}

describe('the page on the same port', () => {
  it.each(['/', '/plan', '/compare?a=baseline', '/deep/link'])('%s is the page', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(files['200.html'])
  })

  it('allows its own inline script by hash, and no code made from text', async () => {
    const { policy, cache } = await get('/')
    // printf %s 'start()' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain(
      "script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=';",
    )
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
    expect(cache).toBe('no-cache')
  })

  it('allows code made from text in the engine’s worker alone', async () => {
    const worker = await get('/_app/immutable/workers/engine-worker-Ab12.js')
    expect(worker.policy).toContain("script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'")
    const chunk = await get('/_app/immutable/chunks/a.js')
    expect(chunk.policy).not.toContain('unsafe-eval')
  })

  it('keeps hashed files for a year and asks for the others again', async () => {
    expect((await get('/_app/immutable/chunks/a.js')).cache).toContain('immutable')
    expect((await get('/_app/version.json')).cache).toBe('no-cache')
    expect((await get('/favicon.svg')).headers.get('content-type')).toContain('image/svg+xml')
  })

  it.each([
    '/_app/immutable/chunks/gone.js',
    '/_app/',
    '/_app/immutable/..%2f..%2f..%2fpackage.json',
  ])('%s is a 404, not the page', async (path) => expect((await get(path)).status).toBe(404))

  it('does not leave its folder', async () => {
    const text = await (await app.request('/..%2f..%2fetc%2fpasswd')).text()
    expect(text).toBe(files['200.html'])
  })

  it('says what to do when it is not built', async () => {
    const response = await createApp({ packs: places.packs, page: join(folder, 'none') }).request(
      '/',
    )
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})
