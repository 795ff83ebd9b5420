import { describe, expect, it } from 'vitest'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const SIZES = ['s40', 's60', 's70', 's90', 's120', 'more']

describe('homes by size class', () => {
  const study = openSmall(B, [
    set('floor_area_per_dwelling.market_sale', 90),
    set('home_size_spread', 0.3),
  ])
  const at = (indicator: string, home_size?: string, tenure = 'market_sale') =>
    study.value(
      { indicator, where: { area: 'north', tenure, ...(home_size ? { home_size } : {}) } },
      2020,
    )

  it('add up to all homes and all floor area of a tenure', () => {
    for (const tenure of ['market_sale', 'market_rental', 'public_rental']) {
      const wanted = at('demand_by_tenure', undefined, tenure)
      expect(at('homes_wanted_by_size', undefined, tenure) / wanted).toBeCloseTo(1, 12)
      const area = wanted * at('floor_area_per_dwelling', undefined, tenure)
      expect(at('floor_area_wanted_by_size', undefined, tenure) / area).toBeCloseTo(1, 12)
    }
  })

  it('measure what their class says', () => {
    const bounds = [0, 40, 60, 70, 90, 120, Infinity]
    SIZES.forEach((size, i) => {
      const mean = at('floor_area_wanted_by_size', size) / at('homes_wanted_by_size', size)
      expect(mean).toBeGreaterThan(bounds[i]!)
      expect(mean).toBeLessThan(bounds[i + 1]!)
    })
  })

  it('lie lognormal around the mean', () => {
    // mean 90, σ .3: ln of the median is ln 90 − .045; up to 90 ㎡ are Φ(.15) = .55962 (tables)
    const upTo90 = ['s40', 's60', 's70', 's90'].reduce((s, id) => s + at('home_size_share', id), 0)
    expect(upTo90).toBeCloseTo(0.55962, 5)
  })
})
