/**
 * @module
 * What a chart of flows shows 流向图, in display units and words: columns of places and what goes from one to the next.
 */
import type { ColourName } from './colours.ts'
import type { ChartTable } from './table.ts'

/** A place in a column; the same place may stand in several. */
export type FlowNode = Readonly<{ id: string; label: string; column: number }>

export type Flow = Readonly<{
  id: string
  from: string
  to: string
  value: number
  /** In the scenario behind. */
  ghost: number
  colour: ColourName
  /** Small flows put together; without it, the flow itself. */
  of: readonly string[]
}>

export type FlowChart = Readonly<{
  nodes: readonly FlowNode[]
  flows: readonly Flow[]
  /** Every flow by itself, with the names of both ends, for the table. */
  all: readonly Readonly<{ id: string; from: string; to: string; value: number; ghost: number }>[]
}>

export type FlowWords = Readonly<{ from: string; to: string; now: string; ghost: string }>

/** One row a flow, none put together. */
export function flowTable({ all }: FlowChart, words: FlowWords, alone: boolean): ChartTable {
  return {
    columns: [
      { id: 'from', label: words.from, number: false },
      { id: 'to', label: words.to, number: false },
      { id: 'now', label: words.now, number: true },
      ...(alone ? [] : [{ id: 'ghost', label: words.ghost, number: true }]),
    ],
    rows: all.map(({ id, from, to, value, ghost }) => ({
      key: id,
      cells: { from, to, now: value, ghost },
    })),
    opens: new Set(['now', 'ghost']),
  }
}

/** What leaves a place, or arrives there. */
export function sumAt(
  { flows }: FlowChart,
  node: string,
  end: 'from' | 'to',
  of: (flow: Flow) => number = ({ value }) => value,
): number {
  return flows.reduce((all, flow) => all + (flow[end] === node ? of(flow) : 0), 0)
}

/** Whichever of the two is more. */
export function throughput(chart: FlowChart, node: string, of?: (flow: Flow) => number): number {
  return Math.max(sumAt(chart, node, 'from', of), sumAt(chart, node, 'to', of))
}
