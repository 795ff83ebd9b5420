/**
 * @module
 * The plan of Xuhui for 2011–2015 (seed 003) in its pack 徐汇“十二五”: each figure as the text states it, under the id of the
 * checklist, and the text's own arithmetic done on the rows of the pack.
 */
import { describe, expect, it } from 'vitest'
import { openStudy } from '#models/index'
import { readShipped } from '#test/support/shipped'

const pack = readShipped('xuhui')
const opened = openStudy(pack)
if (!opened.ok) throw new Error(opened.faults.map((f) => f.message.en).join('\n'))
const study = opened.value

const HECTARE = 10_000
type Cells = Readonly<Record<string, string | number>>
const rows = (table: string, which: (cells: Cells) => boolean = () => true) =>
  (pack.tables.get(table)?.rows ?? []).map(({ cells }) => cells).filter(which)
const sum = (cells: readonly Cells[], of: (cells: Cells) => number) =>
  cells.reduce((all, one) => all + of(one), 0)
const number = (column: string) => (cells: Cells) => Number(cells[column] ?? 0)
const actual = (indicator: string) =>
  Number(rows('actuals', (c) => c['indicator'] === indicator)[0]!['value'])
const built = (c: Cells) => Number(c['site_area']) * Number(c['floor_area_ratio'])
const commercial = (c: Cells) => built(c) * (1 - Number(c['residential_share']))
const inPlan = (id: string, where: Readonly<Record<string, string>> = {}) =>
  [2011, 2012, 2013, 2014, 2015].reduce(
    (all, y) => all + study.value({ indicator: id, where }, y),
    0,
  )

describe('what the former plan did', () => {
  it.each([
    ['S003-002', 'clearance_plots_2006_2010', 48],
    ['S003-003', 'clearance_floor_area_2006_2010', 930_000],
    ['S003-004', 'clearance_households_2006_2010', 13_000],
    ['S003-005', 'resettlement_built_2006_2010', 1_250_000],
    ['S003-006', 'public_rental_2006_2010', 293_000],
    ['S003-007', 'land_reserved_2006_2010', 413 * HECTARE],
    ['S003-008', 'land_sold_2006_2010', 128 * HECTARE],
    ['S003-009', 'flat_to_pitched_2006_2010', 6_900_000],
    ['S003-010', 'multi_storey_2006_2010', 900_000],
    ['S003-011', 'high_rise_2006_2010', 2_170_000],
    ['S003-012', 'water_supply_2006_2010', 6_600_000],
    ['S003-013', 'energy_saving_2006_2010', 1_080_000],
    ['S003-014', 'sanitary_households_2006_2010', 6_234],
    ['S003-015', 'unit_completion_2006_2010', 110_000],
    ['S003-016', 'heritage_repaired_2006_2010', 100_000],
    ['S003-017', 'green_coverage', 0.2737],
    ['S003-018', 'sewage_capture', 0.95],
    ['S003-019', 'metro_lines', 8],
    ['S003-020', 'city_roads', 244],
    ['S003-021', 'metro_stations_cleared', 29],
    ['S003-022', 'outer_ring_land_cleared', 103 * HECTARE],
  ])('%s: %s', (_, indicator, value) => {
    expect(actual(indicator)).toBe(value)
  })
})

