/**
 * @module
 * An equation with its names understood: every node knows its unit, its dimensions and where it reads.
 */
import type { BinaryOperator, Expression } from './expression.ts'
import type { PlainFunction } from './functions.ts'
import type { UnitOrAny } from './units.ts'

/** How far back a read goes: this year, n years before, or t0. */
export type Lag = number | 'initial'

type Typed = Readonly<{
  unit: UnitOrAny
  truth: boolean
  /** Dimensions along which the value still varies. */
  over: readonly string[]
  /** As written, for messages and for showing. */
  written: Expression
}>

export type Node = Typed &
  (
    | Readonly<{ op: 'number'; value: number }>
    | Readonly<{ op: 'read'; id: string; lag: Lag }>
    | Readonly<{ op: 'unary'; operator: '-' | '+' | 'not'; argument: Node }>
    | Readonly<{ op: 'binary'; operator: BinaryOperator; left: Node; right: Node }>
    | Readonly<{ op: 'if'; test: Node; yes: Node; no: Node }>
    | Readonly<{ op: 'call'; name: string; fn: PlainFunction; arguments: readonly Node[] }>
    | Readonly<{ op: 'table'; how: 'step' | 'lookup'; table: string; argument: Node }>
    /** Added over a dimension; `within`: only the members that lie in the present member of that other dimension. */
    | Readonly<{ op: 'sum'; dimension: string; within?: string; body: Node }>
    | Readonly<{ op: 'pick'; dimension: string; member: number; body: Node }>
    /** The value of the place in which the present member of `child` lies. */
    | Readonly<{ op: 'parent'; child: string; parent: string; body: Node }>
  )

export type Read = Extract<Node, { op: 'read' }>

/** The nodes directly below one. */
export function children(node: Node): readonly Node[] {
  switch (node.op) {
    case 'number':
    case 'read':
      return []
    case 'unary':
    case 'table':
      return [node.argument]
    case 'binary':
      return [node.left, node.right]
    case 'if':
      return [node.test, node.yes, node.no]
    case 'call':
      return node.arguments
    case 'sum':
    case 'pick':
    case 'parent':
      return [node.body]
  }
}

/** Visit a tree, telling for each node whether it stands under something that turns to other places (sum, at, at_area). */
export function walk(
  node: Node,
  visit: (node: Node, turned: boolean) => void,
  turned = false,
): void {
  visit(node, turned)
  const turns = turned || node.op === 'sum' || node.op === 'pick' || node.op === 'parent'
  for (const child of children(node)) walk(child, visit, turns)
}

/** Every read in a tree. */
export function readsOf(node: Node): readonly Read[] {
  const reads: Read[] = []
  walk(node, (n) => {
    if (n.op === 'read') reads.push(n)
  })
  return reads
}
