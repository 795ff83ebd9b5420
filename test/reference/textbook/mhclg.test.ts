/**
 * MHCLG's elasticities of house prices 英国住房部价格弹性, through the fundamental price of this book: need-methods 5.2,
 * cases V10a and V10b. Real prices by 2 % for each per cent of households and incomes, −2 % of stock, −3 % a point of rate.
 */
import { describe, expect, it } from 'vitest'
import { B } from '#test/support/small-pack'
import { openSmall, replace, set } from '#test/support/small-study'

const ELASTICITIES = [
  set('fundamental_household_elasticity', 2),
  set('fundamental_income_elasticity', 2),
  set('fundamental_stock_elasticity', 2),
  set('rate_semi_elasticity', 3),
]

/** Change of the fundamental price when one driver is multiplied in the first year, per cent in logs. */
function response(driver: string, factor: number, more: readonly [string, number][] = []): number {
  const where = { area: 'north' }
  const jump = ([id, by]: readonly [string, number]) =>
    replace(
      id,
      {
        housed_households: `households * tenure_system_share * (years_since_base > 0 ? ${by} : 1)`,
        dwellings: `sum(dwellings_by_tenure, tenure) * (years_since_base > 0 ? ${by} : 1)`,
        income_of_area: `at(income, registered) * (years_since_base > 0 ? ${by} : 1)`,
      }[id]!,
    )
  const still = [
    set('income_growth', 0),
    set('in_migration', 0),
    set('out_migration_rate', 0),
    ...ELASTICITIES,
  ]
  const at = (study: ReturnType<typeof openSmall>) =>
    study.value({ indicator: 'fundamental_index', where }, 2018)
  const all: readonly (readonly [string, number])[] = [[driver, factor], ...more]
  return Math.log(at(openSmall(B, [...still, ...all.map(jump)])) / at(openSmall(B, still)))
}

describe('the fundamental price with MHCLG’s elasticities', () => {
  it('V10a: +16 % households, +32 % price', () => {
    // S, published as elasticity × change: 2 × 16
    expect(response('housed_households', 1.16) / Math.log(1.16)).toBeCloseTo(32 / 16, 6)
  })

  it('V10b: stock +21 %, households +18 %: −6 %', () => {
    // S: 2 × (18 − 21), linear in per cent
    const small = response('dwellings', 1.0021, [['housed_households', 1.0018]])
    expect(100 * small).toBeCloseTo(-0.06, 2)
    expect(response('dwellings', 1.21, [['housed_households', 1.18]])).toBeCloseTo(
      2 * Math.log(1.18 / 1.21),
      6,
    )
  })

  it('a point of mortgage rate: −3 %', () => {
    const at = (rate: number) =>
      openSmall(B, [...ELASTICITIES, set('mortgage_rate', { 2017: 0.049, 2018: rate })]).value(
        { indicator: 'fundamental_index', where: { area: 'north' } },
        2018,
      )
    expect(Math.log(at(0.059) / at(0.049))).toBeCloseTo(-0.03, 9)
  })
})
