/**
 * @module
 * market.csv: sales, what is left unsold, prices and rents, by area and year.
 */
import {
  areaColumn,
  indicatorColumns,
  makeTable,
  t,
  yearColumn,
  yearsByArea,
  type Naming,
} from '../make.ts'
import type { Reader } from '../reader.ts'
import {
  DWELLINGS,
  FLOOR_AREA,
  MONTHS,
  PRICE,
  RATIO,
  RENT,
  SHARE,
  SHARE_PER_YEAR,
} from '../shown.ts'
import type { ResultTable, Shown } from '../types.ts'

const SALES = { group: t('新房', 'New homes') }
const STOCK = { group: t('存量', 'Stock') }
const PRICES = { group: t('房价与租金', 'Prices and rents') }

const FIGURES: readonly (readonly [string, Shown, Naming])[] = [
  ['sales', FLOOR_AREA, SALES],
  ['inventory', FLOOR_AREA, SALES],
  ['scoped_inventory', FLOOR_AREA, SALES],
  ['destocking_months', MONTHS, SALES],
  ['unserved_buyers', DWELLINGS, SALES],
  ['dwellings', DWELLINGS, STOCK],
  ['vacancy_share', SHARE, STOCK],
  ['listings', DWELLINGS, STOCK],
  ['price', PRICE, PRICES],
  ['price_growth', SHARE_PER_YEAR, PRICES],
  ['suppressed_price_gap', SHARE, PRICES],
  ['rent', RENT, PRICES],
  ['rental_yield', SHARE_PER_YEAR, PRICES],
  ['price_to_income', RATIO, PRICES],
  ['rent_to_income', SHARE, PRICES],
]

export function marketTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'market',
    title: t('住房市场', 'Housing market'),
    columns: [yearColumn, areaColumn, ...indicatorColumns(reader, FIGURES)],
    rows: yearsByArea(reader, reader.years),
  })
}
