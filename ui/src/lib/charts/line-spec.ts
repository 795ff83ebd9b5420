/**
 * @module
 * What a line chart shows 折线图, in display units and words: nothing of how it is drawn.
 */
import type { Axis } from './axis.ts'

/** Name of a colour token, such as `s-b` or `chart-ghost`. */
export type ColourName = string

export type Point = Readonly<{ year: number; value: number }>

export type Line = Readonly<{
  id: string
  /** Stands at the line's end, in its colour. */
  label: string
  colour: ColourName
  /** Undefined values are gaps. */
  points: readonly Point[]
  /** The parent scenario faintly behind, a target path, or a line of its own. */
  kind: 'scenario' | 'ghost' | 'limit'
  dash?: readonly number[]
}>

export type LineChart = Readonly<{
  firstYear: number
  lastYear: number
  /** Between history and projection. */
  baseYear: number
  nowLabel: string
  /** The year that the screen's figures are for. */
  selectedYear?: number
  lines: readonly Line[]
  /** Thresholds over all years, drawn red. */
  limits: readonly Readonly<{ value: number; label: string }>[]
  /** Green tint between two values. */
  bands: readonly Readonly<{ from: number; to: number; label: string }>[]
  axis: Axis
  /** Small multiples: the first column alone carries tick labels. */
  ticks: Readonly<{ x: 'full' | 'short' | 'none'; y: boolean }>
  /** Years that the hand may move, drawn as dots: filled where set. */
  handles?: readonly Readonly<{ year: number; value: number; set: boolean }>[]
}>

/** Everything that the axis must hold. */
export function* valuesOf(chart: Pick<LineChart, 'lines' | 'limits' | 'bands'>): Iterable<number> {
  for (const line of chart.lines) for (const point of line.points) yield point.value
  for (const limit of chart.limits) yield limit.value
  for (const band of chart.bands) {
    yield band.from
    yield band.to
  }
}
