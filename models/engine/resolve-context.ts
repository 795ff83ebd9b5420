/**
 * @module
 * What the parts of the resolver share about the expression in hand.
 */
import { printExpression, type Expression } from './expression.ts'
import type { Fault } from './fault.ts'
import type { Lag, Node } from './node.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where an expression stands: how far back its reads go, and which dimensions are given from outside. */
export type Place = Readonly<{ lag: Lag; given: ReadonlySet<string> }>

export type Resolver = Readonly<{
  vocabulary: Vocabulary
  variable: string
  faults: Fault[]
  /** Make a hidden running total of a body and say its name. */
  since: (body: Node) => string
}>

/** One expression with the means to understand its parts and to blame it. */
export type Context<E extends Expression = Expression> = Readonly<{
  resolver: Resolver
  expression: E
  place: Place
  /** Understand a part, possibly from another place. */
  inner: (part: Expression, change?: Partial<Place>) => Node
  /** Blame the expression; it then counts as a number of any unit, so that other faults are still found. */
  blame: (kind: string, zh: string, en: string, more?: Partial<Fault>) => Node
  /** Blame a condition where a number is wanted. */
  number: (node: Node) => Node
}>

export type Call = Context<Extract<Expression, { kind: 'call' }>>

export function makeContext<E extends Expression>(
  resolver: Resolver,
  expression: E,
  place: Place,
  resolve: (resolver: Resolver, part: Expression, place: Place) => Node,
): Context<E> {
  const blame: Context['blame'] = (kind, zh, en, more = {}) => {
    const text = printExpression(expression)
    const { variable } = resolver
    resolver.faults.push({
      kind,
      severity: 'fault',
      variable,
      expression: text,
      message: { zh: `${variable} 里的 ${text}：${zh}`, en: `${variable}, in ${text}: ${en}` },
      ...more,
    })
    return nothing(expression)
  }
  return {
    resolver,
    expression,
    place,
    blame,
    inner: (part, change = {}) => resolve(resolver, part, { ...place, ...change }),
    number: (node) => {
      if (node.truth)
        blame(
          'type',
          '这里要数值，不是判断；写成 条件 ? 1 : 0',
          'a number is wanted here; write condition ? 1 : 0',
        )
      return node
    },
  }
}

/** A stand-in for a broken part: a number of any unit. */
export function nothing(written: Expression): Node {
  return { op: 'number', value: 0, unit: 'any', truth: false, over: [], written }
}

export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.every((d) => a.includes(d)) ? a : [...a, ...b.filter((d) => !a.includes(d))]
}

/** The question "did you mean …?" in both languages, empty when nothing is near. */
export function didYouMean(
  near: string | undefined,
): Readonly<{ zh: string; en: string; nearest: Partial<Fault> }> {
  return near === undefined
    ? { zh: '', en: '', nearest: {} }
    : { zh: `；是不是 ${near}？`, en: `; did you mean ${near}?`, nearest: { nearest: near } }
}

/** Whether a call has as many arguments as it should; blamed if not. */
export function counts({ expression, blame }: Call, least: number, most = least): boolean {
  const { length } = expression.arguments
  if (length >= least && length <= most) return true
  const many = least === most ? `${least}` : `${least}–${most}`
  blame(
    'arguments',
    `${expression.name} 要 ${many} 个参数，这里有 ${length} 个`,
    `${expression.name} takes ${many} arguments, not ${length}`,
  )
  return false
}

/** The plain word that stands as an argument: a dimension, a member, a table. */
export function wordAt({ expression }: Call, i: number): string {
  const argument = expression.arguments[i]
  return argument?.kind === 'name' ? argument.name : ''
}
