/**
 * @module
 * The greedy schedule 依次选地: year by year parcels in their order until what is required is met, then unnamed land. It is
 * quick, keeps every limit, and is what the solver starts from.
 */
import {
  emptyPlan,
  SOURCES,
  unnamedAt,
  type SchedulePlan,
  type ScheduleParcel,
  type ScheduleProblem,
} from './problem.ts'

/** By planned year, then ready year, then cost per m2 of site, then as listed. */
function orderOf(parcels: readonly ScheduleParcel[]): readonly number[] {
  const late = Number.MAX_SAFE_INTEGER
  const cost = (p: ScheduleParcel) => (p.cost[0] ?? 0) / Math.max(p.site, 1)
  return parcels
    .map((_, i) => i)
    .toSorted((i, j) => {
      const [a, b] = [parcels[i]!, parcels[j]!]
      return (
        (a.plannedYear ?? late) - (b.plannedYear ?? late) ||
        a.readyYear - b.readyYear ||
        cost(a) - cost(b) ||
        i - j
      )
    })
}

export function greedy(problem: ScheduleProblem): SchedulePlan {
  const { areas, caps, parcels, quotas, years } = problem
  const plan = emptyPlan(problem)
  const order = orderOf(parcels)
  const behind = areas.map(() => [0, 0])
  const used = areas.map(() => SOURCES.map(() => 0))
  years.forEach((_, year) => {
    const quota = { left: quotas[year] ?? Infinity }
    const whole = { left: Infinity }
    const own = areas.map(() => ({ left: Infinity }))
    for (const cap of caps)
      if (cap.year === year) (cap.area === undefined ? whole : own[cap.area]!).left = cap.floorArea
    // land for programmes comes first: it is outside the gate
    for (const kind of [1, 0] as const)
      areas.forEach((area, a) => {
        let wanted = behind[a]![kind]! + area.required[kind]![year]!
        for (const i of order) {
          const p = parcels[i]!
          if (p.area !== a || p.kind !== kind || plan.year[i]! >= 0 || p.open[year] !== true)
            continue
          // a parcel goes when at least half of it is wanted; the rest counts for later years
          if (p.site > 2 * wanted) continue
          if (p.newLand && p.site > quota.left) continue
          if (kind === 0 && p.floorArea > Math.min(whole.left, own[a]!.left)) continue
          plan.year[i] = year
          wanted -= p.site
          if (p.newLand) quota.left -= p.site
          if (kind === 0) {
            whole.left -= p.floorArea
            own[a]!.left -= p.floorArea
          }
        }
        SOURCES.forEach((__, source) => {
          if (wanted <= 0) return
          const density = area.density[year]!
          const gate =
            kind === 0 && density > 0 ? Math.min(whole.left, own[a]!.left) / density : Infinity
          const land = area.unnamed[source]![year]! - used[a]![source]!
          const site = Math.max(
            0,
            Math.min(wanted, land, gate, source === 1 ? quota.left : Infinity),
          )
          plan.unnamed[unnamedAt(problem, kind, a, year, source)] = site
          used[a]![source]! += site
          wanted -= site
          if (source === 1) quota.left -= site
          if (kind === 0) {
            whole.left -= site * density
            own[a]!.left -= site * density
          }
        })
        behind[a]![kind] = wanted
      })
  })
  return plan
}
