/**
 * @module
 * When the destocking gate may open again 可再供地首季.
 *
 * Months of inventory stand at year-ends. A quarter reads the figure of its first day, interpolated linearly between two
 * year-ends: the first quarter of a year reads the year-end before.
 */
import type { Quarter } from '#models/plan/calendar-types'
import type { TableRecord } from '#models/study-types'
import { classAt, NO_CAP, STOP } from './gate-rule.ts'

/** Months at the year-end before, and at the year's own. */
export type MonthsOfYear = Readonly<{ year: number; before: number; after: number }>

const QUARTERS = [1, 2, 3, 4] as const
/** Interpolation must not carry 36 over its edge by rounding. */
const DIGITS = 1e9

export type Openings = Readonly<{ opens?: Quarter; free?: Quarter }>

/** First quarter from a year on in which sales are not stopped, and first one without a cap. */
export function openingsOf(
  course: readonly MonthsOfYear[],
  from: number,
  ruleOf: (year: number) => Pick<TableRecord, 'rows'> | undefined,
): Openings {
  const first = (holds: (gateClass: number) => boolean): Quarter | undefined => {
    for (const months of course) {
      if (months.year < from) continue
      for (const quarter of QUARTERS)
        if (holds(classAt(ruleOf(months.year), monthsIn(months, quarter))))
          return { year: months.year, quarter }
    }
    return undefined
  }
  const opens = first((gateClass) => gateClass !== STOP)
  const free = first((gateClass) => gateClass === NO_CAP)
  return { ...(opens ? { opens } : {}), ...(free ? { free } : {}) }
}

/** Months that the first day of a quarter has. */
export function monthsIn({ before, after }: MonthsOfYear, quarter: number): number {
  const months = before + ((quarter - 1) / QUARTERS.length) * (after - before)
  return Math.round(months * DIGITS) / DIGITS
}
