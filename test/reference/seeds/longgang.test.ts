/**
 * @module
 * The renewal report of 2017 (seed 002) in the Longgang pack 更新年度总结: each figure as the report states it, read back from
 * the pack by the id of the checklist, and the report's own arithmetic done on what the pack holds.
 */
import { describe, expect, it } from 'vitest'
import { openStudy, type Override } from '#models/index'
import { readShipped } from '#test/support/shipped'

const pack = readShipped('longgang')
const opened = openStudy(pack)
if (!opened.ok) throw new Error(opened.faults.map((f) => f.message.en).join('\n'))
const study = opened.value

const HECTARE = 10_000
const MILLION = 1e6

/** What the pack has measured of a year. */
function actual(indicator: string, where: Readonly<Record<string, string>> = {}): number {
  const found = study.actuals({ indicator, where }).find(({ year }) => year === 2017)
  if (!found) throw new Error(`actuals.csv lacks ${indicator}`)
  return found.value
}
const noteOf = (seed: string) =>
  pack.tables
    .get('actuals')!
    .rows.map(({ cells }) => String(cells['note'] ?? ''))
    .filter((note) => note.startsWith(seed))
const byUse = (use: string) => actual('renewal_floor_area_approved', { floor_area_use: use })

describe('figures of the report', () => {
  it.each([
    ['S002-014', 'renewal_land_listed', 51.82 * HECTARE],
    ['S002-014', 'renewal_units_listed', 6],
    ['S002-015', 'renewal_industrial_upgrade_land', 22 * HECTARE],
    ['S002-016', 'renewal_unit_plans_approved', 7],
    ['S002-017', 'renewal_land_approved', 61.57 * HECTARE],
    ['S002-017', 'renewal_land_developable', 38.7 * HECTARE],
    ['S002-018', 'renewal_contribution', 0.37],
    ['S002-019', 'renewal_floor_area_approved', 2.267 * MILLION],
    ['S002-024', 'renewal_schools_planned', 4],
    ['S002-025', 'renewal_affordable_approved', 111_000],
    ['S002-026', 'renewal_innovative_approved', 19_200],
    ['S002-027', 'renewal_implementers_confirmed', 13],
    ['S002-028', 'renewal_land_handed_over', 31.19 * HECTARE],
    ['S002-029', 'renewal_land_planning_permits', 27],
    ['S002-030', 'renewal_contracts_signed', 24],
    ['S002-031', 'renewal_land_income', 5.47e9],
    ['S002-032', 'renewal_building_permits', 24],
    ['S002-033', 'renewal_public_facility_subsidy', 75_546_300],
    ['S002-034', 'renewal_fixed_investment', 2.42e10],
    ['S002-035', 'renewal_land_task_of_city', 250 * HECTARE],
    ['S002-036', 'renewal_land_task', 80 * HECTARE],
    ['S002-037', 'renewal_land_supplied', 80.58 * HECTARE],
    ['S002-038', 'renewal_reserve_projects_land', 28.9 * HECTARE],
    ['S002-039', 'renewal_industrial_refurbished_floor_area', 270_000],
    ['S002-040', 'illegal_floor_area_absorbed', 1.71 * MILLION],
    ['S002-041', 'renewal_approval_days_cut', 141],
    ['S002-043', 'renewal_powers_delegated', 28],
    ['S002-045', 'renewal_units_coordinated', 254],
    ['S002-046', 'renewal_land_coordinated', 4_500 * HECTARE],
    ['S002-047', 'renewal_public_land_coordinated', 1_600 * HECTARE],
    ['S002-048', 'renewal_industrial_floor_area_planned', 19 * MILLION],
    ['S002-066', 'renewal_longest_holdout', 14],
    ['S002-067', 'renewal_agency_staff', 73],
    ['S002-068', 'renewal_streets_left', 3],
    ['S002-071', 'renewal_road_openings_approved', 21],
  ])('%s: %s is %d', (seed, indicator, number) => {
    expect(actual(indicator)).toBeCloseTo(number, 6)
    expect(noteOf(seed).length).toBeGreaterThan(0)
  })

  it.each([
    ['S002-020', 'residential', 1_144_000],
    ['S002-021', 'commercial', 262_000],
    ['S002-022', 'industrial', 395_000],
    ['S002-023', 'public', 68_700],
  ])('%s: floor area of unit plans, %s, is %d m²', (_, use, area) => {
    expect(byUse(use)).toBe(area)
  })

  it.each([
    ['S002-052', 'industrial_space_2018', 600_000],
    ['S002-053', 'innovative_space_2018', 100_000],
    ['S002-054', 'public_land_2018', 60 * HECTARE],
  ])('%s: the plan for 2018 asks for %s of %d m²', (_, id, wanted) => {
    const target = study.targets().find((one) => one.target.id === id)!
    expect(target.years.map(({ year }) => year)).toEqual([2018])
    expect(target.target.value).toBe(wanted)
    const task = study.progress(2018).find((one) => one.task.id === id)!
    expect(task.wanted).toBeCloseTo(wanted, 6)
  })

  it('S002-042: titles that are clear save 40 % of approval time from 2018 on', () => {
    const path = study.parameterPath('parallel_approval_cut')
    expect([...path].slice(0, 2)).toEqual([0, 0.4])
  })

  it('S002-059: projects have a year, two and one to pass their steps', () => {
    const deadline = (renewal_queue: string) =>
      study.parameterPath('clean_up_deadline', { renewal_queue })[0]
    expect(['unit_plan', 'implementer', 'land'].map(deadline)).toEqual([1, 2, 1])
  })

  it('S002-072: the first key unit is led by the government', () => {
    const key = pack.tables.get('renewal')!.rows.find(({ cells }) => cells['id'] === 'GX04')
    expect(key?.cells['lead']).toBe('government')
  })

  it('S002-044: six steps, from listing to acceptance', () => {
    const steps = study.catalogue.dimensions.find(({ id }) => id === 'renewal_step')!
    expect(steps.members).toHaveLength(6)
  })
})

