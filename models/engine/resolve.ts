/**
 * @module
 * Names, dimensions and units of one equation: from the tree as written to a tree that can be computed.
 */
import { printExpression, type BinaryOperator, type Expression } from './expression.ts'
import type { Fault } from './fault.ts'
import { FUNCTIONS } from './functions.ts'
import { nearest } from './nearest.ts'
import type { Lag, Node } from './node.ts'
import {
  divideUnits,
  formatUnit,
  isPure,
  multiplyUnits,
  parseUnit,
  powerUnit,
  PURE,
  sameUnit,
  type UnitOrAny,
} from './units.ts'
import { FORMS, UNIT_CONSTANTS, type Vocabulary } from './vocabulary.ts'

/** Where an expression stands: how far back its reads go, and which dimensions are given from outside. */
type Place = Readonly<{ lag: Lag; given: ReadonlySet<string> }>

export type Resolver = Readonly<{
  vocabulary: Vocabulary
  variable: string
  faults: Fault[]
  /** Make a hidden running total of a body and say its name. */
  since: (body: Node) => string
}>

function addLag(lag: Lag, years: number): Lag {
  return lag === 'initial' ? lag : lag + years
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.every((d) => a.includes(d)) ? a : [...a, ...b.filter((d) => !a.includes(d))]
}

/** Understand an expression; faults are collected, and a broken part counts as a number of any unit. */
export function resolve(r: Resolver, e: Expression, place: Place): Node {
  const blame = (kind: string, zh: string, en: string, more: Partial<Fault> = {}): Node => {
    const expression = printExpression(e)
    r.faults.push({
      kind,
      severity: 'fault',
      variable: r.variable,
      expression,
      message: {
        zh: `${r.variable} 里的 ${expression}：${zh}`,
        en: `${r.variable}, in ${expression}: ${en}`,
      },
      ...more,
    })
    return { op: 'number', value: 0, unit: 'any', truth: false, over: [], written: e }
  }
  const number = (node: Node): Node => {
    if (node.truth)
      blame(
        'type',
        '这里要数值，不是判断；写成 条件 ? 1 : 0',
        'a number is wanted here; write condition ? 1 : 0',
      )
    return node
  }
  const inner = (x: Expression, change: Partial<Place> = {}) =>
    resolve(r, x, { ...place, ...change })

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
    case 'name': {
      const constant = UNIT_CONSTANTS.get(e.name)
      if (constant) return { op: 'number', ...constant, truth: false, over: [], written: e }
      const known = r.vocabulary.known.get(e.name)
      if (!known) return unknownName(r, e.name, blame)
      return {
        op: 'read',
        id: e.name,
        lag: known.timeless ? 0 : place.lag,
        unit: known.unit,
        truth: false,
        over: known.quantity.over,
        written: e,
      }
    }
    case 'unary': {
      const argument = inner(e.argument)
      if (e.operator === 'not') {
        if (!argument.truth) return blame('type', 'not 后面要判断', 'not wants a condition')
        return {
          op: 'unary',
          operator: 'not',
          argument,
          unit: PURE,
          truth: true,
          over: argument.over,
          written: e,
        }
      }
      number(argument)
      return {
        op: 'unary',
        operator: e.operator,
        argument,
        unit: argument.unit,
        truth: false,
        over: argument.over,
        written: e,
      }
    }
    case 'binary':
      return resolveBinary(e, inner(e.left), inner(e.right), blame, number)
    case 'if': {
      const test = inner(e.test)
      const [yes, no] = [number(inner(e.yes)), number(inner(e.no))]
      if (!test.truth) blame('type', '? 前面要判断', 'a condition is wanted before ?')
      if (!sameUnit(yes.unit, no.unit))
        blame(
          'unit',
          `两支单位不同：${formatUnit(yes.unit)} 与 ${formatUnit(no.unit)}`,
          `the two branches differ in unit: ${formatUnit(yes.unit)} and ${formatUnit(no.unit)}`,
        )
      return {
        op: 'if',
        test,
        yes,
        no,
        unit: yes.unit === 'any' ? no.unit : yes.unit,
        truth: false,
        over: union(test.over, union(yes.over, no.over)),
        written: e,
      }
    }
    case 'call':
      return resolveCall(r, e, place, blame, number, inner)
  }
}

