import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisDecimals, axisFor, nextAxis, yearTicks } from '#lib/charts/axis.ts'
import { spread } from '#lib/charts/end-labels.ts'
import { fade } from '#lib/charts/colours.ts'
import { sameShapes } from '#lib/charts/drawing.ts'
import { frameOf, lineOptions } from '#lib/charts/line-options.ts'
import { chartTable, tableRows } from '#lib/charts/table.ts'
import { displayOf } from '#lib/format/display.ts'
import { panelChart, type PanelChart } from '#lib/state/panel-chart.ts'

const years = [2017, 2018, 2019, 2020]
const colours = new Proxy({}, { get: (_, name) => (name === 'font-size' ? '12' : '#112233') })
const population = { id: 'population', unit: 'person' }

const panel: PanelChart = {
  series: [
    {
      id: 'ghost',
      label: 'A 基准',
      kind: 'ghost',
      colour: 'chart-ghost',
      values: [4e6, 4.1e6, 4.2e6, 4.3e6],
    },
    {
      id: 'now',
      label: 'D',
      kind: 'scenario',
      colour: 's-d',
      values: [4e6, 4.2e6, 4.4e6, NaN],
      history: [{ indicator: 'population', where: {}, year: 2015, value: 3.8e6 }],
    },
  ],
  years,
  baseYear: 2017,
  nowLabel: '现状 2017',
  targetLabel: '目标',
  selectedYear: 2019,
  display: displayOf(population, 4e6, 'axis'),
  language: 'zh',
  targets: [
    {
      id: 't',
      indicator: 'population',
      where: {},
      op: '<=',
      value: 4.5e6,
      near: 0.1,
      binding: true,
    },
  ],
}

describe('axes', () => {
  it('hold every value between round numbers, in few steps', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (values) => {
        const { min, max, step } = axisFor(values)
        const slack = 1e-9 * Math.max(1, Math.abs(max), Math.abs(min))
        expect(Math.min(...values)).toBeGreaterThanOrEqual(min - slack)
        expect(Math.max(...values)).toBeLessThanOrEqual(max + slack)
        expect((max - min) / step).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('start at nothing unless the values lie far from it', () => {
    expect(axisFor([3, 12])).toEqual({ min: 0, max: 15, step: 5 })
    expect(axisFor([390, 465]).min).toBeGreaterThan(300)
    expect(axisDecimals(axisFor([0.1, 0.9]))).toBe(2)
  })

  it('keep still in a drag, grow when they must, and shrink only when mostly empty', () => {
    const shown = { min: 0, max: 10, step: 2 }
    const wider = { min: 0, max: 20, step: 5 }
    expect(nextAxis(shown, wider, true)).toBe(shown)
    expect(nextAxis(shown, wider, false)).toBe(wider)
    expect(nextAxis(shown, { min: 0, max: 8, step: 2 }, false)).toBe(shown)
    expect(nextAxis(shown, { min: 0, max: 4, step: 1 }, false).max).toBe(4)
  })

  it('label round years', () => {
    expect(yearTicks(2017, 2035)).toEqual([2020, 2025, 2030, 2035])
  })
})

describe('a panel as a chart', () => {
  const chart = panelChart(panel)

  it('shows values in the display unit, history before the projection, the parent behind', () => {
    expect(chart.firstYear).toBe(2015)
    expect(chart.lines.map(({ id, kind }) => [id, kind])).toEqual([
      ['ghost', 'ghost'],
      ['now', 'scenario'],
    ])
    expect(chart.lines[1]!.points[0]).toEqual({ year: 2015, value: 380 })
    expect(chart.lines[1]!.points.at(-1)!.value).toBeNaN()
  })

  it('draws the target, and leaves out one too far away to be of use', () => {
    expect(chart.limits).toEqual([{ value: 450, label: '目标 ≤ 450' }])
    const far = { ...panel, targets: [{ ...panel.targets[0]!, value: 4.5e8 }] }
    expect(panelChart(far).limits).toEqual([])
  })

  it('draws a band and a path as such', () => {
    const target = panel.targets[0]!
    const band = panelChart({ ...panel, targets: [{ ...target, op: 'in', value: [4e6, 4.5e6] }] })
    expect(band.bands).toEqual([{ from: 400, to: 450, label: '目标 400–450' }])
    const path = panelChart({ ...panel, targets: [{ ...target, value: { 2018: 4.2e6 } }] })
    expect(path.lines.at(-1)).toMatchObject({ kind: 'limit', points: [{ year: 2018, value: 420 }] })
  })
})

describe('options of a chart', () => {
  const chart = panelChart(panel)
  const options = lineOptions(chart, colours)

  it('draw the ghost first, dashed; history solid and the projection lighter', () => {
    const [ghost, past, ahead] = options.data.datasets
    expect(ghost).toMatchObject({ label: 'ghost', borderDash: [4, 3], borderWidth: 1.5 })
    expect(past!.data.map(({ x }) => x)).toEqual([2015, 2017])
    expect(past!.borderColor).toBe('#112233')
    expect(ahead!.data[0]!.x).toBe(2017)
    expect(ahead!.borderColor).not.toBe('#112233')
    expect(fade('#112233', 0.5)).toBe('#11223380')
  })

  it('neither animate nor parse, and keep the axis as told', () => {
    expect(options.options).toMatchObject({ animation: false, parsing: false })
    expect(options.options!.scales!['y']).toMatchObject({
      min: chart.axis.min,
      max: chart.axis.max,
    })
  })

  it('stay the same while only points move', () => {
    const moved = panelChart({
      ...panel,
      axis: () => chart.axis,
      series: panel.series.map((one) => ({ ...one, values: [4e6, 4e6, 4e6, 4e6] })),
    })
    expect(frameOf(moved)).toBe(frameOf(chart))
    expect(frameOf({ ...moved, lastYear: 2030 })).not.toBe(frameOf(chart))
    const next = lineOptions(moved, colours).data.datasets
    expect(sameShapes(options.data.datasets, next)).toBe(true)
  })
})

describe('names at the ends of lines', () => {
  it('never touch one another and stay on the chart', () => {
    const label = fc.double({ min: 20, max: 180, noNaN: true })
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (heights) => {
        const labels = heights.map((y) => ({ text: 'x', colour: 'c', y, top: y, bottom: y }))
        const placed = spread(labels, { top: 10, bottom: 200 }, 15).map(({ y }) => y)
        placed.forEach((y, i) => {
          if (i > 0) expect(y - placed[i - 1]!).toBeGreaterThanOrEqual(15 - 1e-9)
          expect(y).toBeLessThanOrEqual(200)
        })
      }),
    )
  })
})

describe('the table of a chart', () => {
  it('has the same points, a gap where there is no value, and opens what has a run', () => {
    const chart = panelChart(panel)
    const table = chartTable(chart, '年份')
    expect(table.rows.map(({ key }) => key)).toEqual(['2015', '2017', '2018', '2019', '2020'])
    expect(table.opens).toEqual(new Set(['ghost', 'now']))
    expect(tableRows(table, '常住人口 (万人)').slice(0, 3)).toEqual([
      ['常住人口 (万人)'],
      ['年份', 'A 基准', 'D'],
      ['2015', undefined, 380],
    ])
  })
})
