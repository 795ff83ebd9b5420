/**
 * @module
 * Which rows of the decide-by calendar are drawn 倒排供地的行, in which order, and where each stands on the time line.
 */
import type { DeadlineMarks } from '#lib/charts/deadlines.ts'
import type { CalendarRow, Quarter } from '#models/plan/calendar-types'

/** What is to be decided soon, what is too late, or all. */
export type Show = 'near' | 'late' | 'all'

/** A row for which land must be sold. */
export type SaleRow = CalendarRow & Readonly<{ latest: Quarter }>

const QUARTERS = 4
/** This year and the next. */
const NEAR = 2 * QUARTERS
/** Late rows from long ago begin at the edge. */
const BACK = 2

/** Quarters since year 0, and the time at which one begins, in years. */
export function indexOf({ year, quarter }: Quarter): number {
  return year * QUARTERS + quarter - 1
}
export function timeOf(quarter: Quarter): number {
  return indexOf(quarter) / QUARTERS
}

export function keyOf({ tenure, due }: Pick<CalendarRow, 'tenure' | 'due'>): string {
  return `${tenure}:${due}`
}

function needsSale(row: CalendarRow): row is SaleRow {
  return row.latest !== undefined
}

/**
 * Rows in the order of their latest sale. `near` holds what must be sold this year and the next, and of each tenure the
 * row that has only just become late; `more` counts the late ones that are not shown.
 */
export function shownRows(
  rows: readonly CalendarRow[],
  today: number,
  show: Show,
): Readonly<{ rows: readonly SaleRow[]; more: number }> {
  const sales = rows.filter(needsSale)
  const late = sales.filter(({ quartersLate }) => quartersLate > 0)
  const first = indexOf({ year: today, quarter: 1 })
  const picked = {
    all: () => sales,
    late: () => late,
    near: () => [
      ...leastLate(late),
      ...sales.filter(
        ({ quartersLate, latest }) => quartersLate === 0 && indexOf(latest) < first + NEAR,
      ),
    ],
  }[show]()
  const tenures = [...new Set(rows.map(({ tenure }) => tenure))]
  const place = (row: SaleRow) => indexOf(row.latest) * tenures.length + tenures.indexOf(row.tenure)
  const shown = picked.toSorted((a, b) => place(a) - place(b))
  return { rows: shown, more: late.filter((row) => !shown.includes(row)).length }
}

/** Of each tenure the row that is late by the fewest quarters. */
function leastLate(late: readonly SaleRow[]): readonly SaleRow[] {
  const least = new Map<string, SaleRow>()
  for (const row of late) {
    const found = least.get(row.tenure)
    if (!found || row.quartersLate < found.quartersLate) least.set(row.tenure, row)
  }
  return [...least.values()]
}

/** What none of the ways closes, over all rows. */
export function stillOpen(rows: readonly CalendarRow[]): number {
  return rows.reduce((sum, { open }) => sum + open, 0)
}

/** m2 of site to be sold for these rows. */
export function siteOf(rows: readonly SaleRow[]): number {
  return rows.reduce((sum, { siteArea }) => sum + siteArea, 0)
}

/** Years on the axis: from before today where something is late, to the end of the last due year. */
export function span(
  rows: readonly SaleRow[],
  today: number,
): Readonly<{ from: number; to: number }> {
  const earliest = Math.min(today, ...rows.map(({ latest }) => Math.floor(timeOf(latest))))
  return {
    from: Math.max(earliest, today - BACK),
    to: Math.max(today, ...rows.map(({ due }) => due)) + 1,
  }
}

/** `yearsToStart` is the mean from the sale to the start; what is late is sold today. */
export function marksOf(
  { latest, due }: SaleRow,
  today: number,
  yearsToStart: number,
  from: number,
): DeadlineMarks {
  const sale = timeOf(latest)
  const sold = Math.max(sale, today)
  const end = due + 1
  const start = Math.min(sold + yearsToStart, end)
  return {
    decide: Math.max(sale, from),
    cut: sale < from,
    ...(sale < today ? { late: [Math.max(sale, from), Math.min(today, end)] as const } : {}),
    waiting: [Math.min(sold, end), start],
    work: [start, end],
    due: end,
  }
}
