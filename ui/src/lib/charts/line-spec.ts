/**
 * @module
 * What a chart over the years shows 逐年图, in display units and words: nothing of how it is drawn.
 */
import type { Axis } from './axis.ts'
import type { ColourName } from './colours.ts'

export type Point = Readonly<{ year: number; value: number }>

export type Line = Readonly<{
  id: string
  /** Stands at the line's end, in its colour. */
  label: string
  /** In tables and under the pointer, where that needs more words than the line's end. */
  name?: string
  colour: ColourName
  /** Undefined values are gaps. */
  points: readonly Point[]
  /** The parent scenario faintly behind, a target path, or a line of its own. */
  kind: 'scenario' | 'ghost' | 'limit'
  dash?: readonly number[]
}>

/** One layer of the stacked bars, one value a year; negative values are stacked downwards. */
export type Bar = Readonly<{
  id: string
  label: string
  colour: ColourName
  points: readonly Point[]
}>

/** Years under one rule 规则期, and the classes that it sets along the axis; the highest class may have no end. */
export type Era = Readonly<{
  first: number
  last: number
  label: string
  /** Where there is no room for the label. */
  short: string
  bands: readonly Readonly<{
    from: number
    to: number
    label: string
    ground: ColourName
    /** How much of the ground's colour, from 0 to 1. */
    strength: number
    /** Told apart without colour. */
    hatch?: ColourName
  }>[]
}>

/** A column of words beside the figures of a table 文字列. */
export type WordColumn = Readonly<{
  id: string
  label: string
  byYear: ReadonlyMap<number, string>
}>

export type LineChart = Readonly<{
  firstYear: number
  lastYear: number
  /** Between history and projection. */
  baseYear: number
  nowLabel: string
  /** The year that the screen's figures are for. */
  selectedYear?: number
  /** Stacked from nothing outwards, behind the lines. */
  bars?: readonly Bar[]
  lines: readonly Line[]
  /** Thresholds over all years, drawn red. */
  limits: readonly Readonly<{ value: number; label: string }>[]
  /** Green tint between two values. */
  bands: readonly Readonly<{ from: number; to: number; label: string }>[]
  /** Grounds that change with the rule in force. */
  eras?: readonly Era[]
  /** In the table only. */
  words?: WordColumn
  axis: Axis
  /** Small multiples: the first column alone carries tick labels. */
  ticks: Readonly<{ x: 'full' | 'short' | 'none'; y: boolean }>
  /** Years that the hand may move, drawn as dots: filled where set. */
  handles?: readonly Readonly<{ year: number; value: number; set: boolean }>[]
}>

/** How far a class without an end is shown, in multiples of where it begins. */
const OPEN_END = 1.1

/** Everything that the axis must hold. */
export function* valuesOf(
  chart: Pick<LineChart, 'bars' | 'lines' | 'limits' | 'bands' | 'eras'>,
): Iterable<number> {
  for (const line of chart.lines) for (const point of line.points) yield point.value
  for (const limit of chart.limits) yield limit.value
  for (const band of chart.bands) {
    yield band.from
    yield band.to
  }
  for (const { bands } of chart.eras ?? [])
    for (const { from, to } of bands) {
      yield from
      // room for the words of a class without an end
      yield to < Infinity ? to : OPEN_END * from
    }
  if (!chart.bars?.length) return
  yield 0
  const years = new Set(chart.bars.flatMap(({ points }) => points.map(({ year }) => year)))
  for (const year of years) {
    const [below, above] = stackEnds(chart.bars, year)
    yield below
    yield above
  }
}

/** How far the stack of a year reaches down and up. */
export function stackEnds(bars: readonly Bar[], year: number): readonly [number, number] {
  let [below, above] = [0, 0]
  for (const { points } of bars) {
    const value = points.find((point) => point.year === year)?.value ?? NaN
    if (value < 0) below += value
    else if (value > 0) above += value
  }
  return [below, above]
}

/** Half a bar's room at both ends of the years, where there are bars. */
export function margin({ bars }: Pick<LineChart, 'bars'>): number {
  return bars?.length ? 0.5 : 0
}
