import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { limits } from './packs/limits.ts'
import { bodyFault, problem } from './problem.ts'

const megabytes = limits.bodyBytes / 1024 / 1024

const limitSize = bodyLimit({
  maxSize: limits.bodyBytes,
  onError: (c) =>
    problem(c, 'too-large', [
      bodyFault('', {
        zh: `请求内容超过 ${megabytes} MB；请只发送情景包自己的文件。`,
        en: `The body is larger than ${megabytes} MB; send only the pack’s own files.`,
      }),
    ]),
})

/** Whether JSON is nested deeper than a reader that calls itself can follow. */
function isTooDeep(json: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (quoted) {
      if (sign === '\\') at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') {
      if (++depth > limits.jsonDepth) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}

const limitDepth = createMiddleware(async (c, next) => {
  if (!/\bjson\b/i.test(c.req.header('content-type') ?? '')) return next()
  if (!isTooDeep(await c.req.text())) return next()
  const fault = bodyFault('', {
    zh: `请求内容嵌套超过 ${limits.jsonDepth} 层；格式见 /api。`,
    en: `The body is nested deeper than ${limits.jsonDepth} levels; the form wanted is described at /api.`,
  })
  return problem(c, 'bad-body', [fault])
})

/** Refuse bodies that are too large or too deep before anything reads them. */
export const boundBody = [limitSize, limitDepth] as const