describe('rules of the report, as decisions of the model', () => {
  const total = (overrides: readonly Override[], indicator: string) => {
    const changed = openStudy(pack, { overrides })
    if (!changed.ok) throw new Error(changed.faults.map((f) => f.message.en).join('\n'))
    return changed.value.series({ indicator }).reduce((all, one) => all + one, 0)
  }
  const set = (path: string, value: number): Override => ({
    kind: 'parameter',
    path,
    value,
  })

  it('S002-057: industrial land turned to other uses can be capped', () => {
    const approved = (cap: number) =>
      total([set('industrial_conversion_cap', cap)], 'renewal_land_approved')
    expect(approved(0)).toBeLessThan(approved(-1))
  })

  it('S002-058: projects can be asked for more school places than they need', () => {
    const balance = (ratio: number) =>
      total([set('renewal_school_ratio', ratio)], 'renewal_school_balance')
    expect(balance(1)).toBeCloseTo(0, 6)
    expect(balance(1.2)).toBeGreaterThan(0)
  })

  it('S002-060: a bonus of floor area adds to homes and industry alike', () => {
    const area = (bonus: number) =>
      total([set('bonus_share', bonus)], 'renewal_floor_area_approved')
    expect(area(0.1)).toBeGreaterThan(area(0))
  })

  it('S002-061: resettlement homes of renewal are bought back at cost', () => {
    const cost = (price: number) =>
      total([set('resettlement_buyback_price', price)], 'resettlement_buyback_cost')
    expect(cost(4_000) / cost(2_000)).toBeCloseTo(2, 1)
  })

  it('S002-063, 069: classes of priority and industry go first where not all can be passed', () => {
    const units = pack.tables.get('renewal')!.rows.map(({ cells }) => cells)
    expect(units.some((c) => Number(c['priority']) === 1)).toBe(true)
    const tight = set('renewal_capacity', 300_000)
    const industrial = (first: number) => {
      const run = openStudy(pack, { overrides: [tight, set('industry_first', first)] })
      if (!run.ok) throw new Error(run.faults.map((f) => f.message.en).join('\n'))
      const where = { floor_area_use: 'industrial' }
      return run.value.value({ indicator: 'renewal_floor_area_approved', where }, 2018)
    }
    expect(industrial(1)).toBeGreaterThanOrEqual(industrial(0))
  })
})

