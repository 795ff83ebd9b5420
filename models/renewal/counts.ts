/**
 * @module
 * Units, projects and contracts counted 更新计数: 40 of 127 units wholly confirmed, 88 of 198 projects contracted.
 */
import type { Space } from '#models/engine/index'
import type { Tree } from './tree.ts'
import type { Units } from './units.ts'
import {
  BUILDING,
  COMPLETED,
  CONFIRMED,
  CONTRACTED,
  LISTED,
  PLANNED,
  REFURBISH,
  STAGES,
} from './stages.ts'

const KINDS = 9
const [LISTED_UNITS, PLANNED_UNITS, LED_UNITS, WHOLE_UNITS, PROJECTS, LED, SOLD, CONTRACTS, METRO] =
  [0, 1, 2, 3, 4, 5, 6, 7, 8]
/** Below it a row has no part of its own: only rounding. */
const NOTHING = 1e-9
/** No part has been looked at. */
const NONE = 2

type Places = ReturnType<Space['parents']>

/** What each row and its parts have come to, filled anew each year. */
export type Tally = Readonly<{
  /** Largest and smallest share confirmed among the parts. */
  most: Float64Array
  least: Float64Array
  sold: Float64Array
  planned: Float64Array
  listed: Float64Array
}>

export function makeTally(rows: number): Tally {
  const each = () => new Float64Array(rows)
  return { most: each(), least: each(), sold: each(), planned: each(), listed: each() }
}

/** Count by area. What a unit has no rows for is split into as many projects and contracts as is usual. */
export function countUnits(u: Units, { order, depth }: Tree, tally: Tally, areas: Places): void {
  const { counts, kind, parent, site, stages } = u
  const { most, least, sold, planned, listed } = tally
  counts.fill(0)
  most.fill(-1)
  least.fill(NONE)
  for (const shares of [sold, planned, listed]) shares.fill(0)
  for (const r of order) {
    if (kind[r] === REFURBISH) continue
    const [own, number] = [u.own[r]!, u.number[r]!]
    // shares that have got so far, exits apart
    const at = r * STAGES
    const contracted = stages[at + CONTRACTED]! + stages[at + BUILDING]! + stages[at + COMPLETED]!
    const confirmed = contracted + stages[at + CONFIRMED]!
    const approved = confirmed + stages[at + PLANNED]!
    if (own > NOTHING) {
      most[r] = Math.max(most[r]!, confirmed)
      least[r] = Math.min(least[r]!, confirmed)
      sold[r] = Math.max(sold[r]!, contracted)
      planned[r]! += own * approved
      listed[r]! += own * (approved + stages[at + LISTED]!)
    }
    const whole = parent[r]! - 1
    if (whole >= 0) {
      const part = site[r]! / Math.max(site[whole]!, NOTHING)
      most[whole] = Math.max(most[whole]!, most[r]!)
      least[whole] = Math.min(least[whole]!, least[r]!)
      sold[whole] = Math.max(sold[whole]!, sold[r]!)
      planned[whole]! += part * planned[r]!
      listed[whole]! += part * listed[r]!
    }
    const to = areas[r]! * KINDS
    const part = own > NOTHING ? own : 0
    if (depth[r] === 0) {
      const split = number * part * u.projectsPerUnit[0]!
      counts[to + LISTED_UNITS]! += number * listed[r]!
      counts[to + PLANNED_UNITS]! += number * planned[r]!
      counts[to + LED_UNITS]! += number * Math.max(0, most[r]!)
      counts[to + WHOLE_UNITS]! += number * (least[r]! < NONE ? least[r]! : 0)
      counts[to + PROJECTS]! += split * approved
      counts[to + METRO]! += split * approved * u.metro[r]!
      counts[to + LED]! += split * confirmed
      counts[to + SOLD]! += split * contracted
      counts[to + CONTRACTS]! += split * contracted * u.contractsPerProject[0]!
    } else if (depth[r] === 1) {
      counts[to + PROJECTS]! += number * planned[r]!
      counts[to + METRO]! += number * planned[r]! * u.metro[r]!
      counts[to + LED]! += number * Math.max(0, most[r]!)
      counts[to + SOLD]! += number * sold[r]!
      counts[to + CONTRACTS]! += number * part * contracted * u.contractsPerProject[0]!
    } else counts[to + CONTRACTS]! += number * contracted
  }
}
