/**
 * @module
 * One step of renewal in one year 更新环节: who takes it, within what can be passed.
 */
import type { Units } from './units.ts'
import {
  AGES,
  CONFIRMED,
  DESIGN,
  FOR_IMPLEMENTER,
  FOR_LAND,
  FOR_PLAN,
  HELD_OUT,
  IMPLEMENTER,
  LAND,
  LISTED,
  PLANNED,
  QUEUES,
  REFURBISH,
  STAGES,
  STAGE_AFTER,
  STAGE_BEFORE,
  STEPS,
  UNIT_PLAN,
} from './stages.ts'

/** Places in `renewal_use_from` and `renewal_use_to`. */
const [INDUSTRIAL, TO_M1, TO_PUBLIC] = [2, 3, 5]
/** Classes of priority, halved by areas short of facilities, and one before all. */
const RANKS = 21

/** Rows that would take the step of the moment, one after another; used anew for each step. */
export type Takers = Readonly<{
  row: Int32Array
  wanted: Float64Array
  /** 0 for a dated row, which comes before all; else its rank. */
  rank: Uint8Array
}>

export function makeTakers(rows: number): Takers {
  return {
    row: new Int32Array(rows),
    wanted: new Float64Array(rows),
    rank: new Uint8Array(rows),
  }
}

const [DATED, UNDATED] = [0, 1]
const byRank = new Float64Array(RANKS + 1)

/** Let rows take a step: dated ones in their year, the others as far as the capacity and the cap of the year go. */
export function passStep(u: Units, step: number, takers: Takers): void {
  const { row, wanted, rank } = takers
  const limit = u.capacity[step]!
  const count = gather(u, step, takers)
  if (limit >= 0) {
    shareOut(u, limit, count, takers)
    for (let i = 0; i < count; i++) wanted[i]! *= byRank[rank[i]!]!
  }
  for (let i = 0; i < count; i++) if (wanted[i]! > 0) move(u, row[i]!, step, wanted[i]!)
}

/** What each rank may take of a capacity: what is dated comes first; the rest by class, alike within a class. */
function shareOut(u: Units, limit: number, count: number, { row, wanted, rank }: Takers): void {
  byRank.fill(0)
  for (let i = 0; i < count; i++) {
    rank[i] = rank[i] === DATED ? DATED : rankOf(u, row[i]!)
    byRank[rank[i]!]! += siteOf(u, row[i]!) * wanted[i]!
  }
  let left = Math.max(0, limit - byRank[DATED]!)
  byRank[DATED] = 1
  for (let one = DATED + 1; one <= RANKS; one++) {
    const total = byRank[one]!
    const given = Math.min(total, left)
    left -= given
    byRank[one] = total > 0 ? given / total : 0
  }
}

/** Who would take the step, and how much of each: dated rows in their year, the others by mean time within the cap. */
function gather(u: Units, step: number, { row, wanted, rank }: Takers): number {
  const { rows, stages } = u
  const cap = step === UNIT_PLAN ? u.conversionCap[0]! : -1
  let [count, capped, cappedDue] = [0, 0, 0]
  for (let r = 0; r < rows; r++) {
    const from = STAGE_BEFORE[u.kind[r] === REFURBISH ? 1 : 0]![step]!
    const there = from < 0 ? 0 : stages[r * STAGES + from]!
    if (there <= 0) continue
    const year = u.anyDate ? dateOf(u, r, step) : 0
    if (u.year < year) continue
    const share = (year > 0 ? there : ready(u, r, step, there, from)) * levelOf(u, r, step)
    if (share <= 0) continue
    row[count] = r
    wanted[count] = share
    rank[count] = year > 0 ? DATED : UNDATED
    count++
    if (cap < 0 || !isConversion(u, r)) continue
    if (year > 0) cappedDue += siteOf(u, r) * share
    else capped += siteOf(u, r) * share
  }
  if (capped > 0) {
    const allowed = Math.min(1, Math.max(0, cap - cappedDue) / capped)
    for (let i = 0; i < count; i++)
      if (rank[i] !== DATED && isConversion(u, row[i]!)) wanted[i]! *= allowed
  }
  return count
}

function siteOf(u: Units, r: number): number {
  return u.site[r]! * u.own[r]!
}

/** The year of a step; without one, that of the next step that has one, by which it must be done. */
function dateOf(u: Units, r: number, step: number): number {
  const own = u.dates[step]![r]!
  if (own > 0) return own
  for (let s = step + 1; s < STEPS; s++) {
    const date = u.dates[s]![r]!
    if (date > 0) return date <= u.year ? date : 0
  }
  return 0
}

