/**
 * @module
 * The market's months as rows of a table 逐月市场历史.
 */
import type { MarketPoint } from '#models/index'

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
