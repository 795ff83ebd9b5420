/**
 * @module
 * The pack's tables with a scenario's cells and rows in 套用改动.
 */
import { fail, succeed, type Dimension, type Result } from '#models/engine/index'
import { checkReferences, checkTable } from './check-table.ts'
import { collector, nearestName, type Finding, type Place, type Report } from './faults.ts'
import { lexicon, type Lexicon } from './lexicon.ts'
import { namedMembers } from './members.ts'
import { cellReader, type Cells } from './read-cell.ts'
import { rowReader } from './read-table.ts'
import { rowId } from './row-id.ts'
import { findColumn, findTable, TABLES } from './tables.ts'
import type { TableSpec } from './table-spec.ts'
import type { Override, Pack, PackTable, Stamp, TableRow } from './types.ts'

type Tables = ReadonlyMap<string, PackTable>
type CellChange = Extract<Override, { kind: 'cell' }>
type RowChange = Extract<Override, { kind: 'row' }>

/** The book's dimensions for their words, and where an override stands in a file when it does. */
export type ApplyOptions = Readonly<{
  dimensions?: readonly Dimension[]
  placeOf?: (override: Override) => Place
}>

/** The last answers for a pack: a lever that moves no table gets the very same tables, and nothing below is made anew. */
const answers = new WeakMap<Pack, Map<string, Result<Tables>>>()
const REMEMBERED = 8

/**
 * Apply overrides of cells and rows. Tables that none touches stay the same objects. Values are read as the pack's own
 * are: in the column's unit, words in either language.
 */
export function applyTables(
  pack: Pack,
  overrides: readonly Override[],
  options: ApplyOptions = {},
): Result<Tables> {
  const changes = overrides.filter((o) => o.kind === 'cell' || o.kind === 'row')
  if (changes.length === 0) return succeed(pack.tables)
  if (options.placeOf) return apply(pack, changes, options)
  const known = answers.get(pack) ?? new Map<string, Result<Tables>>()
  answers.set(pack, known)
  const key = JSON.stringify(changes)
  const answer = known.get(key) ?? apply(pack, changes, options)
  if (known.size >= REMEMBERED) known.delete(known.keys().next().value!)
  known.set(key, answer)
  return answer
}

function apply(
  pack: Pack,
  changes: readonly (CellChange | RowChange)[],
  { dimensions = [], placeOf = placeInList }: ApplyOptions,
): Result<Tables> {
  const { report, faults, warnings, sound } = collector()
  const words = lexicon(dimensions, namedMembers(pack))
  const drafts = new Map<string, Draft>()
  for (const change of changes) {
    const tell: Tell = (finding) => report(placeOf(change), finding)
    const spec = findTable(change.table)
    // The pack's parameters are changed by `set`, which is checked and remembered by parameter.
    if (!spec || spec.id === 'parameters') {
      tell(
        unknown(
          'table',
          change.table,
          TABLES.map((t) => t.id),
        ),
      )
      continue
    }
    const draft = drafts.get(spec.id) ?? draftOf(pack.tables.get(spec.id), spec, words)
    drafts.set(spec.id, draft)
    if (change.kind === 'cell') changeCell(draft, change, tell)
    else if (change.remove === undefined) addRow(draft, change, tell)
    else removeRow(draft, change.remove, tell)
  }
  const tables = new Map(pack.tables)
  for (const [id, { file, rows }] of drafts) tables.set(id, { id, file, rows: [...rows.values()] })
  if (sound())
    for (const [id, { spec }] of drafts) {
      checkTable(tables.get(id)!, spec, report)
      checkReferences(tables.get(id)!, spec, tables, report)
    }
  return sound() ? succeed(tables, warnings()) : fail(faults())
}

/** An override that stands in no file is named by what it changes. */
function placeInList(override: Override): Place {
  if (override.kind === 'cell')
    return { column: `${override.table}.${override.row}.${override.column}` }
  if (override.kind === 'row') return { column: `${override.table}.${override.remove ?? 'add'}` }
  return {}
}

