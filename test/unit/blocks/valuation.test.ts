import { describe, expect, it } from 'vitest'
import { A } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

type Case = Readonly<Record<string, number | string>>

/** A worked example of the residual method, none of whose terms is left to the district: kaotiyun.com/show/VmOr777K. */
const published: Case = {
  area: 'south',
  regulatory_plan_year: 2016,
  site_area: 3000,
  floor_area_ratio: 3,
  residential_share: 1,
  affordable_share: 0,
  sale_price_cap: 8000,
  construction_cost: 2000,
  professional_fee_share: 0.1,
  contingency_share: 0,
  management_fee_share: 0,
  selling_cost_share: 0.04,
  sales_tax_share: 0.065,
  developer_profit_share: 0.2,
  profit_basis: 'cost',
  acquisition_tax_share: 0,
  development_interest_rate: 0.06,
  interest_form: 'compound',
  development_years: 2,
  saleable_share: 1,
  net_rent: 0,
  capitalisation_rate: 0.05,
  land_term_years: 70,
  red: 0,
  yellow: 0,
  green: 0,
  benchmark_price: 0,
  acquisition_cost: 0,
  preparation_cost: 0,
}

const constructed: Case = {
  ...published,
  site_area: 40_000,
  floor_area_ratio: 2.5,
  sale_price_cap: 20_000,
  construction_cost: 5500,
  professional_fee_share: 0.08,
  contingency_share: 0.03,
  management_fee_share: 0.03,
  selling_cost_share: 0.03,
  sales_tax_share: 0.06,
  developer_profit_share: 0.15,
  acquisition_tax_share: 0.0305,
  development_interest_rate: 0.045,
  development_years: 3,
}

const CASES: Readonly<Record<string, Case>> = {
  published,
  simple: { ...published, interest_form: 'simple' },
  on_cost: constructed,
  on_sales: { ...constructed, profit_basis: 'sales', developer_profit_share: 0.1 },
  worthless: { ...published, sale_price_cap: 2500 },
  let: { ...published, net_rent: 600 },
  lined: { ...published, red: 200, yellow: 100, green: 300 },
  benchmark: { ...published, benchmark_price: 20_000 },
  costly: { ...published, acquisition_cost: 3e7 },
  allocated: { ...published, affordable_share: 1 },
}

const table = [
  ['id', ...Object.keys(published)],
  ...Object.entries(CASES).map(([id, values]) => [id, ...Object.values(values)]),
]
const study = openSmall(A, [set('metro_premium', 0)], {
  'parcels.csv': `${table.map((row) => row.join(',')).join('\n')}\n`,
})
const of = (parcel: string, indicator: string) =>
  study.value({ indicator, where: { parcel } }, 2018)

describe('the residual value of a parcel', () => {
  it('is the published worked example: 29,836,809 CNY, 9,946 CNY/m² of site', () => {
    expect(of('published', 'land_price_cap')).toBeCloseTo(39_492_000 / 1.3236, 2)
    expect(of('published', 'land_price_cap')).toBeCloseTo(29_836_809, 0)
    expect(of('published', 'parcel_floor_price_cap')).toBeCloseTo(3315.2, 1)
  })

  it('in simple interest: (64.44 − 24.948) million over 1 + .12 + .2', () => {
    expect(of('simple', 'land_price_cap')).toBeCloseTo((64.44e6 - 19.8e6 * 1.26) / 1.32, 2)
  })

  it('with profit on cost, and on sales, with acquisition tax', () => {
    expect(of('on_cost', 'land_price_cap')).toBeCloseTo(790_868_462, 0)
    expect(of('on_sales', 'land_price_cap')).toBeCloseTo(805_132_991, 0)
  })

  it('never falls below nothing', () => {
    expect(of('worthless', 'land_price_cap')).toBe(0)
  })

  it('takes rent capitalised over the rest of the term where homes are let', () => {
    const perArea = (600 / 0.05) * (1 - 1.05 ** -68)
    expect(of('let', 'land_price_cap')).toBeCloseTo(
      (9000 * perArea * 0.895 - 19.8e6 * 1.26) / 1.3236,
      1,
    )
  })

  it('starts at the cap without the premium, but not under benchmark or cost', () => {
    expect(of('published', 'start_price')).toBeCloseTo(29_836_808.703 / 1.15, 1)
    expect(of('benchmark', 'start_price')).toBeCloseTo(0.7 * 20_000 * 3000, 6)
    expect(of('costly', 'start_price')).toBe(3e7)
  })

  it('has no price and no failed sale where land is allocated', () => {
    for (const indicator of [
      'start_price',
      'expected_land_price',
      'failed_sale_chance',
      'cap_hit_chance',
    ])
      expect(of('allocated', indicator), indicator).toBe(0)
  })

  it('deducts red and yellow lines, and green ones unless they are swapped', () => {
    expect(of('lined', 'parcel_net_site')).toBe(2400)
    study.update([set('metro_premium', 0), set('green_swap', 'yes')])
    expect(of('lined', 'parcel_net_site')).toBe(2700)
  })
})
