/**
 * @module
 * Calls: the plain functions and tables here; forms of time and of place in their own files.
 */
import { FUNCTIONS, type PlainFunction } from './functions.ts'
import { nearest } from './nearest.ts'
import type { Node } from './node.ts'
import { counts, didYouMean, nothing, union, wordAt, type Call } from './resolve-context.ts'
import { resolveAt, resolveParent, resolveSum } from './resolve-place.ts'
import { resolveChange, resolveInitial, resolvePrevious, resolveSince } from './resolve-time.ts'
import {
  formatUnit,
  isPure,
  parseUnit,
  powerUnit,
  PURE,
  sameUnit,
  type UnitOrAny,
} from './units.ts'
import { FORMS } from './vocabulary.ts'

export function resolveCall(call: Call): Node {
  const { name } = call.expression
  const fn = FUNCTIONS.get(name)
  if (fn) return resolveFunction(call, fn)
  switch (name) {
    case 'previous':
      return resolvePrevious(call)
    case 'initial':
      return resolveInitial(call)
    case 'change':
      return resolveChange(call)
    case 'since':
      return resolveSince(call)
    case 'at':
      return resolveAt(call)
    case 'sum':
    case 'mean':
      return resolveSum(call)
    case 'step':
    case 'lookup':
      return resolveTable(call, name)
    default:
      return resolveParent(call) ?? unknownFunction(call)
  }
}

function unknownFunction({ expression, blame }: Call): Node {
  const hint = didYouMean(nearest(expression.name, [...FUNCTIONS.keys(), ...FORMS]))
  return blame(
    'unknown-function',
    `没有函数 ${expression.name}${hint.zh}`,
    `there is no function ${expression.name}${hint.en}`,
    hint.nearest,
  )
}

function resolveFunction(call: Call, fn: PlainFunction): Node {
  const { expression: written, inner, blame, number } = call
  const { name } = written
  if (!counts(call, fn.least, fn.most)) return nothing(written)
  const nodes = written.arguments.map((a) => number(inner(a)))
  const unit = nodes.reduce<UnitOrAny>((u, n) => (u === 'any' ? n.unit : u), 'any')
  if (fn.units === 'pure' && nodes.some((n) => !isPure(n.unit)))
    blame(
      'unit',
      `${name} 只接受纯数，这里是 ${formatUnit(unit)}；写成 x / initial(x)`,
      `${name} takes pure numbers, not ${formatUnit(unit)}; write x / initial(x)`,
    )
  if (fn.units === 'same' && nodes.some((n) => !sameUnit(n.unit, unit)))
    blame(
      'unit',
      `各参数单位不同：${nodes.map((n) => formatUnit(n.unit)).join('、')}`,
      `the arguments differ in unit: ${nodes.map((n) => formatUnit(n.unit)).join(', ')}`,
    )
  const result = fn.units === 'pure' ? PURE : fn.units === 'root' ? powerUnit(unit, 0.5) : unit
  const over = nodes.reduce<readonly string[]>((o, n) => union(o, n.over), [])
  return { op: 'call', name, fn, arguments: nodes, unit: result, truth: false, over, written }
}

function resolveTable(call: Call, how: 'step' | 'lookup'): Node {
  const { expression: written, resolver, inner, blame, number } = call
  if (!counts(call, 2)) return nothing(written)
  const { tables } = resolver.vocabulary
  const table = tables.get(wordAt(call, 1))
  const argument = number(inner(written.arguments[0]!))
  if (!table) {
    const word = wordAt(call, 1)
    const hint = didYouMean(nearest(word, tables.keys()))
    return blame(
      'unknown-name',
      `没有分段表 ${word}${hint.zh}`,
      `there is no table ${word}${hint.en}`,
      hint.nearest,
    )
  }
  if (!sameUnit(argument.unit, parseUnit(table.argument)!))
    blame(
      'unit',
      `分段表按 ${table.argument} 查，这里是 ${formatUnit(argument.unit)}`,
      `the table is read by ${table.argument}, not by ${formatUnit(argument.unit)}`,
    )
  const unit = parseUnit(table.unit)!
  return {
    op: 'table',
    how,
    table: table.id,
    argument,
    unit,
    truth: false,
    over: argument.over,
    written,
  }
}
