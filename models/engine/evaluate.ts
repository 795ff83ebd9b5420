/**
 * @module
 * The value of one tree at one place, by walking it 解释求值: the oracle for compiled code, and what totals and
 * explanations are made with.
 */
import { pow } from './elementary.ts'
import { lookupTable, stepTable } from './functions.ts'
import type { Model } from './model.ts'
import type { Node, Read } from './node.ts'

/** Index of the present member of each dimension that is given; a dimension left out is totalled. */
export type Cell = Readonly<Record<string, number>>

export type Reader = (read: Pick<Read, 'id' | 'lag'>, cell: Cell) => number

/** Truth is 1 and 0. */
export function evaluate(model: Model, node: Node, cell: Cell, read: Reader): number {
  const value = (n: Node, c: Cell = cell) => evaluate(model, n, c, read)
  switch (node.op) {
    case 'number':
      return node.value
    case 'read':
      return read(node, cell)
    case 'unary': {
      const x = value(node.argument)
      return node.operator === '-' ? -x : node.operator === '+' ? x : x === 0 ? 1 : 0
    }
    case 'binary':
      return binary(node.operator, value(node.left), () => value(node.right))
    case 'if':
      return value(node.test) !== 0 ? value(node.yes) : value(node.no)
    case 'call':
      return node.fn.call(...node.arguments.map((a) => value(a)))
    case 'table': {
      const table = model.tables.get(node.table)!
      return (node.how === 'step' ? stepTable : lookupTable)(value(node.argument), table)
    }
    case 'pick':
      return value(node.body, { ...cell, [node.dimension]: node.member })
    case 'parent': {
      const child = cell[node.child]
      if (child === undefined) return NaN
      return value(node.body, { ...cell, [node.parent]: model.space.parents(node.child)[child]! })
    }
    case 'sum': {
      const parent = node.within === undefined ? undefined : cell[node.within]
      let total = 0
      for (let i = 0; i < model.space.size(node.dimension); i++)
        if (parent === undefined || model.space.parents(node.dimension)[i] === parent)
          total += value(node.body, { ...cell, [node.dimension]: i })
      return total
    }
  }
}

function binary(operator: string, left: number, right: () => number): number {
  const truth = (x: boolean) => (x ? 1 : 0)
  switch (operator) {
    case 'and':
      return left === 0 ? 0 : truth(right() !== 0)
    case 'or':
      return left !== 0 ? 1 : truth(right() !== 0)
  }
  const r = right()
  switch (operator) {
    case '+':
      return left + r
    case '-':
      return left - r
    case '*':
      return left * r
    case '/':
      return left / r
    case '^':
      return pow(left, r)
    case '<':
      return truth(left < r)
    case '<=':
      return truth(left <= r)
    case '>':
      return truth(left > r)
    case '>=':
      return truth(left >= r)
    case '==':
      return truth(left === r)
    default:
      return truth(left !== r)
  }
}
