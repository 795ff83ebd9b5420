import { z } from '@hono/zod-openapi'
import { figure, list, text } from './common.ts'

const score = z.object({
  method: z.enum(['momentum', 'drift', 'no_change']),
  distance: z.number().int(),
  count: z.number().int(),
  error: figure,
  inside80: figure,
  inside95: figure,
})

/** 校准与回测 */
export const calibration = z
  .object({
    areas: list(
      z.object({
        area: z.string().openapi({ description: '空为全区 · empty for the district' }),
        every: z.enum(['month', 'year']),
        from: z.string(),
        to: z.string(),
        fittedUntil: z.string(),
        fit: z.object({
          momentum: figure,
          momentumError: figure,
          drift: figure,
          spread: figure,
          count: z.number().int(),
        }),
        inventory: z
          .object({ sensitivity: figure, standardError: figure, count: z.number().int() })
          .optional(),
        scores: list(score),
        best: z.enum(['momentum', 'drift', 'no_change']),
        finding: text,
      }),
    ),
    suggested: list(
      z.object({
        id: z.string(),
        value: figure,
        standardError: figure,
        count: z.number().int(),
        from: text,
      }),
    ),
    unidentified: list(text),
    advice: text.optional(),
  })
  .openapi('Calibration')
