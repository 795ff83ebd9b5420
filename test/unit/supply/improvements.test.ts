import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type Study } from '#models/index'
import { B, smallPack } from '#test/support/small-pack'
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

/** Floor area in 万㎡, two plan periods: what 徐汇区 reported for 2006–2010, and what it planned for 2011–2015. */
const PERIODS: readonly (readonly [string, string, number, number])[] = [
  ['平改坡', 'flat_to_pitched', 690, 410],
  ['多层综合整治', 'multi_storey', 90, 53],
  ['高层综合整治', 'high_rise', 217, 30.5],
  ['二次供水设施改造', 'water_supply', 660, 341],
  ['既有住宅节能改造', 'energy_saving', 108, 0],
  ['成套改造', 'unit_completion', 11, 30],
  ['优秀历史建筑修缮', 'heritage', 10, 0],
]

describe('old-housing programmes of 徐汇区 (its plans of 2006–2010 and 2011–2015)', () => {
  const fifth = (first: number, share: (i: number) => string) =>
    [0, 1, 2, 3, 4].map((i) => `north,${share(first + i)}`)
  const lines = [
    ...PERIODS.flatMap(([word, , reported, planned]) => [
      ...fifth(2006, (year) => `${word},${year},${reported / 5},`),
      ...fifth(2011, (year) => `${word},${year},${planned / 5},`),
    ]),
    // sanitary fittings are counted in households only
    ...[1247, 1247, 1247, 1247, 1246].map((n, i) => `north,卫生设施改造,${2006 + i},,${n}`),
  ]
  const files = new Map(
    smallPack(PLACE, {
      'improvements.csv': ['片区,改造类型,年份,建筑面积(万㎡),户数', ...lines, ''].join('\n'),
    }),
  )
  const to2005 = (name: string) =>
    files.set(
      name,
      new TextEncoder().encode(
        new TextDecoder()
          .decode(files.get(name))
          .replace('base_year: 2017', 'base_year: 2005')
          .replace('end_year: 2037', 'end_year: 2016')
          .replaceAll(',2017,', ',2005,'),
      ),
    )
  to2005('pack.yaml')
  to2005('market.csv')
  const pack = readPack(files)
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const opened = openStudy(pack.value)
  if (!opened.ok) throw new Error(opened.faults.map((f) => f.message.en).join('\n'))
  const study = opened.value
  const since = (improvement_programme: string, year: number) =>
    at(study, 'improved_area_since', year, { improvement_programme })

  it.each(PERIODS)('%s come back out of the run', (_, id, reported, planned) => {
    expect(since(id, 2010)).toBeCloseTo(reported * 1e4, 4)
    expect(since(id, 2015) - since(id, 2010)).toBeCloseTo(planned * 1e4, 4)
    expect(since(id, 2016)).toBeCloseTo(since(id, 2015), 4)
  })

  it('6,234 households have new sanitary fittings', () => {
    const households = at(study, 'improved_households_since', 2010, {
      improvement_programme: 'sanitary',
    })
    expect(households).toBeCloseTo(6234, 6)
  })

  it('no row is left out', () => {
    expect(study.warnings().filter((w) => w.kind === 'left-out')).toEqual([])
  })
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

  it('starts with what had been improved by the base year', () => {
    const study = openSmall(
      PLACE,
      [],
      rows('north,renovation,2015,30000,,,', 'north,lift,2016,70000,,,'),
    )
    // lifts restore nothing
    expect(part(study, 'improved', 2017)).toBeCloseTo(30_000, 6)
    expect(at(study, 'improved_area', 2018)).toBe(0)
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
