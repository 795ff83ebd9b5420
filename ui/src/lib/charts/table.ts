/**
 * @module
 * The data of a chart as a table 图表数据: the same points, for reading and for files.
 */
import type { CsvCell } from '#lib/exports/csv.ts'
import type { LineChart, Point } from './line-spec.ts'

/** A row's cells by column: words stand as they are, numbers are figures in the unit of the chart. */
export type ChartTableRow = Readonly<{
  key: string
  cells: Readonly<Record<string, string | number>>
}>

export type ChartTable = Readonly<{
  columns: readonly {
    id: string
    label: string
    number: boolean
    /** Where they are others than those of the chart. */
    decimals?: number
  }[]
  rows: readonly ChartTableRow[]
  /** Columns whose figures can be opened. */
  opens: ReadonlySet<string>
}>

type Series = Readonly<{ id: string; name: string; opens: boolean; points: readonly Point[] }>

/** Lines without a name coincide with another: they have no column. */
export function namedSeries({ bars = [], lines }: Pick<LineChart, 'bars' | 'lines'>) {
  const layers = bars.map(({ id, label, points }) => ({ id, name: label, opens: true, points }))
  const named = lines.map(({ id, label, name = label, kind, points }): Series => ({
    id,
    name,
    opens: kind !== 'limit',
    points,
  }))
  return [...layers, ...named].filter(({ name }) => name !== '')
}

export function chartTable(chart: LineChart, yearLabel: string): ChartTable {
  const series = namedSeries(chart)
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort()
  const bySeries = new Map(
    series.map(({ id, points }) => [id, new Map(points.map(({ year, value }) => [year, value]))]),
  )
  return {
    columns: [
      { id: 'year', label: yearLabel, number: false },
      ...series.map(({ id, name }) => ({ id, label: name, number: true })),
      ...(chart.words ? [{ id: chart.words.id, label: chart.words.label, number: false }] : []),
    ],
    rows: years.map((year) => ({
      key: String(year),
      cells: {
        year: String(year),
        ...Object.fromEntries(
          series.flatMap(({ id }) => {
            const value = bySeries.get(id)!.get(year)
            return value === undefined ? [] : [[id, value]]
          }),
        ),
        ...wordOf(chart, year),
      },
    })),
    opens: new Set(series.filter(({ opens }) => opens).map(({ id }) => id)),
  }
}

function wordOf({ words }: LineChart, year: number): Readonly<Record<string, string>> {
  const word = words?.byYear.get(year)
  return words && word !== undefined ? { [words.id]: word } : {}
}

/** Rows of a file: what it is and in which unit on top, full figures below. */
export function tableRows({ columns, rows }: ChartTable, title: string): CsvCell[][] {
  return [
    [title],
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) =>
      columns.map(({ id }) => {
        const cell = cells[id]
        return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell
      }),
    ),
  ]
}
