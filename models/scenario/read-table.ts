import { LAST_AGE } from './ages.ts'
import { readCsv } from './csv.ts'
import { listOf, type Report } from './faults.ts'
import type { Lexicon } from './lexicon.ts'
import { cellReader, type Cells } from './read-cell.ts'
import { readHeader, type HeadedColumn } from './read-header.ts'
import type { TableSpec } from './table-spec.ts'
import type { PackTable, TableRow } from './types.ts'

const OPEN_QUOTE = {
  kind: 'open-quote',
  says: { zh: '引号没有闭合', en: 'a quotation mark is opened and never closed' },
}

/** Read a table of the pack 读表: header and cells; what concerns rows together is checked by `checkTable`. */
export function readTable(
  text: string,
  table: TableSpec,
  file: string,
  lexicon: Lexicon,
  report: Report,
): PackTable {
  const records = readCsv(text)
  const empty: PackTable = { id: table.id, file, rows: [] }
  const first = records.next().value
  if (first?.open) {
    report({ file, row: 1 }, OPEN_QUOTE)
    return empty
  }
  const header = first?.fields
  if (!header || header.every((cell) => cell.trim() === '')) {
    report(
      { file },
      {
        kind: 'empty-file',
        says: {
          zh: `文件没有表头；第一行应为 ${listOf(table.columns.map((c) => c.id))}`,
          en: `the file has no header; its first row should be ${listOf(table.columns.map((c) => c.id))}`,
        },
      },
    )
    return empty
  }
  if (!separated(header, file, report)) return empty
  const columns = readHeader(header, table, file, report)
  if (!checkNeeded(columns, table, file, report)) return empty
  const readRow = rowReader(columns, header.length, table, file, lexicon, report)
  const rows: TableRow[] = []
  let at = 1
  for (const { fields, open } of records) {
    at++
    // Such a record holds the rest of the file: nothing more can be said of it.
    if (open) report({ file, row: at }, OPEN_QUOTE)
    const row = open ? undefined : readRow(fields, at)
    if (row) rows.push(row)
  }
  if (table.needed && at === 1)
    report(
      { file },
      { kind: 'no-rows', says: { zh: '表中没有数据行', en: 'the table has a header and no rows' } },
    )
  return { id: table.id, file, rows }
}

function separated(header: readonly string[], file: string, report: Report): boolean {
  const mark =
    header.length === 1 ? [';', '\t', '；', '，'].find((m) => header[0]!.includes(m)) : undefined
  if (mark === undefined) return true
  report(
    { file, row: 1 },
    {
      kind: 'separator',
      found: mark,
      says: {
        zh: `列之间用的是“${mark === '\t' ? '制表符' : mark}”；请另存为逗号分隔的 CSV`,
        en: `columns are separated by ${mark === '\t' ? 'tabs' : `"${mark}"`}; save the file with commas`,
      },
    },
  )
  return false
}

function checkNeeded(
  columns: readonly HeadedColumn[],
  table: TableSpec,
  file: string,
  report: Report,
): boolean {
  const have = new Set(columns.map((c) => c.spec.id))
  const missing = table.columns.filter((c) => c.needed && !have.has(c.id))
  for (const spec of missing)
    report(
      { file, row: 1, column: spec.id },
      {
        kind: 'missing-column',
        says: {
          zh: `缺少必需的列 ${spec.id}（${spec.label.zh}）`,
          en: `the needed column ${spec.id} (${spec.label.zh}) is missing`,
        },
      },
    )
  const sets = table.oneOf ?? []
  if (sets.length === 0 || sets.some((set) => set.every((id) => have.has(id))))
    return missing.length === 0
  report({ file, row: 1 }, lacksAllOf(sets))
  return false
}

function lacksAllOf(sets: readonly (readonly string[])[]) {
  const ways = sets.map((set) => set.join(' + '))
  return {
    kind: 'missing-column',
    says: { zh: `应给出 ${ways.join(' 或 ')}`, en: `give ${ways.join(', or ')}` },
    wanted: { zh: ways.join(' 或 '), en: ways.join(', or ') },
  }
}

/** Reads the fields of one record; gives nothing for a blank line or a row with a fault. */
export function rowReader(
  columns: readonly HeadedColumn[],
  width: number,
  table: TableSpec,
  file: string,
  lexicon: Lexicon,
  report: Report,
): (record: readonly string[], row: number) => TableRow | undefined {
  const readers = columns.map(({ spec, unit }) => cellReader(spec, lexicon, unit))
  const fills = table.columns.filter((c) => c.fill !== undefined)
  const grouped = columns.some((c) => c.spec.id === 'age_from')
  return (record, row) => {
    if (record.every((field) => field.trim() === '')) return undefined
    const cells: Cells = {}
    let sound = true
    for (let k = 0; k < columns.length; k++) {
      const { at, spec } = columns[k]!
      const raw = record[at] ?? ''
      if (raw === '' || raw.trim() === '') {
        if (!spec.needed) continue
        sound = false
        report(
          { file, row, column: spec.id },
          { kind: 'missing-value', says: { zh: '不能为空', en: 'may not be empty' } },
        )
        continue
      }
      const wrong = readers[k]!(raw, cells)
      if (!wrong) continue
      report({ file, row, column: spec.id }, wrong)
      sound &&= wrong.severity === 'warning'
    }
    const extra = record.slice(width).find((field) => field.trim() !== '')
    if (extra !== undefined) {
      sound = false
      report(
        { file, row },
        {
          kind: 'extra-cell',
          found: extra,
          says: {
            zh: `“${extra}”超出表头的列；若数值中有逗号，请去掉或加引号`,
            en: `"${extra}" stands beyond the header's columns; a comma inside a value needs quotation marks`,
          },
        },
      )
    }
    if (!sound) return undefined
    for (const { id, fill } of fills) cells[id] ??= fill!
    if (grouped) cells['age_to'] = Math.min(Number(cells['age_to'] ?? LAST_AGE), LAST_AGE)
    if (table.oneOf && !table.oneOf.some((set) => set.every((id) => cells[id] !== undefined))) {
      report({ file, row }, { ...lacksAllOf(table.oneOf), kind: 'missing-value' })
      return undefined
    }
    return { row, cells }
  }
}