describe('what the plan asks', () => {
  it('S003-001: is five years, from 2011 to 2015', () => {
    expect(pack.planYear).toBe(2011)
    expect(pack.targets.filter((t) => t.over).map((t) => t.over)).toEqual(
      Array.from({ length: 4 }, () => [2011, 2015]),
    )
  })

  it('S003-023, 024: 7,000 households and 400,000 m² of old areas, in the rows and as targets', () => {
    expect(sum(rows('clearance'), number('households'))).toBe(7_000)
    expect(sum(rows('clearance'), number('floor_area'))).toBe(400_000)
    const task = (id: string) => study.progress(2011).find((one) => one.task.id === id)!
    expect(task('clearance_households').period!.wanted).toBe(7_000)
    expect(task('clearance_floor_area').period!.wanted).toBe(400_000)
    // "basically complete": within a tenth by 2015 in the run
    expect(inPlan('clearance_households_moved')).toBeGreaterThan(6_300)
    expect(inPlan('clearance_households_moved')).toBeLessThanOrEqual(7_000)
  })

  it('S003-025: both rounds come before anybody moves, and too few signatures stop a project', () => {
    const low = openStudy(pack, { scenario: 'low_signing' })
    if (!low.ok) throw new Error('low_signing')
    const stopped = low.value.value(
      { indicator: 'clearance_households_by_stage', where: { clearance_stage: 'stopped' } },
      2013,
    )
    expect(stopped).toBeGreaterThan(0)
    expect(low.value.value({ indicator: 'clearance_land_freed' }, 2014)).toBeLessThan(
      study.value({ indicator: 'clearance_land_freed' }, 2014),
    )
  })

  it('S003-026: asking takes longer from 2011 on', () => {
    const path = study.parameterPath('clearance_step_time', { clearance_step: 'first_round' })
    expect(path[1]!).toBeGreaterThan(path[0]!)
  })

  it.each([
    ['S003-027', 'flat_to_pitched', 4_100_000],
    ['S003-028', 'multi_storey', 530_000],
    ['S003-029', 'high_rise', 305_000],
    ['S003-030', 'water_supply', 3_410_000],
    ['S003-031', 'unit_completion', 300_000],
  ])('%s: %s, %d m² in five years', (_, programme, area) => {
    const mine = rows('improvements', (c) => c['programme'] === programme)
    expect(sum(mine, number('floor_area'))).toBe(area)
    expect(inPlan('improved_area', { improvement_programme: programme })).toBeCloseTo(area, 3)
  })

  it('S003-032: a million m² of affordable homes', () => {
    const area = (tenure: string) =>
      study.parameterPath('floor_area_per_dwelling', { tenure, area: 'xujiahui' })[1]!
    const plan = rows('programmes', (c) => Number(c['year']) <= 2015)
    expect(sum(plan, (c) => Number(c['dwellings']) * area(String(c['tenure'])))).toBe(1_000_000)
  })

  it('S003-033, 034: four kinds, and low-rent homes for all who are eligible', () => {
    const tenures = new Set(
      rows('programmes', (c) => Number(c['year']) <= 2015).map((c) => c['tenure']),
    )
    expect([...tenures].toSorted()).toEqual(['affordable_sale', 'public_rental', 'resettlement'])
    const lowRent = pack.waitingClasses.find(({ id }) => id === 'low_rent')!
    expect(lowRent).toMatchObject({ tenure: 'public_rental', cells: { guaranteed: 1 } })
  })

  it('S003-036 to 039: 58 plots, 159 ha, 4.83 million m², 1.68 of them commercial', () => {
    const planned = rows('land', (c) => c['stage'] === 'planned' && c['source'] === 's003')
    expect(sum(planned, number('plots'))).toBe(58)
    expect(sum(planned, number('site_area')) / HECTARE).toBeCloseTo(159, 9)
    expect(sum(planned, built) / 1e4).toBeCloseTo(483, 2)
    expect(sum(planned, commercial) / 1e4).toBeCloseTo(168, 1)
    // and that much enters the reserve in the run
    expect(inPlan('reserve_entered', { reserve_source: 'acquisition' }) / HECTARE).toBeCloseTo(
      159,
      6,
    )
  })

  it('S003-041 to 044: 80 plots, 201.5 ha, 4.80 million m², 2.044 of them commercial', () => {
    expect(actual('land_sale_plots_planned')).toBe(80)
    const target = pack.targets.find(({ id }) => id === 'land_sold')!
    expect(Number(target.value) / HECTARE).toBeCloseTo(201.5, 9)
    const stock = rows('land', (c) => c['stage'] !== 'planned' && c['condition'] === undefined)
    const density = sum(stock, built) / sum(stock, number('site_area'))
    expect((density * Number(target.value)) / 1e4).toBeCloseTo(480, 2)
    expect(sum(stock, commercial) / sum(stock, built)).toBeCloseTo(204.4 / 480, 4)
  })

  it.each([
    ['S003-045', 'building_all_uses_planned', 10_280_000],
    ['S003-046', 'building_commercial_planned', 3_350_000],
    ['S003-053', 'green_coverage_planned', 0.28],
    ['S003-054', 'detailed_plan_coverage_planned', 1],
    ['S003-055', 'roads_planned', 50],
    ['S003-058', 'sewage_capture_planned', 0.97],
  ])('%s: %s', (_, indicator, value) => {
    expect(actual(indicator)).toBe(value)
  })

  it('S003-047: income covers cost over the plan, as a target', () => {
    const target = pack.targets.find(({ id }) => id === 'fund_balance')!
    expect(target).toMatchObject({ op: '>=', value: 0, binding: true })
  })

  it('S003-048: idle land is brought back, faster where the district decides so', () => {
    const faster = openStudy(pack, { scenario: 'idle_first' })
    if (!faster.ok) throw new Error('idle_first')
    const left = (run: typeof study) => run.value({ indicator: 'idle_land_left' }, 2015)
    expect(left(faster.value)).toBeCloseTo(0, 6)
    expect(left(study)).toBeLessThan(study.value({ indicator: 'idle_land_left' }, 2010))
  })

  it('S003-051: credit and expectations are a scenario that changes the world alone', () => {
    const shock = pack.scenarios.find(({ id }) => id === 'market_shock')!
    for (const change of shock.overrides) {
      if (change.kind !== 'parameter') throw new Error(change.kind)
      const id = change.path.split('.')[0]
      expect(study.catalogue.parameters.find((p) => p.id === id)!.role).toBe('world')
    }
  })
})

