import { describe, expect, it } from 'vitest'
import { lineAt, yearAt } from '#lib/charts/line-hit.ts'
import { lineOptions } from '#lib/charts/line-options.ts'
import { chartTable } from '#lib/charts/table.ts'
import { displayOf } from '#lib/format/display.ts'
import { panelChart, sumOf, type Series } from '#lib/state/panel-chart.ts'

const sizes: Record<string, string> = { 'font-size': '12', 'chart-projection-opacity': '0.5' }
const colours = new Proxy({}, { get: (_, name) => sizes[String(name)] ?? '#112233' })
const years = [2017, 2018, 2019]
const bar = (id: string, values: number[], less = false): Series => ({
  id: `now:${id}`,
  label: id,
  kind: 'bar',
  colour: 'seq-1',
  less,
  values,
})
const line = (id: string, kind: Series['kind'], values: number[]): Series => ({
  id,
  label: kind === 'ghost' ? '' : 'net',
  name: kind === 'ghost' ? 'net · A' : 'net',
  kind,
  colour: 's-b',
  values,
})
const chart = panelChart({
  series: [
    line('ghost:net', 'ghost', [20_000, 30_000, 40_000]),
    line('now:net', 'scenario', [20_000, 30_000, 50_000]),
    bar('births', [50_000, 50_000, 50_000]),
    bar('came', [30_000, 40_000, 60_000]),
    bar('deaths', [60_000, 60_000, 60_000], true),
  ],
  years,
  baseYear: 2017,
  nowLabel: 'now',
  targetLabel: '',
  selectedYear: 2018,
  display: displayOf({ id: 'births', unit: 'person/year' }, 1e5, 'axis'),
  language: 'zh',
  targets: [],
})

describe('stacked bars over the years', () => {
  it('stand on an axis that holds what adds and what takes away', () => {
    expect(chart.bars?.map(({ points }) => points[0]!.value)).toEqual([5, 3, -6])
    expect(chart.axis.min).toBeLessThanOrEqual(-6)
    expect(chart.axis.max).toBeGreaterThanOrEqual(11)
  })

  it('have half a bar of room at both ends, and the lines above them', () => {
    const options = lineOptions(chart, colours)
    expect(options.options!.scales!['x']).toMatchObject({ min: 2016.5, max: 2019.5 })
    const order = (type: string) =>
      options.data.datasets.filter((one) => one.type === type).map((one) => one.order!)
    expect(Math.min(...order('bar'))).toBeGreaterThan(Math.max(...order('line')))
  })

  it('are solid up to the base year and lighter after it', () => {
    const [births] = lineOptions(chart, colours).data.datasets
    expect(births!.backgroundColor).toEqual(['#112233', '#11223380', '#11223380'])
  })

  it('give way to a line under the pointer, and are found by their layers', () => {
    expect(yearAt(chart, { x: 2018.4, y: 0 })).toBe(2018)
    expect(yearAt(chart, { x: 2020, y: 0 })).toBeUndefined()
    expect(lineAt(chart, 2018, 1)).toBe('now:births')
    expect(lineAt(chart, 2018, 8)).toBe('now:came')
    expect(lineAt(chart, 2018, -2)).toBe('now:deaths')
    expect(lineAt(chart, 2019, 5.05)).toBe('now:net')
    expect(lineAt(chart, 2019, 4)).toBe('ghost:net')
  })

  it('stand in the table before the lines, with what the line’s end leaves unsaid', () => {
    const { columns, rows, opens } = chartTable(chart, 'year')
    expect(columns.map(({ label }) => label)).toEqual([
      'year',
      'births',
      'came',
      'deaths',
      'net · A',
      'net',
    ])
    expect(rows[2]!.cells['now:deaths']).toBe(-6)
    expect(opens.has('now:came')).toBe(true)
  })

  it('come to a sum in which what takes away counts less', () => {
    const layers = [{ values: [5, 6] }, { values: [1, 2], less: true }]
    expect([...sumOf(layers)]).toEqual([4, 4])
  })
})
