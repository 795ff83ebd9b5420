/**
 * @module
 * A parameter's course over the years 路径: from values year by year to the few years that set it, and back.
 */
import type { ParameterValue } from '#models/scenario/parameter'

/** Years that are set, ascending; what lies between follows from them. */
export type Knots = readonly Readonly<{ year: number; value: number }>[]

export type Between = 'linear' | 'in_force'

/** The fewest years that give these values: ends of straight lines, or the years in which a value changes. */
export function knotsOf(
  years: readonly number[],
  values: ArrayLike<number>,
  between: Between,
): Knots {
  const knot = (i: number) => ({ year: years[i]!, value: values[i]! })
  const last = years.length - 1
  if (last < 0) return []
  const kept = [knot(0)]
  for (let i = 1; i <= last; i++) {
    const before = values[i]! - values[i - 1]!
    const turns =
      between === 'in_force'
        ? before !== 0
        : i < last && !close(before, values[i + 1]! - values[i]!, values[i]!)
    const ends = between === 'linear' && i === last && before !== 0
    if (turns || ends) kept.push(knot(i))
  }
  return kept
}

function close(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(size), Math.abs(a), 1e-300)
}

/** Values year by year of a path that is set in some years: nearest before the first and after the last. */
export function courseOf(knots: Knots, years: readonly number[], between: Between): Float64Array {
  return Float64Array.from(years, (year) => valueAt(knots, year, between))
}

function valueAt(knots: Knots, year: number, between: Between): number {
  const next = knots.findIndex((knot) => knot.year > year)
  if (next === 0) return knots[0]!.value
  const from = knots.at(next === -1 ? -1 : next - 1)
  if (!from) return NaN
  if (next === -1 || between === 'in_force' || from.year === year) return from.value
  const to = knots[next]!
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year)
}

/** As a scenario keeps it: one number where nothing changes, else a value a year that is set. */
export function valueOf(knots: Knots): ParameterValue {
  if (knots.every((knot) => knot.value === knots[0]!.value)) return knots[0]!.value
  return Object.fromEntries(knots.map(({ year, value }) => [String(year), value]))
}

/** Set one year. */
export function withYear(knots: Knots, year: number, value: number): Knots {
  return [...knots.filter((knot) => knot.year !== year), { year, value }].sort(
    (a, b) => a.year - b.year,
  )
}

/** Let a year follow from the others again. The last year that is set stays. */
export function withoutYear(knots: Knots, year: number): Knots {
  return knots.length > 1 ? knots.filter((knot) => knot.year !== year) : knots
}

/** Move a whole path so that it has this value in this year, inside the possible range. */
export function movedTo(
  knots: Knots,
  year: number,
  value: number,
  between: Between,
  possible: readonly [number, number],
): Knots {
  const shift = value - valueAt(knots, year, between)
  const within = (x: number) =>
    Math.min(possible[1], Math.max(possible[0], Number(x.toPrecision(12))))
  if (between === 'linear')
    return knots.map((knot) => ({ year: knot.year, value: within(knot.value + shift) }))
  const inForce = knots.findLast((knot) => knot.year <= year) ?? knots[0]
  return knots.map((knot) => (knot === inForce ? { year: knot.year, value } : knot))
}
