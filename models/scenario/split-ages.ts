/**
 * @module
 * Five-year groups split to single ages 年龄组拆分.
 */
import { exp } from '#models/engine/elementary'
import { LAST_AGE } from './ages.ts'

/** Persons of an age group, both ends included; a group that ends at 100 is open. */
export type AgeCount = Readonly<{ from: number; to: number; persons: number }>

/**
 * Death rates by which an open group such as 85+ is spread over its ages, as a people that neither grows nor shrinks
 * would be (a stationary population): Gompertz (1825), 0.12 a year at the age of 85, and e^0.11 times as much with each
 * year of age.
 *
 * **Assumption** for both sexes: World Population Prospects 2024 has 0.10 for women and 0.14 for men of 85 in China in
 * 2024, and 0.11 more of its logarithm with each year from 80 to 99. It moves nobody into or out of the group.
 */
const OPEN_GROUP_MORTALITY = { at85: 0.12, growth: 0.11 } as const

/** An age that nobody is taken to reach. */
const OLDEST = 120

/**
 * Persons by single age 0…100 from groups, NaN where no group reaches. The cumulated count is interpolated by a monotone
 * cubic (Fritsch and Carlson 1980, SIAM J. Numer. Anal. 17; slopes by the weighted harmonic mean of Fritsch and Butland
 * 1984): each group keeps its total and no age goes below zero. Single ages stay as given. Groups may not overlap and
 * may not be negative.
 */
export function splitAges(groups: readonly AgeCount[]): Float64Array {
  const ages = new Float64Array(LAST_AGE + 1).fill(NaN)
  const sorted = groups.toSorted((a, b) => a.from - b.from)
  for (let start = 0; start < sorted.length;) {
    let end = start + 1
    while (end < sorted.length && sorted[end]!.from === sorted[end - 1]!.to + 1) end++
    splitRun(sorted.slice(start, end), ages)
    start = end
  }
  return ages
}

/** Groups that follow one another without a gap. */
function splitRun(groups: readonly AgeCount[], ages: Float64Array): void {
  const last = groups.at(-1)!
  const open = last.to >= LAST_AGE && last.from < LAST_AGE ? last : undefined
  const closed = open ? groups.slice(0, -1) : groups
  if (open) spreadOpen(open, ages)
  if (closed.length === 0) return
  const width = closed.map((g) => g.to - g.from + 1)
  const density = closed.map((g, i) => g.persons / width[i]!)
  const slopes = knotSlopes(width, density)
  for (const [i, { from, to, persons }] of closed.entries()) {
    const h = width[i]!
    let before = 0
    let rest = persons
    for (let age = from; age < to; age++) {
      const upTo = hermite((age - from + 1) / h, h, persons, slopes[i]!, slopes[i + 1]!)
      // What remains of rounding must not make the smallest of ages negative.
      const here = Math.min(Math.max(upTo - before, 0), rest)
      ages[age] = here
      before = upTo
      rest -= here
    }
    ages[to] = Math.max(rest, 0)
  }
}

/** Slopes of the cumulated count at the ends of the groups: zero is never crossed, so the count never falls. */
function knotSlopes(width: readonly number[], density: readonly number[]): readonly number[] {
  const n = density.length
  if (n === 1) return [density[0]!, density[0]!]
  const slopes = Array.from({ length: n + 1 }, () => 0)
  for (let i = 1; i < n; i++) {
    const [a, b] = [density[i - 1]!, density[i]!]
    const [u, v] = [2 * width[i]! + width[i - 1]!, width[i]! + 2 * width[i - 1]!]
    slopes[i] = a > 0 && b > 0 ? (u + v) / (u / a + v / b) : 0
  }
  slopes[0] = endSlope(width[0]!, width[1]!, density[0]!, density[1]!)
  slopes[n] = endSlope(width[n - 1]!, width[n - 2]!, density[n - 1]!, density[n - 2]!)
  return slopes
}

/** Three-point slope at an end, held between nothing and three times the density, where the curve stays monotone. */
function endSlope(h: number, next: number, density: number, nextDensity: number): number {
  const slope = ((2 * h + next) * density - h * nextDensity) / (h + next)
  return Math.min(Math.max(slope, 0), 3 * density)
}

/** The cumulated count at the share t of a group of width h that holds `persons`. */
function hermite(t: number, h: number, persons: number, start: number, end: number): number {
  const t2 = t * t
  const t3 = t2 * t
  return persons * (3 * t2 - 2 * t3) + h * (start * (t3 - 2 * t2 + t) + end * (t3 - t2))
}

function spreadOpen({ from, persons }: AgeCount, ages: Float64Array): void {
  const { at85, growth } = OPEN_GROUP_MORTALITY
  const alive = [1]
  for (let age = from; age < OLDEST; age++)
    alive.push(alive.at(-1)! * exp(-at85 * exp(growth * (age + 1 - 85))))
  const all = alive.reduce((sum, share) => sum + share, 0)
  // The last age holds all who are older still.
  let rest = persons
  for (let age = from; age < LAST_AGE; age++) {
    const here = (persons * alive[age - from]!) / all
    ages[age] = here
    rest -= here
  }
  ages[LAST_AGE] = Math.max(rest, 0)
}
