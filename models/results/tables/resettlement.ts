/**
 * @module
 * resettlement.csv: households that are owed a home, homes that come for them, and what is left over, by area and year.
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
import { DWELLINGS, HOUSEHOLDS, MONEY, SHARE, YEARS } from '../shown.ts'
import type { ResultTable } from '../types.ts'

const DONE = t('累计办结', 'Passed in all')
const BACKLOG = t('年末积压', 'Waiting')
const WAIT = t('平均等待', 'Mean wait')
const USED = t('处置剩余', 'Surplus used')
const HOMES = { where: { tenure: 'resettlement' } }

export function resettlementTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'resettlement',
    title: t('安置房', 'Resettlement'),
    columns: [
      yearColumn,
      areaColumn,
      ...indicatorColumns(reader, [
        ['displaced_in_kind', HOUSEHOLDS, {}],
        ['homes_added', DWELLINGS, HOMES],
        ['resettled_owners', HOUSEHOLDS, {}],
        ['awaiting_resettlement', HOUSEHOLDS, {}],
        ['overdue_households', HOUSEHOLDS, {}],
        ['transition_cost', MONEY, {}],
        ['resettlement_completed', DWELLINGS, {}],
        ...byMember(reader, 'resettlement_done', 'resettlement_step', DWELLINGS, DONE),
        ...byMember(reader, 'resettlement_backlog', 'resettlement_step', DWELLINGS, BACKLOG),
        ...byMember(reader, 'resettlement_wait', 'resettlement_step', YEARS, WAIT),
        ['deed_share', SHARE, {}],
        ['resettlement_homes_left', DWELLINGS, {}],
        ['resettlement_surplus', DWELLINGS, {}],
        ...byMember(reader, 'surplus_used', 'surplus_use', DWELLINGS, USED),
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
