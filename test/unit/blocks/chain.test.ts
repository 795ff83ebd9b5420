import { describe, expect, it } from 'vitest'
import type { Override, Study } from '#models/index'
import { A, AREAS, B, C, type District } from '#test/support/small-pack'
import { openSmall, replace, set } from '#test/support/small-study'

const DISTRICTS = [A, B, C].map((d) => [d.id, d] as const)
const series = (study: Study, indicator: string) => [...study.series({ indicator })]

/** A series under changes, and without. */
function both(study: Study, overrides: readonly Override[], indicator: string) {
  study.update([])
  const without = series(study, indicator)
  expect(study.update(overrides)).toEqual([])
  const changed = series(study, indicator)
  study.update([])
  return { without, with: changed, ratio: changed.map((v, i) => v / without[i]!) }
}

describe.each(DISTRICTS)('%s', (_, district: District) => {
  const study = openSmall(district)

  it('starts near its own record: demand of year 1 within 15 % of recorded sales', () => {
    const demand = series(study, 'new_home_demand')
    expect(demand[0]).toBeCloseTo(district.sales, -2)
    expect(demand[1]! / district.sales).toBeGreaterThan(0.85)
    expect(demand[1]! / district.sales).toBeLessThan(1.15)
    expect(series(study, 'destocking_months')[0]).toBeCloseTo(district.months, 6)
    expect(series(study, 'price_growth')[0]).toBeCloseTo(district.openingGrowth, 9)
  })

  it('keeps prices, months and vacancy in bounds for twenty years', () => {
    for (const months of series(study, 'destocking_months').slice(1)) {
      expect(months).toBeGreaterThan(2)
      expect(months).toBeLessThan(60)
    }
    for (const growth of series(study, 'price_growth')) expect(Math.abs(growth)).toBeLessThan(0.16)
    for (const vacancy of series(study, 'vacancy_share')) {
      expect(vacancy).toBeGreaterThan(0.019)
      expect(vacancy).toBeLessThan(0.4)
    }
  })

  it('dies out a price shock without swinging', () => {
    const shock = { 2017: 0, 2018: 0.1, 2019: 0 }
    // the bounds of a year's growth are out of the way
    const free = set('most_price_growth', 0.5)
    const { ratio } = bothOver(study, [free], [free, set('price_shock', shock)], 'price')
    expect(ratio[1]).toBeCloseTo(Math.exp(0.1), 6)
    for (const r of ratio) expect(r).toBeGreaterThan(0.985)
    expect(ratio[8]! - 1).toBeLessThan(0.03)
  })

  it('has less demand under a dearer mortgage, a higher down payment, and lower incomes', () => {
    const demand = (overrides: readonly Override[]) =>
      both(study, overrides, 'new_home_demand').ratio[1]! - 1
    const rate = demand([set('mortgage_rate', { 2017: 0.049, 2018: 0.059 })])
    const base = demand([set('mortgage_rate', { 2017: 0.049, 2018: 0.049 })])
    expect(rate - base).toBeLessThan(-0.01)
    expect(rate - base).toBeGreaterThan(-0.12)
    const down = demand([set('down_payment_share', { 2017: 0.3, 2018: 0.4 })])
    expect(down).toBeLessThan(-0.02)
    expect(down).toBeGreaterThan(-0.22)
  })

  it('passes a tenth more income on to prices within three years', () => {
    const growth = district.incomeGrowth[2017]!
    const path = (more: number) => ({ 2017: growth, 2018: growth + more, 2019: growth, 2037: 0.03 })
    const { ratio } = bothOver(
      study,
      [set('income_growth', path(0))],
      [set('income_growth', path(0.1))],
      'price',
    )
    expect(ratio[3]! - 1).toBeGreaterThan(0.05)
    expect(ratio[3]! - 1).toBeLessThan(0.16)
  })

  it('is flat to the last digit with elasticities and opening growth at nothing', () => {
    const still = [
      'fundamental_income_elasticity',
      'fundamental_household_elasticity',
      'fundamental_stock_elasticity',
      'rate_semi_elasticity',
      'inventory_sensitivity',
      'opening_price_growth',
    ]
    study.update(still.map((path) => set(path, 0)))
    for (const area of ['north', 'south', 'east']) {
      const price = study.series({ indicator: 'price', where: { area } })
      for (const p of price) expect(p).toBe(price[0])
    }
    study.update([])
  })
})

