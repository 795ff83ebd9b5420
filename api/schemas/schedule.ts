import { z } from '@hono/zod-openapi'
import { SCHEDULE_TERMS, type ScheduleTerm } from '#models/schedule/problem'
import { figure, list } from './common.ts'
import { override } from './scenario.ts'
import { chosenStudy } from './study.ts'

/** A term of the search with the range and the default that the page has too. */
function term(id: ScheduleTerm['id']) {
  const { label, unit, range, default: usual } = SCHEDULE_TERMS.find((one) => one.id === id)!
  const description = `${label.zh} · ${label.en} (${unit})`
  return z.number().min(range[0]).max(range[1]).default(usual).openapi({ description })
}

export const scheduleRequest = z
  .object({
    ...chosenStudy,
    unmetPrice: term('unmetPrice'),
    fiscalFloor: term('fiscalFloor'),
    fiscalPrice: term('fiscalPrice'),
    seconds: term('seconds'),
  })
  .openapi('ScheduleRequest', {
    example: { pack: 'longgang', scenario: 'baseline', overrides: [], seconds: 10 },
  })

const figures = z
  .object({
    shortfall: z.number().openapi({ description: '缺口折价，元 · priced shortfall, CNY' }),
    cost: z.number().openapi({ description: '支出与利息现值，元 · outlay and interest, CNY' }),
    missing: z.number().openapi({ description: '期末未供，㎡ · m2 behind at the end' }),
    supplied: z.number(),
    named: z.number(),
    fiscalShort: z.number(),
  })
  .openapi('ScheduleFigures')

const kind = z.enum(['market', 'affordable'])

/** 宗地时序 */
export const schedule = z
  .object({
    status: z.enum(['optimal', 'limited']).openapi({
      description: '已证明最优；或时间内最好 · proven optimal; or the best within the time',
    }),
    shortfallGap: figure.openapi({ description: '空：未知 · null where it is not known' }),
    costGap: figure,
    greedy: figures,
    best: figures,
    parcels: list(
      z.object({
        id: z.string(),
        area: z.string(),
        kind,
        site: z.number().openapi({ description: '净用地，㎡ · m2 of net site' }),
        year: z.number().int().optional(),
        quarter: z.number().int(),
        before: z.number().int().optional(),
        reason: z.number().int().openapi({
          description: '未列入的原因，编码同 parcel_reason · why it has no year, as parcel_reason',
        }),
        gone: z.boolean(),
      }),
    ),
    unmet: list(
      z.object({
        kind,
        area: z.string(),
        year: z.number().int(),
        site: z.number(),
        why: z.enum(['gate', 'quota', 'land']),
      }),
    ),
    overrides: list(override).openapi({
      description: '采纳它的改动，加在情景之上 · changes of the scenario that adopt it',
    }),
  })
  .openapi('Schedule')
