/**
 * @module
 * `npm run simulate` on a pack, and the people, births and deaths in the files that it writes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { perform } from '#api/cli/command'
import { simulate } from '#api/cli/simulate'
import { readRows } from './rows.ts'
import type { Sex } from './un-tables.ts'
import { writePack, type PackTables } from './write-pack.ts'

export type Simulated = Readonly<{
  /** Persons at the end of a year of the pack. */
  persons: (year: number, sex: Sex, age: number) => number
  births: (year: number) => number
  deaths: (year: number) => number
}>

export function runPack(tables: PackTables): Simulated {
  const place = mkdtempSync(join(tmpdir(), 'anju-reference-'))
  try {
    writePack(join(place, 'pack'), tables)
    let said = ''
    const status = perform(simulate, ['pack', '--out', 'out', '--lang', 'en'], {
      folder: place,
      out: () => {},
      err: (text) => (said += text),
    })
    if (status !== 0) throw new Error(said)
    return readRun(join(place, 'out', 'baseline'))
  } finally {
    rmSync(place, { recursive: true })
  }
}

function readRun(folder: string): Simulated {
  const people = new Map(
    readRows(join(folder, 'population.csv')).map((row) => [
      `${row['year']} ${row['sex']} ${row['age']}`,
      Number(row['persons']),
    ]),
  )
  const flows = new Map(
    readRows(join(folder, 'results.csv'))
      .filter((row) => row['area'] === '' && row['dimension'] === '')
      .map((row) => [`${row['indicator']} ${row['year']}`, Number(row['value'])]),
  )
  const flow = (name: string) => (year: number) => flows.get(`${name} ${year}`) ?? NaN
  // a place without people has no row
  return {
    persons: (year, sex, age) => people.get(`${year} ${sex} ${age}`) ?? 0,
    births: flow('births'),
    deaths: flow('deaths'),
  }
}
