/**
 * @module
 * One step of renewal in one year 更新环节: who takes it, within what can be passed.
 */
import type { Units } from './units.ts'
import {
  AGES,
  BUILD,
  BUILDING,
  CONFIRMED,
  CONTRACTED,
  DESIGN,
  FOR_IMPLEMENTER,
  FOR_LAND,
  FOR_PLAN,
  HELD_OUT,
  IMPLEMENTER,
  LAND,
  LISTED,
  LISTING,
  PLANNED,
  PROPOSED,
  QUEUES,
  REFURBISH,
  STAGES,
  STAGE_AFTER,
  STEPS,
  UNIT_PLAN,
} from './stages.ts'

/** Places in `renewal_use_from` and `renewal_use_to`. */
const [INDUSTRIAL, TO_M1, TO_PUBLIC] = [2, 3, 5]
/** Classes of priority, halved by areas short of facilities, and one before all. */
const RANKS = 21

/** Let rows take a step: dated ones in their year, the others as far as the capacity and the cap of the year go. */
export function passStep(u: Units, step: number): void {
  const { rows } = u
  const limit = u.capacity[step]!
  const cap = step === UNIT_PLAN ? u.conversionCap[0]! : -1
  const wanted = new Float64Array(rows)
  const dated = new Uint8Array(rows)
  const byRank = new Float64Array(RANKS)
  let [due, capped, cappedDue] = [0, 0, 0]
  for (let r = 0; r < rows; r++) {
    const from = stageBefore(u, r, step)
    if (from < 0) continue
    const there = u.stages[r * STAGES + from]!
    if (there <= 0) continue
    const site = siteOf(u, r)
    const year = dateOf(u, r, step)
    if (year > 0) {
      if (u.year < year) continue
      wanted[r] = there * levelOf(u, r, step)
      dated[r] = 1
      due += site * wanted[r]!
      if (cap >= 0 && isConversion(u, r)) cappedDue += site * wanted[r]!
      continue
    }
    wanted[r] = ready(u, r, step, there) * levelOf(u, r, step)
    if (cap >= 0 && isConversion(u, r)) capped += site * wanted[r]!
  }
  const conversion = cap < 0 || capped <= 0 ? 1 : Math.min(1, Math.max(0, cap - cappedDue) / capped)
  for (let r = 0; r < rows; r++) {
    if (dated[r] === 1 || wanted[r]! <= 0) continue
    if (cap >= 0 && isConversion(u, r)) wanted[r]! *= conversion
    byRank[rankOf(u, r)]! += siteOf(u, r) * wanted[r]!
  }
  // what is dated comes first; the rest by class, alike within a class
  if (limit >= 0) {
    let left = Math.max(0, limit - due)
    for (let rank = 0; rank < RANKS; rank++) {
      const total = byRank[rank]!
      const given = Math.min(total, left)
      left -= given
      byRank[rank] = total > 0 ? given / total : 0
    }
  } else byRank.fill(1)
  for (let r = 0; r < rows; r++) {
    if (wanted[r]! <= 0) continue
    move(u, r, step, wanted[r]! * (dated[r] === 1 ? 1 : byRank[rankOf(u, r)]!))
  }
}

function siteOf(u: Units, r: number): number {
  return u.site[r]! * u.own[r]!
}

/** The stage from which a row takes a step; −1 where it does not: refurbishment needs neither implementer nor land. */
function stageBefore(u: Units, r: number, step: number): number {
  const refurbish = u.kind[r] === REFURBISH
  switch (step) {
    case LISTING:
      return PROPOSED
    case UNIT_PLAN:
      return LISTED
    case IMPLEMENTER:
      return refurbish ? -1 : PLANNED
    case LAND:
      return refurbish ? -1 : CONFIRMED
    case DESIGN:
      return refurbish ? PLANNED : CONTRACTED
    case BUILD:
      return BUILDING
    default:
      return -1
  }
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
function ready(u: Units, r: number, step: number, there: number): number {
  const rate = 1 / timeOf(u, r, step)
  const entered = u.entered
  const before = there - entered[r * STAGES + stageBefore(u, r, step)]!
  if (step !== IMPLEMENTER) return Math.max(0, before) * rate
  const held = inQueue(u, r, HELD_OUT, 1)
  const free = inQueue(u, r, FOR_IMPLEMENTER, 1)
  return free * rate + held / holdoutTime(u, r)
}

/** Mean time of a step for a row, by how much of it has a clear title; a year at least. */
function timeOf(u: Units, r: number, step: number): number {
  const clear = u.clearTitle[r]!
  const [usual, short] = [u.time[step]!, u.timeClear[step]!]
  return Math.max(1, usual + clear * (short - usual))
}

/** Mean time with hold-outs, by who leads. */
function holdoutTime(u: Units, r: number): number {
  return Math.max(1, (u.lead[r] === 1 ? u.leadTime : u.holdoutTime)[0]!)
}

/** Share that waits in a queue for `least` years or more. */
function inQueue(u: Units, r: number, queue: number, least: number): number {
  const waiting = u.waiting
  let share = 0
  for (let age = least; age < AGES; age++) share += waiting[(r * QUEUES + queue) * AGES + age]!
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
  if (first) return 0
  const short = u.shortArea[r]! > 0.5 ? 1 : 0
  return Math.min(RANKS - 1, Math.max(1, 2 * u.priority[r]! + 1 - short))
}

function move(u: Units, r: number, step: number, share: number): void {
  if (share <= 0) return
  const [stages, waiting] = [u.stages, u.waiting]
  const [from, to] = [stageBefore(u, r, step), STAGE_AFTER[step]!]
  const before = stages[r * STAGES + from]!
  const part = Math.min(share, before)
  stages[r * STAGES + from] = before - part
  stages[r * STAGES + to]! += part
  u.entered[r * STAGES + to]! += part
  leave(u, r, from, part, before, step)
  const enter = (queue: number, amount: number) => {
    waiting[(r * QUEUES + queue) * AGES]! += amount
  }
  if (to === LISTED) enter(FOR_PLAN, part)
  if (to === CONFIRMED) enter(FOR_LAND, part)
  if (to === PLANNED) {
    const held = u.kind[r] === REFURBISH ? 0 : u.held[r]!
    enter(FOR_IMPLEMENTER, part * (1 - held))
    enter(HELD_OUT, part * held)
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
  const take = (queue: number, share: number) => {
    const waiting = u.waiting
    const first = (r * QUEUES + queue) * AGES
    for (let age = 0; age < AGES; age++) waiting[first + age]! *= Math.max(0, 1 - share)
  }
  if (from === LISTED) take(FOR_PLAN, part / before)
  if (from === CONFIRMED) take(FOR_LAND, part / before)
  if (from !== PLANNED) return
  if (step === DESIGN) take(FOR_IMPLEMENTER, part / before)
  else {
    const [free, held] = [inQueue(u, r, FOR_IMPLEMENTER, 0), inQueue(u, r, HELD_OUT, 0)]
    // in the proportion of their rates; no more than is there
    const weight = [free / timeOf(u, r, step), held / holdoutTime(u, r)]
    const sum = weight[0]! + weight[1]!
    const fromFree = Math.min(free, sum > 0 ? (part * weight[0]!) / sum : part)
    const fromHeld = Math.min(held, part - fromFree)
    const rest = part - fromFree - fromHeld
    if (free > 0) take(FOR_IMPLEMENTER, Math.min(1, (fromFree + rest) / free))
    if (held > 0) take(HELD_OUT, fromHeld / held)
  }
}
