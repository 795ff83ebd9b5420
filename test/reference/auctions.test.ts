/**
 * @module
 * Published auctions and one city's price control through a pack with one parcel 已公布的出让地块与限价公式.
 */
import { describe, expect, it } from 'vitest'
import { valueParcel } from '#test/support/one-parcel'

const round = (v: number, digits = 0) => Number(v.toFixed(digits))

describe('auctions', () => {
  it('Suizhou: from 15.33 to 25.13 million CNY is a premium of 63.93 % and 1,256.16 CNY a m² of floor area', () => {
    const of = valueParcel({
      site_area: 10_002.7,
      floor_area_ratio: 2,
      sale_price_cap: 8000,
      start_price: 15_330_000,
      land_price_cap: 25_130_000,
    })
    expect(round(of('premium_room'), 4)).toBe(0.6393)
    expect(round(of('parcel_floor_price_cap'), 2)).toBe(1256.16)
    expect(of('start_price')).toBe(15_330_000)
  })

  /** Site and floor area in m², start price and cap in 100 million CNY, sale price cap; then what was published. */
  const PARCELS = [
    ['Shenzhen A001-0212 (2023)', 15_239.84, 82_300, 29.62, 34.06, 88_600, 0.1499, 41_385, 0.467],
    ['Shenzhen A012-0112 (2022)', 98_081.84, 215_570, 61.32, 70.51, 87_494, 0.1499, 32_709, 0.374],
    ['Shenzhen G14306-8011 (2022)', 192_237.39, 427_834, 32.92, 37.85, 0, 0.1498, 8_847, 0],
    ['Guangzhou HBPQ-LD-5 (2021)', 38_500, 107_700, 23.68, 26.44, 46_800, 0.1166, 24_550, 0.525],
  ] as const

  it.each(PARCELS)(
    '%s',
    (name, site, floorArea, start, cap, salePrice, premium, floorPrice, ratio) => {
      const of = valueParcel({
        site_area: site,
        floor_area_ratio: floorArea / site,
        sale_price_cap: salePrice || '',
        start_price: start * 1e8,
        land_price_cap: cap * 1e8,
        max_premium: 0.15,
        auction_rule: 'cap_lottery',
      })
      expect(round(of('premium_room'), 4)).toBe(premium)
      expect(Math.abs(of('parcel_floor_price_cap') - floorPrice)).toBeLessThan(1)
      if (ratio > 0) expect(round(of('parcel_land_to_price_ratio'), 3)).toBe(ratio)
      // the rule of 2021: at most 15 % over the start price; Shenzhen goes to the limit
      expect(of('premium_room')).toBeLessThanOrEqual(0.15)
      if (name.startsWith('Shenzhen')) expect(of('premium_room')).toBeGreaterThan(0.1385)
    },
  )
})

describe('Changsha: the sale price less costs, with a profit on land and building', () => {
  // 2019-12-11: profit 6 to 8 % on floor price, site works, building and estate facilities; management, selling, finance, charges and
  // tax without. At 12,000 CNY/m², 4,200 and 1,720: floor price = (12,000 − 1,720) ÷ (1 + π) − 4,200
  it.each([
    [0.06, 5498.11],
    [0.07, 5407.48],
    [0.08, 5318.52],
  ])('at a profit of %d: %d CNY/m²', (profit, floorPrice) => {
    const of = valueParcel({
      site_area: 10_000,
      floor_area_ratio: 2,
      sale_price_cap: 12_000,
      construction_cost: 3400,
      site_works_cost: 800,
      other_cost: 1720,
      developer_profit_share: profit,
    })
    expect(round(of('parcel_floor_price_cap'), 2)).toBe(floorPrice)
  })
})
