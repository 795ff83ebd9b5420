import { z } from '@hono/zod-openapi'
import { fault, figure, language, list, text, where } from './common.ts'
import { override } from './scenario.ts'

/** A pack in the body of a request: one that the server has, or one that is sent. */
const chosenPack = {
  pack: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: '服务器上的情景包 · a pack that the server has', example: 'longgang' }),
  zip: z
    .base64()
    .optional()
    .openapi({ description: '自带情景包 · a pack of your own: its folder as a zip, in base64' }),
}

const overrides = z.array(override).max(5000).default([])

/** What is to be run: a pack, a scenario of it, and changes on top of that scenario. */
export const chosenStudy = {
  ...chosenPack,
  scenario: z.string().max(200).optional().openapi({ example: 'baseline' }),
  overrides,
}

const query = z
  .object({ indicator: z.string().max(200), where: where.default({}) })
  .openapi('Query')

const runQuery = query
  .extend({
    by: z
      .array(z.string().max(100))
      .max(6)
      .default([])
      .openapi({
        description:
          '分列的维度：每个成员各给一条 · dimensions kept apart: one series for every member',
        example: ['sex', 'age'],
      }),
  })
  .openapi('RunQuery')

export const runRequest = z
  .object({
    ...chosenStudy,
    queries: z.array(runQuery).max(5000).optional().openapi({
      description: '不填：全部指标的全区值 · without it, the district figure of every indicator',
    }),
  })
  .openapi('RunRequest')

const note = z.object({ indicator: z.string(), where, year: z.number().int(), reason: text })

export const run = z
  .object({
    pack: z.object({ id: z.string(), hash: z.string() }),
    scenario: z.string(),
    engine: z.string(),
    years: list(z.number().int()),
    series: list(
      z.object({
        indicator: z.string(),
        where,
        unit: z.string(),
        values: list(figure).openapi({ description: '一年一个值 · one value a year' }),
      }),
    ),
    notes: list(note),
    warnings: list(fault),
  })
  .openapi('Run')

export const explainRequest = z
  .object({
    ...chosenStudy,
    ...query.shape,
    year: z.number().int(),
    depth: z.number().int().min(1).max(12).default(1),
  })
  .openapi('ExplainRequest', {
    example: {
      pack: 'longgang',
      overrides: [],
      indicator: 'floor_price_cap',
      where: {},
      year: 2020,
      depth: 2,
    },
  })

export const exportRequest = z
  .object({
    ...chosenPack,
    scenarios: z
      .union([z.literal('all'), z.array(z.string().max(200)).min(1).max(50)])
      .default('all'),
    overrides: overrides.openapi({
      description: '加在每个所选情景之上 · put on top of each scenario chosen',
    }),
    language,
    full: z.boolean().default(false),
    file: z.string().max(300).optional().openapi({
      description: '只要这一个文件 · only this file of the set',
      example: 'baseline/results.csv',
    }),
  })
  .openapi('ExportRequest')
