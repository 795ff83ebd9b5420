/**
 * @module
 * A projection as a scenario pack: one area, whose homes and market are a constant that no figure of people depends on.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Projection } from './conventions.ts'
import type { Cell } from './un-tables.ts'

/** How mortality is given: survival ratios as published, or death rates, from which the engine makes its life table. */
export type MortalityBy = 'survival' | 'mortality'

export type PackTables = Readonly<Record<string, string>>

/** The tables of a pack, by file name. */
export function packTables({ base, end, given }: Projection, by: MortalityBy): PackTables {
  const acting = (cells: readonly Cell[]) => cells.filter((c) => c.year > base && c.year <= end)
  const rates = { survival: 'ratio', mortality: 'rate' }[by]
  return {
    'population.csv': table('area,sex,age,persons', given.population, (c) => [
      'here',
      c.sex,
      c.age,
    ]),
    [`${by}.csv`]: table(`year,sex,age,${rates}`, acting(given[by]), bySexAndAge),
    'fertility.csv': table('year,age,rate', acting(given.fertility), (c) => [c.year, c.age]),
    'migration.csv': table('year,sex,age,net', acting(given.migration), bySexAndAge),
    'stock.csv': 'area,tenure,dwellings,floor_area\nhere,market_sale,1000,90000\n',
    'market.csv': `area,year,price,rent,sales_area,inventory_area\nhere,${base},10000,20,10000,10000\n`,
    'pack.yaml': settings({ base, end, given }),
  }
}

/** Write the tables into a folder. */
export function writePack(folder: string, tables: PackTables): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text)
}

const bySexAndAge = ({ year, sex, age }: Cell) => [year, sex, age]

function table(
  header: string,
  cells: readonly Cell[],
  place: (cell: Cell) => readonly unknown[],
): string {
  const lines = cells.map((cell) => [...place(cell), cell.value].join(','))
  return [header, ...lines, ''].join('\n')
}

function settings({ base, end, given }: Projection): string {
  const path = [...given.boysPerGirl]
    .filter(([year]) => year > base && year <= end)
    .map(([year, value]) => `${year}: ${value}`)
  return [
    'format: 1',
    'id: reference',
    'name: { zh: 对照, en: Reference }',
    `base_year: ${base}`,
    `end_year: ${end}`,
    'areas:',
    '  - { id: here, name: { zh: 此地, en: Here }, ring: core, sequence: 1 }',
    'parameters:',
    `  sex_ratio_at_birth: { ${path.join(', ')} }`,
    '',
  ].join('\n')
}
