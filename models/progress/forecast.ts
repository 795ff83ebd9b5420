/**
 * @module
 * Where a task stands at the year's end 年末预计.
 */
import type { Standing } from './types.ts'

/**
 * What the year comes to: done, and for the rest of the year the pace so far and the run's own figure, weighed by how much
 * of the year's schedule is past. At its start that is the run's figure, at its end what was done. Model of this project.
 *
 * @param done so far
 * @param past share of the year's schedule that is past, 0–1
 * @param projected what the run gives for the whole year
 */
export function yearEnd(done: number, past: number, projected: number): number {
  if (past <= 0) return projected
  const left = 1 - past
  const pace = done / past
  return done + left * (past * pace + left * projected)
}

/** Whether what comes meets what is wanted 完成情况; what stands on the bound but for binary rounding meets it. */
export function standingOf(comes: number, wanted: number, near: number): Standing {
  const ROUNDING = 1e-9
  if (!Number.isFinite(comes)) return 'unknown'
  const short = wanted - comes
  if (short <= ROUNDING * Math.abs(wanted)) return 'met'
  return short <= (near + ROUNDING) * Math.abs(wanted) ? 'near' : 'missed'
}
