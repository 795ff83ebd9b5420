/**
 * The United Nations' own projection program run on Canada, 1950–2020: the same inputs as a pack must give the same
 * people. Bounds are those of rounding in the files.
 *
 * Worst found: total 1.2e-9, single ages 6e-6, births 4e-9, deaths 2e-8 with survival given; single ages 3.4e-4 from
 * death rates.
 */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { beyond, errorOf } from './accuracy.ts'
import { fromNewYear } from './conventions.ts'
import { isMissing, unEngineCanada } from './reference-data.ts'
import { readRows } from './rows.ts'
import { runPack, type Simulated } from './simulate.ts'
import { cellsOf, inYear, readCountry, type Cell } from './un-tables.ts'
import { packTables } from './write-pack.ts'

/** Ends of the years that are listed: 1 January 1951 and of each fifth year from 1955 to 2020. */
const listed = [1950, ...Array.from({ length: 14 }, (_, i) => 1954 + 5 * i)]

describe.skipIf(isMissing(unEngineCanada))(
  'the engine of the United Nations, Canada 1950–2020',
  () => {
    let expected: readonly Cell[]
    let flows: ReturnType<typeof readRows>
    let bySurvival: Simulated
    let byRates: Simulated
    beforeAll(() => {
      const projection = fromNewYear(readCountry(unEngineCanada))
      bySurvival = runPack(packTables(projection, 'survival'))
      byRates = runPack(packTables(projection, 'mortality'))
      // people of 1 January: those of 31 December of the year before
      expected = cellsOf(
        readRows(join(unEngineCanada, 'expected_population.csv')),
        'population',
      ).map((cell) => ({ ...cell, year: cell.year - 1 }))
      flows = readRows(join(unEngineCanada, 'expected_births_deaths.csv'))
    })

    /** Largest error of a single age under 100 that has more than 100 persons. */
    const worstAge = (run: Simulated) =>
      Math.max(
        ...expected
          .filter(({ age, value }) => age < 100 && value > 100)
          .map(({ year, sex, age, value }) =>
            Math.abs(errorOf(run.persons(year, sex!, age), value)),
          ),
      )

    it('is compared in 1951 and each fifth year to 2020', () => {
      expect(new Set(expected.map(({ year }) => year))).toEqual(new Set(listed))
      expect(flows).toHaveLength(70)
    })

    it('all people, within a ten-millionth', () => {
      const wrong = listed.flatMap((year) => {
        const cells = inYear(expected, year)
        const found = cells.reduce((sum, c) => sum + bySurvival.persons(year, c.sex!, c.age), 0)
        const published = cells.reduce((sum, c) => sum + c.value, 0)
        return beyond({ total: errorOf(found, published) }, { total: 1e-7 }, year)
      })
      expect(wrong).toEqual([])
    })

    it('every single age under 100, within a ten-thousandth', () => {
      expect(worstAge(bySurvival)).toBeLessThan(1e-4)
    })

    it('births and deaths of every year, within a hundred-thousandth', () => {
      const wrong = flows.flatMap((row) => {
        const year = Number(row['year'])
        const both = (flow: string) => Number(row[`${flow}_male`]) + Number(row[`${flow}_female`])
        const errors = {
          births: errorOf(bySurvival.births(year), both('births')),
          deaths: errorOf(bySurvival.deaths(year), both('deaths')),
        }
        return beyond(errors, { births: 1e-5, deaths: 1e-5 }, year)
      })
      expect(wrong).toEqual([])
    })

    it('from death rates, through a life table of its own: single ages under 100 within a thousandth', () => {
      expect(worstAge(byRates)).toBeLessThan(1e-3)
      // and it is another life table: the years lived by those who die as infants are estimated
      expect(worstAge(byRates)).toBeGreaterThan(worstAge(bySurvival))
    })
  },
)
