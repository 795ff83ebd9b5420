/**
 * @module
 * From a run's migrants and moves to the flows of one year 流向数据: between outside and areas, and between areas.
 */
import type { Flow, FlowChart, FlowNode } from '#lib/charts/flow-spec.ts'
import type { Query } from '#models/index'

type Values = Readonly<{ now: ArrayLike<number>; ghost: ArrayLike<number> }>

export type FlowData = Readonly<{
  areas: readonly Readonly<{ id: string; label: string }>[]
  /** Ids of the quantities, and their values of the year: one an area, of moves one an origin and destination. */
  arrivals: Values & Readonly<{ indicator: string }>
  departures: Values & Readonly<{ indicator: string }>
  moves?: Values & Readonly<{ indicator: string; destination: string }>
  /** Only what comes to this area and leaves it. */
  area: string | undefined
  scale: number
  outside: string
  other: string
}>

/** Of all that flows: what is less is put together. */
export const SMALL = 0.005
const OUTSIDE = 'outside'
const OTHER = 'other'

type Single = Readonly<{
  id: string
  kind: 'in' | 'move' | 'out'
  from: string
  to: string
  value: number
  ghost: number
  query: Query
}>

/** Every flow by itself: from an area or outside to an area or outside. */
export function singleFlows(data: FlowData): readonly Single[] {
  const { areas, arrivals, departures, moves, area, scale } = data
  const at = ({ now, ghost }: Values, i: number) => ({
    value: (now[i] ?? NaN) / scale,
    ghost: (ghost[i] ?? NaN) / scale,
  })
  const touches = (...ends: readonly string[]) => area === undefined || ends.includes(area)
  const outer = areas.flatMap(({ id }, i): Single[] => {
    const where = { area: id }
    return [
      {
        id: `in:${id}`,
        kind: 'in',
        from: OUTSIDE,
        to: id,
        ...at(arrivals, i),
        query: { indicator: arrivals.indicator, where },
      },
      {
        id: `out:${id}`,
        kind: 'out',
        from: id,
        to: OUTSIDE,
        ...at(departures, i),
        query: { indicator: departures.indicator, where },
      },
    ]
  })
  const inner = moves
    ? areas.flatMap((from, i) =>
        areas.flatMap((to, k): Single[] =>
          i === k
            ? []
            : [
                {
                  id: `move:${from.id}:${to.id}`,
                  kind: 'move',
                  from: from.id,
                  to: to.id,
                  ...at(moves, i * areas.length + k),
                  query: {
                    indicator: moves.indicator,
                    where: { area: from.id, [moves.destination]: to.id },
                  },
                },
              ],
        ),
      )
    : []
  const order = ['in', 'move', 'out']
  return [...outer, ...inner]
    .filter(({ from, to, value, ghost }) => touches(from, to) && (value > 0 || ghost > 0))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/**
 * The district: origins left, destinations right. An area: what comes to it, itself, what leaves it. Outside stands above
 * the origins and below the destinations, so that arrivals and departures don't cross.
 */
export function flowChart(data: FlowData): FlowChart {
  const { areas, area, outside, other } = data
  const singles = singleFlows(data)
  const label = (id: string) =>
    id === OUTSIDE ? outside : (areas.find((one) => one.id === id)?.label ?? other)
  const last = area === undefined ? 1 : 2
  const column = (ids: readonly string[], at: number): FlowNode[] =>
    ids.map((id) => ({ id: `${at}:${id}`, label: label(id), column: at }))
  const others = areas.map(({ id }) => id).filter((id) => id !== area)
  const flows = together(singles, area, last)
  const used = new Set(flows.flatMap(({ from, to }) => [from, to]))
  const nodes = [
    ...column([OUTSIDE, ...others, OTHER], 0),
    ...(area === undefined ? [] : column([area], 1)),
    ...column([...others, OTHER, OUTSIDE], last),
  ]
  return {
    nodes: nodes.filter(({ id }) => used.has(id)),
    flows,
    all: singles.map(({ id, from, to, value, ghost }) => ({
      id,
      from: label(from),
      to: label(to),
      value,
      ghost,
    })),
  }
}

/** Small moves of a place are put together. */
function together(
  singles: readonly Single[],
  area: string | undefined,
  last: number,
): readonly Flow[] {
  const total = singles.reduce((sum, { value }) => sum + value, 0)
  const placed = singles.map((single) => {
    const small = single.kind === 'move' && single.value < SMALL * total
    const arrives = single.to === area
    const [from, to] = [
      small && arrives ? OTHER : single.from,
      small && !arrives ? OTHER : single.to,
    ]
    const [start, end] = area === undefined ? [0, 1] : arrives ? [0, 1] : [1, last]
    return { single, key: `${start}:${from}>${end}:${to}` }
  })
  const grouped = new Map<string, Single[]>()
  for (const { single, key } of placed) grouped.set(key, [...(grouped.get(key) ?? []), single])
  return [...grouped].map(([key, members]) => {
    const [from, to] = key.split('>') as [string, string]
    const sum = (of: 'value' | 'ghost') => members.reduce((all, one) => all + one[of], 0)
    return {
      id: key,
      from,
      to,
      value: sum('value'),
      ghost: sum('ghost'),
      colour: members[0]!.kind === 'move' ? 'seq-3' : 'seq-2',
      of: members.map(({ id }) => id),
    }
  })
}
