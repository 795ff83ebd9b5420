import { describe, expect, it } from 'vitest'
import { A } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

/** In percent of the price, as RBA RDP 2014-06 table A1 has it for April 2014. */
function userCost(lines: Readonly<Record<string, number>>) {
  const study = openSmall(
    A,
    Object.entries(lines).map(([id, percent]) =>
      set(id, id === 'holding_years' ? percent : percent / 100),
    ),
  )
  return (indicator: string) => 100 * study.value({ indicator }, 2018)
}

const FROM_TOTALS = {
  mortgage_rate: 3.3,
  term_premium: 0,
  expected_inflation: 0,
  running_cost_rate: 1.5,
  transaction_cost_share: 7,
  holding_years: 10,
  depreciation_rate: 1.1,
  expected_real_appreciation: 2.4,
}

describe('the user cost of owning', () => {
  it('is 4.2 % from the published totals', () => {
    expect(userCost(FROM_TOTALS)('user_cost')).toBeCloseTo(4.2, 10)
  })

  it('is within .2 from the published lines, which do not add up exactly', () => {
    const at = userCost({
      ...FROM_TOTALS,
      mortgage_rate: 7.5,
      term_premium: 1.3,
      expected_inflation: 2.8,
      transaction_cost_share: 4.3 + 3,
    })
    expect(Math.abs(at('real_financing_rate') - 3.3)).toBeLessThan(0.2)
    expect(Math.abs(at('transaction_cost_rate') - 0.7)).toBeLessThan(0.2)
    expect(Math.abs(at('user_cost') - 4.2)).toBeLessThan(0.2)
  })

  it('equals the rental yield where owning is neither dear nor cheap', () => {
    // A: 48 a month on 43,000 a square metre: a yield of 1.3395 %
    const gap = userCost({ ...FROM_TOTALS, mortgage_rate: 3.3 - 4.2 + 1.3395 })
    expect(gap('user_cost')).toBeCloseTo(1.3395, 9)
    const study = openSmall(
      A,
      Object.entries(FROM_TOTALS).map(([id, v]) =>
        set(id, id === 'holding_years' ? v : id === 'mortgage_rate' ? 0.004395 : v / 100),
      ),
    )
    const over = study.value({ indicator: 'user_cost_over_rent', where: { area: 'south' } }, 2018)
    expect(Math.abs(over)).toBeLessThan(0.001)
  })
})

describe('who can buy under the user-cost rule', () => {
  const share = (overrides: ReturnType<typeof set>[]) =>
    openSmall(A, [set('tenure_rule', 'user_cost'), ...overrides]).value(
      { indicator: 'buy_share', where: { area: 'south', status: 'registered' } },
      2018,
    )

  it('buys less where owning gets dearer against renting', () => {
    const now = share([])
    expect(share([set('running_cost_rate', { 2017: 0.004, 2018: 0.014 })])).toBeLessThan(now)
    expect(share([set('expected_real_appreciation', { 2017: 0.01, 2018: 0.03 })])).toBeGreaterThan(
      now,
    )
  })
})
