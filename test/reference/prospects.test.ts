/**
 * World Population Prospects 2024, medium variant, China: from 1 July 2024 by published rates to the published people
 * of every 1 July to 2050; and the mistakes that these bounds are there to catch.
 */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromMidYear } from './conventions.ts'
import { mistakes } from './mistakes.ts'
import { errorsIn, flowsBeyond, peopleBeyond, readFlows, yearsFrom } from './prospects.ts'
import { isMissing, wppChina } from './reference-data.ts'
import { runPack, type Simulated } from './simulate.ts'
import { readCountry, type Country } from './un-tables.ts'
import { packTables } from './write-pack.ts'

const [BASE, END] = [2024, 2050]
const years = yearsFrom(BASE + 1, END)
/** Equal as far as the figure was printed. */
function expectPrinted(value: number, printed: string): void {
  expect(value).toBeCloseTo(Number(printed), printed.split('.')[1]!.length)
}

describe.skipIf(isMissing(wppChina))('World Population Prospects 2024, China 2024–2050', () => {
  let country: Country
  let run: Simulated
  beforeAll(() => {
    country = readCountry(wppChina)
    run = runPack(packTables(fromMidYear(country, BASE, END), 'mortality'))
  })

  it('all people, and five-year groups by sex, in every year', () => {
    expect(peopleBeyond(run, country.population, years)).toEqual([])
  })

  it('births and deaths of every year', () => {
    expect(flowsBeyond(run, readFlows(join(wppChina, 'indicators.csv')), years)).toEqual([])
  })

  describe.each(mistakes)('would fail with $mistake', ({ make, total, under80 }) => {
    let wrong: Simulated
    beforeAll(() => {
      wrong = runPack(make(country, BASE, END))
    })

    it('in an age group under 80', () => {
      const beyond = peopleBeyond(wrong, country.population, [2035, 2050])
      expect(beyond.some((line) => line.includes('under80'))).toBe(true)
    })

    it(`by what the mistake is known to cost: ${total} % of all, ${under80} % of a group`, () => {
      const errors = [2035, 2050].map((year) => errorsIn(wrong, country.population, year))
      const worst = errors.map((e) => 100 * e.total).toSorted((a, b) => Math.abs(b) - Math.abs(a))
      expectPrinted(worst[0]!, total)
      expectPrinted(100 * Math.max(...errors.map((e) => e.under80)), under80)
    })
  })
})
