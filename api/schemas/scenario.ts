import { z } from '@hono/zod-openapi'
import type { GivenValue } from '#models/index'
import { list, text, where } from './common.ts'

const name = z.string().min(1).max(300)
const cell = z.union([z.string().max(2000), z.number()])
const equation = z.union([z.string().max(2000), z.record(z.string(), z.string().max(2000))])
const words = z.string().max(2000).optional()

export const givenValue: z.ZodType<GivenValue> = z
  .lazy(() => z.union([z.number(), z.string().max(200), z.record(z.string(), givenValue)]))
  .openapi('GivenValue', {
    description:
      '数、不确定的数（5 to 9）、按年的路径或按成员嵌套 · a number, an uncertain one (5 to 9), a path by year, or nested by member',
    example: { 2017: 0.02, 2025: 0.01 },
  })

export const target = z
  .object({
    id: name,
    label: text.optional(),
    indicator: name,
    is: equation.optional(),
    where,
    op: z.enum(['<=', '>=', 'in']),
    value: z.union([
      z.number(),
      z.tuple([z.number(), z.number()]).readonly(),
      z.record(z.string(), z.number()),
    ]),
    over: z.tuple([z.number(), z.number()]).readonly().optional().openapi({
      description: '这些年合计 · summed over these years, first and last',
    }),
    near: z.number(),
    binding: z.boolean(),
  })
  .openapi('Target')

/** How a variable is added over places and kinds. */
export const total = z.union([z.enum(['sum', 'ratio', 'none']), z.object({ mean: z.string() })])

/** Who changed something, when and why. */
const stamp = { author: words, time: words, reason: words }

export const override = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('parameter'),
      path: name,
      value: givenValue,
      ...stamp,
    }),
    z.object({ kind: z.literal('equation'), variable: name, is: equation, ...stamp }),
    z.object({
      kind: z.literal('cell'),
      table: name,
      row: name,
      column: name,
      value: cell,
      ...stamp,
    }),
    z.object({
      kind: z.literal('row'),
      table: name,
      add: z.record(z.string(), cell).optional(),
      remove: name.optional(),
      ...stamp,
    }),
    z.object({
      kind: z.literal('pin'),
      variable: name,
      where,
      year: z.number().int(),
      value: z.number(),
      ...stamp,
    }),
    z.object({ kind: z.literal('target'), target, ...stamp }),
    z.object({
      kind: z.literal('indicator'),
      id: name,
      label: text,
      unit: name,
      over: list(name).optional(),
      is: equation,
      total: total.optional(),
      ...stamp,
    }),
  ])
  .openapi('Override', { description: '改动 · one change of a scenario against its parent' })

export const scenario = z
  .object({
    id: name,
    name: text,
    parent: name.optional(),
    note: text.optional(),
    overrides: list(override),
  })
  .openapi('Scenario')
