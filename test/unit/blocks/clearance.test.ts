import { describe, expect, it } from 'vitest'
import { CLEARED, NOT_STARTED, ROUND_1, ROUND_2, STOPPED } from '#models/clearance/stages'
import { STAGES } from '#test/support/random-clearance'
import { C } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'
import { clearanceRounds } from '#models/clearance/rounds'
import { of, runBlock, spaceOf, type Values } from './block-bench.ts'

/** One project of 1,000 households, base year 2020: every step takes a year, all are willing, nine in ten sign. */
function project(more: Values = {}) {
  const inputs: Values = {
    clearance_households: of(1000),
    clearance_round_1_year: of(0),
    clearance_round_2_year: of(0),
    clearance_cleared_year: of(0),
    clearance_willing: of(1),
    clearance_signed_first: of(0.9),
    clearance_signed_again: of(0.9),
    clearance_rank: of(1),
    round_1_threshold: of(0.9),
    round_2_threshold: of(0.85),
    clearance_step_time: of(1, 1, 1),
    clearance_holdout_time: of(5),
    clearance_capacity: of(-1),
    clearance_retry_years: of(0),
    ...more,
  }
  const space = spaceOf({ clearance_project: 1, clearance_stage: STAGES, clearance_step: 3 })
  return runBlock(clearanceRounds, space, inputs)
}
const stagesAfter = (years: number, more: Values = {}) => {
  const run = project(more)
  for (let year = 0; year < years; year++) run.step()
  return [...run.now['clearance_in_stage']!]
}
const only = (stage: number) => Array.from({ length: STAGES }, (_, s) => (s === stage ? 1 : 0))

describe('a project of clearance', () => {
  it('takes one step a year by mean times of a year', () => {
    expect(stagesAfter(0)).toEqual(only(NOT_STARTED))
    expect(stagesAfter(1)).toEqual(only(ROUND_1))
    expect(stagesAfter(2)).toEqual(only(ROUND_2))
    // nine in ten move in the year after; of the tenth that holds out a fifth leaves a year
    const third = stagesAfter(3)
    expect(third[CLEARED]).toBeCloseTo(0.9 + 0.1 / 5, 12)
    expect(third[ROUND_2]).toBeCloseTo(0.1 - 0.1 / 5, 12)
  })

  it('has hold-outs that go by a slow tail: (4/5)ⁿ of them are left after n years', () => {
    for (const n of [1, 3, 10]) expect(stagesAfter(2 + n)[ROUND_2]).toBeCloseTo(0.1 * 0.8 ** n, 12)
  })

  it('passes a round on its threshold and stops just below it', () => {
    expect(stagesAfter(1, { clearance_willing: of(0.9) })).toEqual(only(ROUND_1))
    expect(stagesAfter(1, { clearance_willing: of(0.899) })).toEqual(only(STOPPED))
    expect(stagesAfter(2, { clearance_signed_first: of(0.85) })).toEqual(only(ROUND_2))
    expect(stagesAfter(2, { clearance_signed_first: of(0.849) })).toEqual(only(STOPPED))
    expect(stagesAfter(20, { clearance_signed_first: of(0.849) })).toEqual(only(STOPPED))
  })

  it('is asked again after the years that the district sets, and then signs as others do', () => {
    const more = { clearance_signed_first: of(0.8), clearance_retry_years: of(1) }
    // stopped in year 2; back in year 3, first round in year 4, second in year 5
    expect(stagesAfter(3, more)).toEqual(only(NOT_STARTED))
    expect(stagesAfter(4, more)).toEqual(only(ROUND_1))
    expect(stagesAfter(5, more)).toEqual(only(ROUND_2))
  })

  it('keeps its years, and is out at its cleared year with all hold-outs', () => {
    const years = {
      clearance_round_1_year: of(2022),
      clearance_round_2_year: of(2023),
      clearance_cleared_year: of(2026),
    }
    expect(stagesAfter(1, years)).toEqual(only(NOT_STARTED))
    expect(stagesAfter(2, years)).toEqual(only(ROUND_1))
    expect(stagesAfter(3, years)).toEqual(only(ROUND_2))
    expect(stagesAfter(5, years)).toEqual(only(ROUND_2))
    expect(stagesAfter(6, years)).toEqual(only(CLEARED))
  })

  it('does earlier steps in time for one that has a year', () => {
    expect(
      stagesAfter(1, { clearance_cleared_year: of(2021), clearance_step_time: of(9, 9, 9) }),
    ).toEqual(only(CLEARED))
  })

  it('stands in the base year where its past years put it', () => {
    const past = (second: number) => ({
      clearance_round_1_year: of(2018),
      clearance_round_2_year: of(second),
    })
    expect(stagesAfter(0, past(2019))).toEqual(only(ROUND_2))
    expect(stagesAfter(0, past(2021))).toEqual(only(ROUND_1))
    expect(stagesAfter(0, { ...past(2019), clearance_signed_first: of(0.5) })).toEqual(
      only(STOPPED),
    )
  })

  it('signs no more households than can be handled in a year', () => {
    const run = project({ clearance_capacity: of(300) })
    run.step()
    // 900 of 1,000 would sign: a third of the row passes
    const { clearance_signed: signed, clearance_in_stage: stages } = run.step()
    expect(signed![0]! * 1000).toBeCloseTo(300, 9)
    expect(stages![ROUND_2]).toBeCloseTo(1 / 3, 12)
  })
})