describe('the report’s own arithmetic', () => {
  const percent = (share: number) => Math.round(share * 1000) / 10

  it('80 of 250 ha is 32.0 %, and the pack says that the text has 33 %', () => {
    const share = actual('renewal_land_task') / actual('renewal_land_task_of_city')
    expect(percent(share)).toBe(32)
    expect(noteOf('S002-036')[0]).toContain('33 %')
    expect(noteOf('S002-036')[0]).toContain('32.0 %')
  })

  it('what is not developable of the land approved is 37.1 %, as stated', () => {
    const given = 1 - actual('renewal_land_developable') / actual('renewal_land_approved')
    expect(percent(given)).toBe(37.1)
    expect(actual('renewal_contribution')).toBeCloseTo(given, 2)
  })

  it('public land is 35.6 % of the land marked out, and the pack says that the text has 35 %', () => {
    const share = actual('renewal_public_land_coordinated') / actual('renewal_land_coordinated')
    expect(percent(share)).toBe(35.6)
    expect(noteOf('S002-047')[0]).toContain('35 %')
  })

  it('floor area is 5.86 times the developable land and 3.68 times the land approved', () => {
    const area = actual('renewal_floor_area_approved')
    expect(area / actual('renewal_land_developable')).toBeCloseTo(5.86, 2)
    expect(area / actual('renewal_land_approved')).toBeCloseTo(3.68, 2)
  })

  it('uses add up to 1.8697 of 2.267 million m², and the pack says so', () => {
    const sum = ['residential', 'commercial', 'industrial', 'public'].reduce(
      (all, use) => all + byUse(use),
      0,
    )
    expect(sum).toBe(1_869_700)
    expect(actual('renewal_floor_area_approved') - sum).toBe(397_300)
    expect(noteOf('S002-019')[0]).toContain('0.3973 million')
  })

  it('affordable homes are 9.7 % of the residential floor area', () => {
    expect(percent(actual('renewal_affordable_approved') / byUse('residential'))).toBe(9.7)
  })

  it('80.58 of 80 ha is 100.7 %, with 36 % of reserve projects on top', () => {
    const task = actual('renewal_land_task')
    expect(percent(actual('renewal_land_supplied') / task)).toBe(100.7)
    expect(Math.round((100 * actual('renewal_reserve_projects_land')) / task)).toBe(36)
  })

  it('a contract brought 228 million, a hectare 68 million yuan', () => {
    const income = actual('renewal_land_income')
    expect(income / actual('renewal_contracts_signed') / 1e8).toBeCloseTo(2.28, 2)
    const hectares = actual('renewal_land_supplied') / HECTARE
    expect(income / hectares / 1e8).toBeCloseTo(0.68, 2)
  })

  it('672 ha wait for a unit plan, 621 ha are planned and not supplied: so says the run’s base year too', () => {
    const base = (id: string) => study.series({ indicator: id })[0]! / HECTARE
    for (const of of [(id: string) => actual(id) / HECTARE, base]) {
      expect(of('renewal_listed') - of('renewal_planned')).toBeCloseTo(672, 2)
      expect(of('renewal_planned') - of('renewal_contracted')).toBeCloseTo(621.42, 2)
    }
  })

  it('newly listed industrial land is about 43 % of what was listed', () => {
    const share = actual('renewal_industrial_upgrade_land') / actual('renewal_land_listed')
    expect(Math.abs(percent(share) - 43)).toBeLessThan(1)
  })
})
