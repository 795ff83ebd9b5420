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
const workerPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
})

/** Policy of the solver's worker: WebAssembly may run, no text becomes code. */
const solverPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
})

/** The policy of a file of the page: a worker's script has its own, told by how its name begins. */
export function policyOf(path: string): string {
  const name = /\/(engine|solver)-worker[^/]*\.m?js$/.exec(path)?.[1]
  if (name === undefined) return pagePolicy()
  return name === 'engine' ? workerPolicy : solverPolicy
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
