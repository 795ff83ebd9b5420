/**
 * @module
 * demand.csv: who needs a home and who wants to buy one, by area and year.
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
import { DWELLINGS, FLOOR_AREA, HOUSEHOLDS, INCOME, PEOPLE, SHARE, YEARS } from '../shown.ts'
import type { ResultTable, Shown } from '../types.ts'

const PEOPLE_AND_HOUSEHOLDS = { group: t('人口与家庭户', 'People and households') }
/** These add up to gross demand; a home that someone from elsewhere buys counts as a household. */
const GROSS = { group: t('住房总需求', 'Gross demand') }
const NEED = { group: t('住房需要', 'Need') }
const BUYING = { group: t('购房', 'Buying') }
const WAITING = { group: t('轮候', 'Waiting') }

const FIGURES: readonly (readonly [string, Shown, Naming])[] = [
  ['population', PEOPLE, PEOPLE_AND_HOUSEHOLDS],
  ['households', HOUSEHOLDS, PEOPLE_AND_HOUSEHOLDS],
  ['net_household_formation', HOUSEHOLDS, PEOPLE_AND_HOUSEHOLDS],
  ['income', INCOME, PEOPLE_AND_HOUSEHOLDS],
  ['demand_from_formation', HOUSEHOLDS, GROSS],
  ['demand_from_displaced', HOUSEHOLDS, GROSS],
  ['demand_from_backlog', HOUSEHOLDS, GROSS],
  ['demand_from_upgrading', HOUSEHOLDS, GROSS],
  ['demand_from_other', HOUSEHOLDS, GROSS],
  ['gross_demand', HOUSEHOLDS, GROSS],
  ['released_by_dissolution', HOUSEHOLDS, NEED],
  ['released_by_upgrading', HOUSEHOLDS, NEED],
  ['net_demand', HOUSEHOLDS, NEED],
  ['vacancy_adjustment', DWELLINGS, NEED],
  ['housing_requirement', DWELLINGS, NEED],
  ['need_floor_area', FLOOR_AREA, NEED],
  ['requirement_floor_area', FLOOR_AREA, NEED],
  ['unmet_need', HOUSEHOLDS, NEED],
  ['buy_share', SHARE, BUYING],
  ['first_time_buyers', HOUSEHOLDS, BUYING],
  ['rental_purchases', DWELLINGS, BUYING],
  ['purchases_wanted', DWELLINGS, BUYING],
  ['second_hand_sales', DWELLINGS, BUYING],
  ['new_home_demand', FLOOR_AREA, BUYING],
  ['waiting_people', HOUSEHOLDS, WAITING],
  ['waiting_median_years', YEARS, WAITING],
  ['waiting_p90_years', YEARS, WAITING],
]

export function demandTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'demand',
    title: t('住房需求', 'Housing demand'),
    columns: [yearColumn, areaColumn, ...indicatorColumns(reader, FIGURES)],
    rows: yearsByArea(reader, reader.years),
  })
}
