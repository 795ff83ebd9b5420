import { z } from '@hono/zod-openapi'
import { list } from './common.ts'
import { chosenStudy } from './study.ts'

const quarter = z
  .object({ year: z.number().int(), quarter: z.number().int().min(1).max(4) })
  .openapi('Quarter')

export const calendarRequest = z
  .object({
    ...chosenStudy,
    today: z.number().int().optional().openapi({
      description:
        '此年 1 月 1 日以前已供的地算在途；不填为计划年 · land sold before 1 January of this year is on its way; the plan year without it',
    }),
    area: z.string().max(200).default('').openapi({
      description: '片区；空为全区 · an area; empty for the district',
    }),
  })
  .openapi('CalendarRequest', {
    example: { pack: 'longgang', scenario: 'baseline', overrides: [], area: '' },
  })

const row = z.object({
  tenure: z.string(),
  milestone: z.enum(['presale', 'completed']),
  due: z.number().int(),
  wanted: z.number().openapi({ description: '套 · homes' }),
  fromStock: z.number(),
  onTheWay: z.number(),
  missing: z.number(),
  latest: quarter
    .optional()
    .openapi({ description: '最晚供地季度 · last quarter to sell land in' }),
  siteArea: z.number().openapi({ description: '应供用地，㎡ · m2 of site to be sold' }),
  quartersLate: z.number().int(),
  lost: z.number().openapi({
    description: '即供也赶不上的套数 · homes short of the confidence although all is sold today',
  }),
  drawn: z.number(),
  bought: z.number(),
  converted: z.number(),
  open: z.number(),
})

/** 倒排供地 */
export const calendar = z
  .object({
    today: z.number().int(),
    area: z.string(),
    confidence: z.number(),
    dropout: z.number(),
    yearsToStart: z.number(),
    rows: list(row),
    gate: list(
      z.object({
        area: z.string().openapi({ description: '空为全区 · empty for the district' }),
        legal: z.boolean().openapi({ description: '规则所依据的 · the one that the rule reads' }),
        opens: quarter.optional(),
        free: quarter.optional(),
      }),
    ),
  })
  .openapi('Calendar')
