/**
 * @module
 * A folder of one country's tables in the United Nations' terms, read as it stands: whichever country and years.
 *
 * Ages 0 to 99 and 100 for 100+. Columns that end in `_thousands` are turned into persons.
 */
import { join } from 'node:path'
import { readRows, scaledColumn, type Row } from './rows.ts'

export type Sex = 'female' | 'male'

/** A number at a calendar year, a sex (fertility has none) and an age. */
export type Cell = Readonly<{ year: number; sex?: Sex; age: number; value: number }>

export type Country = Readonly<{
  /** Persons on the reference day of each year given. */
  population: readonly Cell[]
  /** Rates and flows of calendar years: S(x) by the age reached, m(x), births per woman, net migrants. */
  survival: readonly Cell[]
  mortality: readonly Cell[]
  fertility: readonly Cell[]
  migration: readonly Cell[]
  boysPerGirl: ReadonlyMap<number, number>
}>

/** The base population may stand in a file of its own, without a year: then it is that of the first year of rates. */
export function readCountry(folder: string): Country {
  const rowsOf = (name: string) => readRows(join(folder, `${name}.csv`))
  const mortality = rowsOf('mortality')
  const ofYears = rowsOf('population_by_age_sex')
  const ofBase = rowsOf('base_population').map((row) => ({ ...row, year: mortality[0]!['year']! }))
  const ratios = rowsOf('survival_ratio')
  return {
    population: cellsOf(ofYears.length > 0 ? ofYears : ofBase, 'population'),
    survival: cellsOf(ratios.length > 0 ? ratios : mortality, 'Sx'),
    mortality: cellsOf(mortality, 'mx'),
    fertility: cellsOf(rowsOf('asfr'), 'asfr'),
    migration: cellsOf(rowsOf('net_migration'), 'net_migrants'),
    boysPerGirl: new Map(
      rowsOf('srb').map((row) => [Number(row['year']), Number(row['males_per_female_birth'])]),
    ),
  }
}

export function cellsOf(rows: readonly Row[], start: string): readonly Cell[] {
  const { name, by } = scaledColumn(rows, start)
  return rows.map((row) => ({
    year: Number(row['year']),
    age: Number(row['age']),
    value: Number(row[name]) * by,
    ...(row['sex'] === undefined ? {} : { sex: row['sex'] as Sex }),
  }))
}

/** Cells of one year. */
export function inYear(cells: readonly Cell[], year: number): readonly Cell[] {
  return cells.filter((cell) => cell.year === year)
}
