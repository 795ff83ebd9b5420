import { describe, expect, it } from 'vitest'
import type { Study } from '#models/index'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const PLACE = { ...B, areas: [['north', 1, 1]] as const }
const at = (study: Study, indicator: string, year: number, where = {}) =>
  study.value({ indicator, where }, year)

/** A year's row of improvements.csv. */
const rows = (...lines: readonly string[]) => ({
  'improvements.csv': [
    'area,programme,year,floor_area,households,dwellings_change,cost',
    ...lines,
    '',
  ].join('\n'),
})

describe('homes that improvement merges or makes', () => {
  const none = openSmall(PLACE)
  const merged = openSmall(PLACE, [], rows('north,unit_completion,2018,20000,900,-300,3e7'))

  it('change the number of homes once, and no floor area', () => {
    const change = (indicator: string, year: number) =>
      at(merged, indicator, year) - at(none, indicator, year)
    expect(change('dwellings', 2017)).toBe(0)
    expect(change('dwellings', 2018)).toBeCloseTo(-300, 6)
    expect(change('floor_area_by_tenure', 2018)).toBeCloseTo(0, 4)
    expect(at(merged, 'improvement_homes_change', 2019)).toBeCloseTo(0, 12)
  })

  it('cost what is given in that year, times the level', () => {
    expect(at(merged, 'improvement_cost', 2018)).toBe(3e7)
    expect(at(merged, 'improvement_cost', 2019)).toBe(0)
    const half = openSmall(
      PLACE,
      [set('improvement_level.unit_completion', 0.5)],
      rows('north,unit_completion,2018,20000,900,-300,3e7'),
    )
    expect(at(half, 'improvement_cost', 2018)).toBe(1.5e7)
    expect(at(half, 'improvement_homes_change', 2018)).toBeCloseTo(-150, 9)
    expect(at(half, 'improved_households', 2018)).toBe(450)
  })

  it('are no more than are left: what is merged beyond that is not', () => {
    const homes = at(none, 'dwellings', 2017)
    const study = openSmall(PLACE, [], rows(`north,unit_completion,2018,20000,,-${2 * homes},`))
    expect(at(study, 'dwellings_by_tenure', 2018, { tenure: 'public_rental' })).toBeGreaterThan(
      -1e-6,
    )
    const left = homes - at(study, 'demolitions', 2018)
    expect(at(study, 'improvement_homes_change', 2018)).toBeCloseTo(-left, 4)
  })

  it('of a programme that no list knows count among the others', () => {
    const study = openSmall(PLACE, [], rows('north,外墙清洗,2018,5000,,,'))
    expect(at(study, 'improved_area', 2018, { improvement_programme: 'other' })).toBe(5000)
  })
})

describe('the stock by condition', () => {
  const whole = at(openSmall(PLACE), 'floor_area_by_tenure', 2017)
  const part = (study: Study, condition: string, year: number) =>
    at(study, 'floor_area_by_condition', year, { condition })
  const rates = [set('ageing_hazard', 0.004), set('demolition_rate', 0.006)]

  it('wears, is lost, is improved and wears off again, as by hand', () => {
    const done = 0.05 * whole
    const study = openSmall(PLACE, rates, rows(`north,renovation,2018,${done},,,`))
    // a fifth is in need at first; one per cent of it is lost, one per cent of what is sound comes to need it
    expect(part(study, 'needs_improvement', 2017)).toBeCloseTo(0.2 * whole, 2)
    const needs = 0.2 * 0.99 + 0.8 * 0.99 * 0.01 - 0.05
    expect(part(study, 'needs_improvement', 2018) / whole).toBeCloseTo(needs, 9)
    expect(part(study, 'improved', 2018) / whole).toBeCloseTo(0.05, 9)
    const all = at(study, 'floor_area_by_tenure', 2018)
    // half as much is lost to age of what was improved: .002 + .006; a twentieth wears off
    expect(at(study, 'ageing_rate', 2019)).toBeCloseTo(0.004 * (1 - (0.5 * done) / all), 9)
    expect(part(study, 'improved', 2019) / whole).toBeCloseTo(0.05 * (1 - 0.008) * 0.95, 9)
  })

  it('adds up to the floor area of all tenures, however much is improved', () => {
    const study = openSmall(PLACE, rates, rows(`north,renovation,2018,${whole},,,`))
    for (const year of [2017, 2018, 2019, 2030]) {
      const parts = ['sound', 'needs_improvement', 'improved'].map((c) => part(study, c, year))
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
      const sum = parts.reduce((s, v) => s + v, 0)
      expect(sum / at(study, 'floor_area_by_tenure', year)).toBeCloseTo(1, 9)
    }
    // no more than was in need
    expect(part(study, 'improved', 2018) / whole).toBeCloseTo(0.2 * 0.99, 9)
  })

  it('starts with what had been improved by the base year and has not worn off since', () => {
    const study = openSmall(
      PLACE,
      [],
      rows(
        'north,renovation,2015,30000,,,',
        'north,renovation,2017,1000,,,',
        'north,lift,2016,70000,,,',
      ),
    )
    // a twentieth wears off a year: twice since 2015; lifts restore nothing
    expect(part(study, 'improved', 2017)).toBeCloseTo(30_000 * 0.95 ** 2 + 1_000, 6)
    expect(at(study, 'improved_area', 2018)).toBe(0)
  })

  it('loses homes to age and to policy apart, each by its own rate', () => {
    const study = openSmall(PLACE, rates)
    const homes = at(study, 'dwellings', 2017)
    expect(at(study, 'demolished_by_age', 2018)).toBeCloseTo(0.004 * homes, 6)
    expect(at(study, 'demolished_by_policy', 2018)).toBeCloseTo(0.006 * homes, 6)
    expect(at(study, 'demolitions', 2018)).toBeCloseTo(0.01 * homes, 6)
    // a hundredth of the homes that stand takes a hundredth of their floor area
    expect(at(study, 'floor_area_lost', 2018)).toBeCloseTo(0.01 * whole, 4)
  })

  it('loses fewer homes to age and no fewer to policy when homes are improved', () => {
    const lines = [2018, 2019, 2020].map((year) => `north,renovation,${year},${0.05 * whole},,,`)
    const [plain, better] = [openSmall(PLACE, rates), openSmall(PLACE, rates, rows(...lines))]
    const lost = (study: Study, id: string) => at(study, id, 2021)
    expect(lost(better, 'demolished_by_age')).toBeLessThan(lost(plain, 'demolished_by_age'))
    const rate = lost(better, 'demolished_by_policy') / at(better, 'dwellings', 2020)
    expect(rate).toBeCloseTo(0.006, 12)
  })
})
