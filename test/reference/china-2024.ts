/**
 * @module
 * The extract of World Population Prospects 2024 in `china-2024/`, whose README says where each figure comes from.
 */
import { join } from 'node:path'
import { readRows, type Row } from './rows.ts'
import { cellsOf, type Cell, type Country } from './un-tables.ts'

export const folder = join(import.meta.dirname, 'china-2024')

/** Persons by five-year group, each at its first age, in 2025 to 2035. */
export const publishedGroups = read('groups', 'value_thousands')

export const china: Country = {
  population: read('base', 'value_thousands'),
  // mortality is given by death rates
  survival: [],
  mortality: read('death_rates', 'value'),
  fertility: read('fertility', 'value'),
  migration: read('net_migrants', 'value_thousands'),
  boysPerGirl: new Map(
    readRows(join(folder, 'years.csv')).map((row) => [
      Number(row['year']),
      Number(row['males_per_female_birth']),
    ]),
  ),
}

/** A wide table, a column a year. */
function read(name: string, value: 'value' | 'value_thousands'): readonly Cell[] {
  const rows = readRows(join(folder, `${name}.csv`))
  return cellsOf(
    rows.flatMap((row): Row[] => {
      const years = Object.keys(row).filter((column) => /^\d{4}$/.test(column))
      return years.map((year) => ({ ...row, year, [value]: row[year]! }))
    }),
    value,
  )
}
