/**
 * @module
 * Actual figures 实际值的检查: places that there are, and months without a gap.
 */
import { listOf, nearestName, type Report } from './faults.ts'
import type { Lexicon } from './lexicon.ts'
import { readPlace } from './read-place.ts'
import type { PackTable } from './types.ts'

export function checkActuals(
  table: PackTable | undefined,
  dimensions: readonly string[],
  lexicon: Lexicon,
  report: Report,
): void {
  if (!table) return
  checkPlaces(table, dimensions, lexicon, report)
  checkMonths(table, report)
}

function checkPlaces(
  table: PackTable,
  dimensions: readonly string[],
  lexicon: Lexicon,
  report: Report,
): void {
  for (const { row, cells } of table.rows) {
    const found = cells['dimension']
    if (found === undefined) continue
    const at = { file: table.file, row, column: 'dimension' }
    const place = readPlace(String(found))
    if (!place) {
      report(at, {
        kind: 'unreadable',
        found: String(found),
        says: {
          zh: `“${found}”不是“维度=成员”的写法`,
          en: `"${found}" is not of the form dimension=member`,
        },
        wanted: { zh: 'tenure=public_rental', en: 'tenure=public_rental' },
      })
      continue
    }
    for (const [dimension, member] of Object.entries(place)) {
      if (!dimensions.includes(dimension)) {
        const nearest = nearestName(dimension, dimensions)
        report(at, {
          kind: 'unknown-name',
          found: dimension,
          says: { zh: `没有维度“${dimension}”`, en: `there is no dimension "${dimension}"` },
          ...(nearest === undefined ? {} : { nearest }),
        })
        continue
      }
      const book = lexicon(dimension)
      if (!book || book.ids.includes(member)) continue
      const nearest = book.nearest(member)
      report(at, {
        kind: 'unknown-member',
        found: member,
        says: {
          zh: `“${member}”不是 ${dimension} 的成员；可用 ${listOf(book.ids)}`,
          en: `"${member}" is no member of ${dimension}; use ${listOf(book.ids)}`,
        },
        ...(nearest === undefined ? {} : { nearest }),
      })
    }
  }
}

/** Months of one year of a figure begin with January and leave none out: a gap would pass for nothing done. */
function checkMonths(table: PackTable, report: Report): void {
  const given = new Map<string, Set<number>>()
  const keyOf = (cells: PackTable['rows'][number]['cells']) =>
    ['year', 'indicator', 'area', 'dimension'].map((id) => cells[id] ?? '').join('\n')
  const dated = table.rows.filter(({ cells }) => cells['month'] !== undefined)
  for (const { cells } of dated) {
    const key = keyOf(cells)
    given.set(key, (given.get(key) ?? new Set<number>()).add(Number(cells['month'])))
  }
  for (const { row, cells } of dated) {
    const month = Number(cells['month'])
    if (month === 1 || given.get(keyOf(cells))!.has(month - 1)) continue
    report(
      { file: table.file, row, column: 'month' },
      {
        kind: 'missing-months',
        found: String(month),
        says: {
          zh: `有 ${month} 月而缺 ${month - 1} 月；月份要自一月起连续`,
          en: `month ${month} without month ${month - 1}; months run from January without a gap`,
        },
        wanted: { zh: `补上 ${month - 1} 月`, en: `a row for month ${month - 1}` },
      },
    )
  }
}
