/**
 * Chow & Niu's demand and supply of urban housing in China 中国城镇住房供求: need-methods 5.2, case V11.
 *
 * The book does not hold the reduced form. The price gropes for the point where demand meets supply, and how far income
 * moves that point is read off.
 */
import { describe, expect, it } from 'vitest'
import { log } from '#models/engine/elementary'
import { equation, runBook } from './run-book.ts'

const SOURCE = 'Chow & Niu (2014; 2015), log-linear demand and supply of the stock of urban housing'

const entries = [
  equation(
    'demand',
    { zh: '需求', en: 'Demand, index' },
    '1',
    'income_index ^ income_elasticity * previous(price) ^ -demand_elasticity',
    SOURCE,
    '1',
  ),
  equation(
    'supply',
    { zh: '供给', en: 'Supply, index' },
    '1',
    'previous(price) ^ supply_elasticity',
    SOURCE,
    '1',
  ),
  equation(
    'price',
    { zh: '价格', en: 'Price, index' },
    '1',
    'previous(price) * (demand / supply) ^ speed',
    'Walrasian groping: the price rises where demand exceeds supply',
    '1',
  ),
]

/** Income up by a tenth, for good. */
function answer(income: number, demand: number, supply: number) {
  return runBook({
    given: {
      income_index: ['1', { 0: 1, 1: 1.1 }],
      income_elasticity: ['1', income],
      demand_elasticity: ['1', demand],
      supply_elasticity: ['1', supply],
      speed: ['1', 0.4],
    },
    entries,
    years: 100,
  })
}

describe('income and the price of urban housing in China', () => {
  it.each([
    // published "about 0.7" S, tolerance .05; 0.9 ÷ (0.8 + 0.5) = 0.692 C
    ['the version of 2014', 0.9, 0.8, 0.5, 0.7, 0.05, 0.692],
    // published "about 0.7" from "about 1, −1.1, 0.5" S; 1 ÷ (1.1 + 0.5) = 0.625 C, so rounding explains up to .08
    ['the version of 2015', 1, 1.1, 0.5, 0.7, 0.08, 0.625],
  ])('%s', (_, income, demand, supply, published, tolerance, computed) => {
    const value = answer(income, demand, supply)
    expect(value('demand')).toBeCloseTo(value('supply'), 12)
    const elasticity = log(value('price')) / log(1.1)
    expect(elasticity).toBeCloseTo(computed, 3)
    expect(Math.abs(elasticity - published)).toBeLessThan(tolerance)
  })
})
