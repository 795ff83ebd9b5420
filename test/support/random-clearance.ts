/**
 * @module
 * Random rows of clearance 随机征收项目, and the block that moves them.
 */
import { clearanceRounds } from '#models/clearance/rounds'
import { of, runBlock, spaceOf, type Values } from '#test/unit/blocks/block-bench'
import { draws } from './random.ts'

export const STAGES = 5

/** Up to `most` rows in one area, ready to be stepped; `more` replaces inputs. The base year is 2020. */
export function randomClearance(seed: number, more: Values = {}, most = 30) {
  const random = draws(seed)
  const rows = random.whole(1, most)
  const each = (value: () => number) => Float64Array.from({ length: rows }, value)
  const first = each(() => (random.some(0.5) ? random.whole(2016, 2030) : 0))
  const second = first.map((year) =>
    random.some(0.5) ? Math.max(year, 2016) + random.whole(0, 4) : 0,
  )
  const cleared = second.map((year, r) =>
    random.some(0.4) ? Math.max(year, first[r]!, 2016) + random.whole(0, 5) : 0,
  )
  const inputs: Values = {
    clearance_households: each(() => random.between(0, 2_000)),
    clearance_round_1_year: first,
    clearance_round_2_year: second,
    clearance_cleared_year: cleared,
    clearance_willing: each(() => random.between(0.7, 1)),
    clearance_signed_first: each(() => random.between(0.7, 1)),
    clearance_signed_again: each(() => random.between(0.8, 1)),
    clearance_rank: each(() => random.whole(1, 4)),
    round_1_threshold: of(random.between(0.7, 0.95)),
    round_2_threshold: of(random.between(0.7, 0.95)),
    clearance_step_time: of(random.between(0, 4), random.between(0, 4), random.between(0, 4)),
    clearance_holdout_time: of(random.between(0.5, 14)),
    clearance_capacity: of(random.some(0.5) ? random.between(0, 1_500) : -1),
    clearance_retry_years: of(random.some(0.5) ? random.whole(1, 5) : 0),
    ...more,
  }
  const space = spaceOf({ clearance_project: rows, clearance_stage: STAGES, clearance_step: 3 })
  return { rows, inputs, run: runBlock(clearanceRounds, space, inputs) }
}
