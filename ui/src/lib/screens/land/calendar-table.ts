/**
 * @module
 * The decide-by calendar as a table 倒排供地表: for reading in place of the drawing, and for its file.
 */
import type { ChartTable } from '#lib/charts/table.ts'
import type { CalendarRow } from '#models/plan/calendar-types'
import { keyOf } from './calendar-rows.ts'
import { quarterText } from './openings.ts'

export type CalendarColumn =
  | 'tenure'
  | 'due'
  | 'milestone'
  | 'wanted'
  | 'fromStock'
  | 'onTheWay'
  | 'missing'
  | 'latest'
  | 'siteArea'
  | 'quartersLate'
  | 'lost'
  | 'drawn'
  | 'bought'
  | 'converted'
  | 'open'

const TEXT: ReadonlySet<CalendarColumn> = new Set(['tenure', 'due', 'milestone', 'latest'])
const M2_PER_HECTARE = 1e4

export const CALENDAR_COLUMNS: readonly CalendarColumn[] = [
  'tenure',
  'due',
  'milestone',
  'wanted',
  'fromStock',
  'onTheWay',
  'missing',
  'latest',
  'siteArea',
  'quartersLate',
  'lost',
  'drawn',
  'bought',
  'converted',
  'open',
]

export type CalendarTableWords = Readonly<{
  head: (column: CalendarColumn) => string
  tenure: (id: string) => string
  milestone: (id: CalendarRow['milestone']) => string
  /** No land need be sold. */
  none: string
}>

export function calendarTable(rows: readonly CalendarRow[], words: CalendarTableWords): ChartTable {
  return {
    columns: CALENDAR_COLUMNS.map((id) => ({
      id,
      label: words.head(id),
      number: !TEXT.has(id),
      ...(id === 'siteArea' ? { decimals: 2 } : {}),
    })),
    rows: rows.map((row) => ({
      key: keyOf(row),
      cells: {
        ...Object.fromEntries(
          CALENDAR_COLUMNS.filter((id) => !TEXT.has(id)).map((id) => [id, row[id as 'wanted']]),
        ),
        tenure: words.tenure(row.tenure),
        due: String(row.due),
        milestone: words.milestone(row.milestone),
        latest: row.latest ? quarterText(row.latest) : words.none,
        siteArea: row.siteArea / M2_PER_HECTARE,
      },
    })),
    // what is wanted is a figure of the book; the rest follows from it by the lags
    opens: new Set(['wanted']),
  }
}
