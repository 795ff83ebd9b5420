/**
 * @module
 * In which order things are computed inside a year 计算次序, and what hangs on what.
 */

/** What must be known first, by node. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

export type Ordered =
  | Readonly<{ ok: true; order: readonly string[] }>
  /** The names along a cycle, the first repeated at the end. */
  | Readonly<{ ok: false; cycle: readonly string[] }>

/**
 * Order a graph so that each node comes after what it needs. Among those that are ready the first in the book comes
 * first, but one like the last (same dimensions) is preferred, so that loops can be shared. The order depends on the
 * book alone, never on chance.
 */
export function orderGraph(graph: Graph, likeness: (node: string) => string): Ordered {
  const nodes = [...graph.keys()]
  const place = new Map(nodes.map((n, i) => [n, i]))
  const waiting = new Map<string, number>()
  const followers = new Map<string, string[]>()
  for (const [node, needs] of graph) {
    const inside = [...needs].filter((n) => graph.has(n))
    waiting.set(node, inside.length)
    for (const n of inside) followers.set(n, [...(followers.get(n) ?? []), node])
  }
  const ready = nodes.filter((n) => waiting.get(n) === 0)
  const order: string[] = []
  let last = ''
  while (ready.length > 0) {
    const like = ready.findIndex((n) => likeness(n) === last)
    const [node] = ready.splice(Math.max(like, 0), 1) as [string]
    last = likeness(node)
    order.push(node)
    for (const f of followers.get(node) ?? []) {
      waiting.set(f, waiting.get(f)! - 1)
      if (waiting.get(f) !== 0) continue
      const at = ready.findIndex((n) => place.get(n)! > place.get(f)!)
      ready.splice(at < 0 ? ready.length : at, 0, f)
    }
  }
  return order.length === nodes.length
    ? { ok: true, order }
    : { ok: false, cycle: findCycle(graph, new Set(order)) }
}

/** Walk what is needed among the nodes that could not be placed until a name comes back. */
function findCycle(graph: Graph, placed: ReadonlySet<string>): readonly string[] {
  const stuck = (node: string) => [...graph.get(node)!].find((n) => graph.has(n) && !placed.has(n))
  const path: string[] = []
  let node = [...graph.keys()].find((n) => !placed.has(n))
  while (node !== undefined && !path.includes(node)) {
    path.push(node)
    node = stuck(node)
  }
  return node === undefined ? path : [...path.slice(path.indexOf(node)), node]
}

/** Everything reachable from the seeds along the arrows of `next`. */
export function reach(
  seeds: Iterable<string>,
  next: (node: string) => Iterable<string>,
): Set<string> {
  const found = new Set<string>()
  const stack = [...seeds]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (found.has(node)) continue
    found.add(node)
    stack.push(...next(node))
  }
  return found
}
