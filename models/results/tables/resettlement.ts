/**
 * @module
 * resettlement.csv: households that are owed a home, homes that come for them, and what is left over, by area and year.
 */
import { areaColumn, indicatorColumns, makeTable, t, yearColumn, yearsByArea } from '../make.ts'
import type { Reader } from '../reader.ts'
import { DWELLINGS, HOUSEHOLDS } from '../shown.ts'
import type { ResultTable } from '../types.ts'

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
        ['resettlement_homes_left', DWELLINGS, {}],
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
