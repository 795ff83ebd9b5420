/**
 * @module
 * The tables that a pack may hold 情景包的表: all of them, by id. The model book prints them; the reader obeys them.
 */
import { HOME_TABLES, WAITING_CLASSES_TABLE } from './tables-homes.ts'
import { LAND_TABLES } from './tables-land.ts'
import { PEOPLE_TABLES } from './tables-people.ts'
import { WORKS_TABLES } from './tables-works.ts'
import * as t from './table-spec.ts'
import type { ColumnSpec, TableSpec } from './table-spec.ts'

/** The long form of `parameters` of pack.yaml: one number a row; an empty place means all. */
export const PARAMETERS_TABLE: TableSpec = t.tableSpec(
  'parameters',
  '参数',
  'Parameters',
  [
    t.name('parameter', '参数', 'Parameter', { needed: true }),
    t.AREA,
    t.TENURE,
    t.STATUS,
    t.YEAR,
    {
      id: 'value',
      label: { zh: '数值', en: 'Value' },
      type: 'value',
      needed: true,
      also: ['值', '取值'],
    },
  ],
  { key: ['parameter', 'area', 'tenure', 'status', 'year'] },
)

export const TABLES: readonly TableSpec[] = [
  ...PEOPLE_TABLES,
  ...HOME_TABLES,
  ...LAND_TABLES,
  ...WORKS_TABLES,
  PARAMETERS_TABLE,
]

/** The areas of pack.yaml as a table, so that columns may read their ring and sequence. It is no file. */
export const AREAS_TABLE: TableSpec = t.tableSpec(
  'areas',
  '片区',
  'Areas',
  [
    t.needed(t.AREA),
    t.text('name', '名称', 'Name'),
    t.word('ring', '圈层', 'Ring', t.RING, { needed: true }),
    t.amount('sequence', '时序', 'Sequence', '1', { needed: true }),
  ],
  { key: ['area'] },
)

const BY_ID = new Map(
  [...TABLES, AREAS_TABLE, WAITING_CLASSES_TABLE].map((table) => [table.id, table]),
)

export function findTable(id: string): TableSpec | undefined {
  return BY_ID.get(id)
}

export function findColumn(table: TableSpec, id: string): ColumnSpec | undefined {
  return table.columns.find((column) => column.id === id)
}