describe('more land', () => {
  const study = openSmall(A, [set('gate_rule', 'none')])
  const more = [
    set('gate_rule', 'none'),
    replace('land_supply_target', {
      market_sale: '1.25 * market_land_within_gate',
      market_rental: 'land_requirement',
      public_rental: 'land_requirement',
      affordable_rental: 'land_requirement',
      affordable_sale: 'land_requirement',
      resettlement: 'land_requirement',
    }),
  ]

  it('changes nothing in the year of its sale, and lowers prices after two to three years', () => {
    const { ratio } = bothOver(study, [set('gate_rule', 'none')], more, 'price')
    expect(ratio[1]).toBe(1)
    expect(ratio[2]! - 1).toBeLessThanOrEqual(0)
    expect(ratio[4]! - 1).toBeLessThan(-0.002)
    expect(ratio[6]! - 1).toBeLessThan(-0.01)
    expect(Math.min(...ratio)).toBeGreaterThan(0.8)
  })
})

function bothOver(
  study: Study,
  base: readonly Override[],
  overrides: readonly Override[],
  indicator: string,
) {
  study.update(base)
  const without = series(study, indicator)
  expect(study.update(overrides)).toEqual([])
  return { ratio: series(study, indicator).map((v, i) => v / without[i]!) }
}

describe('a glut', () => {
  it('shuts the gate, and is worked off while it is shut', () => {
    const study = openSmall(C)
    const [gate, inventory] = [series(study, 'gate_class'), series(study, 'inventory')]
    expect(gate[1]).toBe(5)
    expect(
      study.value({ indicator: 'land_supply_target', where: { tenure: 'market_sale' } }, 2018),
    ).toBe(0)
    expect(inventory[5]!).toBeLessThan(0.65 * inventory[1]!)
    for (let i = 2; i < 6; i++) expect(inventory[i]!).toBeLessThan(inventory[i - 1]!)
  })

  it('doubles the inventory of an even market: half of it is gone after five years', () => {
    const [even, full] = [openSmall(B), openSmall({ ...B, months: 2 * B.months })]
    const [a, b] = [series(even, 'destocking_months'), series(full, 'destocking_months')]
    expect(b[5]! - a[5]!).toBeLessThan(0.5 * B.months)
    const prices = series(full, 'price').map((v, i) => v / series(even, 'price')[i]! - 1)
    expect(Math.min(...prices)).toBeLessThan(-0.02)
    expect(Math.min(...prices)).toBeGreaterThan(-0.1)
  })
})

describe('an area cut in two identical halves', () => {
  it('changes no total of the district', () => {
    const halves = AREAS.flatMap(([id, share, price]) =>
      id === 'north'
        ? ([
            [`${id}_1`, share / 2, price],
            [`${id}_2`, share / 2, price],
          ] as const)
        : ([[id, share, price]] as const),
    )
    const [whole, cut] = [openSmall(B), openSmall({ ...B, areas: halves })]
    for (const indicator of [
      'population',
      'households',
      'sales',
      'inventory',
      'price',
      'land_supplied',
      'fund_balance',
      'waiting_people',
    ]) {
      const [a, b] = [series(whole, indicator), series(cut, indicator)]
      a.forEach((v, i) => expect(b[i]! / v, `${indicator} in year ${i}`).toBeCloseTo(1, 9))
    }
  })
})
