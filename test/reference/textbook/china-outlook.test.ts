/**
 * The halving of China's housing demand 需求减半 in four outlooks: need-methods 6.2, case V19.
 */
import { describe, expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const GOLDMAN = 'Goldman Sachs (sgpjbg.com 723537): demographic and demolition demand, a year'

const value = runBook({
  given: {
    demographic_demand: ['dwelling/year', { 0: 9.4e6, 1: 4.1e6 }],
    demolition_demand: ['dwelling/year', { 0: 4.7e6, 1: 2.7e6 }],
  },
  entries: [
    equation(
      'demand',
      { zh: '需求', en: 'Demand before investment' },
      'dwelling/year',
      'demographic_demand + demolition_demand',
      GOLDMAN,
    ),
    equation(
      'change_of_demand',
      { zh: '变化', en: 'Change' },
      '1',
      'demand / initial(demand) - 1',
      GOLDMAN,
    ),
  ],
  years: 1,
})

describe('demand of the 2010s and after', () => {
  it('is 14.1 and 6.8 million dwellings a year, 52 % less', () => {
    // parts S, sums and change C; tolerance one point
    expect(value('demand', 0)).toBeCloseTo(14.1e6, 0)
    expect(value('demand', 1)).toBeCloseTo(6.8e6, 0)
    expect(Math.abs(value('change_of_demand') + 0.52)).toBeLessThan(0.01)
  })

  it('lies with the other outlooks: IMF −35 to −55 %, Wu & Xu −53 % in 2026–30', () => {
    expect(value('change_of_demand')).toBeGreaterThan(-0.55)
    expect(value('change_of_demand')).toBeLessThan(-0.35)
    expect(Math.abs(value('change_of_demand') + 0.53)).toBeLessThan(0.02)
  })
})
