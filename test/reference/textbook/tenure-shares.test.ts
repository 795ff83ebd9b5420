/**
 * Shares of tenure in Chinese sources 住房来源构成: need-methods 4.5 and 4.6, cases V14 and V15.
 */
import { expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const CENSUS =
  'Census 2020, family households in cities, sources of housing: fubaore.com 1001146008'
const MIGRANTS =
  'Floating population sample: Progress in Geography 2022, 10.18306/dlkxjz.2022.10.006'

it('homes of the census that are in no named class are 10.08 %', () => {
  const value = runBook({
    given: {
      new_commercial: ['1', 0.3436],
      second_hand: ['1', 0.121],
      formerly_public: ['1', 0.0783],
      self_built: ['1', 0.1006],
      rented: ['1', 0.2557],
    },
    entries: [
      equation(
        'other',
        { zh: '其他', en: 'Affordable for sale, inherited, given, other' },
        '1',
        '1 - (new_commercial + second_hand + formerly_public + self_built + rented)',
        CENSUS,
      ),
    ],
  })
  // classes S, rest C; tolerance .01 point
  expect(Math.abs(100 * value('other') - 10.08)).toBeLessThan(0.01)
})

it('migrants: 24.9 % own, 61.7 % rent, 13.4 % live free of rent', () => {
  const value = runBook({
    given: { owning: ['1', 0.249], renting_of_others: ['1', 0.821] },
    entries: [
      equation(
        'renting',
        { zh: '租房', en: 'Rent' },
        '1',
        '(1 - owning) * renting_of_others',
        MIGRANTS,
      ),
      equation(
        'free_of_rent',
        { zh: '免费住房', en: 'Live free of rent' },
        '1',
        '(1 - owning) * (1 - renting_of_others)',
        MIGRANTS,
      ),
    ],
  })
  // 24.9 S, of the others 82.1 and 17.9 S; 61.7 and 13.4 C; tolerance .1 point
  expect(Math.abs(100 * value('renting') - 61.7)).toBeLessThan(0.1)
  expect(Math.abs(100 * value('free_of_rent') - 13.4)).toBeLessThan(0.1)
  expect(value('owning') + value('renting') + value('free_of_rent')).toBeCloseTo(1, 15)
})