describe('the plan’s own arithmetic, on the rows of the pack', () => {
  const percent = (share: number) => Math.round(share * 1000) / 10

  it('reserved land is denser (3.04) than land sold (2.38)', () => {
    expect(actual('reserve_floor_area_planned') / (159 * HECTARE)).toBeCloseTo(3.04, 2)
    const target = pack.targets.find(({ id }) => id === 'land_sold')!
    expect(actual('sale_floor_area_planned') / Number(target.value)).toBeCloseTo(2.38, 2)
  })

  it('commercial shares are 34.8, 42.6 and 32.6 %', () => {
    const share = (part: string, all: string) => percent(actual(part) / actual(all))
    expect(share('reserve_commercial_planned', 'reserve_floor_area_planned')).toBe(34.8)
    expect(share('sale_commercial_planned', 'sale_floor_area_planned')).toBe(42.6)
    expect(share('building_commercial_planned', 'building_all_uses_planned')).toBe(32.6)
  })

  it('285 ha in reserve + 159 − 201.5 are 242.5 ha: the stock is sold down', () => {
    const base = study.value({ indicator: 'reserve_closing' }, 2010) / HECTARE
    expect(base).toBeCloseTo(
      (actual('land_reserved_2006_2010') - actual('land_sold_2006_2010')) / HECTARE,
      6,
    )
    const target = Number(pack.targets.find(({ id }) => id === 'land_sold')!.value) / HECTARE
    expect(base + 159 - target).toBeCloseTo(242.5, 6)
  })

  it('a household of old areas had 71.5 m², then 57.1; the plan moves 54 % as many', () => {
    const before =
      actual('clearance_floor_area_2006_2010') / actual('clearance_households_2006_2010')
    expect(before).toBeCloseTo(71.5, 1)
    const households = sum(rows('clearance'), number('households'))
    expect(sum(rows('clearance'), number('floor_area')) / households).toBeCloseTo(57.1, 1)
    expect(Math.round((100 * households) / actual('clearance_households_2006_2010'))).toBe(54)
  })

  it('the resettlement homes of the register are 1.25 million m²', () => {
    const homes = sum(rows('resettlement'), number('dwellings'))
    const area = study.parameterPath('floor_area_per_dwelling', {
      tenure: 'resettlement',
      area: 'huajing',
    })[0]!
    expect(homes * area).toBe(actual('resettlement_built_2006_2010'))
  })

  it('2020 comes within a hundredth of the census', () => {
    const counted = Number(
      rows('actuals', (c) => c['indicator'] === 'population' && c['year'] === 2020)[0]!['value'],
    )
    expect(counted).toBe(1_113_078)
    expect(study.value({ indicator: 'population' }, 2020) / counted).toBeCloseTo(1, 2)
  })
})
