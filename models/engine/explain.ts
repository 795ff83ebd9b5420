/**
 * @module
 * A figure opened 解释: the equation as written, the same with its values in, and what it is made from.
 */
import type { Equation } from './book.ts'
import { evaluate, type Cell } from './evaluate.ts'
import { printExpression, type Expression } from './expression.ts'
import type { Model } from './model.ts'
import type { Node, Read } from './node.ts'
import type { Run } from './run.ts'
import { startEquation } from './rule.ts'
import { ruleNode, totalAt, yearBack } from './totals.ts'
import type { Known } from './vocabulary.ts'

/** A quantity at a place and year. Dimensions left out of the cell are totalled. */
export type Figure = Readonly<{ id: string; yearIndex: number; cell: Cell; value: number }>

export type Opened = Readonly<{
  figure: Figure
  known: Known
  /** How the value comes about: its rule, a total of its members, a block, or an input as given. */
  by: 'rule' | 'total' | 'block' | 'input'
  /** As written in the book or by the scenario. */
  equation?: string
  withValues?: string
  inputs: readonly Figure[]
}>

/** Open one figure. Cheap: only this figure's own equation is walked. */
export function openFigure(
  run: Run,
  id: string,
  yearIndex: number,
  cell: Cell,
  show: (x: number) => string,
): Opened {
  const { model } = run
  const known = model.vocabulary.known.get(id)!
  const value = totalAt(run, id, yearIndex, cell)
  const figure = { id, yearIndex, cell, value }
  const open = known.quantity.over.filter((d) => cell[d] === undefined)
  const isRatio = known.kind === 'variable' && known.entry.total === 'ratio'
  if (open.length > 0 && !isRatio)
    return { figure, known, by: 'total', inputs: membersOf(run, known, yearIndex, cell, open[0]!) }
  const node = ruleNode(model, id, yearIndex, cell)
  if (node === undefined) return { figure, known, ...openUnruled(run, known, yearIndex, cell) }
  const equation = equationText(model, known, yearIndex, cell)
  return {
    figure,
    known,
    by: 'rule',
    ...(equation === undefined ? {} : { equation }),
    withValues: withValues(run, node, yearIndex, cell, show),
    inputs: readFigures(run, node, yearIndex, cell),
  }
}

/** The text of the equation that holds at a year and member. */
export function equationText(
  model: Model,
  known: Known,
  yearIndex: number,
  cell: Cell,
): string | undefined {
  if (known.kind !== 'variable' && known.kind !== 'constant') return undefined
  const { entry } = known
  const replaced = model.equations.get(entry.id)
  const equation: Equation =
    yearIndex === 0 && (entry.kind === 'constant' || entry.initially !== undefined)
      ? startEquation(entry)
      : (replaced ?? entry.is)
  if (typeof equation === 'string') return equation
  const by = model.rules.get(entry.id)!.start.by ?? model.rules.get(entry.id)!.step?.by
  const member = by === undefined ? undefined : cell[by]
  return member === undefined ? undefined : equation[model.space.members(by!)[member]!]
}

function membersOf(
  run: Run,
  known: Known,
  yearIndex: number,
  cell: Cell,
  dimension: string,
): readonly Figure[] {
  const { model } = run
  const { id } = known.quantity
  const parent = model.vocabulary.dimensions.get(dimension)!.dimension.within
  const within = parent === undefined ? undefined : cell[parent]
  return model.space.members(dimension).flatMap((_, i) => {
    if (within !== undefined && model.space.parents(dimension)[i] !== within) return []
    const c = { ...cell, [dimension]: i }
    return [{ id, yearIndex, cell: c, value: totalAt(run, id, yearIndex, c) }]
  })
}

