/**
 * @module
 * renewal.csv: urban renewal through its stages, the year's supply against the task, and what it gives, by area and year.
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
import { COUNT, DWELLINGS, FLOOR_AREA, HECTARES, HOUSEHOLDS, SHARE } from '../shown.ts'
import type { ResultTable } from '../types.ts'

const FLOWS = { group: t('当年', 'In the year') }
const SHARES = { group: t('实施率', 'Implementation share') }
const CARDS = { group: t('红黄牌', 'Cards') }

export function renewalTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'renewal',
    title: t('城市更新', 'Urban renewal'),
    columns: [
      yearColumn,
      areaColumn,
      ...indicatorColumns(reader, [
        ...byMember(
          reader,
          'renewal_land_by_stage',
          'renewal_stage',
          HECTARES,
          t('年末各阶段用地', 'Land by stage'),
        ),
        ['renewal_land_listed', HECTARES, FLOWS],
        ['renewal_land_approved', HECTARES, FLOWS],
        ['renewal_land_supplied', HECTARES, FLOWS],
        ['renewal_land_supplied_reserve', HECTARES, FLOWS],
        ['renewal_land_handed_over', HECTARES, FLOWS],
        ['renewal_land_in', HECTARES, FLOWS],
        ['renewal_contracted', HECTARES, {}],
        ...byMember(reader, 'renewal_counts', 'renewal_count', COUNT, t('年末个数', 'Counts')),
        ['implementation_share', SHARE, SHARES],
        ['implementation_share_of_planned', SHARE, SHARES],
        ['implementation_share_of_units', SHARE, SHARES],
        ['implementation_share_of_projects', SHARE, SHARES],
        ['renewal_land_yellow', HECTARES, CARDS],
        ['renewal_land_red', HECTARES, CARDS],
        ['renewal_affordable_approved', FLOOR_AREA, {}],
        ['renewal_homes_owed', DWELLINGS, {}],
        ['renewal_households_moved', HOUSEHOLDS, {}],
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
