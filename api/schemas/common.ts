import { z } from '@hono/zod-openapi'

/** A list that nobody changes. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly()
}

/** A number of a run: JSON has no NaN and no Infinity, so an undefined or boundless one is null. */
export const figure = z.number().nullable()

export const text = z.object({ zh: z.string(), en: z.string() }).openapi('Text')

/** Which value of a variable: a member for some of its dimensions; the others are totalled. */
export const where = z
  .record(z.string().max(100), z.string().max(200))
  .openapi('Where', { example: { area: 'pinghu', tenure: 'market_sale' } })

export const language = z
  .enum(['zh', 'en'])
  .default('zh')
  .openapi({ description: '表头和文字的语言 · language of headers and words' })

export const fault = z
  .object({
    kind: z.string(),
    severity: z.enum(['fault', 'warning']),
    message: text,
    file: z.string().optional(),
    row: z.number().optional(),
    column: z.string().optional(),
    found: z.string().optional(),
    wanted: text.optional(),
    nearest: z.string().optional(),
    variable: z.string().optional(),
    expression: z.string().optional(),
    where: where.optional(),
    year: z.number().optional(),
  })
  .openapi('Fault', { description: '问题 · what is wrong, where it stands and what would do' })

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    faults: list(fault),
  })
  .openapi('Problem', { description: 'RFC 9457 problem details, with all faults at once' })
