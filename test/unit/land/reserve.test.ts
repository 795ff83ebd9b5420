import { describe, expect, it } from 'vitest'
import type { Study } from '#models/index'
import { C, type District } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const HECTARE = 10_000
const by = (rule: string): District => ({ ...C, more: [...(C.more ?? []), rule] })
const land = (...rows: readonly string[]) => ({
  'land.csv': ['area,ring,stage,use,condition,site_area', ...rows, ''].join('\n'),
})
const at = (study: Study, indicator: string, year: number, where: Record<string, string> = {}) =>
  study.value({ indicator, where: { area: 'north', ...where } }, year)
const steps = (study: Study, year: number) =>
  ['acquired', 'prepared', 'in_store'].map((reserve_step) =>
    at(study, 'land_reserve', year, { reserve_step }),
  )

/** 100 ha planned in one area, and market land stopped. */
const STEPS = by('reserve_rule: by_steps')
const STOPPED = [set('gate_rule', 'rule_2024'), set('city_destocking_months', 40)]
const PLANNED = `north,core,planned,residential,,${100 * HECTARE}`

describe('land by steps', () => {
  it('comes by a share of the planned land a year, and waits for each step by its mean time', () => {
    const study = openSmall(
      STEPS,
      [
        ...STOPPED,
        set('reserve_acquisition_rate', 0.1),
        set('reserve_step_time.acquired', 1),
        set('reserve_step_time.prepared', 1),
        set('programme_level', 0),
      ],
      land(PLANNED),
    )
    const moved = (year: number) =>
      ['acquired', 'prepared', 'in_store'].map(
        (reserve_step) => at(study, 'reserve_moved', year, { reserve_step }) / HECTARE,
      )
    const close = (found: readonly number[], wanted: readonly number[]) =>
      found.forEach((one, i) => expect(one).toBeCloseTo(wanted[i]!, 9))
    expect(steps(study, 2017)).toEqual([0, 0, 0])
    // 10 ha acquired; half of it is prepared in the year, half of that comes in store
    close(moved(2018), [10, 5, 2.5])
    expect(steps(study, 2018).slice(0, 2)).toEqual([5 * HECTARE, 2.5 * HECTARE])
    // 9 ha more: half of 5 + 9, half of 2.5 + 7
    close(moved(2019), [9, 7, 4.75])
  })

  it('is acquired no faster than can be handled', () => {
    const study = openSmall(
      STEPS,
      [...STOPPED, set('reserve_acquisition_capacity', 4 * HECTARE)],
      land(PLANNED),
    )
    expect(at(study, 'reserve_entered', 2018, { reserve_source: 'acquisition' })).toBeCloseTo(
      4 * HECTARE,
      6,
    )
  })

  it('opens with what the table has at each step, and can be sold from the store alone', () => {
    const rows = ['acquired', 'prepared', 'listed'].map(
      (stage, i) => `north,core,${stage},residential,,${(i + 1) * 10 * HECTARE}`,
    )
    const slow = ['acquired', 'prepared'].map((step) => set(`reserve_step_time.${step}`, 60))
    const study = openSmall(STEPS, slow, land(...rows))
    expect(steps(study, 2017).map((m2) => m2 / HECTARE)).toEqual([10, 20, 30])
    let arrived = 30 * HECTARE
    let sold = 0
    for (let year = 2018; year <= 2035; year++) {
      arrived += at(study, 'reserve_moved', year, { reserve_step: 'in_store' })
      sold += at(study, 'reserve_sold', year)
      expect(sold).toBeLessThanOrEqual(arrived + 1e-6)
    }
    expect(sold).toBeGreaterThan(0)
    const free = openSmall(C, [], land(...rows))
    const all = (run: Study) =>
      Array.from({ length: 18 }, (_, i) => at(run, 'reserve_sold', 2018 + i)).reduce(
        (a, b) => a + b,
      )
    expect(all(free)).toBeGreaterThanOrEqual(sold)
  })
})

describe('idle land', () => {
  it('is brought back by the four ways at their rates', () => {
    const study = openSmall(
      by('idle_land_rule: by_recovery'),
      [
        ...STOPPED,
        ...['agreement', 'transfer', 'reserve_use', 'co_building'].map((way, i) =>
          set(`idle_recovery_rate.${way}`, (i + 1) / 100),
        ),
      ],
      land(`north,core,listed,residential,vacant,${50 * HECTARE}`),
    )
    const ways = ['agreement', 'transfer', 'reserve_use', 'co_building'].map((recovery_way) =>
      at(study, 'idle_recovered', 2018, { recovery_way }),
    )
    ways.forEach((m2, i) => expect(m2).toBeCloseTo(((i + 1) / 100) * 50 * HECTARE, 6))
    expect(at(study, 'idle_land_left', 2018)).toBeCloseTo(45 * HECTARE, 6)
  })

  it('is never brought back twice, however high the rates', () => {
    const study = openSmall(
      by('idle_land_rule: by_recovery'),
      ['agreement', 'transfer', 'reserve_use', 'co_building'].map((way) =>
        set(`idle_recovery_rate.${way}`, 1),
      ),
      land(`north,core,listed,residential,vacant,${50 * HECTARE}`),
    )
    expect(at(study, 'idle_land_left', 2018)).toBeCloseTo(0, 6)
  })
})

describe('land of renewal and clearance', () => {
  const clearance = {
    'clearance.csv':
      'id,area,kind,households,round_1_year,round_2_year,cleared_year,land_freed\nC1,north,old_area,100,2017,2018,2019,50000\n',
  }

  it('comes in as the share that can be sold', () => {
    const study = openSmall(C, [set('cleared_land_saleable_share', 0.6)], {
      ...land(PLANNED),
      ...clearance,
    })
    expect(at(study, 'reserve_entered', 2019, { reserve_source: 'clearance' })).toBeCloseTo(
      30_000,
      6,
    )
  })

  it('comes in as it is handed over, where the district sells some of it', () => {
    const study = openSmall(C, [set('handed_over_saleable_share', 0.25)], {
      ...land(PLANNED),
      'renewal.csv':
        'id,area,stage,site_area,contract_year,land_handed_over,floor_area_residential\nR1,north,implementer_confirmed,100000,2018,20000,0\n',
    })
    expect(at(study, 'reserve_entered', 2018, { reserve_source: 'renewal' })).toBeCloseTo(5_000, 6)
  })
})
