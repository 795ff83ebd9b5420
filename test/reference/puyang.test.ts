/**
 * @module
 * The rules of seed 004 in the pack of Puyang 濮阳: what the text says may and may not be done with land, under the ids of the
 * checklist. Its figures are struck out but for a few.
 */
import { describe, expect, it } from 'vitest'
import { openStudy, type Study } from '#models/index'
import { readShipped } from '#test/support/shipped'

const pack = readShipped('puyang')
function open(scenario: string): Study {
  const study = openStudy(pack, { scenario })
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  return study.value
}
const baseline = open('baseline')
const YEARS = baseline.catalogue.years.slice(1)
const land = pack.tables.get('land')!.rows.map(({ cells }) => cells)

/** The year in which a parcel is supplied; undefined if never. */
function soldIn(study: Study, parcel: string): number | undefined {
  return YEARS.find(
    (year) => study.value({ indicator: 'parcel_sold', where: { parcel } }, year) === 1,
  )
}
const sum = (study: Study, indicator: string, where: Record<string, string> = {}) =>
  YEARS.reduce((all, year) => all + study.value({ indicator, where }, year), 0)

describe('the text', () => {
  it('S004-001: more people are registered than live here', () => {
    const actual = (indicator: string, year: number) =>
      baseline.actuals({ indicator }).find((one) => one.year === year)!.value
    expect(actual('prefecture_registered', 2019) - actual('prefecture_population', 2020)).toBe(
      236_812,
    )
    expect(actual('hualong_registered', 2021)).toBeGreaterThan(actual('hualong_population', 2021))
  })

  it('S004-002: those who live here are registered year by year', () => {
    expect(baseline.value({ indicator: 'registrations' }, 2021)).toBeGreaterThan(0)
  })

  it('S004-003: built-up land per person stays within the standard', () => {
    for (const year of YEARS)
      expect(baseline.value({ indicator: 'built_up_per_person' }, year)).toBeLessThanOrEqual(110)
  })

  it('S004-004: 17 to 18 km² can be used inside the rings', () => {
    const inside = land.filter(({ ring }) => ring === 'core' || ring === 'reserve')
    const km2 = inside.reduce((all, c) => all + Number(c['site_area']), 0) / 1e6
    expect(km2).toBeGreaterThanOrEqual(17)
    expect(km2).toBeLessThanOrEqual(18)
  })

  it('S004-005: three rings, of which the ecological one is never supplied', () => {
    expect(new Set(pack.areas.map(({ ring }) => ring)).size).toBe(3)
    expect(sum(baseline, 'unnamed_site_sold', { area: 'huancheng' })).toBe(0)
    expect(soldIn(baseline, 'HC-01')).toBeUndefined()
  })

  it('S004-006: idle land and the core come before the reserve', () => {
    const year = 2021
    const sold = (land_source: string) =>
      baseline.value(
        { indicator: 'unnamed_sold_by_source', where: { area: 'laocheng', land_source } },
        year,
      )
    expect(sold('core')).toBe(0)
    const ranks = (ring: string) => pack.areas.filter((a) => a.ring === ring).map((a) => a.sequence)
    expect(Math.max(...ranks('core'))).toBeLessThan(Math.min(...ranks('reserve')))
  })

  it('S004-007: what lies within the purple or the blue line is never supplied', () => {
    expect(soldIn(baseline, 'LC-02')).toBeUndefined()
    expect(soldIn(baseline, 'KF-02')).toBeUndefined()
    // red and yellow are taken off the site
    const net = baseline.value({ indicator: 'parcel_net_site', where: { parcel: 'LC-03' } }, 2022)
    expect(net).toBeCloseTo(55_000 - 800 - 300, 6)
  })

  it('S004-008: green is made good elsewhere one for one, or it is taken off', () => {
    const site = (study: Study) =>
      study.value({ indicator: 'parcel_net_site', where: { parcel: 'KF-03' } }, 2022)
    expect(site(baseline)).toBeCloseTo(52_000, 6)
    expect(site(open('green_kept'))).toBeCloseTo(52_000 - 6_000, 6)
  })

  it('S004-009: without a detailed plan nothing is sold', () => {
    expect(soldIn(baseline, 'SF-01')).toBeUndefined()
    expect(soldIn(open('sell_land'), 'SF-01')).toBeDefined()
  })

  it('S004-010: what is sold is not started before its urban design', () => {
    const share = (study: Study, year: number) =>
      study.value({ indicator: 'parcel_may_start', where: { parcel: 'SF-02' } }, year)
    expect(share(baseline, 2024)).toBe(0)
    expect(share(baseline, 2025)).toBe(1)
    expect(share(open('sell_land'), 2024)).toBe(1)
  })

  it('S004-011, 012: land without facilities waits for them, and is worth more with them', () => {
    const [waits, hurries] = [soldIn(baseline, 'KF-04'), soldIn(open('sell_land'), 'KF-04')]
    expect(waits ?? 2041).toBeGreaterThanOrEqual(2026)
    expect(hurries).toBeLessThan(2026)
    const bid = (id: string) => baseline.value({ indicator: id, where: { parcel: 'KF-04' } }, 2022)
    expect(bid('parcel_bid_equipped')).toBeGreaterThan(bid('parcel_bid'))
  })

  it('S004-013: who only sells land supplies more of it at first', () => {
    const early = (study: Study) =>
      [2021, 2022, 2023].reduce((all, y) => all + study.value({ indicator: 'land_supplied' }, y), 0)
    expect(early(open('sell_land'))).toBeGreaterThan(early(baseline))
  })

  it('S004-016: people follow jobs', () => {
    const people = (study: Study) => study.value({ indicator: 'population' }, 2035)
    expect(people(open('job_growth'))).toBeGreaterThan(people(baseline))
  })
})
