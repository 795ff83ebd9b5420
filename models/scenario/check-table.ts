import { LAST_AGE } from './ages.ts'
import { nearestName, type Report } from './faults.ts'
import { checkOrder } from './check-order.ts'
import { checkTree } from './check-tree.ts'
import { rowId } from './row-id.ts'
import type { TableSpec } from './table-spec.ts'
import type { PackTable, TableRow } from './types.ts'

/**
 * What concerns rows together 行间检查: rows given twice, ages missing or twice, gaps in a series, names of other rows.
 * Gives the table without the rows that repeat another.
 */
export function checkTable(table: PackTable, spec: TableSpec, report: Report): PackTable {
  const unique = checkDuplicates(table, spec, report)
  checkOrder({ ...table, rows: unique }, spec, report)
  if (spec.tree) checkTree({ ...table, rows: unique }, spec, spec.tree, report)
  if (spec.ages)
    for (const rows of groups(unique, ageGroupKey(spec))) checkAges(table.file, rows, spec, report)
  if (spec.series)
    for (const rows of groups(unique, spec.series)) checkSeries(table.file, rows, report)
  if (spec.series && spec.key.includes('month'))
    for (const rows of groups(unique, [...spec.series, 'year']))
      checkMonths(table.file, rows, report)
  return { ...table, rows: unique }
}

/** Cells that must name a row of another table. */
export function checkReferences(
  table: PackTable,
  spec: TableSpec,
  tables: ReadonlyMap<string, PackTable>,
  report: Report,
): void {
  for (const column of spec.columns) {
    if (column.refersTo === undefined) continue
    const ids = new Set(tables.get(column.refersTo)?.rows.map((r) => String(r.cells['id'])))
    for (const { row, cells } of table.rows) {
      const name = cells[column.id]
      if (name === undefined || ids.has(String(name))) continue
      report(
        { file: table.file, row, column: column.id },
        {
          kind: 'unknown-name',
          found: String(name),
          says: {
            zh: `${column.refersTo} 表中没有“${name}”`,
            en: `table ${column.refersTo} has no row "${name}"`,
          },
          nearest: nearestName(String(name), ids),
        },
      )
    }
  }
}

/**
 * What the base year wants of a table: each area has a row, and where rows are dated, one not after the base year. The
 * first is flagged (a new area starts empty), the second refused: a price that comes later is no opening price.
 */
export function checkBaseYear(
  table: PackTable,
  spec: TableSpec,
  areas: readonly string[],
  baseYear: number,
  report: Report,
): void {
  const dated = spec.columns.some((c) => c.id === 'year')
  const byArea = new Map<string, { first: TableRow; opening: boolean }>()
  for (const row of table.rows) {
    const area = String(row.cells['area'] ?? '')
    const opening = !dated || Number(row.cells['year']) <= baseYear
    const seen = byArea.get(area)
    if (!seen) byArea.set(area, { first: row, opening })
    else seen.opening ||= opening
  }
  for (const area of areas) {
    const seen = byArea.get(area) ?? byArea.get('')
    if (!seen)
      report(
        { file: table.file, column: 'area' },
        {
          kind: 'missing-area',
          severity: 'warning',
          found: area,
          says: { zh: `片区 ${area} 没有数据行`, en: `area ${area} has no row` },
        },
      )
    else if (!seen.opening)
      report(
        { file: table.file, row: seen.first.row, column: 'year' },
        {
          kind: 'no-base-year',
          found: String(seen.first.cells['year']),
          says: {
            zh: `片区 ${area} 没有基年 ${baseYear}（或更早）的数据`,
            en: `area ${area} has no row of the base year ${baseYear} or before`,
          },
          wanted: { zh: String(baseYear), en: String(baseYear) },
        },
      )
  }
}

function checkDuplicates(table: PackTable, spec: TableSpec, report: Report): readonly TableRow[] {
  const seen = new Map<string, number>()
  const unique: TableRow[] = []
  for (const row of table.rows) {
    const id = rowId(spec, row)
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, row.row)
      unique.push(row)
    } else
      report(
        { file: table.file, row: row.row, column: spec.key.join(', ') },
        {
          kind: 'duplicate-row',
          found: id,
          says: { zh: `与第 ${first} 行重复（${id}）`, en: `repeats row ${first} (${id})` },
        },
      )
  }
  return unique
}

const AGE_COLUMNS = new Set(['age', 'age_from', 'age_to'])

