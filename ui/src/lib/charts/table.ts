/**
 * @module
 * The data of a chart as a table 图表数据: the same points, for reading and for files.
 */
import type { CsvCell } from '#lib/exports/csv.ts'
import type { LineChart } from './line-spec.ts'

export type ChartTableRow = Readonly<{ year: number; values: Readonly<Record<string, number>> }>

export type ChartTable = Readonly<{
  columns: readonly { id: string; label: string; number: boolean }[]
  rows: readonly ChartTableRow[]
  /** Columns whose figures can be opened. */
  opens: ReadonlySet<string>
}>

/** Lines without a name coincide with another: they have no column. */
export function chartTable(chart: LineChart, yearLabel: string): ChartTable {
  const lines = chart.lines.filter(({ label }) => label !== '')
  const years = [...new Set(lines.flatMap((line) => line.points.map(({ year }) => year)))].sort()
  const byLine = new Map(
    lines.map((line) => [line.id, new Map(line.points.map(({ year, value }) => [year, value]))]),
  )
  return {
    columns: [
      { id: 'year', label: yearLabel, number: false },
      ...lines.map(({ id, label }) => ({ id, label, number: true })),
    ],
    rows: years.map((year) => ({
      year,
      values: Object.fromEntries(
        lines.flatMap(({ id }) => {
          const value = byLine.get(id)!.get(year)
          return value === undefined ? [] : [[id, value]]
        }),
      ),
    })),
    opens: new Set(lines.filter(({ kind }) => kind !== 'limit').map(({ id }) => id)),
  }
}

/** Rows of a file: what it is and in which unit on top, full figures below. */
export function chartRows(chart: LineChart, yearLabel: string, title: string): CsvCell[][] {
  const { columns, rows } = chartTable(chart, yearLabel)
  return [
    [title],
    columns.map(({ label }) => label),
    ...rows.map(({ year, values }) => [
      year,
      ...columns.slice(1).map(({ id }) => {
        const value = values[id]
        return value === undefined ? undefined : Number(value.toPrecision(12))
      }),
    ]),
  ]
}
