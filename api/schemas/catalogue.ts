import { z } from '@hono/zod-openapi'
import { figure, list, text } from './common.ts'
import { givenValue, scenario, target, total } from './scenario.ts'

const quantity = {
  id: z.string(),
  label: text,
  unit: z.string(),
  shownAs: text.optional(),
  note: text.optional(),
  stage: z.string(),
  over: list(z.string()),
  source: z.string(),
}

const indicator = z
  .object({
    ...quantity,
    total,
    indicator: z.boolean(),
    decision: z.boolean(),
  })
  .openapi('Indicator')

const parameter = z
  .object({
    ...quantity,
    role: z.enum(['world', 'decision']),
    range: z.tuple([z.number(), z.number()]).readonly(),
    possible: z.tuple([figure, figure]).readonly(),
    between: z.enum(['linear', 'in_force']),
    default: givenValue,
    force: z.enum(['binding', 'guidance', 'local', 'practice', 'statistic', 'assumption']),
  })
  .openapi('Parameter')

const dimension = z
  .object({
    id: z.string(),
    label: text,
    members: list(z.object({ id: z.string(), label: text })),
    within: z.string().optional(),
    parents: list(z.string()).optional(),
  })
  .openapi('Dimension')

const table = z
  .object({
    id: z.string(),
    label: text,
    unit: z.string(),
    rows: list(z.object({ at: z.number(), value: z.number(), edge: z.enum(['from', 'above']) })),
    source: z.string(),
  })
  .openapi('PiecewiseTable')

const area = z
  .object({
    id: z.string(),
    name: text,
    ring: z.enum(['core', 'reserve', 'ecological']),
    sequence: z.number(),
  })
  .openapi('Area')

const position = z.tuple([z.number(), z.number()]).readonly()

const boundaries = z
  .object({
    file: z.string(),
    shapes: list(
      z.object({
        kind: z.enum(['area', 'parcel']),
        id: z.string(),
        polygons: list(list(list(position))),
      }),
    ),
  })
  .openapi('Boundaries', {
    description: '片区与宗地边界，经纬度 · outlines in longitude and latitude',
  })

const source = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().optional(),
    year: z.number().optional(),
    url: z.string().optional(),
    page: z.string().optional(),
  })
  .openapi('Source')

/** A pack in a list: enough to choose it. */
export const packSummary = z
  .object({
    id: z.string().openapi({ description: '文件夹名 · name of its folder, used in addresses' }),
    name: text,
    baseYear: z.number().int(),
    endYear: z.number().int(),
    planYear: z.number().int(),
    hash: z.string(),
    scenarios: list(z.object({ id: z.string(), name: text, parent: z.string().optional() })),
  })
  .openapi('PackSummary')

export const catalogue = z
  .object({
    pack: z.object({
      id: z.string(),
      name: text,
      baseYear: z.number().int(),
      endYear: z.number().int(),
      planYear: z.number().int(),
      hash: z.string(),
      areas: list(area),
      sources: list(source),
      targets: list(target),
      boundaries: boundaries.optional(),
    }),
    scenarios: list(scenario),
    years: list(z.number().int()),
    stages: list(z.object({ id: z.string(), label: text })),
    dimensions: list(dimension),
    indicators: list(indicator),
    parameters: list(parameter),
    tables: list(table),
    engine: z.string(),
  })
  .openapi('Catalogue')
