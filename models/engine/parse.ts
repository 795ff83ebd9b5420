/**
 * @module
 * Text of an equation → tree. mathjs' number parser reads it; only whitelisted nodes come through, and nothing
 * is ever evaluated by mathjs.
 */
import { create, parseDependencies, type MathNode } from 'mathjs/number'
import type { BinaryOperator, Expression } from './expression.ts'
import { fail, succeed, type Fault, type Result } from './fault.ts'

const { parse } = create(parseDependencies!)

const LONGEST = 2000
const DEEPEST = 64

/** Words that would read as something else than a quantity. */
export const RESERVED: ReadonlySet<string> = new Set([
  'i',
  'pi',
  'e',
  'end',
  'true',
  'false',
  'null',
  'undefined',
  'nan',
  'inf',
  'infinity',
  'and',
  'or',
  'not',
  'xor',
  'mod',
  'to',
  'in',
])

const BINARY: Readonly<Record<string, BinaryOperator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
  equal: '==',
  unequal: '!=',
  and: 'and',
  or: 'or',
}
const UNARY: Readonly<Record<string, '-' | '+' | 'not'>> = {
  unaryMinus: '-',
  unaryPlus: '+',
  not: 'not',
}

/** Whether a word may be the name of a quantity: snake_case letters and digits, and not reserved. */
export function isName(word: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(word) && !RESERVED.has(word)
}

function fault(zh: string, en: string, more: Partial<Fault> = {}): Fault {
  return { kind: 'syntax', severity: 'fault', message: { zh, en }, ...more }
}

/** What is refused before the text is given to any parser: length, depth, foreign characters. */
function refuseEarly(text: string): Fault | undefined {
  if (text.trim() === '') return fault('方程是空的', 'the equation is empty')
  if (text.length > LONGEST)
    return fault(
      `方程有 ${text.length} 个字符，最多 ${LONGEST} 个`,
      `the equation has ${text.length} characters; at most ${LONGEST}`,
    )
  const foreign = /[^\sA-Za-z0-9_+\-*/^<>=!?:(),.]/u.exec(text)
  if (foreign)
    return fault(
      `第 ${foreign.index + 1} 列的字符 ${foreign[0]} 不能用在方程里`,
      `column ${foreign.index + 1}: the character ${foreign[0]} has no meaning in an equation`,
      { found: foreign[0], column: String(foreign.index + 1) },
    )
  let depth = 0
  for (const c of text) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0
    if (depth > DEEPEST)
      return fault(`括号超过 ${DEEPEST} 层`, `brackets are more than ${DEEPEST} deep`)
  }
  return undefined
}

class Refusal extends Error {}

function refuse(what: string, node: MathNode): never {
  throw new Refusal(`${what}: ${node.toString()}`)
}

/** A mathjs node as one of ours, or a Refusal. The text of numbers was checked by the character filter. */
function convert(node: MathNode): Expression {
  // mathjs types its nodes loosely; each field is checked here before use
  const n = node as unknown as Record<string, unknown>
  switch (node.type) {
    case 'ParenthesisNode':
      return convert(n['content'] as MathNode)
    case 'ConstantNode': {
      const value = n['value']
      if (typeof value !== 'number' || !Number.isFinite(value)) refuse('not a finite number', node)
      return { kind: 'number', value: value as number }
    }
    case 'SymbolNode':
      if (!isName(n['name'] as string)) refuse('not a name (lower-case letters, digits, _)', node)
      return { kind: 'name', name: n['name'] as string }
    case 'OperatorNode': {
      if (n['implicit'] === true) refuse('write the multiplication sign', node)
      const args = n['args'] as MathNode[]
      const word = n['fn'] as string
      if (args.length === 1 && Object.hasOwn(UNARY, word))
        return { kind: 'unary', operator: UNARY[word]!, argument: convert(args[0]!) }
      if (args.length === 2 && Object.hasOwn(BINARY, word))
        return {
          kind: 'binary',
          operator: BINARY[word]!,
          left: convert(args[0]!),
          right: convert(args[1]!),
        }
      return refuse('this operator is not part of the language', node)
    }
    case 'ConditionalNode':
      return {
        kind: 'if',
        test: convert(n['condition'] as MathNode),
        yes: convert(n['trueExpr'] as MathNode),
        no: convert(n['falseExpr'] as MathNode),
      }
    case 'FunctionNode': {
      const fn = n['fn'] as MathNode
      const name = fn.type === 'SymbolNode' ? (fn as unknown as { name: string }).name : ''
      if (!isName(name)) refuse('not a function of the language', node)
      return { kind: 'call', name, arguments: (n['args'] as MathNode[]).map(convert) }
    }
    default:
      return refuse('not part of the language', node)
  }
}

/** Read an equation's text. Line breaks count as blanks; columns are those of the text as given. */
export function parseEquation(text: string): Result<Expression> {
  const early = refuseEarly(text)
  if (early) return fail([early])
  let node: MathNode
  try {
    node = parse(text.replace(/\s/g, ' '))
  } catch (error) {
    if (error instanceof RangeError)
      return fail([fault('方程嵌套过深', 'the equation is nested too deeply')])
    const column = (error as { char?: number }).char
    const said = error instanceof Error ? error.message.replace(/ \(char \d+\)$/, '') : ''
    return fail([
      fault(
        `第 ${column ?? '?'} 列读不懂（${said}）`,
        `column ${column ?? '?'}: ${said || 'cannot be read'}`,
        column === undefined ? {} : { column: String(column) },
      ),
    ])
  }
  try {
    return succeed(convert(node))
  } catch (error) {
    if (error instanceof RangeError)
      return fail([fault('方程嵌套过深', 'the equation is nested too deeply')])
    if (!(error instanceof Refusal)) throw error
    const expression = error.message.slice(error.message.indexOf(': ') + 2)
    return fail([fault(`方程语言里没有这种写法：${expression}`, error.message, { expression })])
  }
}
