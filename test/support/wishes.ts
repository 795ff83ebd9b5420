/**
 * @module
 * Wishes for homes and the durations of the book, for tests of the decide-by calendar.
 */
import type { CalendarInput, StageLags, TenureWish } from '#models/index'
import { decideBy } from '#models/plan/decide-by'

/** The defaults of the book: dynamics of land → start, start → presale, presale → completion. */
export const LAGS: StageLags = {
  start: [0, 0.7, 0.3, 0],
  presale: [0.4, 0.5, 0.1, 0],
  completion: [0, 0.25, 0.6, 0.15],
}
export const lagsOf = () => LAGS

export function wish(
  years: readonly (readonly [number, number, number])[],
  more: Partial<TenureWish> = {},
) {
  return {
    tenure: 'market_sale',
    milestone: 'presale',
    floorAreaPerSite: 2,
    inStock: 0,
    kept: 0,
    purchase: false,
    conversion: false,
    years: years.map(([due, wanted, onTheWay]) => ({ due, wanted, onTheWay, homeArea: 100 })),
    ...more,
  } satisfies TenureWish
}

export function rowsOf(wishes: readonly TenureWish[], more: Partial<CalendarInput> = {}) {
  return decideBy({
    today: 2026,
    lagsOf,
    dropout: { presale: 0.05, completed: 0.05 },
    confidence: 0.8,
    wishes,
    purchasable: () => 0,
    ...more,
  })
}