function openUnruled(
  run: Run,
  known: Known,
  yearIndex: number,
  cell: Cell,
): Pick<Opened, 'by' | 'inputs'> {
  if (known.kind !== 'output') return { by: 'input', inputs: [] }
  const block = [...run.model.start].find((s) => 'block' in s && s.id === known.block)
  if (!block || !('block' in block)) return { by: 'block', inputs: [] }
  const { reads, previous } = block.block
  const figures = (ids: readonly string[], year: number) =>
    ids.map((id) => figureAt(run, id, year, cell))
  return {
    by: 'block',
    inputs: [...figures(reads, yearIndex), ...figures(previous, Math.max(0, yearIndex - 1))],
  }
}

/** A quantity's value where the present cell says so, totalled over what the cell does not give. */
function figureAt(run: Run, id: string, yearIndex: number, cell: Cell): Figure {
  const { over } = run.model.vocabulary.known.get(id)!.quantity
  const own = Object.fromEntries(over.flatMap((d) => (cell[d] === undefined ? [] : [[d, cell[d]]])))
  return { id, yearIndex, cell: own, value: totalAt(run, id, yearIndex, own) }
}

/** What a tree reads, each once: under a sum, the total over the summed dimension. Hidden running totals are entered. */
function readFigures(run: Run, node: Node, yearIndex: number, cell: Cell): readonly Figure[] {
  const found = new Map<string, Figure>()
  visit(run.model, node, cell, (read, c) => {
    const figure = figureAt(run, read.id, yearBack(yearIndex, read.lag), c)
    found.set(`${read.id} ${figure.yearIndex} ${JSON.stringify(figure.cell)}`, figure)
  })
  return [...found.values()]
}

function visit(model: Model, node: Node, cell: Cell, see: (read: Read, cell: Cell) => void): void {
  const go = (n: Node, c: Cell = cell) => visit(model, n, c, see)
  switch (node.op) {
    case 'read':
      if (!node.id.startsWith('$')) return see(node, cell)
      return go((model.rules.get(node.id)!.step!.nodes[0] as Extract<Node, { op: 'binary' }>).right)
    case 'number':
      return
    case 'unary':
    case 'table':
      return go(node.argument)
    case 'binary':
      go(node.left)
      return go(node.right)
    case 'if':
      go(node.test)
      go(node.yes)
      return go(node.no)
    case 'call':
      return node.arguments.forEach((a) => go(a))
    case 'pick':
      return go(node.body, { ...cell, [node.dimension]: node.member })
    case 'parent': {
      const child = cell[node.child]
      return go(
        node.body,
        child === undefined
          ? cell
          : { ...cell, [node.parent]: model.space.parents(node.child)[child]! },
      )
    }
    case 'sum': {
      const { [node.dimension]: _, ...rest } = cell
      return go(node.body, rest)
    }
  }
}

/** The equation with a number in place of each name, sum and look back. */
function withValues(
  run: Run,
  node: Node,
  yearIndex: number,
  cell: Cell,
  show: (x: number) => string,
): string {
  const read = (r: Pick<Read, 'id' | 'lag'>, c: Cell) =>
    totalAt(run, r.id, yearBack(yearIndex, r.lag), c)
  const value = (n: Node) => show(evaluate(run.model, n, cell, read))
  const named = (text: string): Expression => ({ kind: 'name', name: text })
  const put = (n: Node): Expression => {
    switch (n.op) {
      case 'number':
        return n.written.kind === 'name' ? named(show(n.value)) : n.written
      case 'unary':
        return { kind: 'unary', operator: n.operator, argument: put(n.argument) }
      case 'binary':
        return { kind: 'binary', operator: n.operator, left: put(n.left), right: put(n.right) }
      case 'if':
        return { kind: 'if', test: put(n.test), yes: put(n.yes), no: put(n.no) }
      case 'call':
        return { kind: 'call', name: n.name, arguments: n.arguments.map(put) }
      case 'table':
        return { kind: 'call', name: n.how, arguments: [put(n.argument), named(n.table)] }
      default:
        return named(value(n))
    }
  }
  return printExpression(put(node))
}