type Blame = (kind: string, zh: string, en: string, more?: Partial<Fault>) => Node

function unknownName(r: Resolver, name: string, blame: Blame): Node {
  const known = nearest(name, [...r.vocabulary.known.keys(), ...UNIT_CONSTANTS.keys()])
  const hint =
    known === undefined
      ? { zh: '', en: '' }
      : { zh: `；是不是 ${known}？`, en: `; did you mean ${known}?` }
  const what = r.vocabulary.dimensions.has(name)
    ? { zh: `${name} 是维度，不是数值`, en: `${name} is a dimension, not a quantity` }
    : { zh: `没有叫 ${name} 的量`, en: `there is no quantity named ${name}` }
  return blame(
    'unknown-name',
    what.zh + hint.zh,
    what.en + hint.en,
    known === undefined ? {} : { nearest: known },
  )
}

function resolveBinary(
  e: Extract<Expression, { kind: 'binary' }>,
  left: Node,
  right: Node,
  blame: Blame,
  number: (n: Node) => Node,
): Node {
  const over = union(left.over, right.over)
  const make = (operator: BinaryOperator, unit: UnitOrAny, truth: boolean): Node => ({
    op: 'binary',
    operator,
    left,
    right,
    unit,
    truth,
    over,
    written: e,
  })
  if (e.operator === 'and' || e.operator === 'or') {
    if (!left.truth || !right.truth)
      blame('type', `${e.operator} 两边要判断`, `${e.operator} wants conditions on both sides`)
    return make(e.operator, PURE, true)
  }
  number(left)
  number(right)
  switch (e.operator) {
    case '*':
      return make('*', multiplyUnits(left.unit, right.unit), false)
    case '/':
      return make('/', divideUnits(left.unit, right.unit), false)
    case '^': {
      const exponent = constantOf(right)
      if (!isPure(right.unit))
        blame(
          'unit',
          `指数有单位 ${formatUnit(right.unit)}`,
          `the exponent has a unit, ${formatUnit(right.unit)}`,
        )
      if (exponent !== undefined) return make('^', powerUnit(left.unit, exponent), false)
      if (!isPure(left.unit))
        blame(
          'unit',
          `底有单位 ${formatUnit(left.unit)}，指数却不是常数；先除以基年值`,
          `the base has the unit ${formatUnit(left.unit)} but the exponent is not a constant; divide by initial(…) first`,
        )
      return make('^', PURE, false)
    }
    default:
      if (!sameUnit(left.unit, right.unit))
        blame(
          'unit',
          `单位不同：${formatUnit(left.unit)} 与 ${formatUnit(right.unit)}`,
          `the units differ: ${formatUnit(left.unit)} and ${formatUnit(right.unit)}`,
        )
      return e.operator === '+' || e.operator === '-'
        ? make(e.operator, left.unit === 'any' ? right.unit : left.unit, false)
        : make(e.operator, PURE, true)
  }
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

function resolveCall(
  r: Resolver,
  e: Extract<Expression, { kind: 'call' }>,
  place: Place,
  blame: Blame,
  number: (n: Node) => Node,
  inner: (x: Expression, change?: Partial<Place>) => Node,
): Node {
  const { dimensions, tables } = r.vocabulary
  const args = e.arguments
  const wants = (least: number, most = least): boolean => {
    if (args.length >= least && args.length <= most) return true
    const many = least === most ? `${least}` : `${least}–${most}`
    blame(
      'arguments',
      `${e.name} 要 ${many} 个参数，这里有 ${args.length} 个`,
      `${e.name} takes ${many} arguments, not ${args.length}`,
    )
    return false
  }
  const word = (i: number): string => (args[i]?.kind === 'name' ? args[i].name : '')
  const none = (): Node => ({
    op: 'number',
    value: 0,
    unit: 'any',
    truth: false,
    over: [],
    written: e,
  })
  const knownDimension = (i: number): string | undefined => {
    const d = word(i)
    if (dimensions.has(d)) return d
    const near = nearest(d, dimensions.keys())
    blame(
      'dimension',
      `第 ${i + 1} 个参数要维度${near ? `；是不是 ${near}？` : ''}`,
      `argument ${i + 1} must be a dimension${near ? `; did you mean ${near}?` : ''}`,
      near ? { nearest: near } : {},
    )
    return undefined
  }

  const fn = FUNCTIONS.get(e.name)
  if (fn) {
    if (!wants(fn.least, fn.most)) return none()
    const nodes = args.map((a) => number(inner(a)))
    const unit = nodes.reduce<UnitOrAny>((u, n) => (u === 'any' ? n.unit : u), 'any')
    if (fn.units === 'pure' && nodes.some((n) => !isPure(n.unit)))
      blame(
        'unit',
        `${e.name} 只接受纯数，这里是 ${formatUnit(unit)}；写成 x / initial(x)`,
        `${e.name} takes pure numbers, not ${formatUnit(unit)}; write x / initial(x)`,
      )
    if (fn.units === 'same' && nodes.some((n) => !sameUnit(n.unit, unit)))
      blame(
        'unit',
        `各参数单位不同：${nodes.map((n) => formatUnit(n.unit)).join('、')}`,
        `the arguments differ in unit: ${nodes.map((n) => formatUnit(n.unit)).join(', ')}`,
      )
    return {
      op: 'call',
      name: e.name,
      fn,
      arguments: nodes,
      truth: false,
      written: e,
      unit: fn.units === 'pure' ? PURE : fn.units === 'root' ? powerUnit(unit, 0.5) : unit,
      over: nodes.reduce<readonly string[]>((o, n) => union(o, n.over), []),
    }
  }

  switch (e.name) {
    case 'previous': {
      if (!wants(1, 2)) return none()
      const years = args[1] === undefined ? 1 : args[1].kind === 'number' ? args[1].value : NaN
      if (!(Number.isInteger(years) && years >= 1 && years <= 100))
        return blame(
          'arguments',
          '往前的年数要写成 1 到 100 的整数',
          'the number of years back must be a whole number from 1 to 100',
        )
      return inner(args[0]!, { lag: addLag(place.lag, years) })
    }
    case 'initial':
      return wants(1) ? inner(args[0]!, { lag: 'initial' }) : none()
    case 'change': {
      if (!wants(1)) return none()
      const now = number(inner(args[0]!))
      const before = inner(args[0]!, { lag: addLag(place.lag, 1) })
      const year = UNIT_CONSTANTS.get('one_year')!
      const difference: Node = {
        op: 'binary',
        operator: '-',
        left: now,
        right: before,
        unit: now.unit,
        truth: false,
        over: now.over,
        written: e,
      }
      const one: Node = {
        op: 'number',
        ...year,
        truth: false,
        over: [],
        written: { kind: 'name', name: 'one_year' },
      }
      return {
        op: 'binary',
        operator: '/',
        left: difference,
        right: one,
        unit: divideUnits(now.unit, year.unit),
        truth: false,
        over: now.over,
        written: e,
      }
    }
    case 'since': {
      if (!wants(1)) return none()
      const body = number(inner(args[0]!, { lag: 0 }))
      return {
        op: 'read',
        id: r.since(body),
        lag: place.lag,
        unit: multiplyUnits(body.unit, parseUnit('year')!),
        truth: false,
        over: body.over,
        written: e,
      }
    }
    case 'at': {
      if (!wants(2)) return none()
      const member = word(1)
      const found = [...dimensions].flatMap(([d, { members }]) => {
        const index = members.findIndex((m) => m.id === member)
        return index < 0 ? [] : [{ d, index }]
      })
      const body = inner(args[0]!, { given: new Set([...place.given, ...found.map((f) => f.d)]) })
      const hit = found.find((f) => body.over.includes(f.d))
      if (!hit) {
        const all = body.over.flatMap((d) => dimensions.get(d)!.members.map((m) => m.id))
        const near = nearest(member, all)
        return blame(
          'member',
          `${member || '第 2 个参数'} 不是它的维度成员${near ? `；是不是 ${near}？` : ''}`,
          `${member || 'argument 2'} is not a member of its dimensions${near ? `; did you mean ${near}?` : ''}`,
          near ? { nearest: near } : {},
        )
      }
      return {
        op: 'pick',
        dimension: hit.d,
        member: hit.index,
        body,
        unit: body.unit,
        truth: body.truth,
        over: body.over.filter((d) => d !== hit.d),
        written: e,
      }
    }
    case 'sum':
    case 'mean': {
      if (!wants(e.name === 'sum' ? 2 : 3)) return none()
      const d = knownDimension(1)
      if (d === undefined) return none()
      const parent = dimensions.get(d)!.dimension.within
      const within = parent !== undefined && place.given.has(parent) ? parent : undefined
      const given = new Set([...place.given, d])
      const add = (body: Node): Node => {
        if (!body.over.includes(d))
          blame(
            'dimension',
            `它不随 ${d} 变化，不能按 ${d} 相加`,
            `it does not vary over ${d}, so it cannot be added over ${d}`,
          )
        const over = body.over.filter((x) => x !== d)
        return {
          op: 'sum',
          dimension: d,
          ...(within === undefined ? {} : { within }),
          body,
          unit: body.unit,
          truth: false,
          over: within === undefined ? over : union(over, [within]),
          written: e,
        }
      }
      const body = number(inner(args[0]!, { given }))
      if (e.name === 'sum') return add(body)
      const weight = number(inner(args[2]!, { given }))
      const product: Node = {
        op: 'binary',
        operator: '*',
        left: body,
        right: weight,
        unit: multiplyUnits(body.unit, weight.unit),
        truth: false,
        over: union(body.over, weight.over),
        written: e,
      }
      const [above, below] = [add(product), add(weight)]
      return {
        op: 'binary',
        operator: '/',
        left: above,
        right: below,
        unit: body.unit,
        truth: false,
        over: union(above.over, below.over),
        written: e,
      }
    }
    case 'step':
    case 'lookup': {
      if (!wants(2)) return none()
      const table = tables.get(word(1))
      const argument = number(inner(args[0]!))
      if (!table) {
        const near = nearest(word(1), tables.keys())
        return blame(
          'unknown-name',
          `没有分段表 ${word(1)}${near ? `；是不是 ${near}？` : ''}`,
          `there is no table ${word(1)}${near ? `; did you mean ${near}?` : ''}`,
          near ? { nearest: near } : {},
        )
      }
      if (!sameUnit(argument.unit, parseUnit(table.argument)!))
        blame(
          'unit',
          `分段表按 ${table.argument} 查，这里是 ${formatUnit(argument.unit)}`,
          `the table is read by ${table.argument}, not by ${formatUnit(argument.unit)}`,
        )
      return {
        op: 'table',
        how: e.name,
        table: table.id,
        argument,
        unit: parseUnit(table.unit)!,
        truth: false,
        over: argument.over,
        written: e,
      }
    }
    default: {
      const child = [...dimensions.values()].find(
        ({ dimension }) => dimension.within !== undefined && e.name === `at_${dimension.within}`,
      )
      if (child) return resolveParent(e, child.dimension.within!, place, blame, inner, r)
      const near = nearest(e.name, [...FUNCTIONS.keys(), ...FORMS])
      return blame(
        'unknown-function',
        `没有函数 ${e.name}${near ? `；是不是 ${near}？` : ''}`,
        `there is no function ${e.name}${near ? `; did you mean ${near}?` : ''}`,
        near ? { nearest: near } : {},
      )
    }
  }
}

/** `at_area(x)`: the value of the area in which the present parcel or project lies. */
function resolveParent(
  e: Extract<Expression, { kind: 'call' }>,
  parent: string,
  place: Place,
  blame: Blame,
  inner: (x: Expression, change?: Partial<Place>) => Node,
  r: Resolver,
): Node {
  const child = [...r.vocabulary.dimensions.values()].find(
    ({ dimension }) => dimension.within === parent && place.given.has(dimension.id),
  )?.dimension.id
  if (e.arguments.length !== 1)
    return blame('arguments', `${e.name} 要 1 个参数`, `${e.name} takes 1 argument`)
  if (child === undefined)
    return blame(
      'dimension',
      `这里没有位于 ${parent} 之内的维度`,
      `nothing here lies within ${parent}`,
    )
  const body = inner(e.arguments[0]!, { given: new Set([...place.given, parent]) })
  if (!body.over.includes(parent))
    return blame(
      'dimension',
      `它不随 ${parent} 变化，直接写即可`,
      `it does not vary over ${parent}; write it plainly`,
    )
  return {
    op: 'parent',
    child,
    parent,
    body,
    unit: body.unit,
    truth: body.truth,
    over: union(
      body.over.filter((d) => d !== parent),
      [child],
    ),
    written: e,
  }
}
