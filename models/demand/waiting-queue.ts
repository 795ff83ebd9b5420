/**
 * @module
 * One waiting list 轮候队列: classes that wait for the homes of one tenure in one area, by whole years waited.
 *
 * A year goes: everybody has waited a year more, some give up, new applicants come, homes are dealt.
 */

/** Years that are told apart; the last stands for longer, too. */
export const YEARS_WAITED = 41

/** A class in the line of its tenure. */
export type ClassRules = Readonly<{
  /** 应保尽保: served before everybody else. */
  guaranteed: boolean
  /** 1 is served first. */
  priority: number
  /** Share of the places that is kept for it; what it does not need goes on to the others. */
  quota: number
  /** Share of offers turned down: who does goes to the back, and the home is offered on. */
  refusal: number
  /** Share that gives up in a year. */
  exit: number
}>

/** A class's applicants, and what a year brings. */
export type Line = {
  rules: ClassRules
  /** Households by years waited. */
  readonly waiting: Float64Array
  arrivals: number
  exits: number
  allocated: number
  refused: number
  /** Households given a home, by the years that they had waited. */
  readonly housed: Float64Array
}

export function newLine(rules: ClassRules): Line {
  const [waiting, housed] = [new Float64Array(YEARS_WAITED), new Float64Array(YEARS_WAITED)]
  return { rules, waiting, arrivals: 0, exits: 0, allocated: 0, refused: 0, housed }
}

export function peopleIn({ waiting }: Line): number {
  let people = 0
  for (let k = 0; k < YEARS_WAITED; k++) people += waiting[k]!
  return people
}

/** A year of the list: `places` homes among the lines, by first come or by lot. */
export function passYear(lines: readonly Line[], places: number, byLot: boolean): void {
  for (const line of lines) grow(line)
  const guaranteed = lines.filter(({ rules }) => rules.guaranteed)
  const others = lines.filter(({ rules }) => !rules.guaranteed)
  let left = Math.max(0, places)
  for (const group of byPriority(guaranteed)) left = deal(group, left, byLot)
  left -= dealQuotas(others, places, left, byLot)
  for (const group of byPriority(others)) left = deal(group, left, byLot)
  // those who turned a home down stand at the back, where nothing was offered to them again
  for (const line of lines) line.waiting[0]! += line.refused
}

/** Homes kept for classes out of all places; where fewer are left than that, each class gets its part of them. */
function dealQuotas(lines: readonly Line[], places: number, left: number, byLot: boolean): number {
  const reserved = lines.filter(({ rules }) => rules.quota > 0)
  const wanted = reserved.reduce((sum, { rules }) => sum + rules.quota * places, 0)
  const part = wanted > left ? left / wanted : 1
  let dealt = 0
  for (const line of reserved) {
    const kept = line.rules.quota * places * part
    dealt += kept - deal([line], kept, byLot)
  }
  return Math.min(dealt, left)
}

function grow(line: Line): void {
  const { waiting, rules, housed } = line
  const last = YEARS_WAITED - 1
  const stay = 1 - Math.min(1, rules.exit)
  const before = peopleIn(line)
  waiting[last] = (waiting[last]! + waiting[last - 1]!) * stay
  for (let k = last - 1; k > 0; k--) waiting[k] = waiting[k - 1]! * stay
  waiting[0] = line.arrivals
  line.exits = before * (1 - stay)
  line.allocated = line.refused = 0
  housed.fill(0)
}

/** Groups of equal priority, the first served first. */
function byPriority(lines: readonly Line[]): readonly (readonly Line[])[] {
  const ranks = [...new Set(lines.map(({ rules }) => rules.priority))].toSorted((a, b) => a - b)
  return ranks.map((rank) => lines.filter(({ rules }) => rules.priority === rank))
}

/** Offer homes along a line that the classes stand in together; returns the homes that nobody took. */
function deal(lines: readonly Line[], homes: number, byLot: boolean): number {
  if (homes <= 0) return 0
  let left = homes
  if (byLot) {
    let wanted = 0
    for (let k = 0; k < YEARS_WAITED; k++) wanted += takers(lines, k)
    const chance = wanted > left ? left / wanted : 1
    for (let k = 0; k < YEARS_WAITED; k++) left -= offer(lines, k, chance)
    return chance < 1 ? 0 : Math.max(0, left)
  }
  for (let k = YEARS_WAITED - 1; k >= 0 && left > 0; k--) {
    const wanted = takers(lines, k)
    if (wanted > left) {
      offer(lines, k, left / wanted)
      return 0
    }
    left -= offer(lines, k, 1)
  }
  return Math.max(0, left)
}

/** Homes that those who have waited so long would take if all were asked. */
function takers(lines: readonly Line[], k: number): number {
  let wanted = 0
  for (const { waiting, rules } of lines) wanted += waiting[k]! * (1 - rules.refusal)
  return wanted
}

/** Ask a share of those who have waited so long; returns the homes taken. */
function offer(lines: readonly Line[], k: number, share: number): number {
  let taken = 0
  for (const line of lines) {
    const asked = line.waiting[k]! * share
    const refused = asked * line.rules.refusal
    line.waiting[k] = share === 1 ? 0 : line.waiting[k]! - asked
    line.refused += refused
    line.allocated += asked - refused
    line.housed[k]! += asked - refused
    taken += asked - refused
  }
  return taken
}

/** Mean wait of those housed, in whole years; 0 where nobody was. */
export function meanWait(lines: readonly Line[]): number {
  let [years, homes] = [0, 0]
  for (const { housed } of lines)
    for (let k = 0; k < YEARS_WAITED; k++) {
      years += k * housed[k]!
      homes += housed[k]!
    }
  return homes > 0 ? years / homes : 0
}

/**
 * The wait that a share of those housed stay under 轮候时间分位数. Who got a home in the year of application has not waited;
 * any other whole year stands for half a year to either side, so that the figure moves smoothly.
 */
export function waitUnder(lines: readonly Line[], share: number): number {
  let all = 0
  for (const { allocated } of lines) all += allocated
  let left = all * share
  for (let k = 0; k < YEARS_WAITED; k++) {
    let here = 0
    for (const { housed } of lines) here += housed[k]!
    if (here > 0 && left <= here) return k === 0 ? 0 : k - 0.5 + left / here
    left -= here
  }
  return 0
}

/**
 * Homes that would have to be offered besides, so that nobody is left who has waited so many years: to those who have
 * waited longest. Of a part of a year the same part of those in it.
 */
export function homesBeyond(lines: readonly Line[], years: number): number {
  const whole = Math.floor(years)
  let homes = 0
  for (let k = whole; k < YEARS_WAITED; k++)
    homes += takers(lines, k) * (k === whole ? 1 - (years - whole) : 1)
  return homes
}

/**
 * The list that the same arrivals and places come to after many years 稳态队列; empty lines to begin with.
 * Without anybody giving up there is none unless homes are enough.
 */
export function settle(lines: readonly Line[], places: number, byLot: boolean): void {
  if (lines.every(({ rules }) => rules.exit <= 0)) return
  const people = () => lines.reduce((sum, line) => sum + peopleIn(line), 0)
  let before = -1
  for (let year = 0; year < LONG; year++) {
    passYear(lines, places, byLot)
    const now = people()
    if (Math.abs(now - before) <= 1e-13 * now) return
    before = now
  }
}

/** Years after which a list counts as settled. */
const LONG = 3_000
