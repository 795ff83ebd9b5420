/**
 * @module
 * From rows to options 图表选项: pure, so that what is drawn can be tested without drawing.
 */
import type { ChartDataset } from 'chart.js'
import { formatNumber } from '#lib/format/number.ts'
import { axisDecimals, yearTicks } from './axis.ts'
import { ahead as lighter, font, type Colours } from './colours.ts'
import { STILL, type DataSet, type Dot, type Options } from './drawing.ts'
import { margin, type Bar, type Line, type LineChart, type Point } from './line-spec.ts'

/** Room that the label of a year needs. */
const YEAR_WIDTH = 42
const HANDLES = 'handles'
/** Width of tick labels in the first of several small charts. */
export const FIRST_COLUMN = 48
export const GHOST_DASH = [4, 3]
export const LIMIT_DASH = [5, 3] as const
/** What is drawn over what: the lowest number on top. */
const ORDER = { handles: 0, scenario: 1, limit: 2, ghost: 3, bar: 4 } as const
/** Of the room that a year has. */
const BAR_WIDTH = 0.78

export function lineOptions(chart: LineChart, colours: Colours): Options {
  return {
    type: 'line',
    data: { datasets: dataSets(chart, colours) },
    options: {
      ...STILL,
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
    },
  }
}

/** Bars behind, then ghosts, then the lines; all solid up to the base year and lighter after it. */
export function dataSets(chart: LineChart, colours: Colours): DataSet[] {
  const behind = chart.lines.filter((line) => line.kind !== 'scenario')
  const before = chart.lines.filter((line) => line.kind === 'scenario')
  const drawn = [
    ...(chart.bars ?? []).map((bar) => layer(bar, chart, colours)),
    ...[...behind, ...before].flatMap((line) => parts(line, chart, colours)),
  ]
  return chart.handles ? [...drawn, handles(chart, colours)] : drawn
}

/** One layer of the stacks, parted from the next by a line of the ground. */
function layer({ id, colour, points }: Bar, { baseYear }: LineChart, colours: Colours): DataSet {
  const full = colours[colour] ?? colours['ink']!
  const light = lighter(full, colours)
  return {
    type: 'bar',
    label: id,
    order: ORDER.bar,
    stack: 'years',
    data: dots(points),
    backgroundColor: points.map(({ year }) => (year <= baseYear ? full : light)),
    borderColor: colours['surface']!,
    borderWidth: { top: 0.5, bottom: 0.5 },
    borderSkipped: false,
    barPercentage: 1,
    categoryPercentage: BAR_WIDTH,
  }
}

function dots(points: readonly Point[]) {
  return points.map(({ year, value }) => ({ x: year, y: value }))
}

function parts(line: Line, chart: LineChart, colours: Colours): DataSet[] {
  const colour = colours[line.colour] ?? colours['ink']!
  const overBars = margin(chart) > 0
  const width = chart.ticks.x === 'full' ? 2.25 : 2
  const halo = overBars ? [underlay(line, width, colours)] : []
  if (line.kind === 'ghost')
    return [
      ...halo,
      dataSet(line, line.points, {
        borderColor: colours[overBars ? 'ink-3' : 'chart-ghost']!,
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
  if (overBars)
    return [...halo, dataSet(line, line.points, { borderColor: colour, borderWidth: width })]
  const past = line.points.filter(({ year }) => year <= chart.baseYear)
  const ahead = line.points.filter(({ year }) => year >= chart.baseYear)
  return [
    ...(past.length > 1
      ? [dataSet(line, past, { borderColor: colour, borderWidth: width, pointRadius: 0 })]
      : []),
    dataSet(line, ahead, {
      borderColor: lighter(colour, colours),
      borderWidth: width,
      ...(line.dash ? { borderDash: [...line.dash] } : {}),
    }),
  ]
}

/** The ground shining through under a line, so that it stands off the bars. */
function underlay(line: Line, width: number, colours: Colours): DataSet {
  return dataSet(line, line.points, {
    order: ORDER[line.kind] + 0.5,
    borderColor: colours['surface']!,
    borderWidth: width + 2.5,
  })
}

function dataSet(
  line: Line,
  points: readonly Point[],
  style: Partial<ChartDataset<'line', Dot[]>>,
): DataSet {
  return {
    type: 'line',
    label: line.id,
    order: ORDER[line.kind],
    data: dots(points),
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
    type: 'line',
    label: HANDLES,
    order: ORDER.handles,
    data: dots(all),
    showLine: false,
    pointRadius: all.map(({ set }) => (set ? 5 : 3)),
    pointBackgroundColor: all.map(({ set }) => (set ? colour : colours['surface']!)),
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
  }
}

function yearScale(chart: LineChart, colours: Colours) {
  const { firstYear, lastYear, ticks } = chart
  const shown = yearTicks(firstYear, lastYear)
  return {
    type: 'linear' as const,
    offset: false,
    min: firstYear - margin(chart),
    max: lastYear + margin(chart),
    border: { color: colours['chart-axis']! },
    grid: {
      display: ticks.x !== 'none',
      offset: false,
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
    grid: {
      // What adds and what takes away part at nothing.
      color: ({ tick }: { tick?: { value: number } }) =>
        colours[tick?.value === 0 && axis.min < 0 ? 'chart-axis' : 'chart-grid']!,
      drawTicks: false,
    },
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

/** All that options depend on: while it stays the same, a redraw needs new points only. */
export function frameOf(chart: LineChart): string {
  const { firstYear, lastYear, axis, ticks } = chart
  const set = chart.handles?.map((handle) => handle.set)
  return JSON.stringify([firstYear, lastYear, margin(chart), axis, ticks, set])
}
