import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { exportStudies } from '#models/results/index'
import type { Where } from '#models/study-types'
import { FAKE_RECORDS } from '../../support/fake-records.ts'
import { FASTER, OPTIONS, run, table, text, values } from '../../support/fake-run.ts'
import { BASELINE, fakeRecord } from '../../support/fake-study.ts'

const runs = [run(BASELINE), run(FASTER)]
const zh = exportStudies(runs, OPTIONS)
const en = exportStudies(runs, { ...OPTIONS, lang: 'en' })
const csvPaths = [...zh.keys()].filter((path) => path.endsWith('.csv'))

describe('the files of a run', () => {
  it('are those of data.md, a folder a scenario, and none leads out of its place', () => {
    const names = [
      'results',
      'population',
      'demand',
      'supply-plan',
      'market',
      'calibration',
      'land-plan',
      'land-reserve',
      'calendar',
      'parcels',
      'renewal',
      'clearance',
      'resettlement',
      'finance',
      'facilities',
      'progress',
      'targets',
      'assumptions',
      'left-out',
      'notes',
    ]
    const folders = ['baseline', '___faster']
    expect(new Set(zh.keys())).toEqual(
      new Set([
        ...folders.flatMap((one) => names.map((name) => `${one}/${name}.csv`)),
        'compare.csv',
        'columns.csv',
        'run.json',
      ]),
    )
  })

  it('are the same bytes every time', () => {
    const again = exportStudies([run(BASELINE), run(FASTER)], OPTIONS)
    for (const [path, bytes] of zh) expect(Buffer.compare(again.get(path)!, bytes), path).toBe(0)
  })

  it.each(['zh', 'en'] as const)(
    'hold no number that is none, and no empty figure (%s)',
    (lang) => {
      const files = lang === 'zh' ? zh : en
      for (const path of csvPaths) {
        const records = parse(text(files, path), { bom: true }) as string[][]
        const words =
          lang === 'zh' ? /^(NaN|-?Infinity|undefined|null)$/ : /^(NaN|-?Infinity|null)$/
        expect(
          records.flat().filter((cell) => words.test(cell)),
          path,
        ).toEqual([])
        expect(text(files, path)).not.toContain('\r')
      }
      const described = table(files, 'columns.csv')
      const [file, column, unit] =
        lang === 'zh' ? ['文件', '列', '单位'] : ['file', 'column', 'unit']
      for (const one of described.filter((row) => row[unit] !== '')) {
        const path = one[file]!.includes('compare') ? one[file]! : `baseline/${one[file]}`
        const cells = table(files, path).map((row) => row[one[column]!]!)
        const bad = cells.filter((cell) => !/^(-?[0-9.]+(e[+-][0-9]+)?|—|n\/a)$/.test(cell))
        expect(bad, `${path} ${one[column]}`).toEqual([])
      }
    },
  )

  it.each(['zh', 'en'] as const)('have every column described, once (%s)', (lang) => {
    const files = lang === 'zh' ? zh : en
    const [file, column] = lang === 'zh' ? ['文件', '列'] : ['file', 'column']
    const described = table(files, 'columns.csv').map((row) => `${row[file]} ${row[column]}`)
    expect(new Set(described).size).toBe(described.length)
    const written = csvPaths
      .filter((path) => !path.startsWith('___'))
      .flatMap((path) => {
        const [header = []] = parse(text(files, path), { bom: true }) as string[][]
        return header.map((cell) => `${path.replace('baseline/', '')} ${cell}`)
      })
    expect(new Set(described)).toEqual(new Set(written))
  })

  it('disarm formulas in names', () => {
    expect(text(zh, 'baseline/parcels.csv')).toContain("P-002,'=SUM(A1)")
    expect(text(zh, 'compare.csv').split('\n')[0]).toContain(",'=人口流入加快,")
    const [row] = table(zh, '___faster/assumptions.csv')
    expect(row!['理由']).toBe(`'-理由, "带引号"`)
  })

  it('fail loudly when a table asks for what the book lacks', () => {
    const records = FAKE_RECORDS.filter(({ id }) => id !== 'gross_demand')
    expect(() => exportStudies([run(BASELINE, { records })], OPTIONS)).toThrow('gross_demand')
  })

  it('fail loudly on an infinite value', () => {
    const infinite = (id: string, where: Where, year: number) =>
      id === 'rent' ? Infinity : values(id, where, year)
    expect(() => exportStudies([run(BASELINE, { values: infinite })], OPTIONS)).toThrow(
      'rent is Infinity in 2017',
    )
  })

  it('say in run.json what made them, with the time that was handed in', () => {
    const record = JSON.parse(text(zh, 'run.json')) as Record<string, unknown>
    expect(record).toMatchObject({
      engine: '0.0.0',
      pack: { id: 'fake' },
      seed: null,
      time: OPTIONS.time,
      scenarios: [
        { id: 'baseline', parent: null },
        { id: '../faster', overrides: FASTER.overrides },
      ],
    })
    const { time: _, ...timeless } = OPTIONS
    expect(JSON.parse(text(exportStudies(runs, timeless), 'run.json'))).toEqual({
      ...record,
      time: null,
    })
  })

  it('have no comparison for a single run', () => {
    expect(exportStudies([run(BASELINE)], OPTIONS).has('compare.csv')).toBe(false)
  })
})

