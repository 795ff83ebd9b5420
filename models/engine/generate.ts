/**
 * @module
 * From rules to JavaScript source: plain loops over one Float64Array. The source is made only from nodes that passed
 * the checks, and from our own numbers and indices; no word of an equation's text gets into it.
 */
import type { Model } from './model.ts'
import type { Lag, Node } from './node.ts'
import { readsOf, walk } from './node.ts'
import type { Rule } from './rule.ts'
import { countFlags, pinFlagOf, type Slot } from './layout.ts'

/** Index of the present member of a dimension, and how many of the rule's loops it stands inside at least. */
type Index = Readonly<{ code: string; level: number }>

/** Where the code stands: the index of each dimension that is given. */
type Given = ReadonlyMap<string, Index>

const BINARY: Readonly<Record<string, string>> = { '==': '===', '!=': '!==', and: '&&', or: '||' }

/**
 * Source of one function body that fills the given rules for year index `y`, in their order. Parameters in scope:
 * `M` the memory, `P` pinned values (NaN where nothing is pinned), `F` the flags of what moved in this update, `y` the
 * year's index, and the functions and tables. Rules none of whose reads moved are left as they are; a value that comes
 * out as before does not count as moved. It returns 0 when everything that was stored is finite, and NaN otherwise.
 */
export function generateChunk(model: Model, rules: readonly Rule[]): string {
  const chunk = new Chunk(model)
  for (const group of groupRules(rules)) chunk.loop(group)
  return chunk.source()
}

/** Neighbours over the same dimensions share a loop, unless one needs another's value from a different place. */
function groupRules(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const group = groups.at(-1)
    if (group !== undefined && mayJoin(group, rule)) group.push(rule)
    else groups.push([rule])
  }
  return groups
}

function mayJoin(group: readonly Rule[], rule: Rule): boolean {
  const [first] = group
  if (rule.by !== undefined || first!.by !== undefined) return false
  if (first!.over.join() !== rule.over.join()) return false
  const inside = new Set(group.map((g) => g.id))
  let elsewhere = false
  for (const node of rule.nodes)
    walk(node, (n, turned) => {
      // at t0 the years before are t0 itself, so a look back counts too
      if (turned && n.op === 'read' && inside.has(n.id)) elsewhere = true
    })
  return !elsewhere
}

class Chunk {
  readonly #model: Model
  readonly #bases = new Map<string, string>()
  readonly #lines: string[] = []
  readonly #tables = new Map<string, number>()
  #names = 0

  constructor(model: Model) {
    this.#model = model
    for (const id of model.tables.keys()) this.#tables.set(id, this.#tables.size)
  }

