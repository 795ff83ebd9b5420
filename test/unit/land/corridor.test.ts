import { describe, expect, it } from 'vitest'
import { A } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

/** Terms so that the line of the residual can be followed by hand: no interest, no fees, profit on cost of a quarter. */
const TERMS = {
  area: 'south',
  site_area: 10_000,
  floor_area_ratio: 2,
  use: 'residential',
  residential_share: 1,
  saleable_share: 1,
  regulatory_plan_year: 2016,
  construction_cost: 4_000,
  professional_fee_share: 0,
  contingency_share: 0,
  management_fee_share: 0,
  selling_cost_share: 0,
  sales_tax_share: 0,
  profit_basis: 'cost',
  developer_profit_share: 0.25,
  acquisition_tax_share: 0,
  development_interest_rate: 0,
  development_years: 2,
  affordable_buyback_price: 4_000,
  benchmark_price: 0,
  affordable_share: 0.2,
  start_price: 0,
}
type Row = Readonly<Record<string, number | string>>
const CASES: Readonly<Record<string, Row>> = {
  wide: { ...TERMS, start_price: 40e6 },
  // 20,000 m² at 5,000 of cost with profit; 4,000 m² bought back bring 16 million: reserve 2,000 million asks for 155,250 a m²
  none: { ...TERMS, start_price: 2_000e6 },
  allocated: { ...TERMS, affordable_share: 1 },
}
const head = Object.keys(TERMS)
const study = openSmall(A, [set('metro_premium', 0)], {
  'parcels.csv': [
    ['id', ...head].join(','),
    ...Object.entries(CASES).map(([id, row]) => [id, ...head.map((h) => row[h])].join(',')),
    '',
  ].join('\n'),
})
const of = (parcel: string, indicator: string) =>
  study.value({ indicator, where: { parcel } }, 2018)

describe('the corridor of sale prices', () => {
  it('begins where the residual covers the reserve price', () => {
    // (40 × 1.25 + 100 − 16) million ÷ 16,000 m²
    expect(of('wide', 'corridor_bottom')).toBeCloseTo(134e6 / 16_000, 6)
    expect(of('none', 'corridor_bottom')).toBeCloseTo(2_584e6 / 16_000, 6)
  })

  it('ends where the base year’s share of households can still pay: in the base year, at its price', () => {
    const where = { area: 'south' }
    const price = study.value({ indicator: 'price', where }, 2017)
    expect(study.value({ indicator: 'price_payable', where }, 2017) / price).toBeCloseTo(
      Math.exp(-study.value({ indicator: 'price_growth', where }, 2017)),
      9,
    )
    expect(of('wide', 'corridor_top')).toBe(
      study.value({ indicator: 'price_payable', where }, 2018),
    )
  })

  it('is narrower for more households, and moves with what they earn', () => {
    const top = of('wide', 'corridor_top')
    study.update([set('metro_premium', 0), set('corridor_buyer_level', 1.1)])
    expect(of('wide', 'corridor_top')).toBeLessThan(top)
    study.update([set('metro_premium', 0)])
  })

  it('needs no remedy where it is open', () => {
    expect(of('wide', 'corridor_gap')).toBeGreaterThan(0)
    expect(of('wide', 'corridor_remedy')).toBe(0)
    expect(of('wide', 'remedy_start_price')).toBe(40e6)
  })

  it('where it is closed each remedy, put in, closes it to 1 CNY/m²', () => {
    expect(of('none', 'corridor_gap')).toBeLessThan(0)
    const top = of('none', 'corridor_top')
    const tries: readonly (readonly [string, string])[] = [
      ['remedy_start_price', 'start_price'],
      ['remedy_floor_area_ratio', 'floor_area_ratio'],
    ]
    for (const [remedy, column] of tries) {
      const value = of('none', remedy)
      const again = openSmall(A, [set('metro_premium', 0)], {
        'parcels.csv': `id,${head.join(',')}\nnone,${head.map((h) => (h === column ? value : CASES['none']![h])).join(',')}\n`,
      })
      const bottom = again.value({ indicator: 'corridor_bottom', where: { parcel: 'none' } }, 2018)
      expect(Math.abs(bottom - top), column).toBeLessThan(1)
    }
  })

  it('says which remedies cannot close it, and takes the smallest of the others', () => {
    // building for nothing, or without any inclusionary homes, is not enough here
    expect(of('none', 'remedy_construction_cost')).toBeLessThan(0)
    expect(of('none', 'remedy_affordable_share')).toBeLessThan(0)
    const cut = 1 - of('none', 'remedy_start_price') / 2_000e6
    const denser = of('none', 'remedy_floor_area_ratio') / 2 - 1
    expect(of('none', 'corridor_remedy')).toBe(cut <= denser ? 1 : 3)
  })

  it('is none for land that is allocated', () => {
    expect(of('allocated', 'corridor_gap')).toBe(0)
  })
})

describe('selling now or equipping first', () => {
  it('weighs the premium of the facilities against the interest of waiting', () => {
    const rows = [
      'id,area,site_area,floor_area_ratio,residential_share,affordable_share,regulatory_plan_year,facilities_ready_year,acquisition_cost',
      'later,south,10000,2,1,0,2016,2020,1000000',
      'ready,south,10000,2,1,0,2016,2016,1000000',
      '',
    ].join('\n')
    const more = [
      set('reserve_interest_rate', 0.05),
      set('facility_premium', 0.1),
      set('metro_premium', 0),
    ]
    const two = openSmall(A, more, { 'parcels.csv': rows })
    const at = (parcel: string, indicator: string) =>
      two.value({ indicator, where: { parcel } }, 2018)
    expect(at('later', 'sell_now_value')).toBeCloseTo(at('later', 'parcel_bid') - 1e6, 0)
    // once the facilities stand, the same land is worth what the equipped neighbour is worth today, two years away
    expect(at('later', 'equip_first_value')).toBeCloseTo(
      at('ready', 'parcel_bid') / 1.05 ** 2 - 1e6,
      0,
    )
    expect(at('ready', 'equip_first_value')).toBe(at('ready', 'sell_now_value'))
  })
})
