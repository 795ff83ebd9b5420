import { describe, expect, it } from 'vitest'
import { openStudy, type Study } from '#models/index'
import { readShipped } from '#test/support/shipped'
import { A, B } from '#test/support/small-pack'
import { openSmall, replace, set } from '#test/support/small-study'

const where = { area: 'south' }
const course = (study: Study, indicator: string) => [...study.series({ indicator, where })]

describe('a recorded-price ceiling', () => {
  const free = openSmall(A)
  const capped = openSmall(A, [set('recorded_price_ceiling', { 2017: 0, 2018: 45_000, 2025: 0 })])

  it('holds prices down while it is there, and says by how much', () => {
    const [price, uncapped, gap] = ['price', 'price_uncapped', 'suppressed_price_gap'].map((id) =>
      course(capped, id),
    )
    price!.forEach((p, i) => {
      const year = 2017 + i
      if (year >= 2018 && year < 2025) expect(p).toBeLessThanOrEqual(45_000)
      expect(p).toBeLessThanOrEqual(uncapped![i]! + 1e-9)
      expect(gap![i]).toBeCloseTo(uncapped![i]! / p - 1, 12)
    })
    expect(Math.max(...gap!)).toBeGreaterThan(0.1)
  })

  it('is gone when it is lifted: the price is back on the course of the market', () => {
    const after = 2025 - 2017
    expect(course(capped, 'price')[after]).toBe(course(capped, 'price_uncapped')[after])
    expect(course(capped, 'price_growth')[after]).toBeGreaterThan(0.1)
  })

  it('draws buyers while it holds, and moves nothing in the years before', () => {
    expect(course(capped, 'purchases_wanted')[4]).toBeGreaterThan(
      course(free, 'purchases_wanted')[4]!,
    )
    expect(course(capped, 'price').slice(0, 1)).toEqual(course(free, 'price').slice(0, 1))
  })

  it('that nobody sets is none', () => {
    expect(course(free, 'price')).toEqual(course(free, 'price_uncapped'))
    expect(course(free, 'suppressed_price_gap').every((g) => g === 0)).toBe(true)
  })
})

describe('months of inventory', () => {
  it('of Hangzhou at the end of November 2016: 8.58 million m² at 1.65 million a month are 5.2', () => {
    // domain-rules §1.1: published 858 万㎡ and 5.2 months, which is 165 万㎡ a month
    const study = openSmall({ ...B, areas: [['north', 1, 1]] }, [
      replace('inventory', '8580000 * one_m2'),
      replace('sales', '12 * 1650000 * one_m2 / one_year'),
    ])
    const months = (indicator: string, more = {}) =>
      study.value({ indicator, where: { area: 'north', ...more } }, 2018)
    expect(months('destocking_months')).toBeCloseTo(5.2, 9)
    expect(months('destocking_months_by_scope', { inventory_scope: 'permitted' })).toBeCloseTo(
      5.2,
      9,
    )
  })

  it('grow with the scope: completed, permitted, with homes started, with land sold', () => {
    const opened = openStudy(readShipped('longgang'), {})
    if (!opened.ok) throw new Error(opened.faults[0]!.message.en)
    for (const year of [2017, 2024, 2035]) {
      const scopes = ['completed', 'permitted', 'started', 'land_sold'].map((inventory_scope) =>
        opened.value.value({ indicator: 'inventory_by_scope', where: { inventory_scope } }, year),
      )
      scopes.slice(1).forEach((v, i) => expect(v).toBeGreaterThanOrEqual(scopes[i]!))
      expect(scopes[1]).toBe(opened.value.value({ indicator: 'inventory' }, year))
    }
  })

  it('without sales stand at the longest time, and divide by nothing', () => {
    const study = openSmall(B, [replace('sales', '0')])
    const months = study.value({ indicator: 'destocking_months', where: { area: 'north' } }, 2020)
    expect(months).toBeCloseTo(1_200, 6)
  })
})

describe('prices that swing', () => {
  it('are warned of, with the year in which they begin to', () => {
    const calm = openSmall(B)
    expect(calm.warnings().filter(({ variable }) => variable === 'root_margin')).toEqual([])
    // real roots up to (1 − √.5)² = .0858
    const wild = openSmall(B, [set('momentum', { 2017: 0.3, 2020: 0.5 })])
    const said = wild.warnings().filter(({ variable }) => variable === 'root_margin')
    expect(said).toHaveLength(1)
    expect(said[0]!.year).toBeGreaterThan(2017)
    expect(calm.value({ indicator: 'long_run_inventory_effect' }, 2018)).toBeCloseTo(
      0.04 / 0.12,
      12,
    )
  })
})
