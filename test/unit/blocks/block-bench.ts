/**
 * @module
 * Runs a block alone on given values, without a book around it.
 */
import type { Block, BlockIO, Space } from '#models/engine/index'

export type Values = Record<string, Float64Array>

/** Sizes of dimensions; members are numbered. `parents` for those within another. */
export function spaceOf(
  sizes: Readonly<Record<string, number>>,
  parents: Readonly<Record<string, readonly number[]>> = {},
): Space {
  return {
    size: (d) => sizes[d] ?? 1,
    members: (d) => Array.from({ length: sizes[d] ?? 1 }, (_, i) => `${d}${i}`),
    parents: (d) => Int32Array.from(parents[d] ?? []),
    firstYear: 2020,
    lastYear: 2030,
  }
}

/** Start a block and give a function that steps it; `inputs` may change between steps. */
export function runBlock(block: Block, space: Space, inputs: Values, previous: Values = {}) {
  const size = (over: readonly string[]) => over.reduce((n, d) => n * space.size(d), 1)
  const fresh = (): Values =>
    Object.fromEntries(block.writes.map((w) => [w.id, new Float64Array(size(w.over))]))
  const run = block.prepare(space)
  let step = 0
  let now = fresh()
  const first: BlockIO = {
    now: { ...inputs, ...now },
    last: { ...previous, ...now },
    year: 2020,
    step,
  }
  run.start(first)
  return {
    get now() {
      return now
    },
    step(before: Values = previous): Values {
      step++
      const last = now
      now = fresh()
      run.step({
        now: { ...inputs, ...now },
        last: { ...before, ...last },
        year: 2020 + step,
        step,
      })
      return now
    },
  }
}

export function total(values: Float64Array): number {
  return values.reduce((sum, v) => sum + v, 0)
}

export const of = (...values: readonly number[]) => Float64Array.from(values)
