/**
 * @module
 * Runs of the fake study under two scenarios, and the files that come of them.
 */
import { parse } from 'csv-parse/sync'
import type { ScenarioRun } from '#models/results/index'
import type { Scenario } from '#models/scenario/types'
import type { TargetResult, Where } from '#models/study-types'
import { FAKE_RECORDS } from './fake-records.ts'
import { BASELINE, fakePack, fakeParameter, fakeStudy, type FakeOptions } from './fake-study.ts'

export const FASTER: Scenario = {
  id: '../faster',
  name: { zh: '=人口流入加快', en: 'Faster inflow' },
  parent: 'baseline',
  overrides: [{ kind: 'parameter', path: 'inflow', value: 0.3 }],
}
const SCENARIOS = [BASELINE, FASTER]

/** Numbers with many digits, so that a lost one shows. */
export function values(id: string, where: Where, year: number): number {
  if (id === 'parcel_sold') return year === 2019 && where['parcel'] !== 'P-003' ? 1 : 0
  if (id === 'parcel_reason') return where['parcel'] === 'P-003' ? 4 : year < 2019 ? 0 : 1
  if (id === 'parcel_use') return 0
  if (id === 'parcel_planned_year') return 2019
  if (id === 'price' && where['area'] === 'pinghu' && year < 2019) return NaN
  const seed = [id, ...Object.values(where).toSorted(), year].join('|')
  return [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003, 7) / 7
}

const target: TargetResult = {
  target: {
    id: 'wait',
    indicator: 'waiting_median_years',
    where: { tenure: 'public_rental' },
    op: '<=',
    value: 3,
    near: 0.1,
    binding: true,
  },
  label: { zh: '公租房轮候', en: 'Waiting' },
  unit: 'year',
  years: [
    { year: 2018, value: 2.123456789, wanted: '≤ 3', judgement: 'met' },
    { year: 2019, value: NaN, wanted: '≤ 3', judgement: 'unknown' },
  ],
}

export function run(scenario: Scenario, more: Partial<FakeOptions> = {}): ScenarioRun {
  const study = fakeStudy({
    records: FAKE_RECORDS,
    parameters: [
      fakeParameter('inflow', ['area', 'status']),
      fakeParameter('rate', [], { role: 'decision' }),
    ],
    parameterValues: (id, where, year) =>
      id === 'inflow' && where['area'] === 'buji' ? year / 1e4 : scenario === FASTER ? 0.3 : 0.1,
    values,
    targets: [target],
    notes: [
      {
        indicator: 'price',
        where: { area: 'pinghu' },
        year: 2017,
        reason: { zh: '没有成交', en: 'nothing was sold' },
      },
    ],
    scenarios: SCENARIOS,
    ...more,
  })
  return { scenario, study, pack: fakePack(SCENARIOS, { zh: '试验', en: 'for the test' }) }
}

export const OPTIONS = { lang: 'zh', full: false, all: true, time: '2026-03-31T00:00:00Z' } as const
export const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  new TextDecoder().decode(files.get(path))
export const table = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  parse(text(files, path), { columns: true, bom: true }) as Record<string, string>[]