/** Share of a row that would take the step this year by its mean time, of what stood there at the start of the year. */
function ready(u: Units, r: number, step: number, there: number, from: number): number {
  const rate = 1 / timeOf(u, r, step)
  const before = there - u.entered[r * STAGES + from]!
  if (step !== IMPLEMENTER) return Math.max(0, before) * rate
  const held = inQueue(u, r, HELD_OUT, 1)
  const free = inQueue(u, r, FOR_IMPLEMENTER, 1)
  return free * rate + held / holdoutTime(u, r)
}

/** Mean time of a step for a row, by how much of it has a clear title; a year at least. */
function timeOf(u: Units, r: number, step: number): number {
  const usual = u.time[step]!
  return Math.max(1, usual + u.clearTitle[r]! * (u.timeClear[step]! - usual))
}

/** Mean time with hold-outs, by who leads. */
function holdoutTime(u: Units, r: number): number {
  return Math.max(1, (u.lead[r] === 1 ? u.leadTime : u.holdoutTime)[0]!)
}

/** Share that waits in a queue for `least` years or more. */
function inQueue(u: Units, r: number, queue: number, least: number): number {
  const { waiting } = u
  const first = (r * QUEUES + queue) * AGES
  let share = 0
  for (let at = first + least; at < first + AGES; at++) share += waiting[at]!
  return share
}

/** Reserve projects go as far as they are pushed, once they come to land. */
function levelOf(u: Units, r: number, step: number): number {
  return step === LAND && u.reserve[r]! > 0.5 ? u.reserveLevel[0]! : 1
}

/** Industrial land turned to homes, shops or new industry. */
function isConversion(u: Units, r: number): boolean {
  const to = u.useTo[r]
  return u.useFrom[r] === INDUSTRIAL && u.kind[r] !== REFURBISH && to !== TO_M1 && to !== TO_PUBLIC
}

function rankOf(u: Units, r: number): number {
  const first = u.industryFirst[0]! > 0.5 && u.useTo[r] === TO_M1
  if (first) return 1
  const short = u.shortArea[r]! > 0.5 ? 1 : 0
  return Math.min(RANKS, Math.max(2, 2 * u.priority[r]! + 2 - short))
}

function move(u: Units, r: number, step: number, share: number): void {
  const { entered, stages, waiting } = u
  const from = STAGE_BEFORE[u.kind[r] === REFURBISH ? 1 : 0]![step]!
  const to = STAGE_AFTER[step]!
  const before = stages[r * STAGES + from]!
  const part = Math.min(share, before)
  stages[r * STAGES + from] = before - part
  stages[r * STAGES + to]! += part
  entered[r * STAGES + to]! += part
  leave(u, r, from, part, before, step)
  const first = r * QUEUES * AGES
  if (to === LISTED) waiting[first + FOR_PLAN * AGES]! += part
  else if (to === CONFIRMED) waiting[first + FOR_LAND * AGES]! += part
  else if (to === PLANNED) {
    const held = u.kind[r] === REFURBISH ? 0 : u.held[r]! * part
    waiting[first + FOR_IMPLEMENTER * AGES]! += part - held
    waiting[first + HELD_OUT * AGES]! += held
  }
}

/** Take what moved out of the queues of its stage: alike from all ages, those without hold-outs by their own rate. */
function leave(
  u: Units,
  r: number,
  from: number,
  part: number,
  before: number,
  step: number,
): void {
  if (from === LISTED) take(u, r, FOR_PLAN, part / before)
  else if (from === CONFIRMED) take(u, r, FOR_LAND, part / before)
  else if (from === PLANNED && step === DESIGN) take(u, r, FOR_IMPLEMENTER, part / before)
  else if (from === PLANNED) {
    const free = inQueue(u, r, FOR_IMPLEMENTER, 0)
    const held = inQueue(u, r, HELD_OUT, 0)
    // in the proportion of their rates; no more than is there
    const byFree = free / timeOf(u, r, step)
    const sum = byFree + held / holdoutTime(u, r)
    const fromFree = Math.min(free, sum > 0 ? (part * byFree) / sum : part)
    const fromHeld = Math.min(held, part - fromFree)
    const rest = part - fromFree - fromHeld
    if (free > 0) take(u, r, FOR_IMPLEMENTER, Math.min(1, (fromFree + rest) / free))
    if (held > 0) take(u, r, HELD_OUT, fromHeld / held)
  }
}

/** A share of all that wait in a queue leaves it. */
function take({ waiting }: Units, r: number, queue: number, share: number): void {
  const stays = Math.max(0, 1 - share)
  const first = (r * QUEUES + queue) * AGES
  for (let at = first; at < first + AGES; at++) waiting[at]! *= stays
}
