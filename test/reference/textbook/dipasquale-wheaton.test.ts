/**
 * DiPasquale & Wheaton's four quadrants 四象限模型 as a stock-flow book: need-methods 5.1, cases V9a and V9b.
 */
import { describe, expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const SOURCE =
  'DiPasquale & Wheaton (1992), textbook instance: D = E·5000/R, P = R/i, C/S = 0.0001·P'

/** The cap rate falls from 10 to 5 % in this year, when the stock has long been at rest. */
const SHOCK = 700

const entries = [
  equation(
    'stock',
    { zh: '存量', en: 'Stock of space' },
    'm2',
    'previous(stock) + (previous(construction) - depreciation_rate * previous(stock)) * one_year',
    SOURCE,
    'opening_stock',
  ),
  equation(
    'rent',
    { zh: '租金', en: 'Rent that clears the space market' },
    'CNY/m2/year',
    'employment * spending / stock',
    SOURCE,
  ),
  equation('price', { zh: '价格', en: 'Asset price' }, 'CNY/m2', 'rent / cap_rate', SOURCE),
  equation(
    'construction',
    { zh: '新建', en: 'Construction' },
    'm2/year',
    'supply_response * price * stock',
    SOURCE,
  ),
]

const value = runBook({
  given: {
    employment: ['person', 10],
    spending: ['CNY/person/year', 5000],
    cap_rate: ['1/year', { 0: 0.1, [SHOCK]: 0.05 }],
    depreciation_rate: ['1/year', 0.021],
    supply_response: ['m2/CNY/year', 0.0001],
    // far from the steady state: the model has to find it
    opening_stock: ['m2', 500],
  },
  entries,
  years: 1600,
})

const quadrants = (year: number) =>
  ['price', 'rent', 'stock', 'construction'].map((id) => value(id, year))

describe('the four quadrants', () => {
  it('come to rest at P = 210, R = 21, S = 2,380.95, C = 50', () => {
    // problem S (transtutors 13834675), solution C; tolerance .01
    const published = [210, 21, 2380.95, 50]
    quadrants(SHOCK - 1).forEach((v, i) => expect(Math.abs(v - published[i]!)).toBeLessThan(0.01))
  })

  it('answer a halved cap rate with a doubled price at the same rent and stock', () => {
    // C; tolerance .1
    expect(value('rent', SHOCK)).toBeCloseTo(21, 1)
    expect(value('price', SHOCK)).toBeCloseTo(420, 1)
    expect(value('stock', SHOCK)).toBeCloseTo(value('stock', SHOCK - 1), 3)
  })

  it('and come to rest at P = 210, R = 10.5, S = 4,761.9, C = 100', () => {
    // C; tolerance .1
    const published = [210, 10.5, 4761.9, 100]
    quadrants(1600).forEach((v, i) => expect(Math.abs(v - published[i]!)).toBeLessThan(0.1))
  })

  it('on the way the price falls and the stock grows in every year', () => {
    for (let year = SHOCK + 1; year < SHOCK + 100; year++) {
      expect(value('price', year)).toBeLessThan(value('price', year - 1))
      expect(value('stock', year)).toBeGreaterThan(value('stock', year - 1))
    }
  })
})
