/**
 * @module
 * Scores of the back-test and the market's history as rows of tables 回测与市场历史的表行.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { ForecastMethod, ForecastScore, MarketPoint } from '#models/index'

export const METHODS: Readonly<Record<ForecastMethod, WordKey>> = {
  momentum: 'market.test.momentum',
  drift: 'market.test.drift',
  no_change: 'market.test.no-change',
}

export type ScoreRow = Readonly<{
  distance: number
  /** Error of each method, and the shares inside the bands of momentum. */
  cells: Readonly<Record<string, number>>
  best: ForecastMethod
}>

/** One row a distance. */
export function scoreRows(scores: readonly ForecastScore[]): readonly ScoreRow[] {
  const distances = [...new Set(scores.map(({ distance }) => distance))]
  return distances.map((distance) => {
    const here = scores.filter((score) => score.distance === distance)
    const momentum = here.find(({ method }) => method === 'momentum')
    return {
      distance,
      cells: {
        ...Object.fromEntries(here.map(({ method, error }) => [method, error])),
        ...(momentum ? { inside80: momentum.inside80, inside95: momentum.inside95 } : {}),
      },
      best: here.reduce((best, one) => (one.error < best.error ? one : best)).method,
    }
  })
}

export type HistoryRow = Readonly<{
  time: string
  price: number
  sales: number | undefined
  inventory: number | undefined
  months: number | undefined
  /** Fewer than twelve months stand behind it. */
  short: boolean
}>

export function historyRows(points: readonly MarketPoint[]): readonly HistoryRow[] {
  return points.map(({ year, month, price, sales, inventory, destockingMonths, short }) => ({
    time: `${year}-${String(month).padStart(2, '0')}`,
    price,
    sales,
    inventory,
    months: destockingMonths,
    short: short ?? false,
  }))
}
