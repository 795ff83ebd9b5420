/**
 * @module
 * renewal.csv: land listed for urban renewal, contracted and turned to housing, by area and year.
 */
import { areaColumn, indicatorColumns, makeTable, t, yearColumn, yearsByArea } from '../make.ts'
import type { Reader } from '../reader.ts'
import { HECTARES, SHARE } from '../shown.ts'
import type { ResultTable } from '../types.ts'

export function renewalTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'renewal',
    title: t('城市更新', 'Urban renewal'),
    columns: [
      yearColumn,
      areaColumn,
      ...indicatorColumns(reader, [
        ['renewal_contracted', HECTARES, {}],
        ['implementation_share', SHARE, {}],
        ['renewal_land_in', HECTARES, {}],
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
