/**
 * @module
 * Quarters within a year 季度安排: dealt so that each quarter brings about as much land as the others, the largest parcel
 * first to the quarter that has least (longest processing time first); quarters that the bureau fixed stay.
 */
import type { SchedulePlan, ScheduleProblem } from './problem.ts'

export const QUARTERS = 4

/** The quarter 1 to 4 of each parcel that is sold; 0 for the others. */
export function dealQuarters({ parcels, years }: ScheduleProblem, plan: SchedulePlan): Int8Array {
  const quarter = new Int8Array(parcels.length)
  years.forEach((calendarYear, year) => {
    const load = new Float64Array(QUARTERS)
    const free: number[] = []
    parcels.forEach((p, i) => {
      if (plan.year[i] !== year) return
      const fixed = p.plannedYear === calendarYear ? p.quarter : undefined
      if (fixed === undefined) free.push(i)
      else put(i, fixed - 1)
    })
    for (const i of free.toSorted((a, b) => parcels[b]!.site - parcels[a]!.site || a - b))
      put(i, load.indexOf(Math.min(...load)))

    function put(i: number, place: number): void {
      quarter[i] = place + 1
      load[place]! += parcels[i]!.site
    }
  })
  return quarter
}