  source(): string {
    return [
      'let bad = 0;',
      ...[...this.#bases].map(([name, code]) => `const ${name} = ${code};`),
      ...this.#lines,
      'return bad;',
    ].join('\n')
  }

  /** One loop nest for rules over the same dimensions; or, for a rule listed by member, one nest a member. */
  loop(group: readonly Rule[]): void {
    const [first] = group
    const { by, over } = first!
    if (by === undefined)
      return this.#nest(
        over,
        new Map(),
        group.map((rule) => [rule, rule.nodes[0]!]),
      )
    first!.nodes.forEach((node, member) =>
      this.#nest(
        over.filter((d) => d !== by),
        new Map([[by, { code: String(member), level: 0 }]]),
        [[first!, node]],
      ),
    )
  }

  #nest(over: readonly string[], fixed: Given, work: readonly (readonly [Rule, Node])[]): void {
    const guard = this.#guard(work)
    const moved = new Map(work.map(([rule]) => [rule.id, this.#name('d')]))
    const given = new Map(fixed)
    over.forEach((d, k) => given.set(d, { code: this.#name('i'), level: k + 1 }))
    // levels[k] holds what runs inside the first k loops
    const levels: string[][] = [...over, ''].map(() => [])
    for (const [rule, node] of work) {
      const value = this.#code(node, given, (level) => levels[level]!)
      levels[over.length]!.push(...this.#store(rule, given, value, moved.get(rule.id)!))
    }
    this.#lines.push(
      `if (${guard}) {`,
      `let ${[...moved.values()].map((d) => `${d} = 0`).join(', ')};`,
    )
    over.forEach((d, k) => {
      const i = given.get(d)!.code
      this.#lines.push(
        ...levels[k]!,
        `for (let ${i} = 0; ${i} < ${this.#model.space.size(d)}; ${i}++) {`,
      )
    })
    this.#lines.push(...levels[over.length]!, '}'.repeat(over.length))
    for (const [id, d] of moved) this.#lines.push(`if (${d}) F[${this.#flag(id, 0)}] = 1;`)
    this.#lines.push('}')
  }

  /** Whether anything that these rules read from outside moved, or their pins, or everything is to be filled. */
  #guard(work: readonly (readonly [Rule, Node])[]): string {
    const { layout } = this.#model
    const own = new Set(work.map(([rule]) => rule.id))
    const flags = new Set([`F[${countFlags(layout) - 1}]`])
    for (const [rule, node] of work) {
      const known = this.#model.vocabulary.known.get(rule.id)!
      if (known.kind === 'variable' && known.entry.decision)
        flags.add(`F[${pinFlagOf(layout, layout.slots.get(rule.id)!)} + y]`)
      for (const read of readsOf(node))
        if (read.lag !== 0 || !own.has(read.id)) flags.add(`F[${this.#flag(read.id, read.lag)}]`)
    }
    return [...flags].join(' | ')
  }

  #flag(id: string, lag: Lag): string {
    const { slots, years } = this.#model.layout
    const slot = slots.get(id)!
    const first = slot.number * years
    if (slot.years === 1 || lag === 'initial') return String(first)
    return `${first} + ${lag === 0 ? 'y' : `(y < ${lag} ? 0 : y - ${lag})`}`
  }

  #store(rule: Rule, given: Given, value: string, moved: string): string[] {
    const known = this.#model.vocabulary.known.get(rule.id)!
    const at = this.#name('k')
    const v = this.#name('v')
    const variable = known.kind === 'variable' ? known.entry : undefined
    // + 0 turns −0 into 0, so that a value that did not move keeps its bytes
    const lines = [`const ${at} = ${this.#index(rule.id, 0, given)};`, `let ${v} = ${value} + 0;`]
    if (variable?.decision) lines.push(`if (P[${at}] === P[${at}]) ${v} = P[${at}];`)
    lines.push(`if (M[${at}] !== ${v}) { M[${at}] = ${v}; ${moved} = 1; }`)
    if (!variable?.undefinedWhen) lines.push(`bad += ${v} - ${v};`)
    return lines
  }

  #name(letter: string): string {
    return `${letter}${this.#names++}`
  }

  /** Code for a node. A sum is put in front, outside the loops that it does not depend on; inside a sum it stays. */
  #code(node: Node, given: Given, front: (level: number) => string[]): string {
    const code = (n: Node) => this.#code(n, given, front)
    switch (node.op) {
      case 'number':
        return node.value < 0 || Object.is(node.value, -0) ? `(${node.value})` : String(node.value)
      case 'read':
        return `M[${this.#index(node.id, node.lag, given)}]`
      case 'unary':
        return node.operator === 'not'
          ? `(!${code(node.argument)})`
          : `(${node.operator} ${code(node.argument)})`
      case 'binary':
        return node.operator === '^'
          ? `pow(${code(node.left)}, ${code(node.right)})`
          : `(${code(node.left)} ${BINARY[node.operator] ?? node.operator} ${code(node.right)})`
      case 'if':
        return `(${code(node.test)} ? ${code(node.yes)} : ${code(node.no)})`
      case 'call':
        return `${node.fn.code}(${node.arguments.map(code).join(', ')})`
      case 'table':
        return `${node.how}Table(${code(node.argument)}, T[${this.#tables.get(node.table)}])`
      case 'pick':
        return this.#code(
          node.body,
          new Map(given).set(node.dimension, { code: String(node.member), level: 0 }),
          front,
        )
      case 'parent': {
        const child = given.get(node.child)!
        const parent = {
          code: `C[${this.#child(node.child)}].parents[${child.code}]`,
          level: child.level,
        }
        return this.#code(node.body, new Map(given).set(node.parent, parent), front)
      }
      case 'sum':
        return this.#sum(node, given, front)
    }
  }

  #sum(
    node: Extract<Node, { op: 'sum' }>,
    given: Given,
    front: (level: number) => string[],
  ): string {
    const total = this.#name('s')
    const i = this.#name('i')
    const inner: string[] = []
    const value = this.#code(
      node.body,
      new Map(given).set(node.dimension, { code: i, level: 0 }),
      () => inner,
    )
    const lines = front(node.over.reduce((level, d) => Math.max(level, given.get(d)!.level), 0))
    lines.push(`let ${total} = 0;`)
    if (node.within === undefined) {
      lines.push(`for (let ${i} = 0; ${i} < ${this.#model.space.size(node.dimension)}; ${i}++) {`)
    } else {
      const c = `C[${this.#child(node.dimension)}]`
      const k = this.#name('k')
      const parent = given.get(node.within)!.code
      lines.push(
        `for (let ${k} = ${c}.start[${parent}]; ${k} < ${c}.start[${parent} + 1]; ${k}++) {`,
        `const ${i} = ${c}.member[${k}];`,
      )
    }
    lines.push(...inner, `${total} += ${value};`, '}')
    return total
  }

  #child(dimension: string): number {
    return [...this.#model.vocabulary.dimensions.keys()].indexOf(dimension)
  }

  #index(id: string, lag: Lag, given: Given): string {
    const slot = this.#model.layout.slots.get(id)!
    const { over } = this.#model.vocabulary.known.get(id)!.quantity
    let cell = ''
    for (const d of over)
      cell =
        cell === ''
          ? given.get(d)!.code
          : `(${cell}) * ${this.#model.space.size(d)} + ${given.get(d)!.code}`
    return cell === '' ? this.#base(slot, lag) : `${this.#base(slot, lag)} + ${cell}`
  }

  #base(slot: Slot, lag: Lag): string {
    if (slot.years === 1 || lag === 'initial') return String(slot.offset)
    const name = `b${slot.offset}_${lag}`
    const year = lag === 0 ? 'y' : `(y < ${lag} ? 0 : y - ${lag})`
    this.#bases.set(name, `${slot.offset} + ${year} * ${slot.size}`)
    return name
  }
}
