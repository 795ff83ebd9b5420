/**
 * China's urban housing stock of 2013 中国城镇住房存量, and the identity of what is built: need-methods 6.1 and 6.2, case V7.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const DRC = 'Development Research Center of the State Council, 2015-07-23: en.drc.gov.cn c_783385'
const RBA = 'RBA Research Discussion Paper 2012-04, methodology: New = change of stock + demolition'

describe('the stock of 2013', () => {
  const value = runBook({
    given: {
      floor_area: ['m2', 20.6e9],
      residents: ['person', 730e6],
      households: ['household', 256e6],
      family_households: ['household', 228e6],
      floor_area_per_dwelling: ['m2/dwelling', 85],
    },
    entries: [
      equation(
        'floor_area_per_head',
        { zh: '人均建筑面积', en: 'Floor area a head' },
        'm2/person',
        'floor_area / residents',
        DRC,
      ),
      equation(
        'dwellings',
        { zh: '套数', en: 'Dwellings' },
        'dwelling',
        'floor_area / floor_area_per_dwelling',
        DRC,
      ),
      equation(
        'household_size',
        { zh: '户均人口', en: 'Persons a household' },
        'person/household',
        'residents / households',
        DRC,
      ),
      equation(
        'dwellings_per_household',
        { zh: '户均套数', en: 'Dwellings a household' },
        'dwelling/household',
        'dwellings / households',
        DRC,
      ),
      equation(
        'dwellings_per_family_household',
        { zh: '家庭户户均套数', en: 'Dwellings a family household' },
        'dwelling/household',
        'dwellings / family_households',
        DRC,
      ),
    ],
  })

  it.each([
    // S, tolerance .5 %
    ['floor_area_per_head', 28.1],
    ['household_size', 2.85],
    ['dwellings', 242e6],
    // C: .947 and 1.063
    ['dwellings_per_household', 0.947],
    ['dwellings_per_family_household', 1.063],
  ])('has the published %s of %d', (id, published) => {
    expect(Math.abs(value(id) / published - 1)).toBeLessThan(0.005)
  })

  it('is more than 1.05 dwellings a family household, as published', () => {
    expect(value('dwellings_per_family_household')).toBeGreaterThan(1.05)
  })
})

const composition = [
  equation('stock', { zh: '存量', en: 'Stock' }, 'm2', 'people * floor_area_per_head', RBA),
  equation(
    'demolition',
    { zh: '拆除', en: 'Demolition' },
    'm2/year',
    'demolition_rate * previous(stock)',
    RBA,
  ),
  equation(
    'built',
    { zh: '新建', en: 'New building' },
    'm2/year',
    'change(stock) + demolition',
    RBA,
  ),
  equation(
    'urbanisation',
    { zh: '城镇化需求', en: 'For more people' },
    'm2/year',
    'change(people) * previous(floor_area_per_head)',
    RBA,
  ),
  equation(
    'upgrading',
    { zh: '改善需求', en: 'For more room' },
    'm2/year',
    'previous(people) * change(floor_area_per_head)',
    RBA,
  ),
  equation(
    'cross',
    { zh: '交叉项', en: 'More room for more people' },
    'm2/year',
    'change(people) * change(floor_area_per_head) * one_year',
    RBA,
  ),
]

describe('what is built', () => {
  const share = (max: number) => fc.double({ min: -max, max, noNaN: true })

  it('is for more people, for more room, for both, and in place of what is pulled down', () => {
    fc.assert(
      fc.property(
        share(0.1),
        share(0.1),
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        (p, f, rate) => {
          const value = runBook({
            given: {
              people: ['person', { 0: 730e6, 1: 730e6 * (1 + p) }],
              floor_area_per_head: ['m2/person', { 0: 28.1, 1: 28.1 * (1 + f) }],
              demolition_rate: ['1/year', rate],
            },
            entries: composition,
            years: 1,
          })
          const parts = ['urbanisation', 'upgrading', 'cross', 'demolition']
          const sum = parts.reduce((all, id) => all + value(id), 0)
          expect(Math.abs(sum - value('built'))).toBeLessThan(1e-12 * value('stock', 0))
        },
      ),
      { numRuns: 30, seed: 20_261_126 },
    )
  })

  it('by hand: 100 people with 30 m² who become 102 with 30.5 m², and 1 % pulled down', () => {
    const value = runBook({
      given: {
        people: ['person', { 0: 100, 1: 102 }],
        floor_area_per_head: ['m2/person', { 0: 30, 1: 30.5 }],
        demolition_rate: ['1/year', 0.01],
      },
      entries: composition,
      years: 1,
    })
    // 2 · 30, 100 · .5, 2 · .5, .01 · 3000; 3111 − 3000 + 30
    expect(value('urbanisation')).toBeCloseTo(60, 9)
    expect(value('upgrading')).toBeCloseTo(50, 9)
    expect(value('cross')).toBeCloseTo(1, 9)
    expect(value('demolition')).toBeCloseTo(30, 9)
    expect(value('built')).toBeCloseTo(141, 9)
  })
})
