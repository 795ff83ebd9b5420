/**
 * @module
 * Measured flows by month and year 实绩（月、年）, from actuals.csv: a month's figure is what that month brought.
 */
import type { Pack } from '#models/scenario/index'
import { isAt } from '#models/study/actuals'
import type { Query } from '#models/study-types'

const MONTHS = 12

export type ActualFlows = Readonly<{
  /** Months from January on, as far as they are there. */
  months: (year: number) => readonly number[]
  /** The year as recorded, else its twelve months together; undefined where neither is whole. */
  year: (year: number) => number | undefined
}>

/** Of the district or a place that actuals.csv can name. */
export function actualFlows(pack: Pack, { indicator, where = {} }: Query): ActualFlows {
  const rows = (pack.tables.get('actuals')?.rows ?? [])
    .map(({ cells }) => cells)
    .filter(
      (cells) =>
        cells['indicator'] === indicator && isAt(cells, where) && !Number(cells['pin'] ?? 0),
    )
  const months = (year: number) => {
    const byMonth = new Map(
      rows
        .filter((cells) => Number(cells['year']) === year && cells['month'] !== undefined)
        .map((cells) => [Number(cells['month']), Number(cells['value'])]),
    )
    const found: number[] = []
    for (let month = 1; byMonth.has(month); month++) found.push(byMonth.get(month)!)
    return found
  }
  return {
    months,
    year: (year) => {
      const whole = rows.find(
        (cells) => Number(cells['year']) === year && cells['month'] === undefined,
      )
      if (whole) return Number(whole['value'])
      const parts = months(year)
      return parts.length === MONTHS ? parts.reduce((sum, part) => sum + part, 0) : undefined
    },
  }
}