function ageGroupKey(spec: TableSpec): readonly string[] {
  return spec.key.filter((id) => !AGE_COLUMNS.has(id))
}

function groups(rows: readonly TableRow[], by: readonly string[]): Iterable<TableRow[]> {
  const found = new Map<string, TableRow[]>()
  for (const row of rows) {
    const key = by.map((id) => row.cells[id] ?? '').join('\n')
    const group = found.get(key)
    if (group) group.push(row)
    else found.set(key, [row])
  }
  return found.values()
}

function checkAges(file: string, rows: readonly TableRow[], spec: TableSpec, report: Report): void {
  const column = spec.key.includes('age_from') ? 'age_from' : 'age'
  const sorted = rows
    .map(({ row, cells }) => ({
      row,
      from: Number(cells[column]),
      to: Number(cells['age_to'] ?? cells[column]),
      cells,
    }))
    .toSorted((a, b) => a.from - b.from || a.row - b.row)
  const who = ageGroupKey(spec)
    .map((id) => sorted[0]?.cells[id])
    .filter((cell) => cell !== undefined)
    .join(' ')
  let reached = -1
  let last = 0
  const missing = (from: number, to: number, row: number) => {
    const range = from === to ? String(from) : to === LAST_AGE ? `${from}+` : `${from}-${to}`
    report(
      { file, row, column },
      {
        kind: 'missing-ages',
        found: who,
        says: {
          zh: `${who && `${who}：`}缺少年龄 ${range}；没有人就写 0`,
          en: `${who && `${who}: `}ages ${range} are missing; write 0 where there is nobody`,
        },
        wanted: { zh: range, en: range },
      },
    )
  }
  for (const { row, from, to } of sorted) {
    if (from <= reached)
      report(
        { file, row, column },
        {
          kind: 'overlapping-ages',
          found: to === from ? String(from) : `${from}-${to}`,
          says: {
            zh: `年龄 ${from === to ? from : `${from}-${to}`} 与第 ${last} 行重叠`,
            en: `ages ${from === to ? from : `${from}-${to}`} overlap with row ${last}`,
          },
        },
      )
    else if (spec.ages === 'complete' && from > reached + 1) missing(reached + 1, from - 1, row)
    if (to > reached) {
      reached = to
      last = row
    }
  }
  if (spec.ages === 'complete' && reached < LAST_AGE) missing(reached + 1, LAST_AGE, last)
}

function checkSeries(file: string, rows: readonly TableRow[], report: Report): void {
  const years = [...new Set(rows.map((r) => Number(r.cells['year'])))].toSorted((a, b) => a - b)
  for (let i = 1; i < years.length; i++) {
    const [before, after] = [years[i - 1]!, years[i]!]
    if (after - before <= 1) continue
    const row = rows.find((r) => r.cells['year'] === after)!.row
    const range = after - before === 2 ? String(before + 1) : `${before + 1}-${after - 1}`
    report(
      { file, row, column: 'year' },
      {
        kind: 'gap-in-years',
        found: `${before}, ${after}`,
        says: {
          zh: `${before} 年与 ${after} 年之间缺少 ${range}；序列中间不能有空缺`,
          en: `${range} is missing between ${before} and ${after}; a series may have no gap inside`,
        },
        wanted: { zh: range, en: range },
      },
    )
  }
}

/** A year is given whole or by its twelve months: both would count it twice, eight months would fall short. */
function checkMonths(file: string, rows: readonly TableRow[], report: Report): void {
  const whole = rows.find((r) => r.cells['month'] === undefined)
  const months = rows.filter((r) => r.cells['month'] !== undefined)
  const [first] = months
  if (!first) return
  const year = Number(first.cells['year'])
  const place = { file, row: whole?.row ?? first.row, column: 'month' }
  if (whole)
    report(place, {
      kind: 'year-and-months',
      says: {
        zh: `${year} 年既有全年又有分月的数据，只能取其一`,
        en: `${year} is given both whole and by month; keep one`,
      },
    })
  else if (months.length < 12) {
    const have = new Set(months.map((r) => r.cells['month']))
    const missing = Array.from({ length: 12 }, (_, i) => i + 1).filter((m) => !have.has(m))
    report(place, {
      kind: 'missing-months',
      severity: 'warning',
      says: {
        zh: `${year} 年缺少 ${missing.join('、')} 月，全年流量会偏小`,
        en: `months ${missing.join(', ')} of ${year} are missing: the year's flows fall short`,
      },
    })
  }
}
