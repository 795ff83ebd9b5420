/**
 * @module
 * land-reserve.csv 土地储备: the account of the reserve, where its land stands and came from, by area and year.
 */
import {
  areaColumn,
  byMember,
  indicatorColumns,
  makeTable,
  t,
  yearColumn,
  yearsByArea,
} from '../make.ts'
import type { Reader } from '../reader.ts'
import { HECTARES, MONEY, YEARS } from '../shown.ts'
import type { ResultTable } from '../types.ts'

const ACCOUNT = { group: t('储备账', 'Account') }
const STEPS = t('年末各环节', 'By step')
const SOURCES = t('当年进入（按来源）', 'In, by source')
const COST = t('储备投入', 'Cost')

export function landReserveTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'land-reserve',
    title: t('土地储备', 'Land reserve'),
    columns: [
      yearColumn,
      areaColumn,
      ...indicatorColumns(reader, [
        ['reserve_opening', HECTARES, ACCOUNT],
        ['reserve_in', HECTARES, ACCOUNT],
        ['reserve_sold', HECTARES, ACCOUNT],
        ['reserve_closing', HECTARES, ACCOUNT],
        ['reserve_cover', YEARS, {}],
        ...byMember(reader, 'land_reserve', 'reserve_step', HECTARES, STEPS),
        ...byMember(reader, 'reserve_entered', 'reserve_source', HECTARES, SOURCES),
        ...byMember(reader, 'reserve_cost', 'reserve_step', MONEY, COST),
        ['idle_land_left', HECTARES, {}],
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
