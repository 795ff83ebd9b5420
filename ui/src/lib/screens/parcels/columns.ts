/**
 * @module
 * Columns of the table of parcels 宗地表的列, in the order of the mock-up.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Display } from '#lib/format/display.ts'
import type { Row, SortKey } from './rows.ts'
import { HECTARES, RATIO, SHARE } from './show-parcel.ts'

export type Column = Readonly<{
  id: string
  word: WordKey
  sort?: SortKey
  number?: true
  wraps?: true
  width?: string
  /** A plain figure: of which quantity, and how it is shown. */
  figure?: Readonly<{ indicator: string; of: (row: Row) => number; display: Display }>
  /** Shown for parcels that are sold, not for allocated ones. */
  sale?: true
}>

const figure = (
  id: SortKey & keyof Row,
  word: WordKey,
  indicator: string,
  display: Display,
  more: Pick<Column, 'sale'> = {},
): Column => ({
  id,
  word,
  sort: id,
  number: true,
  figure: { indicator, of: (row) => row[id] as number, display },
  ...more,
})

export const COLUMNS: readonly Column[] = [
  { id: 'id', word: 'parcels.col.parcel', sort: 'id' },
  { id: 'area', word: 'parcels.col.area', sort: 'area' },
  figure('site', 'parcels.col.site', 'parcel_net_site', HECTARES),
  figure('ratio', 'parcels.col.ratio', 'parcel_floor_area_ratio', RATIO),
  { id: 'year', word: 'parcels.col.year', sort: 'planned' },
  { id: 'quarter', word: 'parcels.col.quarter' },
  { id: 'prices', word: 'parcels.col.prices', sort: 'cap', number: true, sale: true },
  { id: 'corridor', word: 'parcels.col.corridor', sort: 'gap', sale: true, width: '17%' },
  figure('ratioToPrice', 'parcels.col.to-price', 'parcel_land_to_price_ratio', SHARE, {
    sale: true,
  }),
  figure('failed', 'parcels.col.failed', 'failed_sale_chance', SHARE, { sale: true }),
  figure('hit', 'parcels.col.hit', 'cap_hit_chance', SHARE, { sale: true }),
  { id: 'rule', word: 'parcels.col.rule', sale: true, wraps: true },
  { id: 'verdict', word: 'parcels.col.verdict', sort: 'verdict', wraps: true },
  { id: 'reason', word: 'parcels.col.state', sort: 'reason', wraps: true },
]

export function isSortKey(key: string): key is SortKey {
  return COLUMNS.some(({ sort }) => sort === key)
}
