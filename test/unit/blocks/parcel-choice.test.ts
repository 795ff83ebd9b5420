import { describe, expect, it } from 'vitest'
import { parcelChoice } from '#models/land/parcel-choice'
import { of, runBlock, spaceOf, total, type Values } from './block-bench.ts'

type Parcel = Readonly<{
  site: number
  planned?: number
  ready?: number
  cost?: number
  plan?: number
  use?: number
  blue?: number
  bid?: number
  allocated?: number
  stage?: number
}>

/** One area; targets by tenure (six), in m² of site a year. */
function open(parcels: readonly Parcel[], more: Values = {}) {
  const each = (value: (p: Parcel) => number) => Float64Array.from(parcels, value)
  const inputs: Values = {
    parcel_use: each((p) => p.use ?? 0),
    parcel_stage: each((p) => p.stage ?? 2),
    parcel_ready_year: each((p) => p.ready ?? 0),
    parcel_facilities_year: each(() => 0),
    parcel_facilities_waived: each(() => 0),
    parcel_plan_year: each((p) => p.plan ?? 2010),
    parcel_planned_year: each((p) => p.planned ?? 0),
    parcel_purple: each(() => 0),
    parcel_blue: each((p) => p.blue ?? 0),
    parcel_cost: each((p) => p.cost ?? 1),
    parcel_net_site: each((p) => p.site),
    parcel_bid: each((p) => p.bid ?? 100),
    start_price: each(() => 100),
    parcel_allocated: each((p) => p.allocated ?? 0),
    regulatory_plan_gate: of(1),
    facilities_gate: of(1),
    unnamed_site_given: of(0),
    inclusionary_split: of(0, 0, 0.3, 0.7, 0, 0),
    gate_class: of(0),
    sold_share: of(1),
    renewal_land_in: of(0),
    land_supply_target: of(0, 0, 0, 0, 0, 0),
    ...more,
  }
  const run = runBlock(
    parcelChoice,
    spaceOf({ area: 1, tenure: 6, parcel: parcels.length }, { parcel: parcels.map(() => 0) }),
    inputs,
  )
  const sold = () => [...run.now['parcel_sold']!].flatMap((v, i) => (v === 1 ? [i] : []))
  const want = (market: number, ...rest: number[]) => {
    inputs['land_supply_target']!.set([market, 0, ...rest])
    return run.step()
  }
  return { run, want, sold, inputs }
}

describe('the choice of parcels', () => {
  it('goes by planned year, readiness and cost, and sells whole parcels', () => {
    const { want, sold } = open([
      { site: 10, planned: 2022 },
      { site: 10, planned: 2021, cost: 30 },
      { site: 10, planned: 2021, cost: 20 },
      { site: 10 },
    ])
    want(20)
    expect(sold()).toEqual([1, 2])
    want(20)
    expect(sold()).toEqual([0, 3])
  })

  it('sells the next parcel when at least half of it is wanted, and makes it up later', () => {
    const { run, want, sold } = open([{ site: 100 }, { site: 100 }, { site: 100 }])
    want(40)
    expect(sold()).toEqual([])
    expect(run.now['land_short']![0]).toBe(40)
    want(40)
    expect(sold()).toEqual([0])
    expect(run.now['land_carried']![0]).toBe(-20)
    want(40)
    expect(sold()).toEqual([])
    want(40)
    expect(sold()).toEqual([1])
  })

  it('stays within the target while the gate limits supply', () => {
    const { want, sold, inputs } = open([{ site: 100 }, { site: 30 }])
    inputs['gate_class']!.set([4])
    want(90)
    expect(sold()).toEqual([])
    want(130)
    expect(sold()).toEqual([0, 1])
  })

  it('sells none when none is wanted', () => {
    const { want, sold } = open([{ site: 10 }])
    want(0)
    expect(sold()).toEqual([])
  })

  it('says why a parcel stays', () => {
    const { run, want } = open([
      { site: 10, use: 2 },
      { site: 10, blue: 1 },
      { site: 10, plan: 0 },
      { site: 10, plan: 2030 },
      { site: 10, ready: 2025 },
      { site: 10, stage: 0 },
      { site: 10, planned: 2028 },
      { site: 10, bid: 70 },
      { site: 10, stage: 4 },
    ])
    want(1000)
    expect([...run.now['parcel_reason']!]).toEqual([2, 3, 4, 4, 5, 5, 7, 8, 1])
    expect(run.now['unnamed_site_sold']![0]).toBe(1000)
  })

  it('gives parcels of affordable housing to affordable targets, the rest from unnamed land, and none to the market', () => {
    const { run, want, sold } = open([{ site: 10, allocated: 1 }], { unnamed_site_given: of(50) })
    want(30, 6, 14, 5)
    expect(sold()).toEqual([0])
    // 10 m² of the parcel: 3 public, 7 affordable rental
    expect([...run.now['named_site_sold']!]).toEqual([0, 0, 3, 7, 0, 0])
    expect([...run.now['unnamed_site_sold']!]).toEqual([30, 0, 3, 7, 5, 0])
    expect(run.now['unnamed_site_left']![0]).toBe(5)
    expect(total(run.now['land_short']!)).toBe(0)
  })

  it('runs out of land openly: affordable first, the rest is short', () => {
    const { run, want } = open([], { unnamed_site_given: of(50) })
    want(40, 20)
    expect([...run.now['unnamed_site_sold']!]).toEqual([30, 0, 20, 0, 0, 0])
    expect(run.now['land_short']![0]).toBe(10)
    expect(run.now['unnamed_site_left']![0]).toBe(0)
  })

  it('puts back what finds no buyer', () => {
    const { run, want } = open([], { unnamed_site_given: of(100), sold_share: of(0.25) })
    want(40)
    expect(run.now['unnamed_site_sold']![0]).toBe(10)
    expect(run.now['unnamed_site_failed']![0]).toBe(30)
    expect(run.now['unnamed_site_left']![0]).toBe(90)
  })
})
