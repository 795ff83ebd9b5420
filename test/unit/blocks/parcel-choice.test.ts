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
  verdict?: number
  unchecked?: number
  failure?: number
  allocated?: number
  stage?: number
  /** 1 unless the parcel stands on land in use already. */
  fresh?: number
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
    parcel_plan_in_force: each((p) => p.plan ?? 2010),
    parcel_planned_year: each((p) => p.planned ?? 0),
    parcel_verdict: each((p) => p.verdict ?? 0),
    parcel_unchecked_lines: each((p) => p.unchecked ?? 0),
    parcel_new_land: each((p) => p.fresh ?? 1),
    parcel_cost: each((p) => p.cost ?? 1),
    parcel_net_site: each((p) => p.site),
    failed_sale_chance: each((p) => p.failure ?? 0.1),
    parcel_allocated: each((p) => p.allocated ?? 0),
    regulatory_plan_gate: of(1),
    facilities_gate: of(1),
    unnamed_given_by_source: of(0, 0, 0),
    parcel_choice_rule: of(0),
    unchecked_lines_gate: of(0),
    redraw_boundaries: of(0),
    most_failed_chance: of(0.6),
    inclusionary_split: of(0, 0, 0.3, 0.7, 0, 0),
    gate_class: of(0),
    gate_basis: of(0),
    area_gate_class: of(0),
    new_land_limited: of(0),
    new_land_allowed: of(1e12),
    sold_share: of(1),
    renewal_land_in: of(0),
    reserve_arrivals: of(0, 0, 0),
    land_known: of(more['unnamed_given_by_source'] ? 1 : 0),
    land_supply_target: of(0, 0, 0, 0, 0, 0),
    ...more,
  }
  const run = runBlock(
    parcelChoice,
    spaceOf(
      { area: 1, tenure: 6, land_source: 3, parcel: parcels.length },
      { parcel: parcels.map(() => 0) },
    ),
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
      { site: 10, verdict: 1 },
      { site: 10, plan: 0 },
      { site: 10, plan: 2030 },
      { site: 10, ready: 2025 },
      { site: 10, stage: 0 },
      { site: 10, planned: 2028 },
      { site: 10, failure: 0.7 },
      { site: 10, stage: 4 },
    ])
    want(1000)
    expect([...run.now['parcel_reason']!]).toEqual([2, 3, 4, 4, 5, 5, 7, 8, 1])
    expect(run.now['unnamed_site_sold']![0]).toBe(1000)
  })

  it('gives parcels of affordable housing to affordable targets, the rest from unnamed land, and none to the market', () => {
    const { run, want, sold } = open([{ site: 10, allocated: 1 }], {
      unnamed_given_by_source: of(0, 50, 0),
    })
    want(30, 6, 14, 5)
    expect(sold()).toEqual([0])
    // 10 m² of the parcel: 3 public, 7 affordable rental
    expect([...run.now['named_site_sold']!]).toEqual([0, 0, 3, 7, 0, 0])
    expect([...run.now['unnamed_site_sold']!]).toEqual([30, 0, 3, 7, 5, 0])
    expect(run.now['unnamed_site_left']![0]).toBe(5)
    expect(total(run.now['land_short']!)).toBe(0)
  })

  it('runs out of land openly: affordable first, the rest is short', () => {
    const { run, want } = open([], { unnamed_given_by_source: of(0, 50, 0) })
    want(40, 20)
    expect([...run.now['unnamed_site_sold']!]).toEqual([30, 0, 20, 0, 0, 0])
    expect(run.now['land_short']![0]).toBe(10)
    expect(run.now['unnamed_site_left']![0]).toBe(0)
  })

  it('puts back what finds no buyer', () => {
    const { run, want } = open([], { unnamed_given_by_source: of(0, 100, 0), sold_share: of(0.25) })
    want(40)
    expect(run.now['unnamed_site_sold']![0]).toBe(10)
    expect(run.now['unnamed_site_failed']![0]).toBe(30)
    expect(run.now['unnamed_site_left']![0]).toBe(90)
  })

  it('refuses what the control lines close, and waits for data where the bureau says so', () => {
    const parcels = [
      { site: 10, verdict: 2 },
      { site: 10, verdict: 1 },
      { site: 10, unchecked: 1 },
    ]
    const { run, want, inputs } = open(parcels)
    inputs['unchecked_lines_gate']!.set([1])
    want(0)
    expect([...run.now['parcel_reason']!]).toEqual([9, 3, 10])
    inputs['unchecked_lines_gate']!.set([0])
    inputs['redraw_boundaries']!.set([1])
    want(0)
    expect([...run.now['parcel_reason']!]).toEqual([9, 0, 0])
  })

  it('says that supply is stopped, of market parcels only', () => {
    const { run, want, inputs } = open([{ site: 10 }, { site: 10, allocated: 1 }])
    inputs['gate_class']!.set([5])
    want(0)
    expect([...run.now['parcel_reason']!]).toEqual([11, 0])
  })

  it('takes vacant and inefficient land first, then the core, then the reserve', () => {
    const { run, want } = open([], { unnamed_given_by_source: of(10, 20, 30) })
    want(15)
    expect([...run.now['unnamed_sold_by_source']!]).toEqual([10, 5, 0])
    want(25)
    expect([...run.now['unnamed_left_by_source']!]).toEqual([0, 0, 20])
    expect(run.now['unnamed_site_left']![0]).toBe(20)
  })

  it('in a fixed plan sells each parcel in its planned year, whatever is wanted', () => {
    const { run, want, sold, inputs } = open([
      { site: 100, planned: 2021 },
      { site: 40, planned: 2022 },
      { site: 10 },
    ])
    inputs['parcel_choice_rule']!.set([1])
    want(30)
    expect(sold()).toEqual([0])
    want(0)
    expect(sold()).toEqual([1])
    expect(run.now['parcel_reason']![2]).toBe(12)
  })

  it('in a fixed plan keeps within the gate and goes on to a parcel that fits', () => {
    const { want, sold, inputs } = open([
      { site: 100, planned: 2021 },
      { site: 40, planned: 2021 },
    ])
    inputs['parcel_choice_rule']!.set([1])
    inputs['gate_class']!.set([4])
    want(50)
    expect(sold()).toEqual([1])
  })

  it('never takes more new land than the year lets: parcels on it wait, land in use goes, unnamed land fills up to it', () => {
    const { run, want, sold } = open([{ site: 40 }, { site: 30 }, { site: 25, fresh: 0 }], {
      unnamed_given_by_source: of(5, 100, 100),
      new_land_allowed: of(60),
    })
    want(200)
    // 40 of 60 go to the first parcel, 20 to unnamed land after the 5 that stand idle
    expect(sold()).toEqual([0, 2])
    expect([...run.now['unnamed_sold_by_source']!]).toEqual([5, 20, 0])
    expect(run.now['land_short']![0]).toBe(200 - 40 - 25 - 25)
    want(200)
    expect(sold()).toEqual([1])
    expect([...run.now['unnamed_sold_by_source']!]).toEqual([0, 30, 0])
  })
})
