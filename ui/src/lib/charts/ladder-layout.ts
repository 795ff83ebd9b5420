/**
 * @module
 * Where curve, bands and flags of the ladder lie 阶梯图布局: pure, so that it can be tested without drawing.
 */
import { density, type Band, type Curve, type LadderChart, type Rung } from './ladder-spec.ts'

/** The plot inside its axes. */
export type Plot = Readonly<{ left: number; right: number; top: number; bottom: number }>

export type Flag = Rung &
  Readonly<{
    x: number
    /** Of the scenario behind; undefined where it looks the same. */
    ghostX: number | undefined
    /** The middle of its words, and which way they run. */
    y: number
    anchor: 'start' | 'end'
    text: string
    /** From the line to the end of its words, whichever way they run. */
    left: number
    right: number
    /** It lies outside the axis: drawn at its edge. */
    outside: boolean
  }>

export type Shade = Band &
  Readonly<{ path: string; labelX: number; labelY: number; labelled: boolean }>

export type LadderLayout = Readonly<{
  shades: readonly Shade[]
  outline: string
  ghost: string | undefined
  flags: readonly Flag[]
  ticks: readonly Readonly<{ value: number; x: number }>[]
  rises: readonly Readonly<{ value: number; y: number }>[]
}>

/** Points along a curve. */
const STEPS = 160
/** Pixels: what differs by less looks the same. */
const SEEN = 1
/** Between a line and its words. */
export const FLAG_GAP = 8

export function layoutLadder(
  chart: LadderChart,
  plot: Plot,
  size: number,
  textOf: (rung: Rung) => string,
  widthOf: (text: string) => number,
): LadderLayout {
  const { axis, heights, curve, bands, ghost } = chart
  const x = (income: number) =>
    plot.left + ((income - axis.min) / (axis.max - axis.min)) * (plot.right - plot.left)
  const y = (height: number) => plot.bottom - (height / heights.max) * (plot.bottom - plot.top)
  const along = (of: Curve, from: number, to: number) => pointsAlong(of, from, to, x, y)
  return {
    shades: bands.flatMap((band) => {
      const [from, to] = [Math.max(band.from, axis.min), Math.min(band.to, axis.max)]
      if (!(to > from)) return []
      const points = along(curve, from, to)
      const middle = weighted(curve, from, to)
      const text = widthOf(`${band.label} ${band.share}`)
      return [
        {
          ...band,
          path: `M${point(x(from), plot.bottom)}L${points.join('L')}L${point(x(to), plot.bottom)}Z`,
          labelX: x(middle),
          labelY:
            plot.bottom - Math.max(0.9 * size, 0.4 * (plot.bottom - y(density(curve, middle)))),
          labelled: x(to) - x(from) > text + size,
        },
      ]
    }),
    outline: `M${along(curve, axis.min, axis.max).join('L')}`,
    ghost: ghost && `M${along(ghost, axis.min, axis.max).join('L')}`,
    flags: flagsOf(chart, plot, size, x, textOf, widthOf),
    ticks: stepsOf(axis).map((value) => ({ value, x: x(value) })),
    rises: stepsOf(heights).map((value) => ({ value, y: y(value) })),
  }
}

/** The income at a place of the drawing. */
export function incomeAt({ axis }: Pick<LadderChart, 'axis'>, plot: Plot, x: number): number {
  return axis.min + ((x - plot.left) / (plot.right - plot.left)) * (axis.max - axis.min)
}

function pointsAlong(
  curve: Curve,
  from: number,
  to: number,
  x: (income: number) => number,
  y: (height: number) => number,
): readonly string[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const income = from + ((to - from) * i) / STEPS
    return point(x(income), y(density(curve, income)))
  })
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

/** Middle of the households between two incomes. */
function weighted(curve: Curve, from: number, to: number): number {
  let [sum, weights] = [0, 0]
  for (let i = 0; i <= STEPS; i++) {
    const income = from + ((to - from) * i) / STEPS
    const weight = density(curve, income)
    sum += weight * income
    weights += weight
  }
  return weights > 0 ? sum / weights : (from + to) / 2
}

function stepsOf({ min, max, step }: LadderChart['axis']): readonly number[] {
  const count = Math.round((max - min) / step)
  return Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toPrecision(12)))
}

/**
 * Flags above the plot, each in a row of its own where they would meet: what stands to the left flies higher, so that
 * no line crosses the words of another.
 */
function flagsOf(
  { rungs, axis }: LadderChart,
  plot: Plot,
  size: number,
  xOf: (income: number) => number,
  textOf: (rung: Rung) => string,
  widthOf: (text: string) => number,
): readonly Flag[] {
  const within = (income: number) => xOf(Math.min(axis.max, Math.max(axis.min, income)))
  const flags = rungs
    .filter(({ value }) => Number.isFinite(value))
    .map((rung) => {
      const x = within(rung.value)
      const text = textOf(rung)
      const width = widthOf(text) + FLAG_GAP
      const anchor: Flag['anchor'] = x + width > plot.right ? 'end' : 'start'
      const [left, right] = anchor === 'start' ? [x, x + width] : [x - width, x]
      return { rung, x, text, anchor, left, right, row: 0 }
    })
  const order = [
    ...flags.filter(({ anchor }) => anchor === 'start').toSorted((a, b) => b.x - a.x),
    ...flags.filter(({ anchor }) => anchor === 'end').toSorted((a, b) => a.x - b.x),
  ]
  order.forEach((flag, i) => {
    const met = order
      .slice(0, i)
      .filter(({ left, right }) => left < flag.right + FLAG_GAP && right > flag.left - FLAG_GAP)
    flag.row = Math.max(-1, ...met.map(({ row }) => row)) + 1
  })
  return flags.map(({ rung, x, text, anchor, left, right, row }) => {
    const ghostX = within(rung.ghost)
    return {
      ...rung,
      x,
      ghostX: Math.abs(ghostX - x) >= SEEN ? ghostX : undefined,
      y: plot.top - (row + 0.5) * flagHeight(size),
      anchor,
      text,
      left,
      right,
      outside: rung.value > axis.max || rung.value < axis.min,
    }
  })
}

/** The flag that a hand means at a place: that of the words there, else the nearest line within reach. */
export function flagAt(
  flags: readonly Flag[],
  { bottom }: Plot,
  size: number,
  hand: Readonly<{ x: number; y: number }>,
  reach: number,
): Flag | undefined {
  const named = flags.find(
    ({ left, right, y }) =>
      hand.x >= left && hand.x <= right && Math.abs(hand.y - y) <= flagHeight(size) / 2,
  )
  if (named) return named
  const [nearest] = flags
    .map((flag) => {
      const below = Math.max(flag.y - hand.y, hand.y - bottom, 0)
      return { flag, away: Math.hypot(hand.x - flag.x, below) }
    })
    .filter(({ away }) => away <= reach)
    .toSorted((a, b) => a.away - b.away)
  return nearest?.flag
}

/** Of one row of flags, for a type size. */
export function flagHeight(size: number): number {
  return 1.45 * size
}
