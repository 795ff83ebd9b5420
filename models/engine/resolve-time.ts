/**
 * @module
 * Forms of time: `previous`, `change`, `initial`, `since`.
 */
import type { Expression } from './expression.ts'
import type { Lag, Node } from './node.ts'
import { counts, nothing, type Call } from './resolve-context.ts'
import { divideUnits, multiplyUnits } from './units.ts'
import { UNIT_CONSTANTS } from './vocabulary.ts'

const LONGEST_LOOK_BACK = 100
const ONE_YEAR = UNIT_CONSTANTS.get('one_year')!

/** t0 stays t0, however far back one looks from it. */
function further(lag: Lag, years: number): Lag {
  return lag === 'initial' ? lag : lag + years
}

/** `previous(x)`, `previous(x, years)`: the value at the end of the year before; before t0, that of t0. */
export function resolvePrevious(call: Call): Node {
  const { expression, place, inner, blame } = call
  if (!counts(call, 1, 2)) return nothing(expression)
  const [what, back] = expression.arguments as [Expression, Expression?]
  const years = back === undefined ? 1 : back.kind === 'number' ? back.value : NaN
  if (!(Number.isInteger(years) && years >= 1 && years <= LONGEST_LOOK_BACK))
    return blame(
      'arguments',
      `往前的年数要写成 1 到 ${LONGEST_LOOK_BACK} 的整数`,
      `the number of years back must be a whole number from 1 to ${LONGEST_LOOK_BACK}`,
    )
  return inner(what, { lag: further(place.lag, years) })
}

/** `initial(x)`: the value at t0. */
export function resolveInitial(call: Call): Node {
  const { expression, inner } = call
  return counts(call, 1) ? inner(expression.arguments[0]!, { lag: 'initial' }) : nothing(expression)
}

/** `change(x)`: by how much x has grown over the year, per year. */
export function resolveChange(call: Call): Node {
  const { expression: written, place, inner, number } = call
  if (!counts(call, 1)) return nothing(written)
  const left = number(inner(written.arguments[0]!))
  const right = inner(written.arguments[0]!, { lag: further(place.lag, 1) })
  const common = { op: 'binary', truth: false, over: left.over, written } as const
  const difference: Node = { ...common, operator: '-', left, right, unit: left.unit }
  const year: Node = {
    op: 'number',
    ...ONE_YEAR,
    truth: false,
    over: [],
    written: { kind: 'name', name: 'one_year' },
  }
  return {
    ...common,
    operator: '/',
    left: difference,
    right: year,
    unit: divideUnits(left.unit, ONE_YEAR.unit),
  }
}

/** `since(x)`: the running total of a flow after t0. */
export function resolveSince(call: Call): Node {
  const { expression: written, resolver, place, inner, number } = call
  if (!counts(call, 1)) return nothing(written)
  const body = number(inner(written.arguments[0]!, { lag: 0 }))
  const unit = multiplyUnits(body.unit, ONE_YEAR.unit)
  return {
    op: 'read',
    id: resolver.since(body),
    lag: place.lag,
    unit,
    truth: false,
    over: body.over,
    written,
  }
}
