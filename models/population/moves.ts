/**
 * @module
 * Moves between the areas of the district 区内迁居: who leaves is pooled by area, then dealt out to where people go.
 *
 * Pooling costs a pass for each pair of areas that people move between, not for each pair there is.
 */
import { AREA_CELLS, leavingFactor, STATUS_CELLS, STATUSES } from './cohort-step.ts'
import { AGES } from './life-table.ts'

/** Rates by origin and destination, and what draws people to each destination: 1 leaves the rates as given. */
export type MoveRates = Readonly<{
  rate: Float64Array
  pull: Float64Array
  profile: Float64Array
}>

/** Persons who moved: by origin and destination; by area and status; and those who left, also by age. */
export type MoveFlows = Readonly<{
  moves: Float64Array
  movedIn: Float64Array
  movedOut: Float64Array
  movedOutByAge: Float64Array
}>

/** Room for those on their way, kept between the years. */
export type MoveRoom = Readonly<{ pool: Float64Array; arriving: Float64Array }>

export function moveRoom(areas: number): MoveRoom {
  return {
    pool: new Float64Array(AREA_CELLS),
    arriving: new Float64Array(areas * AREA_CELLS),
  }
}

/**
 * Move people between areas at the end of the year. `people` is changed; its sum is not. How many leave an area is its
 * rates' sum; the pull only says where they go.
 */
export function moveBetweenAreas(
  people: Float64Array,
  { rate, pull, profile }: MoveRates,
  flows: MoveFlows,
  { pool, arriving }: MoveRoom,
): void {
  for (const values of Object.values(flows)) values.fill(0)
  const areas = pull.length
  let any = false
  for (let from = 0; from < areas; from++) {
    const [leaving, wanted] = sums(rate, pull, from, areas)
    if (!(leaving > 0 && wanted > 0)) continue
    if (!any) arriving.fill(0)
    any = true
    leave(people, from, Math.min(leaving, 1), profile, pool, flows)
    const { moves, movedIn, movedOut } = flows
    for (let to = 0; to < areas; to++) {
      const share = (rate[from * areas + to]! * pull[to]!) / wanted
      if (to === from || !(share > 0)) continue
      const at = (to * AREA_CELLS) | 0
      for (let c = 0; c < AREA_CELLS; c++) arriving[at + c]! += pool[c]! * share
      for (let status = 0; status < STATUSES; status++) {
        const persons = movedOut[from * STATUSES + status]! * share
        moves[from * areas + to]! += persons
        movedIn[to * STATUSES + status]! += persons
      }
    }
  }
  if (any) for (let c = 0; c < people.length; c++) people[c]! += arriving[c]!
}

/** The share of an area's people who leave, and their rates weighted by the pull. */
function sums(rate: Float64Array, pull: Float64Array, from: number, areas: number) {
  let [leaving, wanted] = [0, 0]
  for (let to = 0; to < areas; to++) {
    const r = to === from ? 0 : rate[from * areas + to]!
    leaving += r
    wanted += r * pull[to]!
  }
  return [leaving, wanted] as const
}

function leave(
  people: Float64Array,
  from: number,
  rate: number,
  profile: Float64Array,
  pool: Float64Array,
  { movedOut, movedOutByAge }: MoveFlows,
): void {
  for (let status = 0; status < STATUSES; status++) {
    const group = from * STATUSES + status
    const cell = (group * STATUS_CELLS) | 0
    const into = (status * STATUS_CELLS) | 0
    const factor = leavingFactor(people, cell, profile, rate, 0)
    let total = 0
    for (let x = 0; x < AGES; x++) {
      const share = Math.min(factor * profile[x]!, 1)
      const women = people[cell + x]! * share
      const men = people[cell + AGES + x]! * share
      people[cell + x]! -= women
      people[cell + AGES + x]! -= men
      pool[into + x] = women
      pool[into + AGES + x] = men
      movedOutByAge[group * AGES + x] = women + men
      total += women + men
    }
    movedOut[group] = total
  }
}
