/**
 * @module
 * How good a schedule is 方案评价: the shortfall first, the cost after it. One measure for every plan.
 */
import { KINDS, SOURCES, unnamedAt, type SchedulePlan, type ScheduleProblem } from './problem.ts'

export type Shortage = Readonly<{ kind: 0 | 1; area: number; year: number; site: number }>

export type Score = Readonly<{
  /** Priced: land not supplied at each year's end, and income under the floor. CNY. */
  shortfall: number
  /** Acquiring and preparing what is sold, in money of the first year. CNY. */
  cost: number
  /** m2 of site that are still missing at the end of each year. */
  unmet: readonly Shortage[]
  /** CNY under the floor, by year. */
  fiscalShort: readonly number[]
  /** m2 of site supplied in all, and of parcels alone. */
  supplied: number
  named: number
}>

/** m2 of site or floor area that the solver's tolerance leaves; less than this nobody supplies. */
const TINY = 0.1

export function scoreOf(problem: ScheduleProblem, plan: SchedulePlan): Score {
  const { areas, parcels, years } = problem
  const unmet: Shortage[] = []
  const net = new Float64Array(years.length)
  const supply = Array.from(
    { length: KINDS.length * areas.length },
    () => new Float64Array(years.length),
  )
  let [cost, supplied, named] = [0, 0, 0]
  const worth = (year: number) => (1 + problem.interest) ** -year
  parcels.forEach((p, i) => {
    const year = plan.year[i]!
    if (year < 0) return
    supply[p.kind * areas.length + p.area]![year]! += p.site
    net[year]! += p.income[year]! - p.cost[year]!
    cost += p.cost[year]! * worth(year)
    supplied += p.site
    named += p.site
  })
  KINDS.forEach((_, kind) =>
    areas.forEach((area, a) =>
      years.forEach((__, year) =>
        SOURCES.forEach((___, source) => {
          const site = plan.unnamed[unnamedAt(problem, kind, a, year, source)]!
          supply[kind * areas.length + a]![year]! += site
          // land for programmes is allocated and brings nothing in
          net[year]! += site * ((kind === 0 ? area.income[year]! : 0) - area.cost[year]!)
          cost += site * area.cost[year]! * worth(year)
          supplied += site
        }),
      ),
    ),
  )
  let shortfall = 0
  for (const kind of [0, 1] as const)
    areas.forEach((area, a) => {
      let behind = 0
      years.forEach((_, year) => {
        behind += area.required[kind]![year]! - supply[kind * areas.length + a]![year]!
        if (behind <= TINY) return
        unmet.push({ kind, area: a, year, site: behind })
        shortfall += behind * problem.unmetPrice
      })
    })
  const fiscalShort = Array.from(net, (value) => Math.max(0, problem.fiscalFloor - value))
  shortfall += problem.fiscalPrice * fiscalShort.reduce((sum, value) => sum + value, 0)
  return { shortfall, cost, unmet, fiscalShort, supplied, named }
}

/** Whether a plan is at least as good as another: a smaller shortfall, or the same at no more cost. */
export function atLeastAsGood(one: Score, other: Score): boolean {
  const same = RELATIVE * Math.max(1, other.shortfall)
  if (one.shortfall < other.shortfall - same) return true
  return one.shortfall <= other.shortfall + same && one.cost <= other.cost * (1 + RELATIVE)
}

/** What the solver’s tolerance leaves between two plans that are alike. */
const RELATIVE = 1e-6

/** What a plan breaks: a parcel in a year that is not open, a cap, a quota, land that is not there. Empty when it holds. */
export function broken(problem: ScheduleProblem, plan: SchedulePlan): readonly string[] {
  const { areas, caps, parcels, quotas, years } = problem
  const wrong: string[] = []
  const over = (used: number, limit: number) => used > limit * (1 + RELATIVE) + TINY
  parcels.forEach((p, i) => {
    const year = plan.year[i]!
    if (year >= 0 && p.open[year] !== true) wrong.push(`${p.id} in ${years[year]}`)
  })
  const marketFloor = (year: number, area: number) =>
    parcels.reduce(
      (sum, p, i) =>
        p.area === area && p.kind === 0 && plan.year[i] === year ? sum + p.floorArea : sum,
      0,
    ) +
    SOURCES.reduce(
      (sum, _, source) =>
        sum +
        plan.unnamed[unnamedAt(problem, 0, area, year, source)]! * areas[area]!.density[year]!,
      0,
    )
  for (const { year, area, floorArea } of caps) {
    const within = area === undefined ? areas.map((_, a) => a) : [area]
    if (
      over(
        within.reduce((sum, a) => sum + marketFloor(year, a), 0),
        floorArea,
      )
    )
      wrong.push(`cap of ${years[year]}`)
  }
  quotas.forEach((quota, year) => {
    if (quota === undefined) return
    let used = 0
    parcels.forEach((p, i) => (used += p.newLand && plan.year[i] === year ? p.site : 0))
    for (let kind = 0; kind < KINDS.length; kind++)
      for (let a = 0; a < areas.length; a++)
        used += plan.unnamed[unnamedAt(problem, kind, a, year, 1)]!
    if (over(used, quota)) wrong.push(`quota of ${years[year]}`)
  })
  areas.forEach((area, a) =>
    SOURCES.forEach((_, source) => {
      let used = 0
      years.forEach((__, year) => {
        for (let kind = 0; kind < KINDS.length; kind++)
          used += plan.unnamed[unnamedAt(problem, kind, a, year, source)]!
        if (over(used, area.unnamed[source]![year]!)) wrong.push(`land of ${area.id}`)
      })
    }),
  )
  return wrong
}
