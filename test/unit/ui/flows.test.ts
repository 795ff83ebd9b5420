import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutFlows } from '#lib/charts/flow-layout.ts'
import { flowTable, throughput } from '#lib/charts/flow-spec.ts'
import { flowChart, singleFlows, type FlowData } from '#lib/state/flows.ts'

const areas = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }))
const both = (values: number[]) => ({ now: values, ghost: values.map((value) => value / 2) })
/** From a to b much, to c a little; from b to a and c a little each. */
const moves = [0, 40, 0.1, 0.1, 0, 0.2, 0, 0, 0]
const data: FlowData = {
  areas,
  arrivals: { indicator: 'in_migrants', ...both([100, 50, 10]) },
  departures: { indicator: 'out_migrants', ...both([30, 20, 0]) },
  moves: { indicator: 'moves', destination: 'destination', ...both(moves) },
  area: undefined,
  scale: 1,
  outside: 'outside',
  other: 'other',
}
const box = { left: 50, top: 5, width: 400, height: 300 }

describe('the flows of a year', () => {
  it('are those between outside and areas and between areas, each with its question', () => {
    const singles = singleFlows(data)
    expect(singles.map(({ id }) => id).join(' ')).toBe(
      'in:a in:b in:c move:a:b move:a:c move:b:a move:b:c out:a out:b',
    )
    expect(singles.find(({ id }) => id === 'move:a:b')!.query).toEqual({
      indicator: 'moves',
      where: { area: 'a', destination: 'b' },
    })
  })

  it('put together small moves of one place, and keep all in the table', () => {
    const chart = flowChart(data)
    const other = chart.flows.filter(({ to }) => to === '1:other')
    expect(other.map(({ from, of }) => [from, of])).toEqual([
      ['0:a', ['move:a:c']],
      ['0:b', ['move:b:a', 'move:b:c']],
    ])
    const words = { from: 'from', to: 'to', now: 'D', ghost: 'A' }
    expect(flowTable(chart, words, false).rows).toHaveLength(9)
    expect(flowTable(chart, words, true).columns.map(({ id }) => id)).toEqual(['from', 'to', 'now'])
  })

  it('lose nobody: what leaves the left column arrives in the right one', () => {
    const chart = flowChart(data)
    const total = (at: number) =>
      chart.nodes
        .filter(({ column }) => column === at)
        .reduce((sum, { id }) => sum + throughput(chart, id), 0)
    expect(total(0)).toBeCloseTo(total(1), 9)
    expect(total(0)).toBeCloseTo(
      singleFlows(data).reduce((sum, { value }) => sum + value, 0),
      9,
    )
  })

  it('of one area pass through it', () => {
    const chart = flowChart({ ...data, area: 'b' })
    expect(chart.nodes.filter(({ column }) => column === 1).map(({ label }) => label)).toEqual([
      'B',
    ])
    expect(chart.flows.every(({ from, to }) => from === '1:b' || to === '1:b')).toBe(true)
    expect(chart.all.map(({ from, to }) => `${from}>${to}`)).toContain('A>B')
    expect(chart.all.map(({ from, to }) => `${from}>${to}`)).not.toContain('outside>A')
  })

  it('are drawn without moves where the book has none', () => {
    const { moves: _, ...without } = data
    const chart = flowChart(without)
    expect(chart.flows.map(({ from, to }) => `${from}>${to}`)).toContain('0:outside>1:a')
    expect(chart.nodes.some(({ id }) => id.endsWith('other'))).toBe(false)
  })
})

describe('the layout of flows', () => {
  it('keeps every place inside the box, and no two of a column over one another', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(undefined, 'b'), (came, left, area) => {
        const chart = flowChart({
          ...data,
          arrivals: { ...data.arrivals, ...both(came) },
          departures: { ...data.departures, ...both(left) },
          area,
        })
        const { nodes } = layoutFlows(chart, box)
        for (const node of nodes) {
          expect(node.y).toBeGreaterThanOrEqual(box.top - 1e-6)
          expect(node.y + node.height).toBeLessThanOrEqual(box.top + box.height + 1e-6)
          const below = nodes.find(({ column, y }) => column === node.column && y > node.y)
          if (below) expect(below.y).toBeGreaterThanOrEqual(node.y + node.height - 1e-6)
        }
      }),
    )
  })

  it('gives bands the thickness of their share', () => {
    const { bands } = layoutFlows(flowChart(data), box)
    const [a, b] = ['0:outside>1:a', '0:outside>1:b'].map(
      (id) => bands.find((band) => band.id === id)!.thickness,
    )
    expect(a! / b!).toBeCloseTo(2, 9)
  })
})
