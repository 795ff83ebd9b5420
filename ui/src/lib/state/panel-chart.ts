/**
 * @module
 * From courses of indicators to a line chart 图表数据: values into display units, names onto lines, targets onto the axis.
 */
import { axisFor, type Axis } from '#lib/charts/axis.ts'
import {
  valuesOf,
  type Bar,
  type Era,
  type Line,
  type LineChart,
  type Point,
} from '#lib/charts/line-spec.ts'
import type { Display } from '#lib/format/display.ts'
import { formatNumber } from '#lib/format/number.ts'
import type { Language } from '#lib/format/value.ts'
import type { Actual, Target } from '#models/index'

/** One course to draw, in base units. */
export type Series = Readonly<{
  id: string
  label: string
  /** In tables, where that needs more words. */
  name?: string
  /** A layer of the stacked bars, or a line. */
  kind: Line['kind'] | 'bar'
  /** It takes away: shown with the other sign. */
  less?: boolean | undefined
  colour: string
  dash?: readonly number[] | undefined
  values: ArrayLike<number>
  history?: readonly Actual[]
}>

export type PanelChart = Readonly<{
  series: readonly Series[]
  years: readonly number[]
  baseYear: number
  nowLabel: string
  targetLabel: string
  selectedYear?: number
  display: Display
  language: Language
  targets: readonly Target[]
  /** Further thresholds, in base units. */
  limits?: readonly Readonly<{ value: number; label: string }>[]
  /** Rules in force, in base units. */
  eras?: readonly Era[]
  words?: LineChart['words']
  ticks?: LineChart['ticks']
  axis?: (fitting: Axis) => Axis
}>

const FULL = { x: 'full', y: true } as const

export function panelChart(panel: PanelChart): LineChart {
  const { years, baseYear, display, language, ticks = FULL } = panel
  const scale = display.scale[language]
  const bars = panel.series.flatMap((series) =>
    series.kind === 'bar' ? [bar(series, years, scale)] : [],
  )
  const scenarios = panel.series.flatMap((series) =>
    series.kind === 'bar' ? [] : [line(series, series.kind, years, scale)],
  )
  const marks = targetMarks(panel, scale)
  const lines = [...scenarios, ...marks.lines]
  const limits = [
    ...(panel.limits ?? []).map(({ value, label }) => ({ value: value / scale, label })),
    ...marks.limits,
  ]
  const firstYear = Math.min(
    years[0]!,
    ...[...bars, ...lines].flatMap(({ points }) => points[0]?.year ?? []),
  )
  const eras = (panel.eras ?? []).map((era): Era => ({
    ...era,
    bands: era.bands.map((band) => ({ ...band, from: band.from / scale, to: band.to / scale })),
  }))
  const fitting = axisFor(valuesOf({ bars, lines, limits: [], bands: marks.bands, eras }))
  // A threshold far away is left out rather than flattening the lines.
  const near = limits.filter(({ value }) => isNear(value, fitting))
  const whole = axisFor(valuesOf({ bars, lines, limits: near, bands: marks.bands, eras }))
  return {
    firstYear,
    lastYear: years.at(-1)!,
    baseYear,
    nowLabel: panel.nowLabel,
    ...(panel.selectedYear === undefined ? {} : { selectedYear: panel.selectedYear }),
    ...(bars.length > 0 ? { bars } : {}),
    lines,
    limits: near,
    bands: marks.bands,
    ...(eras.length > 0 ? { eras } : {}),
    ...(panel.words ? { words: panel.words } : {}),
    axis: panel.axis ? panel.axis(whole) : whole,
    ticks,
  }
}

function isNear(value: number, { min, max }: Axis): boolean {
  const room = 1.2 * (max - min)
  return value >= min - room && value <= max + room
}

function bar(series: Series, years: readonly number[], scale: number): Bar {
  const { id, label, colour } = series
  const { past, ahead } = pointsOf(series, years, scale)
  return { id, label, colour, points: [...past, ...ahead] }
}

function line(series: Series, kind: Line['kind'], years: readonly number[], scale: number): Line {
  const { id, label, name, colour, dash } = series
  const { past, ahead } = pointsOf(series, years, scale)
  return {
    id,
    label,
    colour,
    kind,
    points: kind === 'ghost' ? ahead : [...past, ...ahead],
    ...(name === undefined ? {} : { name }),
    ...(dash ? { dash } : {}),
  }
}

/** History and the run, in the unit shown. */
function pointsOf({ values, history = [], less }: Series, years: readonly number[], scale: number) {
  const shown = (value: number) => (less ? -value : value) / scale
  const past = history
    .filter(({ year }) => year < years[0]!)
    .map(({ year, value }): Point => ({ year, value: shown(value) }))
    .sort((a, b) => a.year - b.year)
  return { past, ahead: years.map((year, i): Point => ({ year, value: shown(values[i]!) })) }
}

/** Limits, paths and bands of the targets that this chart is about. */
function targetMarks(
  { targets, years, targetLabel, language, display }: PanelChart,
  scale: number,
) {
  const limits: { value: number; label: string }[] = []
  const bands: { from: number; to: number; label: string }[] = []
  const lines: Line[] = []
  const say = (value: number) =>
    formatNumber(value / scale, display.decimals[language]).replace(/\.0+$/, '')
  for (const { id, op, value } of targets) {
    const sign = op === '<=' ? '≤' : op === '>=' ? '≥' : ''
    if (typeof value === 'number')
      limits.push({ value: value / scale, label: `${targetLabel} ${sign} ${say(value)}` })
    else if (isRange(value))
      bands.push({
        from: value[0] / scale,
        to: value[1] / scale,
        label: `${targetLabel} ${say(value[0])}–${say(value[1])}`,
      })
    else
      lines.push({
        id: `target:${id}`,
        label: targetLabel,
        kind: 'limit',
        colour: 'missed',
        points: years.flatMap((year) => {
          const wanted = value[String(year)]
          return wanted === undefined ? [] : [{ year, value: wanted / scale }]
        }),
      })
  }
  return { limits, bands, lines }
}

function isRange(value: Target['value']): value is readonly [number, number] {
  return Array.isArray(value)
}

/** What layers come to, year by year. */
export function sumOf(
  layers: readonly Readonly<{ less?: boolean | undefined; values: ArrayLike<number> }>[],
): Float64Array {
  const sum = new Float64Array(Math.max(0, ...layers.map(({ values }) => values.length)))
  for (const { less, values } of layers)
    for (let i = 0; i < sum.length; i++) sum[i]! += (less ? -1 : 1) * values[i]!
  return sum
}
