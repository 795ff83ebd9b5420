/**
 * Australia's National Housing Supply and Affordability Council, 2024–2029 澳大利亚住房供需缺口: need-methods 3.4, case V6.
 */
import { expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const NHSAC = 'State of the Housing System 2025, as reported by macrobusiness and governmentnews'

const value = runBook({
  given: {
    completions: ['dwelling', 938e3],
    demolitions: ['dwelling', 113e3],
    new_households: ['household', 904e3],
    homes_per_household: ['dwelling/household', 1],
    target: ['dwelling', 1200e3],
    period: ['year', 5],
  },
  entries: [
    equation(
      'net_supply',
      { zh: '净供应', en: 'Net new supply' },
      'dwelling',
      'completions - demolitions',
      NHSAC,
    ),
    equation(
      'net_supply_a_year',
      { zh: '年净供应', en: 'Net new supply a year' },
      'dwelling/year',
      'net_supply / period',
      NHSAC,
    ),
    equation(
      'shortfall',
      { zh: '缺口', en: 'Shortfall' },
      'dwelling',
      'new_households * homes_per_household - net_supply',
      NHSAC,
    ),
    equation(
      'short_of_target',
      { zh: '距目标', en: 'Short of the target' },
      'dwelling',
      'target - completions',
      NHSAC,
    ),
  ],
})

// all S, exact
it.each([
  ['net_supply', 825e3],
  ['net_supply_a_year', 165e3],
  ['shortfall', 79e3],
  ['short_of_target', 262e3],
])('%s of the Accord period is the published %d', (id, published) => {
  expect(value(id)).toBe(published)
})
