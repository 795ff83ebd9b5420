import { describe, expect, it } from 'vitest'
import { exportStudies } from '#models/results/index'
import { FASTER, OPTIONS, run, table } from '../../support/fake-run.ts'
import { BASELINE, YEARS } from '../../support/fake-study.ts'

const runs = [run(BASELINE), run(FASTER)]
const zh = exportStudies(runs, OPTIONS)
const en = exportStudies(runs, { ...OPTIONS, lang: 'en' })
const csvPaths = [...zh.keys()].filter((path) => path.endsWith('.csv'))

describe('tables for people', () => {
  it('begin with a byte order mark', () => {
    for (const path of csvPaths.filter((one) => !one.endsWith('results.csv')))
      expect(Array.from(zh.get(path)!.slice(0, 3)), path).toEqual([0xef, 0xbb, 0xbf])
  })

  it('name things in Chinese, or by their ids without totals', () => {
    const chinese = table(zh, 'baseline/supply-plan.csv')
    expect(chinese[0]).toMatchObject({ 年份: '2017', 片区: '布吉', 住房类型: '商品住房' })
    expect(chinese).toHaveLength(YEARS.length * 3 * 7)
    const english = table(en, 'baseline/supply-plan.csv')
    expect(english[0]).toMatchObject({ year: '2017', area: 'buji', tenure: 'market_sale' })
    expect(english).toHaveLength(YEARS.length * 2 * 6)
  })

  it('have people by single year of age that add up to the population', () => {
    const rows = table(en, 'baseline/population.csv')
    expect(rows[0]).toMatchObject({
      year: '2017',
      area: 'buji',
      sex: 'female',
      age: '0',
      status: 'registered',
    })
    const sum = rows
      .filter((row) => row['year'] === '2018')
      .reduce((total, row) => total + Number(row['persons']), 0)
    const [total] = runs[0]!.study.series({ indicator: 'population_by_age' }).slice(1)
    expect(sum).toBeCloseTo(total!, 6)
  })

  it('tell when and why a parcel is sold or not', () => {
    const rows = table(zh, 'baseline/parcels.csv')
    expect(rows.map((row) => [row['宗地编号'], row['出让年份'], row['状态']])).toEqual([
      ['P-001', '2019', '已出让'],
      ['P-002', '2019', '已出让'],
      ['P-003', '—', '无控规或控规未到期'],
    ])
    const left = table(zh, 'baseline/left-out.csv').filter((row) => row['记录'] === 'P-003')
    expect(left).toEqual([
      {
        文件: 'parcels.csv',
        记录: 'P-003',
        片区: '平湖',
        起始年: '2018',
        终止年: '2020',
        原因: '无控规或控规未到期',
      },
    ])
  })

  it('list assumptions beside the baseline, a row a place and year only where they differ', () => {
    const rows = table(en, '___faster/assumptions.csv')
    expect(rows.filter((row) => row['parameter'] === 'rate')).toMatchObject([
      { role: 'decision', area: 'all', year: 'all', baseline: '0.1', value: '0.3' },
    ])
    const inflow = rows.filter((row) => row['parameter'] === 'inflow')
    // Buji by status and year; Pinghu by status alone.
    expect(inflow).toHaveLength(3 * YEARS.length + 3)
    expect(inflow[0]).toMatchObject({
      area: 'buji',
      dimension: 'status=registered',
      year: '2017',
      value: '0.2017',
    })
  })

  it('judge targets, and say where there is nothing to judge', () => {
    const rows = table(zh, 'baseline/targets.csv')
    expect(rows.map((row) => [row['年份'], row['测算值'], row['评判']])).toEqual([
      ['2018', '2.12346', '达成'],
      ['2019', '—', '无定义'],
    ])
  })
})