describe('clearance in a run', () => {
  const table = (...rows: readonly string[]) => ({
    'clearance.csv': [
      'id,area,kind,households,round_1_year,round_2_year,share_signed,cleared_year,floor_area,land_freed,cost',
      ...rows,
      '',
    ].join('\n'),
  })
  const OLD = 'C1,north,old_area,1000,2017,2018,1,2019,60000,45000,2000000000'

  it('brings its land, floor area, households and cost in the cleared year', () => {
    const study = openSmall(C, [], table(OLD))
    const figures = (id: string) => [2018, 2019, 2020].map((y) => study.value({ indicator: id }, y))
    expect(figures('clearance_households_signed')).toEqual([1000, 0, 0])
    expect(figures('clearance_households_moved')).toEqual([0, 1000, 0])
    expect(figures('clearance_floor_area')).toEqual([0, 60_000, 0])
    expect(figures('clearance_land_freed')).toEqual([0, 45_000, 0])
    expect(figures('clearance_cost')).toEqual([0, 2e9, 0])
  })

  it('takes the homes from the stock and sends the owners to resettlement or to the market', () => {
    const [without, withIt] = [openSmall(C), openSmall(C, [], table(OLD))]
    const more = (id: string) =>
      withIt.value({ indicator: id }, 2019) - without.value({ indicator: id }, 2019)
    // a thousand homes of a thousand households, owned and let in the area's proportion
    expect(more('demolitions')).toBeGreaterThan(990)
    expect(more('demolitions')).toBeLessThan(1010)
    const moved = more('owners_displaced') + more('tenants_displaced')
    expect(moved).toBeGreaterThan(700)
    expect(moved).toBeLessThan(1010)
    expect(more('displaced_in_kind')).toBeGreaterThan(0)
  })

  it('takes over what is put out of renewal, where the district decides so', () => {
    const renewal = 'id,area,stage,site_area,stage_year\nR1,north,listed,300000,2005\n'
    const open = (share: number) =>
      openSmall(
        C,
        [set('exit_rate', 1), set('retender_share', 0), set('exit_to_clearance_share', share)],
        {
          'renewal.csv': renewal,
        },
      )
    const [none, half] = [open(0), open(0.5)]
    expect(Math.max(...none.series({ indicator: 'clearance_land_freed' }))).toBe(0)
    const sum = (id: string) => half.series({ indicator: id }).reduce((all, one) => all + one, 0)
    const last = (id: string) => half.series({ indicator: id }).at(-1)!
    expect(sum('renewal_land_withdrawn')).toBeGreaterThan(0)
    expect(sum('clearance_land_freed') + last('clearance_taken_over_land')).toBeCloseTo(
      0.5 * sum('renewal_land_withdrawn'),
      3,
    )
    expect(sum('clearance_households_moved') + last('clearance_taken_over')).toBeCloseTo(
      sum('clearance_taking_over'),
      6,
    )
  })
})
