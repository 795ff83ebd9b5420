/**
 * @module
 * A scenario's list of changes 改动: pure steps from one list to the next. Undo keeps the lists themselves.
 */
import type { ParameterValue } from '#models/scenario/parameter'
import type { Override } from '#models/scenario/types'

export type Overrides = readonly Override[]
export type ParameterOverride = Extract<Override, { kind: 'parameter' }>

/** Parameter that a path such as `median_income.buji.2017` belongs to. */
export function parameterOf(path: string): string {
  return path.split('.', 1)[0]!
}

/** Set one parameter at one place; the change takes the place of an earlier one of the same path. */
export function setParameter(
  list: Overrides,
  path: string,
  value: ParameterValue | string,
): Overrides {
  const change: ParameterOverride = { kind: 'parameter', path, value }
  const covers = (other: Override) =>
    other.kind === 'parameter' && (other.path === path || other.path.startsWith(`${path}.`))
  const at = list.findIndex((other) => other.kind === 'parameter' && other.path === path)
  const kept = list
    .map((other, i) => (i === at ? change : other))
    .filter((o) => o === change || !covers(o))
  return kept.includes(change) ? kept : [...kept, change]
}

/** Take back every change of one parameter, and nothing else. */
export function resetParameter(list: Overrides, id: string): Overrides {
  const kept = list.filter((o) => o.kind !== 'parameter' || parameterOf(o.path) !== id)
  return kept.length === list.length ? list : kept
}

/** Take back one parameter's change at one path only. */
export function resetPath(list: Overrides, path: string): Overrides {
  const kept = list.filter((o) => o.kind !== 'parameter' || o.path !== path)
  return kept.length === list.length ? list : kept
}

export function changesOf(list: Overrides, id: string): readonly ParameterOverride[] {
  return list.filter(
    (o): o is ParameterOverride => o.kind === 'parameter' && parameterOf(o.path) === id,
  )
}

/** Parameters that the list changes. */
export function changedParameters(list: Overrides): ReadonlySet<string> {
  return new Set(list.flatMap((o) => (o.kind === 'parameter' ? [parameterOf(o.path)] : [])))
}

/** Same changes in the same order, whoever wrote them and when. */
export function sameChanges(a: Overrides, b: Overrides): boolean {
  return a === b || JSON.stringify(a.map(bare)) === JSON.stringify(b.map(bare))
}

function bare({ author: _author, time: _time, reason: _reason, ...change }: Override): object {
  return change
}
