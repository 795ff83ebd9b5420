import { describe, expect, it } from 'vitest'
import { B } from '#test/support/small-pack'
import { openSmall, replace, set } from '#test/support/small-study'

describe('the waiting list', () => {
  // arrivals 1,000, places 600, 8 % give up: the queue is 5,000, and those housed have waited 6.12 years
  const study = openSmall(B, [
    replace('applications', '1000 * one_household / one_year'),
    replace('places', '600 * one_household / one_year'),
    set('waiting_exit_rate', 0.08),
  ])
  const where = { area: 'north', tenure: 'public_rental' }
  const at = (indicator: string, year: number) => study.value({ indicator, where }, year)

  it('stands still where those who come balance those who go', () => {
    for (const year of [2017, 2025, 2037]) expect(at('waiting_people', year)).toBeCloseTo(5000, 6)
    expect(at('allocations', 2025)).toBeCloseTo(600, 9)
    expect(at('waiting_exits', 2025)).toBeCloseTo(400, 6)
  })

  it('says the wait of those housed, not queue over places', () => {
    expect(at('waiting_median_years', 2025)).toBeCloseTo(6.126, 3)
  })

  it('never gives a home to more than wait, and keeps what is not taken', () => {
    const few = openSmall(B, [
      replace('applications', '10 * one_household / one_year'),
      replace('waiting_exits', '0'),
    ])
    const v = (indicator: string, year: number) => few.value({ indicator, where }, year)
    for (const year of [2018, 2026, 2037]) {
      expect(v('waiting_people', year)).toBeGreaterThanOrEqual(0)
      expect(v('places_left', year)).toBeCloseTo(v('places', year) - v('allocations', year), 6)
    }
  })
})
