import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Override } from '#models/index'
import { openParcel, valueParcel, type Terms } from '#test/support/one-parcel'
import { set } from '#test/support/small-study'

// The valuation forwards (what is the land worth at this sale price?) and turned round (which sale price gives this land
// value?) are one line: what comes out of the one, put into the other, gives back what went in.

const share = (low: number, high: number) =>
  fc.integer({ min: 0, max: 1000 }).map((k) => low + ((high - low) * k) / 1000)

/** A parcel with every term of the residual method somewhere in its office range. */
const terms: fc.Arbitrary<Terms> = fc.record({
  site_area: share(5_000, 80_000),
  floor_area_ratio: share(1, 5),
  residential_share: share(0.5, 1),
  affordable_share: share(0, 0.4),
  saleable_share: share(0.7, 1),
  construction_cost: share(2_000, 8_000),
  professional_fee_share: share(0, 0.1),
  contingency_share: share(0, 0.05),
  management_fee_share: share(0, 0.06),
  site_works_cost: share(0, 1_000),
  other_cost: share(0, 1_000),
  selling_cost_share: share(0, 0.04),
  sales_tax_share: share(0, 0.13),
  acquisition_tax_share: share(0, 0.05),
  developer_profit_share: share(0.05, 0.2),
  profit_basis: fc.constantFrom('cost', 'sales'),
  development_interest_rate: share(0, 0.08),
  interest_form: fc.constantFrom('compound', 'simple'),
  development_years: share(1, 5),
  spending_profile: share(0, 1),
  commercial_price: fc.constantFrom('', 9_000),
  affordable_buyback_price: share(0, 6_000),
  acquisition_cost: share(1e7, 2e9),
})

/** A sale price cap under the market of the pack's area. */
const DEAR = 40_000

describe('the bottom of the corridor', () => {
  it('put back as the sale price gives the reserve price, to 1 CNY a m² of floor area', () => {
    let tried = 0
    fc.assert(
      fc.property(terms, (row) => {
        const bottom = valueParcel({ ...row, sale_price_cap: DEAR })('corridor_bottom')
        // under the market, and not so low that the column takes it for a mistake
        fc.pre(bottom > 500 && bottom < 100_000)
        tried++
        const of = valueParcel({ ...row, sale_price_cap: bottom })
        expect(of('parcel_target_price')).toBe(bottom)
        expect(of('reserve_price')).toBeCloseTo(row['acquisition_cost'] as number, 3)
        const off = (of('land_price_cap') - of('reserve_price')) / of('parcel_floor_area')
        expect(Math.abs(off)).toBeLessThan(1e-6)
        expect(of('corridor_bottom')).toBeCloseTo(bottom, 6)
      }),
      { numRuns: 25, seed: 20_261_126, endOnFailure: true },
    )
    expect(tried).toBeGreaterThan(15)
  })

  it('of the exam case at its own land value is its own sale price, 8,000 CNY/m²', () => {
    // kaotiyun.com/show/VmOr777K: 29,836,809 CNY at 8,000
    const of = valueParcel({
      site_area: 3000,
      floor_area_ratio: 3,
      sale_price_cap: 12_000,
      construction_cost: 2000,
      professional_fee_share: 0.1,
      selling_cost_share: 0.04,
      sales_tax_share: 0.065,
      developer_profit_share: 0.2,
      development_interest_rate: 0.06,
      start_price: 29_836_809,
    })
    expect(of('corridor_bottom')).toBeCloseTo(8000, 3)
  })
})

