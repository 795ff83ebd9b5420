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

  it('lends what an annuity carries', () => {
    // 4.9 % over 30 years at half of income: 1,884,209 on 20,000 a month
    study.update([set('mortgage_rate', 0.049)])
    expect(at('borrowing_multiple') * 240_000).toBeCloseTo(1_884_209, 0)
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
