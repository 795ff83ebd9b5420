/**
 * @module
 * What a chart of rows shows 分行条形图, in display units and words: places or classes below each other, each with what
 * it is made up of in one year.
 */
import { axisFor, type Axis } from './axis.ts'
import type { ColourName } from './colours.ts'
import type { ChartTable } from './table.ts'

export type Segment = Readonly<{ id: string; label: string; colour: ColourName }>

export type Row = Readonly<{
  id: string
  label: string
  /** One a segment. */
  values: readonly number[]
  /** What they come to, here and in the scenario behind. */
  total: number
  ghost: number
}>

export type RowsChart = Readonly<{
  segments: readonly Segment[]
  rows: readonly Row[]
  /** The row that the screen is for. */
  chosen?: string
  axis: Axis
}>

export type RowsData = Readonly<{
  rows: readonly Readonly<{ id: string; label: string }>[]
  segments: readonly Segment[]
  /** Row after row every segment, in base units. */
  now: ArrayLike<number>
  ghost: ArrayLike<number>
  scale: number
  chosen?: string | undefined
  axis?: (fitting: Axis) => Axis
}>

export function rowsChart(data: RowsData): RowsChart {
  const { segments, now, ghost, scale, chosen, axis = (fitting: Axis) => fitting } = data
  const of = (values: ArrayLike<number>, row: number) =>
    segments.map((_, i) => (values[row * segments.length + i] ?? NaN) / scale)
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
  const all = data.rows.map(({ id, label }, i): Row => {
    const values = of(now, i)
    return { id, label, values, total: sum(values), ghost: sum(of(ghost, i)) }
  })
  // A kind that nobody has anywhere is left out.
  const shown = segments.flatMap((_, i) => (all.some(({ values }) => values[i] !== 0) ? [i] : []))
  const rows = all.map((row) => ({ ...row, values: shown.map((i) => row.values[i]!) }))
  return {
    segments: shown.map((i) => segments[i]!),
    rows,
    ...(chosen === undefined ? {} : { chosen }),
    axis: axis(
      axisFor([0, ...rows.flatMap(({ total, ghost: behind }) => [total, behind])], 4, true),
    ),
  }
}

/** The segment of a row at a value along the axis. */
export function segmentAt({ segments, rows }: RowsChart, row: number, value: number) {
  let reached = 0
  const at = rows[row]?.values.findIndex((size) => (reached += Math.max(0, size)) >= value) ?? -1
  return value >= 0 ? segments[at] : undefined
}

export type RowsWords = Readonly<{ row: string; total: string; ghost: string }>

/** One row a row; its segments, and what they come to. */
export function rowsTable(
  { segments, rows }: RowsChart,
  words: RowsWords,
  alone: boolean,
): ChartTable {
  const several = segments.length > 1 ? segments : []
  const ends = [
    { id: 'total', label: words.total },
    ...(alone ? [] : [{ id: 'ghost', label: words.ghost }]),
  ]
  return {
    columns: [
      { id: 'row', label: words.row, number: false },
      ...[...several, ...ends].map(({ id, label }) => ({ id, label, number: true })),
    ],
    rows: rows.map(({ id, label, values, total, ghost }) => ({
      key: id,
      cells: {
        row: label,
        ...Object.fromEntries(several.map((segment, i) => [segment.id, values[i]!])),
        total,
        ...(alone ? {} : { ghost }),
      },
    })),
    opens: new Set([...several, ...ends].map(({ id }) => id)),
  }
}
