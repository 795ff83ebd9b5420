import { listOf, nearestName, type Report } from './faults.ts'
import { plainWord } from './lexicon.ts'
import type { ColumnSpec, TableSpec } from './table-spec.ts'
import { readUnit, sameKind, type WrittenUnit } from './unit-words.ts'

/** A column of a file, matched with the schema; `unit` when the header names one. */
export type HeadedColumn = Readonly<{ at: number; spec: ColumnSpec; unit?: WrittenUnit }>

const BRACKETED = /^(.*?)\s*[([【〔](.*)[)\]】〕]$/

/** Match the header cells of a table 表头 with its schema: names in either language, with or without a unit in brackets. */
export function readHeader(
  cells: readonly string[],
  table: TableSpec,
  file: string,
  report: Report,
): readonly HeadedColumn[] {
  const byName = new Map<string, ColumnSpec>()
  for (const spec of table.columns)
    for (const spelling of [spec.id, spec.label.zh, spec.label.en, ...(spec.also ?? [])])
      if (!byName.has(plainWord(spelling))) byName.set(plainWord(spelling), spec)
  const columns: HeadedColumn[] = []
  const taken = new Map<string, string>()
  for (const [at, raw] of cells.entries()) {
    const name = raw.normalize('NFKC').trim()
    if (name === '') continue
    const place = { file, row: 1, column: raw.trim() }
    const bracketed = BRACKETED.exec(name)
    const spec =
      byName.get(plainWord(name)) ?? (bracketed ? byName.get(plainWord(bracketed[1]!)) : undefined)
    if (!spec) {
      const nearest = nearestName(plainWord(bracketed?.[1] ?? name), byName.keys())
      report(place, {
        kind: 'unknown-column',
        found: raw,
        says: {
          zh: `${table.label.zh}表没有“${raw.trim()}”列；可用 ${listOf(
            table.columns.map((c) => c.id),
            60,
          )}`,
          en: `${table.id} has no column "${raw.trim()}"; known: ${listOf(
            table.columns.map((c) => c.id),
            60,
          )}`,
        },
        nearest: nearest === undefined ? undefined : byName.get(nearest)!.id,
      })
      continue
    }
    const first = taken.get(spec.id)
    if (first !== undefined) {
      report(place, {
        kind: 'duplicate-column',
        found: raw,
        says: {
          zh: `与“${first}”是同一列 ${spec.id}`,
          en: `is the same column as "${first}": ${spec.id}`,
        },
      })
      continue
    }
    taken.set(spec.id, raw.trim())
    const inside = byName.has(plainWord(name)) ? undefined : bracketed?.[2]
    const unit =
      inside === undefined
        ? undefined
        : headerUnit(inside, spec, byName, (finding) => report(place, finding))
    columns.push(unit ? { at, spec, unit } : { at, spec })
  }
  return columns
}

/** The unit in a header's brackets, when it measures what the column measures; another name of the column is no unit. */
function headerUnit(
  inside: string,
  spec: ColumnSpec,
  byName: ReadonlyMap<string, ColumnSpec>,
  report: (finding: Parameters<Report>[1]) => void,
): WrittenUnit | undefined {
  if (byName.get(plainWord(inside)) === spec) return undefined
  const unit = readUnit(inside)
  if (spec.type !== 'number' && spec.type !== 'integer') {
    // 年份（年）, 年龄（岁）: harmless. A unit on words is not.
    if ((spec.type === 'year' || spec.type === 'age') && unit?.powers.get('year') === 1)
      return undefined
  } else if (unit && sameKind(unit, readUnit(spec.unit ?? '1')!)) return unit
  const wanted = spec.unit ?? ''
  report({
    kind: 'unknown-unit',
    found: inside,
    says: {
      zh: wanted
        ? `单位“${inside}”不适用；应为 ${wanted} 或其倍数`
        : `该列没有单位，却写了“${inside}”`,
      en: wanted
        ? `unit "${inside}" does not fit; use ${wanted} or a multiple of it`
        : `this column has no unit, but "${inside}" stands there`,
    },
    ...(wanted ? { wanted: { zh: wanted, en: wanted } } : {}),
  })
  return undefined
}