describe('a corridor that is closed', () => {
  /** A parcel with homes to hand over, and a commercial part at a price of its own. */
  const row: Terms = {
    site_area: 20_000,
    floor_area_ratio: 2,
    residential_share: 0.9,
    affordable_share: 0.3,
    sale_price_cap: DEAR,
    construction_cost: 5_000,
    professional_fee_share: 0.08,
    selling_cost_share: 0.03,
    sales_tax_share: 0.06,
    developer_profit_share: 0.1,
    profit_basis: 'sales',
    development_interest_rate: 0.045,
    affordable_buyback_price: 3_500,
    commercial_price: 8_000,
  }
  const top = valueParcel({ ...row, start_price: 1 })('corridor_top')
  /** The land value at what households can pay: any reserve price above it closes the corridor. */
  const worth = valueParcel({ ...row, start_price: 1 })('remedy_start_price')
  const atTop = valueParcel({ ...row, sale_price_cap: top, start_price: 1 })('land_price_cap')
  const closed = { ...row, start_price: atTop * 1.02 }
  const of = valueParcel(closed)

  it('is one whose reserve price is above the land value at what households can pay', () => {
    expect(worth).toBe(1)
    expect(of('corridor_gap')).toBeLessThan(0)
    expect(valueParcel({ ...row, start_price: atTop * 0.9 })('corridor_gap')).toBeGreaterThan(0)
  })

  it.each([
    ['start_price', 'remedy_start_price'],
    ['affordable_share', 'remedy_affordable_share'],
    ['floor_area_ratio', 'remedy_floor_area_ratio'],
    ['construction_cost', 'remedy_construction_cost'],
  ])('is just opened by its own %s alone', (column, remedy) => {
    const value = of(remedy)
    expect(value).toBeGreaterThan(0)
    const opened = valueParcel({ ...closed, [column]: value })
    expect(Math.abs(opened('corridor_gap'))).toBeLessThan(1e-3)
    expect(opened('corridor_top')).toBeCloseTo(top, 6)
  })

  it('names the remedy that changes its own term least, in proportion', () => {
    const changes = [
      1 - of('remedy_start_price') / closed.start_price,
      1 - of('remedy_affordable_share') / 0.3,
      of('remedy_floor_area_ratio') / 2 - 1,
      1 - of('remedy_construction_cost') / 5_000,
    ]
    expect(of('corridor_remedy')).toBe(changes.indexOf(Math.min(...changes)) + 1)
    expect(valueParcel({ ...row, start_price: 1 })('corridor_remedy')).toBe(0)
  })

  it('cannot be opened by cheaper building where the land alone costs more than households pay', () => {
    const hopeless = valueParcel({ ...row, start_price: 40_000 * top })
    expect(hopeless('remedy_construction_cost')).toBeLessThan(0)
    expect(hopeless('remedy_affordable_share')).toBeLessThan(0)
    expect(hopeless('corridor_remedy')).not.toBe(4)
  })
})

describe('the top of the corridor', () => {
  const row: Terms = { site_area: 20_000, floor_area_ratio: 2, sale_price_cap: DEAR }
  const study = openParcel(row)
  const top = (...overrides: Override[]) => {
    expect(study.update(overrides)).toEqual([])
    return study.value({ indicator: 'corridor_top', where: { parcel: 'P' } }, 2018)
  }

  it('moves with incomes alone while the terms of loans stand: as large a share passes both tests as in the base year', () => {
    const price = study.value({ indicator: 'price', where: { area: 'south' } }, 2017)
    expect(price).toBe(120_000)
    // incomes grow by 9.65 % in 2018, on the line from 10 % in 2017 to 3 % in 2037
    const growth = 0.1 - 0.07 / 20
    // the base year’s buyers met the price of the year-end before, 8 % (log) under its own
    expect(top() / (price * Math.exp(-0.08))).toBeCloseTo(1 + growth, 9)
  })

  it('falls as loans get dearer or deposits larger', () => {
    const rates = [0.02, 0.04, 0.06, 0.08].map((rate) => top(set('mortgage_rate.2018', rate)))
    for (let i = 1; i < rates.length; i++) expect(rates[i]!).toBeLessThan(rates[i - 1]!)
    const deposits = [0.2, 0.3, 0.5].map((d) => top(set('down_payment_share.2018', d)))
    for (let i = 1; i < deposits.length; i++) expect(deposits[i]!).toBeLessThan(deposits[i - 1]!)
  })

  it('is lower where more households are to be served', () => {
    const levels = [0.6, 0.8, 1, 1.2].map((level) => top(set('corridor_buyer_level', level)))
    for (let i = 1; i < levels.length; i++) expect(levels[i]!).toBeLessThan(levels[i - 1]!)
  })
})
