/**
 * @module
 * Names, dimensions and units of one equation: from the tree as written to a tree that can be computed.
 */
import type { Expression } from './expression.ts'
import { nearest } from './nearest.ts'
import type { Node } from './node.ts'
import { resolveCall } from './resolve-call.ts'
import {
  didYouMean,
  makeContext,
  union,
  type Context,
  type Place,
  type Resolver,
} from './resolve-context.ts'
import { resolveOperator } from './resolve-operator.ts'
import { formatUnit, PURE, sameUnit } from './units.ts'
import { UNIT_CONSTANTS } from './vocabulary.ts'

/** Understand an expression; faults are collected, and a broken part counts as a number of any unit. */
export function resolve(resolver: Resolver, e: Expression, place: Place): Node {
  switch (e.kind) {
    case 'number':
      return {
        op: 'number',
        value: e.value,
        unit: e.value === 0 ? 'any' : PURE,
        truth: false,
        over: [],
        written: e,
      }
    case 'name':
      return resolveName(makeContext(resolver, e, place, resolve))
    case 'unary':
      return resolveUnary(makeContext(resolver, e, place, resolve))
    case 'binary':
      return resolveOperator(makeContext(resolver, e, place, resolve))
    case 'if':
      return resolveIf(makeContext(resolver, e, place, resolve))
    case 'call':
      return resolveCall(makeContext(resolver, e, place, resolve))
  }
}

type Of<K extends Expression['kind']> = Context<Extract<Expression, { kind: K }>>

function resolveName({ resolver, expression: written, place, blame }: Of<'name'>): Node {
  const { name } = written
  const constant = UNIT_CONSTANTS.get(name)
  if (constant) return { op: 'number', ...constant, truth: false, over: [], written }
  const { known, dimensions } = resolver.vocabulary
  const found = known.get(name)
  if (found) {
    const lag = found.timeless ? 0 : place.lag
    return {
      op: 'read',
      id: name,
      lag,
      unit: found.unit,
      truth: false,
      over: found.quantity.over,
      written,
    }
  }
  const hint = didYouMean(nearest(name, [...known.keys(), ...UNIT_CONSTANTS.keys()]))
  return dimensions.has(name)
    ? blame('unknown-name', `${name} 是维度，不是数值`, `${name} is a dimension, not a quantity`)
    : blame(
        'unknown-name',
        `没有叫 ${name} 的量${hint.zh}`,
        `there is no quantity named ${name}${hint.en}`,
        hint.nearest,
      )
}

function resolveUnary({ expression: written, inner, blame, number }: Of<'unary'>): Node {
  const { operator } = written
  const argument = inner(written.argument)
  if (operator !== 'not') {
    number(argument)
    return {
      op: 'unary',
      operator,
      argument,
      unit: argument.unit,
      truth: false,
      over: argument.over,
      written,
    }
  }
  if (!argument.truth) return blame('type', 'not 后面要判断', 'not wants a condition')
  return { op: 'unary', operator, argument, unit: PURE, truth: true, over: argument.over, written }
}

function resolveIf({ expression: written, inner, blame, number }: Of<'if'>): Node {
  const test = inner(written.test)
  const [yes, no] = [number(inner(written.yes)), number(inner(written.no))]
  if (!test.truth) blame('type', '? 前面要判断', 'a condition is wanted before ?')
  if (!sameUnit(yes.unit, no.unit))
    blame(
      'unit',
      `两支单位不同：${formatUnit(yes.unit)} 与 ${formatUnit(no.unit)}`,
      `the two branches differ in unit: ${formatUnit(yes.unit)} and ${formatUnit(no.unit)}`,
    )
  const unit = yes.unit === 'any' ? no.unit : yes.unit
  return {
    op: 'if',
    test,
    yes,
    no,
    unit,
    truth: false,
    over: union(test.over, union(yes.over, no.over)),
    written,
  }
}
