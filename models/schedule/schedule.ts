/**
 * @module
 * A schedule to be read 时序方案: each parcel with its year and quarter or why it has none, each hectare that stays missing.
 */
import type { Candidate, Optimised } from './optimise.ts'
import { KINDS, type ScheduleProblem } from './problem.ts'
import { dealQuarters } from './quarters.ts'

export type ScheduledParcel = Readonly<{
  id: string
  area: string
  kind: (typeof KINDS)[number]
  /** m2 */
  site: number
  year: number | undefined
  quarter: number
  /** The year of the plan as it stood. */
  before: number | undefined
  /** Why it is in no year: the code of `parcel_reason`, 0 where it is simply not needed. */
  reason: number
  /** Sold before the schedule begins. */
  gone: boolean
}>

export type Shortfall = Readonly<{
  kind: (typeof KINDS)[number]
  area: string
  year: number
  /** m2 */
  site: number
  why: 'gate' | 'quota' | 'land'
}>

export type ScheduleFigures = Readonly<{
  /** CNY, priced. */
  shortfall: number
  /** CNY in money of the first year. */
  cost: number
  /** m2: behind at the end of the last year, supplied, and of it parcels. */
  missing: number
  supplied: number
  named: number
  /** CNY under the floor, all years. */
  fiscalShort: number
}>

export type Schedule = Readonly<{
  status: Optimised['status']
  shortfallGap: number
  costGap: number
  greedy: ScheduleFigures
  best: ScheduleFigures
  parcels: readonly ScheduledParcel[]
  unmet: readonly Shortfall[]
}>

const SOLD = 1

export function scheduleOf(problem: ScheduleProblem, found: Optimised): Schedule {
  const { areas, parcels, years } = problem
  const { plan, score } = found.best
  const quarters = dealQuarters(problem, plan)
  return {
    status: found.status,
    shortfallGap: found.shortfallGap,
    costGap: found.costGap,
    greedy: figuresOf(problem, found.greedy),
    best: figuresOf(problem, found.best),
    parcels: parcels.map((p, i) => ({
      id: p.id,
      area: areas[p.area]?.id ?? '',
      kind: KINDS[p.kind],
      site: p.site,
      year: plan.year[i]! < 0 ? undefined : years[plan.year[i]!],
      quarter: quarters[i]!,
      before: p.plannedYear,
      reason: p.open.includes(true) ? 0 : p.reason,
      gone: p.reason === SOLD,
    })),
    unmet: score.unmet.map(({ kind, area, year, site }) => ({
      kind: KINDS[kind],
      area: areas[area]!.id,
      year: years[year]!,
      site,
      why: whyUnmet(problem, kind, area, year),
    })),
  }
}

/** What keeps land back: the gate in that year, the quota, or that there is no more. */
function whyUnmet(
  { caps, quotas }: ScheduleProblem,
  kind: 0 | 1,
  area: number,
  year: number,
): Shortfall['why'] {
  const gated = caps.some((cap) => cap.year === year && (cap.area ?? area) === area)
  if (kind === 0 && gated) return 'gate'
  return quotas[year] === undefined ? 'land' : 'quota'
}

function figuresOf({ years }: ScheduleProblem, { score }: Candidate): ScheduleFigures {
  const last = years.length - 1
  return {
    shortfall: score.shortfall,
    cost: score.cost,
    missing: score.unmet
      .filter(({ year }) => year === last)
      .reduce((sum, { site }) => sum + site, 0),
    supplied: score.supplied,
    named: score.named,
    fiscalShort: score.fiscalShort.reduce((sum, value) => sum + value, 0),
  }
}
