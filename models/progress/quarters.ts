/**
 * @module
 * A year's task spread over its quarters, and scheduled backwards 季度分解与倒排: pure functions.
 */
import type { Quarter } from '#models/plan/calendar-types'

const QUARTERS = 4
const MONTHS = 12
const MONTHS_A_QUARTER = MONTHS / QUARTERS

/** What should be done by the end of each quarter, cumulated. Shares that don't add up to 1 are taken in proportion. */
export function dueByQuarter(wanted: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let done = 0
  return shares.map((share) => (done += (wanted * (whole > 0 ? share : 1)) / (whole || QUARTERS)))
}

/** Share of the year's task that should be done by the end of a month; even within a quarter. */
export function shareByMonth(shares: readonly number[], month: number): number {
  const due = [0, ...dueByQuarter(1, shares)]
  const quarter = Math.floor(month / MONTHS_A_QUARTER)
  const into = (month - quarter * MONTHS_A_QUARTER) / MONTHS_A_QUARTER
  const [from, to] = [due[quarter]!, due[Math.min(quarter + 1, QUARTERS)]!]
  return from + into * (to - from)
}

/**
 * What must have passed an earlier step by the end of each quarter: the schedule of the task, `lead` quarters sooner.
 * Beyond the year the tasks that follow count, each spread alike; a part of a quarter takes its part.
 *
 * @param wanted the year's task and those of the years after it, in order
 */
export function dueAhead(
  wanted: readonly number[],
  shares: readonly number[],
  lead: number,
): readonly number[] {
  const due = [0]
  for (const task of wanted) {
    const before = due.at(-1)!
    due.push(...dueByQuarter(task, shares).map((sum) => before + sum))
  }
  const at = (quarters: number) => {
    const whole = Math.min(Math.floor(quarters), due.length - 1)
    const next = Math.min(whole + 1, due.length - 1)
    return due[whole]! + (quarters - whole) * (due[next]! - due[whole]!)
  }
  return shares.map((_, quarter) => at(quarter + 1 + lead))
}

/** Last quarter in which the last of a year's task may pass a step that comes `lead` quarters sooner. */
export function latestQuarter(year: number, shares: readonly number[], lead: number): Quarter {
  const last = shares.findLastIndex((share) => share > 0)
  const quarters = year * QUARTERS + (last < 0 ? QUARTERS - 1 : last) - Math.ceil(lead)
  return { year: Math.floor(quarters / QUARTERS), quarter: (quarters % QUARTERS) + 1 }
}