describe('results.csv', () => {
  const rows = table(zh, 'baseline/results.csv')

  it('has the header that programs rely on, without a byte order mark', () => {
    for (const files of [zh, en])
      expect(
        text(files, 'baseline/results.csv').startsWith(
          'scenario,year,area,dimension,indicator,label,unit,value\n',
        ),
      ).toBe(true)
  })

  it('gives numbers that read back to the last digit', () => {
    const row = rows.find(
      (one) =>
        one['indicator'] === 'completions' &&
        one['area'] === 'buji' &&
        one['dimension'] === 'tenure=resettlement' &&
        one['year'] === '2018',
    )
    expect(Number(row!['value'])).toBe(
      values('completions', { area: 'buji', tenure: 'resettlement' }, 2018),
    )
  })

  it('has no row for an undefined value, and a note that says why', () => {
    const prices = rows.filter((one) => one['indicator'] === 'price' && one['area'] === 'pinghu')
    expect(prices.map((one) => one['year'])).toEqual(['2019', '2020'])
    const note = table(zh, 'baseline/notes.csv').find(
      (one) => one['对象'] === 'price' && one['片区'] === '平湖',
    )
    expect(note).toMatchObject({ 类别: '无定义', 起始年: '2017', 终止年: '2018', 说明: '没有成交' })
  })

  it('has every variable with full', () => {
    const full = table(
      exportStudies([run(BASELINE)], { ...OPTIONS, full: true }),
      'baseline/results.csv',
    )
    const ids = new Set(full.map((one) => one['indicator']))
    expect(ids.has('population_by_age')).toBe(true)
    expect(new Set(rows.map((one) => one['indicator'])).has('population_by_age')).toBe(false)
  })

  it('adds up: the district is the sum of its areas', () => {
    const of = (area: string) =>
      Number(
        rows.find(
          (one) =>
            one['indicator'] === 'households' && one['area'] === area && one['dimension'] === '',
        )!['value'],
      )
    expect(of('')).toBeCloseTo(of('buji') + of('pinghu'), 6)
  })
})

it('shows an indicator that a scenario adds, in results.csv and in the comparison', () => {
  const own = fakeRecord('own', ['area'])
  const [a, b] = [run(BASELINE), run(FASTER, { records: [...FAKE_RECORDS, own] })]
  const files = exportStudies([a, b], { ...OPTIONS, lang: 'en' })
  const compared = table(files, 'compare.csv').find((row) => row['indicator'] === 'own')
  expect(compared).toMatchObject({ baseline: 'n/a', '../faster_less_baseline': 'n/a' })
})
