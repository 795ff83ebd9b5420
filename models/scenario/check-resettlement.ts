/**
 * @module
 * Sums in resettlement.csv that do not come out 安置台账的勾稽: a whole against its parts, homes against those given and left.
 */
import type { Report } from './faults.ts'
import type { PackTable, TableRow } from './types.ts'

const COUNTED = [
  'dwellings',
  'households_owed',
  'chosen',
  'moved_in',
  'settled',
  'titled',
  'surplus',
] as const

/** Warnings, not faults: such registers are as they are, and the parts are what counts. */
export function checkResettlement(table: PackTable | undefined, report: Report): void {
  if (!table) return
  const parts = new Map<string, TableRow[]>()
  for (const row of table.rows) {
    const parent = row.cells['parent']
    if (parent !== undefined) parts.set(String(parent), [...(parts.get(String(parent)) ?? []), row])
  }
  for (const row of table.rows) {
    const own = parts.get(String(row.cells['id']))
    if (own) compareParts(table, row, own, report)
    compareHomes(table, row, report)
  }
}

function compareParts(
  table: PackTable,
  whole: TableRow,
  parts: readonly TableRow[],
  report: Report,
) {
  for (const column of COUNTED) {
    const given = whole.cells[column]
    if (given === undefined || parts.some(({ cells }) => cells[column] === undefined)) continue
    const sum = parts.reduce((all, { cells }) => all + Number(cells[column]), 0)
    if (sum === Number(given)) continue
    report(
      { file: table.file, row: whole.row, column },
      {
        kind: 'parts-differ',
        severity: 'warning',
        found: String(given),
        says: {
          zh: `合计 ${given}，${parts.length} 个下级项目之和为 ${sum}，相差 ${Number(given) - sum}；推演按下级项目`,
          en: `${given} in all, but its ${parts.length} parts add up to ${sum}, ${Number(given) - sum} less; the run counts the parts`,
        },
        wanted: { zh: String(sum), en: String(sum) },
      },
    )
  }
}

/** 总套数 = 已安置 + 剩余, where both are given. */
function compareHomes(table: PackTable, { row, cells }: TableRow, report: Report) {
  const [homes, chosen, surplus] = [cells['dwellings'], cells['chosen'], cells['surplus']]
  if (homes === undefined || chosen === undefined || surplus === undefined) return
  const rest = Number(homes) - Number(chosen)
  // homes kept for those who are owed one are neither chosen nor surplus
  if (Number(surplus) <= rest) return
  report(
    { file: table.file, row, column: 'surplus' },
    {
      kind: 'more-than-left',
      severity: 'warning',
      found: String(surplus),
      says: {
        zh: `剩余 ${surplus} 套多于未选房的 ${rest} 套（${homes} − ${chosen}）`,
        en: `a surplus of ${surplus} is more than the ${rest} homes not chosen (${homes} − ${chosen})`,
      },
      wanted: { zh: `≤ ${rest}`, en: `≤ ${rest}` },
    },
  )
}
