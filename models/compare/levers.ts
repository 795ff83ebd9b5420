/**
 * @module
 * What two scenarios assume and decide differently 假设与决策的差异.
 */
import type { Override, Scenario } from '#models/scenario/types'
import { crossings } from '#models/results/grid'
import { same } from '#models/results/paths'
import type { ScenarioRun } from '#models/results/types'
import type { ParameterRecord, Where } from '#models/study-types'

/** A parameter whose path differs at a place; everywhere alike, where it differs alike everywhere. */
export type LeverDifference = Readonly<{
  parameter: ParameterRecord
  where: Where
  /** One value a year. */
  base: Float64Array
  other: Float64Array
}>

/** Parameters whose paths differ, in the order of the book. */
export function leverDifferences(
  base: ScenarioRun,
  other: ScenarioRun,
): readonly LeverDifference[] {
  const { parameters, dimensions } = base.study.catalogue
  return parameters.flatMap((parameter) => {
    const own = parameter.over.map((id) => dimensions.find((dimension) => dimension.id === id)!)
    const paths = crossings(own).map((where) => ({
      parameter,
      where,
      base: base.study.parameterPath(parameter.id, where),
      other: other.study.parameterPath(parameter.id, where),
    }))
    const first = paths[0]
    if (first === undefined) return []
    const alike = paths.every((p) => same(p.base, first.base) && same(p.other, first.other))
    const found = alike ? [{ ...first, where: {} }] : paths
    return found.filter((path) => !same(path.base, path.other))
  })
}

/** Changes that are no parameter (equations, cells, rows, pins, targets) and stand in one scenario only. */
export function otherDifferences(
  base: ScenarioRun,
  other: ScenarioRun,
): Readonly<{ base: readonly Override[]; other: readonly Override[] }> {
  const [ours, theirs] = [changes(base), changes(other)]
  return {
    base: ours.filter((change) => !theirs.some((one) => sameChange(one, change))),
    other: theirs.filter((change) => !ours.some((one) => sameChange(one, change))),
  }
}

/** A scenario's overrides after those of its ancestors, the eldest first. */
export function lineage(scenario: Scenario, all: readonly Scenario[]): readonly Scenario[] {
  const parent = all.find(({ id }) => id === scenario.parent)
  // A scenario that names itself as an ancestor is refused when the pack is read.
  return parent === undefined || parent === scenario
    ? [scenario]
    : [...lineage(parent, all), scenario]
}

function changes({ scenario, pack }: ScenarioRun): readonly Override[] {
  return lineage(scenario, pack.scenarios)
    .flatMap(({ overrides }) => overrides)
    .filter(({ kind }) => kind !== 'parameter')
}

/** Who made a change, when and why makes no difference to the run. */
function sameChange(a: Override, b: Override): boolean {
  return content(a) === content(b)
}

function content({ author: _a, time: _t, reason: _r, ...change }: Override): string {
  return JSON.stringify(Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1)))
}
