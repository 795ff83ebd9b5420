import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  compareTable,
  compareText,
  leverDifferences,
  otherDifferences,
} from '#models/compare/index'
import { collect } from '#models/results/collect'
import type { ScenarioRun } from '#models/results/types'
import type { Scenario } from '#models/scenario/types'
import {
  BASELINE,
  fakePack,
  fakeParameter,
  fakeRecord,
  fakeStudy,
  YEARS,
} from '../../support/fake-study.ts'

const FASTER: Scenario = {
  id: 'faster',
  name: { zh: '人口流入加快', en: 'Faster inflow' },
  parent: 'baseline',
  overrides: [{ kind: 'equation', variable: 'rent', is: 'price * 0.02' }],
}
const BOTH: Scenario = {
  id: 'both',
  name: { zh: '两者', en: 'Both' },
  parent: 'faster',
  overrides: [],
}
const SCENARIOS = [BASELINE, FASTER, BOTH]

const records = [
  fakeRecord('population', ['area', 'status'], { unit: 'person' }),
  fakeRecord('price', ['area'], { unit: 'CNY/m2', total: 'none' }),
]
const parameters = [
  fakeParameter('inflow', ['area']),
  fakeParameter('rate', []),
  fakeParameter('tax', ['area']),
]

function run(scenario: Scenario, factor: number): ScenarioRun {
  const study = fakeStudy({
    records,
    parameters,
    scenarios: SCENARIOS,
    values: (id, where, year) =>
      id === 'price' && where['area'] === 'pinghu' && year === 2017
        ? NaN
        : factor * (year - 2000) * 0.1,
    parameterValues: (id, where) =>
      id === 'rate' ? 0.05 : id === 'inflow' ? factor : where['area'] === 'buji' ? factor : 1,
  })
  return { scenario, study, pack: fakePack(SCENARIOS) }
}

const rows = (text: string) => parse(text, { columns: true }) as Record<string, string>[]
const text = (runs: readonly ScenarioRun[], lang: 'zh' | 'en' = 'en') =>
  compareText(
    runs.map((one) => collect(one, false)),
    lang,
  )

describe('comparison of scenarios', () => {
  it('is exactly zero for equal runs', () => {
    const found = rows(text([run(BASELINE, 1.1), run(FASTER, 1.1)]))
    expect(found.length).toBe(YEARS.length * (3 * 4 + 2) - 1)
    const differences = new Set(found.map((row) => row['faster_less_baseline']))
    expect(differences).toEqual(new Set(['0']))
    expect(leverDifferences(run(BASELINE, 1.1), run(FASTER, 1.1))).toEqual([])
  })

  it('compares each scenario with its parent where that was run', () => {
    const [row] = rows(text([run(BASELINE, 1), run(FASTER, 2), run(BOTH, 4)]))
    const value = (2017 - 2000) * 0.1 * 6
    expect(Number(row!['baseline'])).toBeCloseTo(value, 12)
    expect(Number(row!['faster_less_baseline'])).toBeCloseTo(value, 12)
    expect(Number(row!['both_less_faster'])).toBeCloseTo(2 * value, 12)
    const [alone] = rows(text([run(BASELINE, 1), run(BOTH, 4)]))
    expect(Number(alone!['both_less_baseline'])).toBeCloseTo(3 * value, 12)
  })

  it('has no row where no scenario has a value', () => {
    const found = rows(text([run(BASELINE, 1), run(FASTER, 2)]))
    expect(
      found.filter((row) => row['indicator'] === 'price' && row['area'] === 'pinghu'),
    ).toHaveLength(3)
  })

  it('speaks Chinese to people', () => {
    const [row] = rows(text([run(BASELINE, 1), run(FASTER, 2)], 'zh'))
    expect(Object.keys(row!)).toEqual([
      '年份',
      '片区',
      '维度',
      '指标',
      '名称',
      '单位',
      '基准',
      '人口流入加快',
      '人口流入加快减基准',
    ])
    expect(text([run(BASELINE, 1), run(FASTER, 2)], 'zh')).toContain(
      '布吉,户籍状态=乡村,population',
    )
  })

  it('finds the levers that differ, once where they differ alike everywhere', () => {
    const found = leverDifferences(run(BASELINE, 1), run(FASTER, 2))
    expect(found.map(({ parameter, where }) => [parameter.id, where])).toEqual([
      ['inflow', {}],
      ['tax', { area: 'buji' }],
    ])
    expect(found[0]!.other.at(-1)).toBe(2)
  })

  it('finds changes that are no parameter, inherited ones too', () => {
    expect(otherDifferences(run(BASELINE, 1), run(BOTH, 1))).toEqual({
      base: [],
      other: FASTER.overrides,
    })
    expect(otherDifferences(run(FASTER, 1), run(BOTH, 1))).toEqual({ base: [], other: [] })
  })

  it('makes the table of one year for a screen', () => {
    const table = compareTable([run(BASELINE, 1), run(FASTER, 2)], {
      year: 2020,
      where: { area: 'buji' },
    })
    expect(table.columns.map(({ id }) => id)).toEqual([
      'indicator',
      'label',
      'unit',
      'baseline',
      'faster',
      'faster_less_baseline',
    ])
    expect(table.rows[1]!.cells.slice(3)).toMatchObject([{ value: 2 }, { value: 4 }, { value: 2 }])
  })
})
