import { z } from '@hono/zod-openapi'
import type { ExplainedTree } from '#api/explain-tree'
import { figure, list, text, where } from './common.ts'

const shown = {
  id: z.string(),
  label: text,
  unit: z.string(),
  shownAs: text.optional(),
  where,
  year: z.number().int(),
  value: figure,
}

const force = z.enum(['binding', 'guidance', 'local', 'practice', 'statistic', 'assumption'])

const origin = z.object({
  kind: z.enum(['default', 'pack', 'table', 'override', 'missing']),
  file: z.string().optional(),
  row: z.number().optional(),
  column: z.string().optional(),
  source: z.string().optional(),
  force: force.optional(),
  stamp: z
    .object({
      author: z.string().optional(),
      time: z.string().optional(),
      reason: z.string().optional(),
    })
    .optional(),
})

const equation = z.union([z.string(), z.record(z.string(), z.string())])

export const explanation: z.ZodType<ExplainedTree> = z
  .object({
    ...shown,
    kind: z.enum(['parameter', 'column', 'constant', 'variable', 'block', 'total']),
    stage: z.string(),
    equation: z.string().optional(),
    withValues: z.string().optional(),
    inputs: list(
      z.object({
        ...shown,
        opens: z.boolean(),
        explanation: z.lazy(() => explanation).optional(),
      }),
    ),
    source: z.string().optional(),
    note: text.optional(),
    origin: origin.optional(),
    role: z.enum(['world', 'decision']).optional(),
    replaced: equation.optional(),
  })
  .openapi('Explanation', {
    description: '解释 · a figure opened: its equation, the same with values, what it is made from',
  }) as never
