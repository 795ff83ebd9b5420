/**
 * @module
 * Figures of parcels in words 宗地数值的显示: units and decimals as land tables are published.
 */
import { displayOf, type Display } from '#lib/format/display.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import { shownNumber } from '#lib/state/show.ts'

const quantity = (id: string, unit: string, size: number): Display =>
  displayOf({ id, unit }, size, 'table')

/** Site area in hectares. */
export const HECTARES = quantity('site', 'm2', 1e4)
/** Floor area in 万㎡. */
export const FLOOR_AREA = quantity('floor', 'm2', 1e6)
export const FLOOR_PRICE = quantity('floor_price', 'CNY/m2', 1e4)
export const PRICE = quantity('price', 'CNY/m2', 1e4)
/** Prices along the corridor, in 万元/㎡. */
export const AXIS_PRICE: Display = {
  ...displayOf({ id: 'price', unit: 'CNY/m2' }, 1e4, 'axis'),
  decimals: { zh: 2, en: 1 },
}
export const SHARE = quantity('share', '1', 1)
export const RATIO = quantity('ratio', '1', 1)
/** What single parcels cost. */
export const MONEY: Display = { ...quantity('money', 'CNY', 1e8), decimals: { zh: 2, en: 0 } }
/** Land within a control line. */
export const SQUARE_METRES = quantity('lines', 'm2', 1)

/** The figure, or a dash where there is none. */
export function figureOr(value: number, display: Display): string {
  return Number.isFinite(value) ? shownNumber(value, display) : '—'
}

/** Names that the reader of English can't read stay out of English. */
export function readableName(name: string): string {
  return words.language === 'en' && /\p{Script=Han}/u.test(name) ? '' : name
}
