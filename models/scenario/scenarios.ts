import { fail, succeed, type Result } from '#models/engine/index'
import { faultOf, listOf, nearestName } from './faults.ts'
import type { Override, Pack, Scenario } from './types.ts'

/** The scenario of a name 情景, or a fault that says which there are. */
export function findScenario({ scenarios }: Pack, id: string): Result<Scenario> {
  const found = scenarios.find((s) => s.id === id)
  if (found) return succeed(found)
  const ids = scenarios.map((s) => s.id)
  const says = {
    zh: `没有情景“${id}”；可用 ${listOf(ids)}`,
    en: `there is no scenario "${id}"; there are ${listOf(ids)}`,
  }
  return fail([
    faultOf({}, { kind: 'unknown-scenario', found: id, says, nearest: nearestName(id, ids) }),
  ])
}

/** A scenario and what it descends from, the root first. */
export function ancestryOf(
  { scenarios }: Pick<Pack, 'scenarios'>,
  id: string,
): readonly Scenario[] {
  const byId = new Map(scenarios.map((s) => [s.id, s]))
  const chain: Scenario[] = []
  for (
    let at = byId.get(id);
    at && !chain.includes(at);
    at = at.parent === undefined ? undefined : byId.get(at.parent)
  )
    chain.unshift(at)
  return chain
}

/** All changes of a scenario against the pack 改动清单, those of its ancestors first. Throws for a name that is none. */
export function overridesOf(pack: Pick<Pack, 'scenarios'>, scenario: string): readonly Override[] {
  const chain = ancestryOf(pack, scenario)
  if (chain.length === 0) throw new RangeError(`there is no scenario ${scenario}`)
  return chain.flatMap((s) => s.overrides)
}
