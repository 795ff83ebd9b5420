import { describe, expect, it } from 'vitest'
import { A, type District } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const cell = { area: 'south', status: 'registered' }

describe('the HNDA split', () => {
  it('is the worked case: 2,302.5 buy, 1,671.8 rent, 1,895.6 below market, 4,130.0 social', () => {
    // prices of 1.6 million and yearly rents of 36,000 on incomes of 120,000 with a Gini of .38
    const worked: District = {
      ...A,
      price: 16_000,
      home: 100,
      rent: 36_000 / 60 / 12,
      income: { registered: 120_000, migrant: 120_000 },
      incomeGrowth: { 2017: 0 },
      openingGrowth: 0,
      more: ['tenure_rule: hnda'],
    }
    const study = openSmall(worked)
    const share = (indicator: string) => 10_000 * study.value({ indicator, where: cell }, 2017)
    expect(share('buy_share')).toBeCloseTo(2302.54, 1)
    expect(share('hnda_market_rent')).toBeCloseTo(1671.78, 1)
    expect(share('hnda_below_market')).toBeCloseTo(1895.65, 1)
    expect(share('hnda_social')).toBeCloseTo(4130.03, 1)
  })
})

describe('the affordability ladder', () => {
  const study = openSmall(A)
  const at = (indicator: string, year = 2018) => study.value({ indicator, where: cell }, year)

  it.each([
    [0.5, 0.031, 0.15, 2_341_830, 2_755_095],
    [0.5, 0.031, 0.3, 2_341_830, 3_345_472],
    [0.3, 0.031, 0.15, 1_405_098, 1_653_057],
    [0.5, 0.049, 0.3, 1_884_209, 2_691_727],
  ])('V17: lends what an annuity carries: %d of income at %d', (share, rate, down, loan, price) => {
    // need-methods 4.2: 20,000 a month over 30 years; the price at which the loan is what the deposit leaves
    study.update([set('mortgage_rate', rate), set('max_payment_share', share)])
    const lent = at('borrowing_multiple') * 240_000
    expect(Math.abs(lent - loan)).toBeLessThan(1)
    expect(Math.abs(lent / (1 - down) - price)).toBeLessThan(1.5)
    study.update([])
  })

  it('lends the years of payment where money is free', () => {
    study.update([set('mortgage_rate', 0)])
    expect(at('borrowing_multiple')).toBeCloseTo(15, 12)
    study.update([])
  })

  it('returns the share of buyers that keeps the share of owners', () => {
    const deciders = at('deciding_households', 2017)
    const wanted = (0.75 * at('new_households', 2017)) / deciders
    expect(at('buy_share', 2017)).toBeCloseTo(wanted, 9)
  })

  it.each([
    ['mortgage_rate', { 2017: 0.049, 2018: 0.059 }, { 2017: 0.049, 2018: 0.049 }],
    ['down_payment_share', { 2017: 0.3, 2018: 0.4 }, { 2017: 0.3, 2018: 0.3 }],
    ['loan_years', { 2017: 30, 2018: 20 }, { 2017: 30, 2018: 30 }],
    ['savings_multiple', { 2017: 3, 2018: 2 }, { 2017: 3, 2018: 3 }],
  ])('a harder %s buys less, at given prices', (path, harder, same) => {
    const shares = [harder, same].map((value) => {
      study.update([set(path, value)])
      return [at('buy_share', 2017), at('buy_share')] as const
    })
    study.update([])
    expect(shares[0]![1]).toBeLessThan(shares[1]![1])
    // the base year is calibrated all the same
    expect(shares[0]![0]).toBeCloseTo(shares[1]![0], 12)
  })

  it('divides everybody: buyers, renters, programmes and unmet need are the whole', () => {
    for (const status of ['registered', 'migrant'])
      for (const year of [2017, 2022, 2030]) {
        const share = (indicator: string) =>
          study.value({ indicator, where: { area: 'north', status } }, year)
        const programmes = ['public_rental', 'affordable_rental', 'affordable_sale'].reduce(
          (sum, tenure) => {
            const eligible = study.value(
              { indicator: 'programme_eligible', where: { area: 'north', status, tenure } },
              year,
            )
            return (
              sum +
              eligible *
                study.value(
                  { indicator: 'allocation_ratio', where: { area: 'north', tenure } },
                  year,
                )
            )
          },
          0,
        )
        const all =
          share('buy_share') + share('market_rental_taken') + programmes + share('unmet_share')
        expect(all).toBeGreaterThan(1 - 1e-9)
      }
  })
})
