/**
 * @module
 * From rows to options 图表选项: pure, so that what is drawn can be tested without drawing.
 */
import type { ChartConfiguration, ChartDataset } from 'chart.js'
import { formatNumber } from '#lib/format/number.ts'
import { axisDecimals, yearTicks } from './axis.ts'
import type { Line, LineChart, Point } from './line-spec.ts'

/** Colours of the theme in force, by token name. */
export type Colours = Readonly<Record<string, string>>

export type LineOptions = ChartConfiguration<'line', { x: number; y: number }[], number>
type DataSet = ChartDataset<'line', { x: number; y: number }[]>

/** Room that the label of a year needs. */
const YEAR_WIDTH = 42
const HANDLES = 'handles'
/** Width of tick labels in the first of several small charts. */
export const FIRST_COLUMN = 48
const GHOST_DASH = [4, 3]
export const LIMIT_DASH = [5, 3] as const

export function lineOptions(chart: LineChart, colours: Colours): LineOptions {
  return {
    type: 'line',
    data: { datasets: dataSets(chart, colours) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      // The pointer is heard by the canvas component.
      events: [],
      layout: {
        autoPadding: false,
        padding: {
          top: chart.ticks.x === 'full' ? 1.7 * Number(colours['font-size']) : 8,
          right: 8,
          bottom: chart.ticks.x === 'none' ? 8 : 0,
          left: 0,
        },
      },
      elements: { line: { tension: 0, borderJoinStyle: 'round', borderCapStyle: 'round' } },
      scales: { x: yearScale(chart, colours), y: valueScale(chart, colours) },
      plugins: {
        legend: { display: false },
        tooltip: { enabled: false },
      },
    },
  }
}

/** Ghosts first, so that they lie behind; each line solid up to the base year and lighter after it. */
export function dataSets(chart: LineChart, colours: Colours): DataSet[] {
  const behind = chart.lines.filter((line) => line.kind !== 'scenario')
  const before = chart.lines.filter((line) => line.kind === 'scenario')
  const drawn = [...behind, ...before].flatMap((line) => parts(line, chart, colours))
  return chart.handles ? [...drawn, handles(chart, colours)] : drawn
}

function parts(line: Line, chart: LineChart, colours: Colours): DataSet[] {
  const colour = colours[line.colour] ?? colours['ink']!
  if (line.kind === 'ghost')
    return [
      dataSet(line, line.points, {
        borderColor: colours['chart-ghost']!,
        borderWidth: 1.5,
        borderDash: GHOST_DASH,
      }),
    ]
  if (line.kind === 'limit')
    return [
      dataSet(line, line.points, {
        borderColor: colours['chart-threshold']!,
        borderWidth: 1.2,
        borderDash: [...LIMIT_DASH],
      }),
    ]
  const past = line.points.filter(({ year }) => year <= chart.baseYear)
  const ahead = line.points.filter(({ year }) => year >= chart.baseYear)
  const width = chart.ticks.x === 'full' ? 2.25 : 2
  const lighter = fade(colour, Number(colours['chart-projection-opacity'] ?? 0.62))
  return [
    ...(past.length > 1
      ? [dataSet(line, past, { borderColor: colour, borderWidth: width, pointRadius: 0 })]
      : []),
    dataSet(line, ahead, {
      borderColor: lighter,
      borderWidth: width,
      ...(line.dash ? { borderDash: [...line.dash] } : {}),
    }),
  ]
}

function dataSet(line: Line, points: readonly Point[], style: Partial<DataSet>): DataSet {
  return {
    label: line.id,
    data: points.map(({ year, value }) => ({ x: year, y: value })),
    pointRadius: 0,
    pointHitRadius: 8,
    spanGaps: false,
    ...style,
  }
}

/** Dots that the hand may move: filled where a year is set, hollow where it follows from the others. */
function handles(chart: LineChart, colours: Colours): DataSet {
  const colour = colours[chart.lines.find((line) => line.kind === 'scenario')?.colour ?? 'ink']!
  const all = chart.handles!
  return {
    label: HANDLES,
    data: all.map(({ year, value }) => ({ x: year, y: value })),
    showLine: false,
    pointRadius: all.map(({ set }) => (set ? 5 : 3)),
    pointBackgroundColor: all.map(({ set }) => (set ? colour : colours['surface']!)),
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
  }
}

function yearScale({ firstYear, lastYear, ticks }: LineChart, colours: Colours) {
  const shown = yearTicks(firstYear, lastYear)
  return {
    type: 'linear' as const,
    min: firstYear,
    max: lastYear,
    border: { color: colours['chart-axis']! },
    grid: {
      display: ticks.x !== 'none',
      drawOnChartArea: false,
      tickLength: 4,
      color: colours['chart-axis']!,
    },
    afterBuildTicks: (scale: { ticks: { value: number }[]; chart: { width: number } }) => {
      const every = Math.ceil(
        (YEAR_WIDTH * shown.length) / Math.max(1, scale.chart.width - FIRST_COLUMN),
      )
      const last = shown.length - 1
      scale.ticks = shown.filter((_, i) => (last - i) % every === 0).map((value) => ({ value }))
    },
    ticks: {
      display: ticks.x !== 'none',
      autoSkip: false,
      maxRotation: 0,
      color: colours['chart-axis-text']!,
      font: font(colours),
      padding: 2,
      align: 'inner' as const,
      callback: (value: number | string) =>
        ticks.x === 'short' && Number(value) % 10 !== 0 ? String(value).slice(2) : String(value),
    },
  }
}

function valueScale(chart: LineChart, colours: Colours) {
  const { axis, ticks } = chart
  const decimals = axisDecimals(axis)
  return {
    type: 'linear' as const,
    min: axis.min,
    max: axis.max,
    border: { display: false },
    // Small multiples line up whatever their numbers are.
    ...(chart.ticks.x === 'full' || !ticks.y
      ? {}
      : {
          afterFit: (scale: { width: number; paddingTop: number; paddingBottom: number }) => {
            scale.width = FIRST_COLUMN
            scale.paddingTop = scale.paddingBottom = 0
          },
        }),
    grid: { color: colours['chart-grid']!, drawTicks: false },
    ticks: {
      display: ticks.y,
      stepSize: axis.step,
      color: colours['chart-axis-text']!,
      font: font(colours),
      padding: 6,
      callback: (value: number | string) => formatNumber(Number(value), decimals),
    },
  }
}

function font(colours: Colours) {
  return { family: colours['font-sans']!, size: Number(colours['font-size']) }
}

/** All that options depend on: while it stays the same, a redraw needs new points only. */
export function frameOf(chart: LineChart, theme: string): string {
  const { firstYear, lastYear, selectedYear, axis, ticks } = chart
  return JSON.stringify([theme, firstYear, lastYear, selectedYear, axis, ticks])
}

/** Whether the same lines in the same manner stand in both, so that only their points differ. */
export function sameShapes(shown: readonly DataSet[], wanted: readonly DataSet[]): boolean {
  return (
    wanted.every(({ label }) => label !== HANDLES) &&
    shown.length === wanted.length &&
    shown.every(
      ({ label, borderColor }, i) =>
        label === wanted[i]!.label && borderColor === wanted[i]!.borderColor,
    )
  )
}

/** A colour at part of its strength. */
export function fade(colour: string, opacity: number): string {
  const match = /^#([0-9a-f]{6})$/i.exec(colour.trim())
  if (!match) return colour
  return `#${match[1]}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
}
