import type { Context } from 'hono'
import type { Fault, Text } from '#models/index'

/** Kinds of problem that the API answers with; the word stands in the problem's `type`. */
const problems = {
  'bad-body': { status: 400, zh: '请求内容有误', en: 'The body is not what is wanted' },
  'not-found': { status: 404, zh: '没有这个地址或情景包', en: 'There is no such address or pack' },
  'too-large': { status: 413, zh: '请求内容太大', en: 'The body is too large' },
  'wrong-type': { status: 415, zh: '内容类型不对', en: 'The content type is not what is wanted' },
  'bad-input': { status: 422, zh: '输入有问题', en: 'The input has faults' },
  busy: { status: 503, zh: '正忙，请稍后再试', en: 'Busy; try again later' },
  internal: { status: 500, zh: '服务器内部错误', en: 'The server failed' },
} as const

export type ProblemKind = keyof typeof problems

export type Problem = Readonly<{
  type: string
  title: string
  status: number
  detail: string
  faults: readonly Fault[]
}>

/** Words in the language of the `Accept-Language` header; Chinese when it names none of ours. */
function inLanguage(c: Context, text: Text): string {
  return /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? text.en : text.zh
}

/** Answer with problem details (RFC 9457) that carry all faults. */
export function problem<K extends ProblemKind>(
  c: Context,
  kind: K,
  faults: readonly Fault[],
  detail?: Text,
) {
  const { status, ...title } = problems[kind]
  const first = faults.find((fault) => fault.severity === 'fault') ?? faults[0]
  const body: Problem = {
    type: `/api#${kind}`,
    title: inLanguage(c, title),
    status,
    detail: inLanguage(c, detail ?? first?.message ?? title),
    faults,
  }
  return c.json(body, status as (typeof problems)[K]['status'], {
    'Content-Type': 'application/problem+json; charset=utf-8',
  })
}

/** A fault of the body of a request, at a path in it such as `queries.0.where`. */
export function bodyFault(path: string, message: Text): Fault {
  return { kind: 'body', severity: 'fault', message, ...(path === '' ? {} : { column: path }) }
}
