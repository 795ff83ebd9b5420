/**
 * Sums of Hong Kong's long-range assessments 香港长远住房需求: need-methods 1.4, cases V4 and V4b.
 */
import { expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const OHKF = 'Our Hong Kong Foundation on Hong Kong 2030+, page 22'
const LEGCO = 'Assessment of housing demand of 1998: info.gov.hk 2001-03-28'

it('thirty years of demand are the published 1,263,000 flats', () => {
  const value = runBook({
    given: {
      redevelopment: ['dwelling', 615_600],
      new_households: ['household', 431_100],
      inadequately_housed: ['household', 106_600],
      miscellaneous: ['household', 110_100],
      homes_per_household: ['dwelling/household', 1],
    },
    entries: [
      equation(
        'demand',
        { zh: '住房需求', en: 'Housing demand' },
        'dwelling',
        'redevelopment + (new_households + inadequately_housed + miscellaneous) * homes_per_household',
        OHKF,
      ),
    ],
  })
  // S, published to the thousand: tolerance 500
  expect(Math.abs(value('demand') - 1_263_000)).toBeLessThanOrEqual(500)
})

it('the assessment of 1998 is 800,000 flats in ten years: 45,700 public and 34,300 private a year', () => {
  const value = runBook({
    given: {
      public_need: ['dwelling', 457_000],
      private_need: ['dwelling', 343_000],
      period: ['year', 10],
    },
    entries: [
      equation('need', { zh: '需求', en: 'Need' }, 'dwelling', 'public_need + private_need', LEGCO),
      ...['need', 'public_need', 'private_need'].map((id) =>
        equation(
          `${id}_a_year`,
          { zh: '每年', en: 'A year' },
          'dwelling/year',
          `${id} / period`,
          LEGCO,
        ),
      ),
    ],
  })
  // S, exact
  expect(value('need')).toBe(800_000)
  expect(value('need_a_year')).toBe(80_000)
  expect(value('public_need_a_year')).toBe(45_700)
  expect(value('private_need_a_year')).toBe(34_300)
})
