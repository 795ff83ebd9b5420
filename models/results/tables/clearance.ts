/**
 * @module
 * clearance.csv: who loses a home to clearance, and how they are compensated, by area and year.
 */
import { areaColumn, indicatorColumns, makeTable, t, yearColumn, yearsByArea } from '../make.ts'
import type { Reader } from '../reader.ts'
import { DWELLINGS, HOUSEHOLDS } from '../shown.ts'
import type { ResultTable } from '../types.ts'

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
