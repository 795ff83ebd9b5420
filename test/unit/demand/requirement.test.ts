import { describe, expect, it } from 'vitest'
import { B } from '#test/support/small-pack'
import { openSmall, replace, set } from '#test/support/small-study'

// Hong Kong's Long Term Housing Strategy through the equations of this book: need-methods.md §8, graded S there
// (published) unless said otherwise. Figures of ten years stand in for those of one.
const PER_YEAR = 'one_dwelling / one_year'

/** All of the district's demand in one of its areas, and nothing released. */
function district(parts: Readonly<Record<string, number>>, ...more: ReturnType<typeof set>[]) {
  const study = openSmall({ ...B, areas: [['north', 1, 1]] }, [
    ...Object.entries(parts).map(([id, n]) => replace(id, `${n} * one_household / one_year`)),
    replace('released_by_dissolution', '0'),
    replace('released_by_upgrading', '0'),
    ...more,
  ])
  return (indicator: string) => study.value({ indicator }, 2020)
}

const components = (a: number, b: number, c: number, d: number) => ({
  demand_from_formation: a,
  demand_from_displaced: b,
  demand_from_backlog: c,
  demand_from_other: d,
  demand_from_upgrading: 0,
})

describe('gross demand', () => {
  it('V1: the report of 2025 adds up to 410,500', () => {
    const at = district(components(194_000, 52_500, 127_500, 36_500))
    expect(at('gross_demand')).toBeCloseTo(410_500, 6)
    expect(at('net_requirement')).toBeCloseTo(410_500, 6)
  })

  it('V2: the paper of 2013 adds up to 428,100, households first with 66 % of the total', () => {
    const at = district(components(294_000, 24_700, 74_900, 34_500))
    expect(at('gross_demand')).toBeCloseTo(428_100, 6)
    expect(294_000 / 447_700).toBeCloseTo(0.66, 2)
  })
})

describe('the vacancy adjustment', () => {
  it.each([
    ['V1d 2025', 410_500, 8_600, 419_100],
    ['V2 2013', 428_100, 19_600, 447_700],
    ['V3a 2014, mid', 463_500, 18_500, 482_000],
    ['V3a 2014, low', 430_220, 17_780, 448_000],
    ['V3a 2014, high', 496_880, 19_120, 516_000],
  ])('%s: on top of gross demand it makes the total', (_, gross, more, total) => {
    const at = district(
      components(gross, 0, 0, 0),
      replace('vacancy_adjustment', `${more} * ${PER_YEAR}`),
    )
    expect(at('housing_requirement')).toBeCloseTo(total, 6)
  })

  it('of the stock rule: 4.1 % of the private homes at the end, less the 49,200 that stand empty, is about 8,600', () => {
    // 2025: (49,200 + 8,600) ÷ .041 = 1.41 million private homes at the end, of which 126,000 are new (C in need-methods)
    const at = district(
      components(420_000, 0, 0, 0),
      replace('private_dwellings', '1284000 * one_dwelling'),
      replace('private_vacant', '49200 * one_dwelling'),
      set('vacancy_rule', 'stock'),
      set('target_vacancy', 0.041),
      set('vacancy_window', 1),
      set('public_housing_share', 0.7),
    )
    expect(at('vacancy_adjustment')).toBeCloseTo(0.041 * 1_410_000 - 49_200, 6)
    expect(Math.abs(at('vacancy_adjustment') - 8_600)).toBeLessThan(25)
  })

  it('of the rate rule: requirement = net ÷ (1 − vacancy)', () => {
    const at = district(components(96_000, 0, 0, 0), set('target_vacancy', 0.04))
    expect(at('housing_requirement')).toBeCloseTo(100_000, 6)
  })
})

describe('the target', () => {
  const target = (total: number, ...more: ReturnType<typeof set>[]) => {
    const none = replace('vacancy_adjustment', '0')
    return district(components(total, 0, 0, 0), none, ...more)
  }

  it.each([
    [422_800, 430_000],
    [421_000, 430_000],
    [432_000, 440_000],
    [438_000, 440_000],
    [419_100, 420_000],
  ])('V3c: %d is rounded up to %d', (total, rounded) => {
    expect(target(total, set('target_rounding', 10_000))('housing_target')).toBe(rounded)
  })

  it.each([
    [480_000, 0.6, 290_000, 190_000, 2_000],
    [450_000, 0.7, 315_000, 135_000, 0],
    [430_000, 0.7, 301_000, 129_000, 0],
    [440_000, 0.7, 308_000, 132_000, 0],
    [420_000, 0.7, 294_000, 126_000, 0],
  ])('V1f, V3d: of %d a share of %d is public', (total, share, publicly, privately, within) => {
    const at = target(total, set('public_housing_share', share))
    expect(Math.abs(at('public_housing_target') - publicly)).toBeLessThanOrEqual(within + 1e-6)
    expect(Math.abs(at('private_housing_target') - privately)).toBeLessThanOrEqual(within + 1e-6)
  })

  it.each([
    [294_000, 0.6, 176_000, 118_000],
    [301_000, 0.7, 210_000, 91_000],
    [308_000, 0.7, 216_000, 92_000],
    [308_000, 0.6, 185_000, 123_000],
  ])('V1g: of %d public homes %d are let, to the thousand', (homes, share, rental, sale) => {
    const at = target(
      homes,
      set('public_housing_share', 1),
      set('public_rental_share', share),
      set('split_rounding', 1_000),
    )
    expect(Math.abs(at('public_rental_target') - rental)).toBeLessThanOrEqual(1_000)
    expect(Math.abs(at('public_sale_target') - sale)).toBeLessThanOrEqual(1_000)
    expect(at('public_rental_target') + at('public_sale_target')).toBeCloseTo(homes, 6)
  })
})

describe('the floor-area identity', () => {
  it('is stock wanted − stock there was + demolished, to the square metre', () => {
    const study = openSmall(B)
    const at = (indicator: string, year: number) => study.value({ indicator }, year)
    for (const year of [2018, 2025, 2037]) {
      const wanted = at('population', year) * at('floor_area_per_person', year)
      const before = at('population', year - 1) * at('floor_area_per_person', year - 1)
      const demolished = at('identity_replacement_area', year)
      expect(at('need_floor_area', year) / (wanted - before + demolished)).toBeCloseTo(1, 9)
    }
  })
})
