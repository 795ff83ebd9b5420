/**
 * @module
 * The best schedule that can be found 时序优化: at least shortfall first, then at least cost; never worse than the greedy one.
 */
import { greedy } from './greedy.ts'
import { atLeastAsGood, broken, scoreOf, type Score } from './objective.ts'
import { KINDS, SOURCES, unnamedAt, type SchedulePlan, type ScheduleProblem } from './problem.ts'
import { programOf, type Aim } from './program.ts'
import { solve, type Highs, type Watch } from './solver.ts'

export type Candidate = Readonly<{ plan: SchedulePlan; score: Score }>

export type Optimised = Readonly<{
  greedy: Candidate
  best: Candidate
  /** `optimal`: both aims proven. `limited`: the best within the time, with the gaps left. */
  status: 'optimal' | 'limited'
  /** Relative gaps of the two aims that were not closed. */
  shortfallGap: number
  costGap: number
}>

export type OptimiseOptions = Readonly<{
  seconds: number
  /** Each better plan, as it is found. */
  onBetter?: (found: Candidate, aim: 'shortfall' | 'cost') => void
  stop?: () => boolean
}>

export function optimise(
  highs: Highs,
  problem: ScheduleProblem,
  { seconds, onBetter, stop }: OptimiseOptions,
): Optimised {
  const first = candidate(problem, greedy(problem))
  let best = first
  const attempt = (aim: Aim, name: 'shortfall' | 'cost', time: number) => {
    const { program, fromPlan, toPlan } = programOf(problem, aim)
    const take = (values: Float64Array) => {
      const found = candidate(problem, trimmed(problem, toPlan(values)))
      if (broken(problem, found.plan).length > 0 || !atLeastAsGood(found.score, best.score)) return
      best = found
      onBetter?.(found, name)
    }
    const watch: Watch = { seconds: time, onBetter: take, ...(stop ? { stop } : {}) }
    const solved = solve(highs, program, fromPlan(best.plan), watch)
    take(solved.values)
    return solved
  }
  // nothing is missing already: all the time goes to the cost
  const none = first.score.shortfall === 0
  const shortfall = none
    ? { optimal: true, gap: 0 }
    : attempt('shortfall', 'shortfall', seconds / 2)
  const cost = stop?.()
    ? { optimal: false, gap: Infinity }
    : attempt(
        { shortfallAtMost: allowed(best.score.shortfall) },
        'cost',
        none ? seconds : seconds / 2,
      )
  return {
    greedy: first,
    best,
    status: shortfall.optimal && cost.optimal ? 'optimal' : 'limited',
    shortfallGap: shortfall.gap,
    costGap: cost.gap,
  }
}

function candidate(problem: ScheduleProblem, plan: SchedulePlan): Candidate {
  return { plan, score: scoreOf(problem, plan) }
}

/** A shortfall with room for the solver's tolerance. */
function allowed(shortfall: number): number {
  return shortfall * (1 + 1e-9) + 1
}

/** Amounts of unnamed land that the solver's tolerance left over a limit, taken back to it. */
function trimmed(problem: ScheduleProblem, plan: SchedulePlan): SchedulePlan {
  const unnamed = plan.unnamed.slice()
  const scale = (places: readonly number[], factor: number) => {
    for (const i of places) unnamed[i]! *= factor
  }
  const { areas, caps, parcels, quotas, years } = problem
  for (const { year, area, floorArea } of caps) {
    const within = areas.map((_, a) => a).filter((a) => area === undefined || a === area)
    const named = parcels.reduce(
      (sum, p, i) =>
        plan.year[i] === year && p.kind === 0 && within.includes(p.area) ? sum + p.floorArea : sum,
      0,
    )
    const places = within.flatMap((a) =>
      SOURCES.map(
        (_, source) => [unnamedAt(problem, 0, a, year, source), areas[a]!.density[year]!] as const,
      ),
    )
    const used = places.reduce((sum, [i, density]) => sum + unnamed[i]! * density, 0)
    const left = Math.max(0, floorArea - named)
    if (used > left)
      scale(
        places.map(([i]) => i),
        left / used,
      )
  }
  quotas.forEach((quota, year) => {
    if (quota === undefined) return
    const named = parcels.reduce(
      (sum, p, i) => (plan.year[i] === year && p.newLand ? sum + p.site : sum),
      0,
    )
    const places = areas.flatMap((_, a) =>
      KINDS.map((__, kind) => unnamedAt(problem, kind, a, year, 1)),
    )
    const used = places.reduce((sum, i) => sum + unnamed[i]!, 0)
    const left = Math.max(0, quota - named)
    if (used > left) scale(places, left / used)
  })
  areas.forEach((area, a) =>
    SOURCES.forEach((_, source) => {
      let before = 0
      years.forEach((__, year) => {
        const places = KINDS.map((___, kind) => unnamedAt(problem, kind, a, year, source))
        const used = places.reduce((sum, i) => sum + unnamed[i]!, 0)
        const left = Math.max(0, area.unnamed[source]![year]! - before)
        if (used > left) scale(places, left / used)
        before += Math.min(used, left)
      })
    }),
  )
  return { year: plan.year, unnamed }
}
