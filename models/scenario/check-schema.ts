import type { Fault } from '#models/engine/index'
import { collector, nearestName } from './faults.ts'
import { readUnit } from './unit-words.ts'
import type { Schema } from './schema.ts'
import { findColumn, findTable, TABLES } from './tables.ts'

/**
 * What is wrong with the book's own inputs 输入自查: columns of tables that no pack has, dimensions that nobody declares,
 * words that a column does not know. A test holds it empty.
 */
export function checkSchema({ columns, parameters, dimensions }: Schema): readonly Fault[] {
  const { report, faults } = collector()
  const declared = new Set(dimensions.map((d) => d.id))
  const refuse = (variable: string, found: string, en: string, nearest?: string) =>
    report(
      {},
      {
        kind: 'schema',
        found,
        says: { zh: `${variable}：${en}`, en: `${variable}: ${en}` },
        variable,
        nearest,
      },
    )
  for (const { id, over } of [...columns, ...parameters])
    for (const d of over)
      if (!declared.has(d)) refuse(id, d, `there is no dimension ${d}`, nearestName(d, declared))
  for (const { id, table, column, only, codes } of columns) {
    const spec = findTable(table)
    if (!spec) {
      refuse(
        id,
        table,
        `no pack has a table ${table}`,
        nearestName(
          table,
          TABLES.map((t) => t.id),
        ),
      )
      continue
    }
    for (const name of [column, ...Object.keys(only ?? {})])
      if (!findColumn(spec, name))
        refuse(
          id,
          name,
          `${table} has no column ${name}`,
          nearestName(
            name,
            spec.columns.map((c) => c.id),
          ),
        )
    const own = findColumn(spec, column)
    const numeric = own && ['number', 'integer', 'year', 'yes_no', 'age'].includes(own.type)
    if (own && !numeric && !codes)
      refuse(id, column, `${table}.${column} holds words; say their codes`)
    const words = own?.type === 'word' ? own.words?.map((w) => w.id) : undefined
    for (const code of codes ?? [])
      if (words && !words.includes(code))
        refuse(id, code, `${table}.${column} has no word ${code}`, nearestName(code, words))
    for (const [name, list] of Object.entries(only ?? {})) {
      const known = findColumn(spec, name)
      if (known?.type !== 'word') continue
      for (const word of list)
        if (word !== '' && !known.words?.some((w) => w.id === word))
          refuse(id, word, `${table}.${name} has no word ${word}`)
    }
    if (own?.unit !== undefined && !readUnit(own.unit))
      refuse(id, own.unit, `${table}.${column} is in an unknown unit`)
  }
  return faults()
}
