/**
 * Tables of a country that nobody has seen, in the form of the United Nations' engine: what they are made into takes
 * no name, year or number from the countries that it is tested with. Expected values by hand.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromMidYear, fromNewYear } from './conventions.ts'
import { runPack } from './simulate.ts'
import { readCountry } from './un-tables.ts'
import { packTables } from './write-pack.ts'

const AGES = Array.from({ length: 101 }, (_, age) => age)
const YEARS = [1950, 1951, 1952]
const cells = (line: (year: number, sex: string, age: number) => string) =>
  YEARS.flatMap((year) =>
    ['female', 'male'].flatMap((sex) => AGES.map((age) => line(year, sex, age))),
  )
/** Five emigrate where four are, ten come at 30. */
const net = (age: number) => (age === 70 ? -5 : age === 30 ? 10 : 0)

let place = ''
function write(name: string, header: string, lines: readonly string[]): void {
  writeFileSync(join(place, 'tables', name), [header, ...lines, ''].join('\n'))
}
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'anju-country-'))
  mkdirSync(join(place, 'tables'))
  write(
    'base_population.csv',
    'sex,age,population',
    ['female', 'male'].flatMap((sex) => AGES.map((age) => `${sex},${age},${age < 69 ? 1000 : 4}`)),
  )
  // nobody dies before the open group is reached, and half there
  write(
    'mortality.csv',
    'year,sex,age,Sx,mx',
    cells((year, sex, age) => `${year},${sex},${age},${age < 100 ? '1,0' : '0.5,1'}`),
  )
  write(
    'asfr.csv',
    'year,age,asfr',
    YEARS.flatMap((year) => AGES.slice(20, 30).map((age) => `${year},${age},0.1`)),
  )
  write(
    'srb.csv',
    'year,males_per_female_birth',
    YEARS.map((year) => `${year},1.5`),
  )
  write(
    'net_migration.csv',
    'year,sex,age,net_migrants',
    cells((year, sex, age) => `${year},${sex},${age},${net(age)}`),
  )
})
afterAll(() => rmSync(place, { recursive: true }))

describe('tables of any country', () => {
  it('from 1 January 1950: the first year of the rates carries the people of 31 December 1949', () => {
    const projection = fromNewYear(readCountry(join(place, 'tables')))
    const run = runPack(packTables(projection, 'survival'))
    expect([projection.base, projection.end]).toEqual([1949, 1952])
    // ten ages × 0.1 × 1000 women, there at the start and at the end of the year
    expect(run.births(1950)).toBeCloseTo(1000, 9)
    expect(run.persons(1950, 'male', 0)).toBeCloseTo(600, 9)
    expect(run.persons(1950, 'female', 0)).toBeCloseTo(400, 9)
    expect(run.persons(1952, 'female', 2)).toBeCloseTo(400, 9)
    // ten came in 1950 and are 31 in 1951; nobody leaves who is not there
    expect([1950, 1951].map((year) => run.persons(year, 'male', 31))).toEqual([1000, 1010])
    expect([1949, 1950].map((year) => run.persons(year, 'male', 70))).toEqual([4, 0])
    expect(run.persons(1950, 'male', 100)).toBe((4 + 4) * 0.5)
    expect(run.deaths(1950)).toBe(2 * (4 + 4) * 0.5)
  })

  it('from 1 July of another year, by the mean of two calendar years', () => {
    const folder = join(place, 'tables')
    const people = AGES.flatMap((age) => [`1951,female,${age},2`, `1951,male,${age},2`])
    write('population_by_age_sex.csv', 'year,sex,age,population_thousands', people)
    write('srb.csv', 'year,males_per_female_birth', ['1950,1', '1951,1.25', '1952,1.75'])
    const run = runPack(packTables(fromMidYear(readCountry(folder), 1951, 1952), 'survival'))
    expect(run.births(1952)).toBeCloseTo(2000, 9)
    expect(run.persons(1952, 'male', 0)).toBeCloseTo(1200, 9)
  })
})
