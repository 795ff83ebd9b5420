import { describe, expect, it } from 'vitest'
import { pyramidDrawing, pyramidOptions } from '#lib/charts/pyramid-drawing.ts'
import { cellAt, pyramidTable, sideTotals } from '#lib/charts/pyramid-spec.ts'
import { pyramidChart, type PyramidData } from '#lib/state/pyramid.ts'

const colours = new Proxy(
  {},
  { get: (_, name) => (name === 'font-size' ? '12' : `#${String(name)}`) },
)

/** Two years of three statuses, two sexes and two ages; nobody is rural. */
const now = [
  [10, 20, 30, 40, 1, 2, 3, 4, 0, 0, 0, 0],
  [11, 21, 31, 41, 5, 6, 7, 8, 0, 0, 0, 0],
].flat()
const data: PyramidData = {
  now,
  ghost: now.map((value) => value / 2),
  statuses: ['registered', 'migrant', 'rural'].map((id) => ({ id, label: id, colour: id })),
  sexes: ['female', 'male'].map((id) => ({ id, label: id })),
  ages: ['0', '1'],
  ageLabel: 'age',
  at: 1,
  scale: 1,
  ghostLabel: 'A',
  baseLabel: 'now 2017',
}
const chart = pyramidChart(data)

describe('a population pyramid', () => {
  it('has women on one side and men on the other, by status and age of the year', () => {
    expect(chart.sides.map(({ id }) => id)).toEqual(['female', 'male'])
    expect(chart.sides[0].layers.map(({ id, values }) => [id, values])).toEqual([
      ['registered', [11, 21]],
      ['migrant', [5, 6]],
    ])
    expect(sideTotals(chart.sides[1])).toEqual([38, 49])
  })

  it('is outlined by the base year and by the parent, each where it differs', () => {
    expect(chart.outlines.map(({ id, dashed, sides }) => [id, dashed, sides[0]])).toEqual([
      ['base', false, [11, 22]],
      ['ghost', true, [8, 13.5]],
    ])
    const first = pyramidChart({ ...data, at: 0, ghostLabel: undefined })
    expect(first.outlines).toEqual([])
  })

  it('keeps its axis while the years play, so that they can be compared', () => {
    expect(pyramidChart({ ...data, at: 0 }).axis).toEqual(chart.axis)
    expect(chart.axis.max).toBeGreaterThanOrEqual(49)
    expect(pyramidDrawing(pyramidChart({ ...data, at: 0 })).frame).toBe(pyramidDrawing(chart).frame)
  })

  it('is drawn as bars to both sides of nothing, whose axis shows no minus', () => {
    const { data: drawn, options } = pyramidOptions(chart, colours)
    expect(drawn.datasets.map(({ label, data: points }) => [label, points[1]])).toEqual([
      ['female:registered', { x: -21, y: 1 }],
      ['female:migrant', { x: -6, y: 1 }],
      ['male:registered', { x: 41, y: 1 }],
      ['male:migrant', { x: 8, y: 1 }],
    ])
    expect(options).toMatchObject({ indexAxis: 'y', scales: { x: { min: -chart.axis.max } } })
    const label = options!.scales!['x']!.ticks!.callback as (value: number) => string
    expect(label(-20)).toBe('20')
  })

  it('knows what lies under the pointer', () => {
    expect(cellAt(chart, { x: -5, y: 0.3 })).toMatchObject({ age: 0, layer: { id: 'registered' } })
    expect(cellAt(chart, { x: 45, y: 1 })).toMatchObject({
      age: 1,
      side: { id: 'male' },
      layer: { id: 'migrant' },
    })
    expect(cellAt(chart, { x: 60, y: 1 })!.layer).toBeUndefined()
    expect(cellAt(chart, { x: 0, y: 7 })).toBeUndefined()
  })

  it('has a table of every age: the sides, their statuses, and the outlines', () => {
    const { columns, rows } = pyramidTable(chart)
    expect(columns.map(({ id }) => id)).toEqual([
      'age',
      'female',
      'female:registered',
      'female:migrant',
      'male',
      'male:registered',
      'male:migrant',
      'female:base',
      'male:base',
      'female:ghost',
      'male:ghost',
    ])
    expect(rows).toHaveLength(2)
    expect(rows[1]!.cells).toMatchObject({ age: '1', female: 27, 'male:migrant': 8 })
  })
})
