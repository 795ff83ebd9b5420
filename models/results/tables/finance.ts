/**
 * @module
 * finance.csv: what land brings in, what it costs, what is set aside and what is left, by area and year.
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
import { MONEY } from '../shown.ts'
import type { ResultTable, Shown } from '../types.ts'

/** One decimal would show the smaller funds of an area as nothing. */
const FUNDS: Shown = { ...MONEY, decimals: 2 }

const LAND = { group: t('土地', 'Land') }
const SET_ASIDE = { group: t('计提', 'Set aside') }
const HOUSING = { group: t('保障性住房', 'Affordable housing') }
const BALANCE = { group: t('平衡', 'Balance') }

const FIGURES: readonly (readonly [string, Naming])[] = [
  ['land_sales_contracted', LAND],
  ['land_income', LAND],
  ['land_cost', LAND],
  ['reserve_interest', LAND],
  ['land_business_fee', LAND],
  ['agricultural_fund', LAND],
  ['net_land_income', LAND],
  ['education_fund', SET_ASIDE],
  ['farmland_water_fund', SET_ASIDE],
  ['affordable_fund', SET_ASIDE],
  ['state_land_fund', SET_ASIDE],
  ['affordable_building_cost', HOUSING],
  ['purchase_cost', HOUSING],
  ['rent_income', HOUSING],
  ['affordable_cost', HOUSING],
  ['fund_balance', BALANCE],
  ['fund_balance_cumulated', BALANCE],
]

export function financeTable(reader: Reader): ResultTable {
  const figures = FIGURES.map(([indicator, naming]) => [indicator, FUNDS, naming] as const)
  return makeTable({
    id: 'finance',
    title: t('资金收支', 'Money'),
    columns: [yearColumn, areaColumn, ...indicatorColumns(reader, figures)],
    rows: yearsByArea(reader, reader.years),
  })
}
