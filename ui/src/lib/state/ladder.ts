/**
 * @module
 * From a run's figures to the affordability ladder of one year 购房能力阶梯, and from a threshold that is moved to the
 * parameter that moves it.
 */
import { axisFor, type Axis } from '#lib/charts/axis.ts'
import {
  density,
  mode,
  tail,
  type Band,
  type Curve,
  type LadderChart,
  type LadderFigure,
  type Rung,
} from '#lib/charts/ladder-spec.ts'
import type { WordKey } from '#lib/i18n/keys.ts'
import { exact } from './lever-scale.ts'

/** A threshold of the book, and the parameter that it is proportional to: up with it, or down. */
export type RungOf = Readonly<{
  threshold: string
  parameter: string
  way: 'up' | 'down'
  word: WordKey
}>

export const RUNGS: readonly RungOf[] = [
  {
    threshold: 'income_to_rent_affordable',
    parameter: 'affordable_rent_ratio',
    way: 'up',
    word: 'demand.rung.rent-affordable',
  },
  {
    threshold: 'income_to_rent',
    parameter: 'rent_payment_share',
    way: 'down',
    word: 'demand.rung.rent',
  },
  {
    threshold: 'income_to_buy_affordable',
    parameter: 'affordable_sale_price_ratio',
    way: 'up',
    word: 'demand.rung.buy-affordable',
  },
  {
    threshold: 'income_to_buy',
    parameter: 'own_cover_level',
    way: 'up',
    word: 'demand.rung.buy',
  },
]

/** Shares of the households that decide, from the lowest incomes up. */
export const SHARES = [
  { id: 'below_rent', word: 'demand.band.below', colour: 't-affordable-rental' },
  { id: 'rent_capable', word: 'demand.band.rent', colour: 't-market-rental' },
  { id: 'buy_share', word: 'demand.band.buy', colour: 't-market-sale' },
] as const

/** What the ladder cannot be drawn without. */
export const NEEDED = [
  'income',
  'income_spread',
  'income_to_rent',
  'income_to_buy',
  ...SHARES.map(({ id }) => id),
] as const

/** What a threshold stands at, and the parameter behind it, both of one answer of the engine. */
export type Standing = Readonly<{ parameter: number; threshold: number }>

/** The parameter for which the threshold is where it is wanted: on the lever's steps, inside what is possible. */
export function parameterFor(
  way: RungOf['way'],
  { parameter, threshold }: Standing,
  wanted: number,
  lever: Readonly<{ possible: readonly [number, number]; step: number; baseline: number }>,
): number {
  const { possible, step, baseline } = lever
  const ratio = way === 'up' ? wanted / threshold : threshold / wanted
  // From nothing no ratio leads back.
  const least = possible[0] > 0 ? possible[0] : step
  const within = Math.min(
    possible[1],
    Math.max(least, wanted > 0 ? parameter * ratio : way === 'up' ? least : possible[1]),
  )
  if (Math.abs(within - baseline) <= step / 2) return baseline
  return exact(Math.min(possible[1], Math.max(least, Math.round(within / step) * step)))
}

export type LadderData = Readonly<{
  now: Curve
  ghost: Curve
  /** In base units, of the year. */
  rungs: readonly Rung[]
  shares: readonly Readonly<{ id: string; label: string; colour: string; share: string }>[]
  figures: readonly LadderFigure[]
  /** Base units in one unit shown. */
  scale: number
  /** Keep the axes still. */
  axes?: (incomes: Axis, heights: Axis) => readonly [Axis, Axis]
}>

/** Beyond this many times the drawn tail a threshold stands at the edge. */
const FAR = 1.25

export function ladderChart(data: LadderData): LadderChart {
  const { scale, shares } = data
  const shown = ({ median, spread }: Curve): Curve => ({ median: median / scale, spread })
  const [curve, ghost] = [shown(data.now), shown(data.ghost)]
  const rungs = data.rungs.map((rung) => ({
    ...rung,
    value: rung.value / scale,
    ghost: rung.ghost / scale,
  }))
  const end = Math.max(tail(curve), Number.isFinite(tail(ghost)) ? tail(ghost) : 0)
  const near = rungs.flatMap(({ value, ghost: behind }) =>
    [value, behind].filter((one) => one <= FAR * end).map((one) => 1.05 * one),
  )
  const fitting = [
    axisFor([0, end, ...near], 6, true),
    axisFor([0, density(curve, mode(curve))], 3, true),
  ] as const
  const [axis, heights] = data.axes?.(...fitting) ?? fitting
  return {
    curve,
    ghost: sameCurve(curve, ghost) ? undefined : ghost,
    axis,
    heights,
    rungs,
    bands: bandsOf(rungs, shares),
    figures: data.figures,
  }
}

/** Who buys stands above the threshold to buy, whatever the rent; who can rent and does not buy between the two. */
function bandsOf(rungs: readonly Rung[], shares: LadderData['shares']): readonly Band[] {
  const valueOf = (id: string) => rungs.find((rung) => rung.id === id)?.value ?? NaN
  const [rent, buy] = [valueOf('income_to_rent'), valueOf('income_to_buy')]
  const ends = [0, Math.min(rent, buy), buy, Infinity]
  return shares.map((share, i) => ({ ...share, from: ends[i]!, to: ends[i + 1]! }))
}

function sameCurve(a: Curve, b: Curve): boolean {
  return a.median === b.median && a.spread === b.spread
}
