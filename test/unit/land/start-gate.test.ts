import { describe, expect, it } from 'vitest'
import { A } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const BASE = 'south,10000,2,residential,1,0,listed,2018,2016'
const study = openSmall(A, [set('parcel_choice_rule', 'fixed'), set('gate_rule', 'none')], {
  'parcels.csv': [
    'id,area,site_area,floor_area_ratio,use,residential_share,affordable_share,stage,planned_year,regulatory_plan_year,planned_quarter,urban_design_year,revenue_assessment,social_assessment,environmental_assessment',
    `at_once,${BASE},1,2016,yes,yes,yes`,
    `third_quarter,${BASE},3,,,,`,
    `design_2020,${BASE},1,2020,,,`,
    `not_passed,${BASE},1,,yes,no,yes`,
    `no_data,${BASE},1,,yes,,`,
    '',
  ].join('\n'),
})
const held = (parcel: string) =>
  [2018, 2019, 2020, 2021].map((year) =>
    study.value({ indicator: 'parcel_held', where: { parcel } }, year),
  )

describe('from sale to the pipeline', () => {
  it('all are sold in the planned year', () => {
    expect(study.value({ indicator: 'parcel_sold' }, 2018)).toBe(5)
  })

  it('a parcel waits for its urban design, and for good where an assessment was not passed', () => {
    expect(held('at_once')).toEqual([0, 0, 0, 0])
    expect(held('design_2020')).toEqual([1, 1, 0, 0])
    expect(held('not_passed')).toEqual([1, 1, 1, 1])
  })

  it('no data on an assessment is not the same as not passed', () => {
    expect(held('no_data')).toEqual([0, 0, 0, 0])
  })

  it('what is sold comes in, waits, or comes late: floor area is conserved', () => {
    const where = { tenure: 'market_sale' }
    const of = (indicator: string, year: number) => study.value({ indicator, where }, year)
    for (let year = 2018; year <= 2027; year++) {
      const before =
        year === 2018 ? 0 : of('land_held', year - 1) + of('land_entering_late', year - 1)
      const after = of('land_held', year) + of('land_entering_late', year)
      expect(of('land_floor_area_sold', year) + before, `${year}`).toBeCloseTo(
        of('land_entering_pipeline', year) + after,
        3,
      )
    }
  })

  it('half of what is sold in the third quarter comes a year later', () => {
    // 20,000 m² of floor area, two quarters late
    expect(study.value({ indicator: 'land_entering_late' }, 2018)).toBeCloseTo(10_000, 6)
  })

  it('both gates can be lifted', () => {
    const faults = study.update([
      set('parcel_choice_rule', 'fixed'),
      set('gate_rule', 'none'),
      set('design_gate', 'no'),
      set('assessment_gate', 'no'),
    ])
    expect(faults).toEqual([])
    expect(study.value({ indicator: 'land_held' }, 2018)).toBe(0)
  })
})
