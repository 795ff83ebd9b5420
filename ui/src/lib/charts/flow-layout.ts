/**
 * @module
 * Where the bands of a chart of flows run 流向图布局: pure, so that it can be tested without drawing.
 */
import { sumAt, throughput, type Flow, type FlowChart, type FlowNode } from './flow-spec.ts'

export type Box = Readonly<{
  left: number
  top: number
  width: number
  height: number
}>

export type PlacedNode = FlowNode &
  Readonly<{
    x: number
    y: number
    height: number
    /** How high it is in the scenario behind. */
    ghost: number
    value: number
    ghostValue: number
    arriving: number
    leaving: number
  }>

export type Band = Flow & Readonly<{ path: string; thickness: number }>

export type FlowLayout = Readonly<{ nodes: readonly PlacedNode[]; bands: readonly Band[] }>

export const NODE_WIDTH = 10
/** Between two places of a column: at least, and at most. */
const GAP = { least: 10, most: 26 } as const

export function layoutFlows(chart: FlowChart, box: Box): FlowLayout {
  const columns = columnsOf(chart)
  const scale = scaleOf(chart, columns, box.height)
  const nodes = columns.flatMap((column, i) =>
    placeColumn(chart, column, i, columns.length, scale, box),
  )
  return { nodes, bands: bandsOf(chart, nodes, scale) }
}

function columnsOf({ nodes }: FlowChart): readonly (readonly FlowNode[])[] {
  const last = Math.max(0, ...nodes.map(({ column }) => column))
  return Array.from({ length: last + 1 }, (_, i) => nodes.filter(({ column }) => column === i))
}

/** Pixels a unit: the fullest column fills the height. */
function scaleOf(
  chart: FlowChart,
  columns: readonly (readonly FlowNode[])[],
  height: number,
): number {
  const scales = columns.map((column) => {
    const sum = column.reduce((all, { id }) => all + throughput(chart, id), 0)
    return Math.max(1, height - GAP.least * (column.length - 1)) / Math.max(sum, 1e-12)
  })
  return Math.min(...scales)
}

function placeColumn(
  chart: FlowChart,
  column: readonly FlowNode[],
  i: number,
  count: number,
  scale: number,
  { left, top, width, height }: Box,
): readonly PlacedNode[] {
  const sizes = column.map(({ id }) => throughput(chart, id) * scale)
  const free = height - sizes.reduce((sum, size) => sum + size, 0)
  const gap = Math.min(GAP.most, free / Math.max(1, column.length - 1))
  // Between the outer columns a place stands at the top: its name above it lies on no band.
  const inside = i > 0 && i < count - 1
  let y = inside ? top : top + (free - gap * (column.length - 1)) / 2
  const x = left + (count === 1 ? 0 : (i / (count - 1)) * (width - NODE_WIDTH))
  return column.map((node, k) => {
    const ghostValue = throughput(chart, node.id, ({ ghost }) => ghost)
    const placed = {
      ...node,
      x,
      y,
      height: sizes[k]!,
      ghost: ghostValue * scale,
      value: throughput(chart, node.id),
      ghostValue,
      arriving: sumAt(chart, node.id, 'to'),
      leaving: sumAt(chart, node.id, 'from'),
    }
    y += sizes[k]! + gap
    return placed
  })
}

/** Bands leave and arrive in the order of the places at their other end, so that few cross. */
function bandsOf(
  { flows }: FlowChart,
  nodes: readonly PlacedNode[],
  scale: number,
): readonly Band[] {
  const order = new Map(nodes.map(({ id }, i) => [id, i]))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const drawn = flows.filter(({ from, to, value }) => value > 0 && byId.has(from) && byId.has(to))
  const starts = offsets(drawn, 'from', 'to', order, scale)
  const ends = offsets(drawn, 'to', 'from', order, scale)
  return drawn.map((flow) => {
    const [from, to] = [byId.get(flow.from)!, byId.get(flow.to)!]
    const thickness = flow.value * scale
    return {
      ...flow,
      thickness,
      path: ribbon(
        from.x + NODE_WIDTH,
        from.y + starts.get(flow.id)!,
        to.x,
        to.y + ends.get(flow.id)!,
        thickness,
      ),
    }
  })
}

function offsets(
  flows: readonly Flow[],
  at: 'from' | 'to',
  other: 'from' | 'to',
  order: ReadonlyMap<string, number>,
  scale: number,
): ReadonlyMap<string, number> {
  const reached = new Map<string, number>()
  const sorted = [...flows].sort((a, b) => order.get(a[other])! - order.get(b[other])!)
  return new Map(
    sorted.map((flow) => {
      const offset = reached.get(flow[at]) ?? 0
      reached.set(flow[at], offset + flow.value * scale)
      return [flow.id, offset]
    }),
  )
}

function ribbon(x0: number, y0: number, x1: number, y1: number, thickness: number): string {
  const middle = (x0 + x1) / 2
  const [n, m] = [y0 + thickness, y1 + thickness]
  const at = (value: number) => value.toFixed(1)
  return (
    `M${at(x0)} ${at(y0)}C${at(middle)} ${at(y0)} ${at(middle)} ${at(y1)} ${at(x1)} ${at(y1)}` +
    `V${at(m)}C${at(middle)} ${at(m)} ${at(middle)} ${at(n)} ${at(x0)} ${at(n)}Z`
  )
}
