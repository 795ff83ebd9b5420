/**
 * @module
 * clearance.csv: who loses a home to clearance, and how they are compensated, by area and year.
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
import { COUNT, DWELLINGS, FLOOR_AREA, HECTARES, HOUSEHOLDS, MONEY } from '../shown.ts'
import type { ResultTable } from '../types.ts'

const FLOWS = { group: t('当年征收', 'Clearance in the year') }
const DISPLACED = { group: t('被拆迁户', 'Displaced') }
const REHOUSED = { group: t('安置方式', 'Compensation') }

export function clearanceTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'clearance',
    title: t('征收清拆', 'Clearance'),
    columns: [
      yearColumn,
      areaColumn,
      ...indicatorColumns(reader, [
        ...byMember(
          reader,
          'clearance_households_by_stage',
          'clearance_stage',
          HOUSEHOLDS,
          t('年末各阶段户数', 'Households by stage'),
        ),
        ['clearance_holdouts', HOUSEHOLDS, {}],
        ['clearance_households_signed', HOUSEHOLDS, FLOWS],
        ['clearance_households_moved', HOUSEHOLDS, FLOWS],
        ['clearance_firms_moved', COUNT, FLOWS],
        ['clearance_floor_area', FLOOR_AREA, FLOWS],
        ['clearance_land_freed', HECTARES, FLOWS],
        ['clearance_cost', MONEY, FLOWS],
        ['demolitions', DWELLINGS, {}],
        ['owners_displaced', HOUSEHOLDS, DISPLACED],
        ['tenants_displaced', HOUSEHOLDS, DISPLACED],
        ['displaced_in_kind', HOUSEHOLDS, REHOUSED],
        ['displaced_cash', HOUSEHOLDS, REHOUSED],
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
