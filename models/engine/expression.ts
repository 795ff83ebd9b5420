/**
 * @module
 * An equation's text as a tree, before its names mean anything, and back to text.
 */

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or'

export type Expression =
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'name'; name: string }>
  | Readonly<{ kind: 'unary'; operator: '-' | '+' | 'not'; argument: Expression }>
  | Readonly<{ kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }>
  | Readonly<{ kind: 'if'; test: Expression; yes: Expression; no: Expression }>
  | Readonly<{ kind: 'call'; name: string; arguments: readonly Expression[] }>

const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '^': 7,
}
const UNARY_STRENGTH = 6
const ATOM = 9

function strength(e: Expression): number {
  switch (e.kind) {
    case 'binary':
      return STRENGTH[e.operator]
    case 'unary':
      return UNARY_STRENGTH
    case 'if':
      return 0
    default:
      return ATOM
  }
}

/** What a name is printed as: itself, or the number that stands for it. */
export type Naming = (name: string) => string

/** An expression as one would type it, with no more brackets than needed. */
export function printExpression(e: Expression, naming: Naming = (name) => name): string {
  const print = (x: Expression) => printExpression(x, naming)
  const bracket = (x: Expression, least: number) =>
    strength(x) < least ? `(${print(x)})` : print(x)
  switch (e.kind) {
    case 'number':
      return String(e.value)
    case 'name':
      return naming(e.name)
    case 'unary':
      return e.operator === 'not'
        ? `not ${bracket(e.argument, UNARY_STRENGTH)}`
        : e.operator + bracket(e.argument, UNARY_STRENGTH)
    case 'binary': {
      const own = STRENGTH[e.operator]
      // ^ groups to the right, the others to the left
      const right = e.operator === '^'
      return `${bracket(e.left, right ? own + 1 : own)} ${e.operator} ${bracket(e.right, right ? own : own + 1)}`
    }
    case 'if':
      return `${bracket(e.test, 1)} ? ${bracket(e.yes, 0)} : ${print(e.no)}`
    case 'call':
      return `${e.name}(${e.arguments.map(print).join(', ')})`
  }
}
