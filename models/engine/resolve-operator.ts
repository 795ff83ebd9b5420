/**
 * @module
 * Operators between two quantities, and what they do to units.
 */
import type { BinaryOperator, Expression } from './expression.ts'
import type { Node } from './node.ts'
import { union, type Context } from './resolve-context.ts'
import {
  divideUnits,
  formatUnit,
  isPure,
  multiplyUnits,
  powerUnit,
  PURE,
  sameUnit,
  type UnitOrAny,
} from './units.ts'

type Operation = Context<Extract<Expression, { kind: 'binary' }>>

export function resolveOperator(context: Operation): Node {
  const { expression: written, inner, blame, number } = context
  const [left, right] = [inner(written.left), inner(written.right)]
  const over = union(left.over, right.over)
  const make = (operator: BinaryOperator, unit: UnitOrAny, truth = false): Node => ({
    op: 'binary',
    operator,
    left,
    right,
    unit,
    truth,
    over,
    written,
  })
  const { operator } = written
  if (operator === 'and' || operator === 'or') {
    if (!left.truth || !right.truth)
      blame('type', `${operator} 两边要判断`, `${operator} wants conditions on both sides`)
    return make(operator, PURE, true)
  }
  number(left)
  number(right)
  if (operator === '*') return make('*', multiplyUnits(left.unit, right.unit))
  if (operator === '/') return make('/', divideUnits(left.unit, right.unit))
  if (operator === '^') return make('^', powerOf(context, left, right))
  if (!sameUnit(left.unit, right.unit))
    blame(
      'unit',
      `单位不同：${formatUnit(left.unit)} 与 ${formatUnit(right.unit)}`,
      `the units differ: ${formatUnit(left.unit)} and ${formatUnit(right.unit)}`,
    )
  return operator === '+' || operator === '-'
    ? make(operator, left.unit === 'any' ? right.unit : left.unit)
    : make(operator, PURE, true)
}

/** A constant exponent multiplies the unit's exponents; any other wants pure numbers. */
function powerOf({ blame }: Operation, base: Node, exponent: Node): UnitOrAny {
  if (!isPure(exponent.unit))
    blame(
      'unit',
      `指数有单位 ${formatUnit(exponent.unit)}`,
      `the exponent has a unit, ${formatUnit(exponent.unit)}`,
    )
  const constant = constantOf(exponent)
  if (constant !== undefined) return powerUnit(base.unit, constant)
  if (!isPure(base.unit))
    blame(
      'unit',
      `底有单位 ${formatUnit(base.unit)}，指数却不是常数；先除以 initial(…)`,
      `the base has the unit ${formatUnit(base.unit)} but the exponent is not a constant; divide by initial(…) first`,
    )
  return PURE
}

/** The value of an exponent made of numbers alone. */
function constantOf(node: Node): number | undefined {
  if (node.op === 'number') return node.value
  if (node.op === 'unary' && node.operator === '-') {
    const value = constantOf(node.argument)
    return value === undefined ? undefined : -value
  }
  if (node.op === 'binary' && node.operator === '/') {
    const [a, b] = [constantOf(node.left), constantOf(node.right)]
    return a === undefined || b === undefined ? undefined : a / b
  }
  return undefined
}