type Tell = (finding: Finding) => void

/** A table being changed: its rows by the names that overrides give them. */
type Draft = Readonly<{
  spec: TableSpec
  file: string
  rows: Map<string, TableRow>
  words: Lexicon
}>

function draftOf(table: PackTable | undefined, spec: TableSpec, words: Lexicon): Draft {
  const rows = new Map((table?.rows ?? []).map((row) => [rowId(spec, row), row]))
  return { spec, file: table?.file ?? `${spec.id}.csv`, rows, words }
}

function unknown(
  what: 'table' | 'row' | 'column',
  found: string,
  known: Iterable<string>,
): Finding {
  const zh = { table: '表', row: '行', column: '列' }[what]
  return {
    kind: `unknown-${what}`,
    found,
    says: { zh: `没有${zh}“${found}”`, en: `there is no ${what} "${found}"` },
    nearest: nearestName(found, known),
  }
}

function changeCell({ spec, rows, words }: Draft, change: CellChange, tell: Tell): void {
  const old = rows.get(change.row)
  const column = findColumn(spec, change.column)
  if (!old) tell(unknown('row', change.row, rows.keys()))
  if (!column)
    tell(
      unknown(
        'column',
        change.column,
        spec.columns.map((c) => c.id),
      ),
    )
  if (!old || !column) return
  const cells: Cells = { ...old.cells }
  delete cells[column.id]
  if (column.type === 'age') delete cells['age_to']
  const text = String(change.value)
  if (text.trim() === '' && column.needed) {
    tell({
      kind: 'missing-value',
      says: { zh: `${column.id} 不能为空`, en: `${column.id} may not be empty` },
    })
    return
  }
  const wrong = text.trim() === '' ? undefined : cellReader(column, words)(text, cells)
  if (wrong) tell(wrong)
  if (wrong && wrong.severity !== 'warning') return
  rows.set(change.row, {
    row: old.row,
    cells,
    stamps: { ...old.stamps, [column.id]: stampOf(change) },
  })
}

function removeRow({ rows }: Draft, id: string, tell: Tell): void {
  if (!rows.delete(id)) tell(unknown('row', id, rows.keys()))
}

function addRow({ spec, file, rows, words }: Draft, change: RowChange, tell: Tell): void {
  const given = Object.entries(change.add ?? {})
  const known = given.flatMap(([id]) => findColumn(spec, id) ?? [])
  for (const [id] of given)
    if (!findColumn(spec, id))
      tell(
        unknown(
          'column',
          id,
          spec.columns.map((c) => c.id),
        ),
      )
  const missing = spec.columns.filter((c) => c.needed && !known.includes(c))
  for (const c of missing)
    tell({
      kind: 'missing-column',
      says: { zh: `新行缺少 ${c.id}`, en: `the new row lacks ${c.id}` },
    })
  if (known.length < given.length || missing.length > 0) return
  const inColumn: Report = ({ column }, finding) => {
    const { zh, en } = finding.says
    tell(
      column === undefined
        ? finding
        : { ...finding, says: { zh: `${column}：${zh}`, en: `${column}: ${en}` } },
    )
  }
  const columns = known.map((c, at) => ({ at, spec: c }))
  const read = rowReader(columns, known.length, spec, file, words, inColumn)
  const row = read(
    given.map(([, value]) => String(value)),
    0,
  )
  if (!row) return
  const id = rowId(spec, row)
  if (rows.has(id))
    tell({
      kind: 'duplicate-row',
      found: id,
      says: { zh: `表中已有“${id}”`, en: `the table has a row "${id}" already` },
    })
  else rows.set(id, { ...row, stamps: { '': stampOf(change) } })
}

function stampOf({ author, time, reason }: Stamp): Stamp {
  return {
    ...(author === undefined ? {} : { author }),
    ...(time === undefined ? {} : { time }),
    ...(reason === undefined ? {} : { reason }),
  }
}
