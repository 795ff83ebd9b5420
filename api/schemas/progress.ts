import { z } from '@hono/zod-openapi'
import { figure, list, text, where } from './common.ts'
import { chosenStudy } from './study.ts'

export const progressRequest = z
  .object({
    ...chosenStudy,
    year: z.number().int().optional().openapi({
      description: '任务年度；不填为计划年 · year of the tasks; the plan year without it',
    }),
  })
  .openapi('ProgressRequest', {
    example: { pack: 'longgang', scenario: 'baseline', overrides: [] },
  })

const standing = z.enum(['met', 'near', 'missed', 'unknown'])
const amounts = list(z.number())

const wanted = z.union([
  z.record(z.string(), z.number()),
  z.object({ from: z.number(), to: z.number(), sum: z.number() }),
])

const step = z.object({
  id: z.string(),
  label: text,
  lead: z.number().openapi({ description: '提前季度数 · quarters sooner than the task' }),
  due: amounts.openapi({ description: '各季度末应过该环节的累计量 · cumulated, by quarter' }),
  latest: z.object({ year: z.number().int(), quarter: z.number().int() }),
  inHand: z.number(),
  short: z.number(),
})

/** 年度任务进度 */
export const taskProgress = z
  .object({
    task: z.object({
      id: z.string(),
      label: text,
      indicator: z.string(),
      where,
      wanted,
      near: z.number(),
      binding: z.boolean(),
    }),
    unit: z.string(),
    shownAs: text.optional(),
    year: z.number().int(),
    wanted: z.number(),
    projected: figure,
    due: amounts,
    months: amounts,
    done: z.number(),
    dueByNow: z.number(),
    forecast: figure,
    standing,
    steps: list(step),
    period: z
      .object({
        from: z.number().int(),
        to: z.number().int(),
        wanted: z.number(),
        done: z.number(),
        forecast: figure,
        standing,
      })
      .optional(),
  })
  .openapi('TaskProgress')
