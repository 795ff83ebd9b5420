/**
 * @module
 * Units, projects and contracts counted 更新计数: 40 of 127 units wholly confirmed, 88 of 198 projects contracted.
 */
import type { Space } from '#models/engine/index'
import type { Units } from './units.ts'
import { CONFIRMED, CONTRACTED, LISTED, PLANNED, REFURBISH, STAGES } from './stages.ts'

const KINDS = 9
const [LISTED_UNITS, PLANNED_UNITS, LED_UNITS, WHOLE_UNITS, PROJECTS, LED, SOLD, CONTRACTS, METRO] =
  [0, 1, 2, 3, 4, 5, 6, 7, 8]
/** Below it a row has no part of its own: only rounding. */
const NOTHING = 1e-9
/** No part has been looked at. */
const NONE = 2

/** Count by area. What a unit has no rows for is split into as many projects and contracts as is usual. */
export function countUnits(u: Units, space: Space): void {
  const [counts, areas] = [u.counts, space.parents('renewal_unit')]
  counts.fill(0)
  const rows = areas.length
  const [most, least] = [new Float64Array(rows).fill(-1), new Float64Array(rows).fill(NONE)]
  const [sold, planned, listed] = [
    new Float64Array(rows),
    new Float64Array(rows),
    new Float64Array(rows),
  ]
  for (let depth = 2; depth >= 0; depth--)
    for (let r = 0; r < rows; r++) {
      if (depthOf(u.parent, r) !== depth || u.kind[r] === REFURBISH) continue
      const [own, number] = [u.own[r]!, u.number[r]!]
      const confirmed = reached(u.stages, r, CONFIRMED)
      const contracted = reached(u.stages, r, CONTRACTED)
      if (own > NOTHING) {
        most[r] = Math.max(most[r]!, confirmed)
        least[r] = Math.min(least[r]!, confirmed)
        sold[r] = Math.max(sold[r]!, contracted)
        planned[r]! += own * reached(u.stages, r, PLANNED)
        listed[r]! += own * reached(u.stages, r, LISTED)
      }
      const parent = u.parent[r]! - 1
      if (parent >= 0) {
        const whole = u.site[r]! / Math.max(u.site[parent]!, NOTHING)
        most[parent] = Math.max(most[parent]!, most[r]!)
        least[parent] = Math.min(least[parent]!, least[r]!)
        sold[parent] = Math.max(sold[parent]!, sold[r]!)
        planned[parent]! += whole * planned[r]!
        listed[parent]! += whole * listed[r]!
      }
      const add = (kind: number, count: number) => {
        counts[areas[r]! * KINDS + kind]! += count
      }
      const part = own > NOTHING ? own : 0
      if (depth === 0) {
        add(LISTED_UNITS, number * listed[r]!)
        add(PLANNED_UNITS, number * planned[r]!)
        add(LED_UNITS, number * Math.max(0, most[r]!))
        add(WHOLE_UNITS, number * (least[r]! < NONE ? least[r]! : 0))
        const split = number * part * u.projectsPerUnit[0]!
        add(PROJECTS, split * reached(u.stages, r, PLANNED))
        add(METRO, split * reached(u.stages, r, PLANNED) * u.metro[r]!)
        add(LED, split * confirmed)
        add(SOLD, split * contracted)
        add(CONTRACTS, split * contracted * u.contractsPerProject[0]!)
      } else if (depth === 1) {
        add(PROJECTS, number * planned[r]!)
        add(METRO, number * planned[r]! * u.metro[r]!)
        add(LED, number * Math.max(0, most[r]!))
        add(SOLD, number * sold[r]!)
        add(CONTRACTS, number * part * contracted * u.contractsPerProject[0]!)
      } else add(CONTRACTS, number * contracted)
    }
}

function depthOf(parents: Float64Array, row: number): number {
  const parent = parents[row]!
  if (parent <= 0) return 0
  return parents[parent - 1]! > 0 ? 2 : 1
}

/** Share of a row that has got to a stage, exits apart. */
function reached(stages: Float64Array, row: number, stage: number): number {
  let share = 0
  for (let s = stage; s < STAGES - 1; s++) share += stages[row * STAGES + s]!
  return share
}
