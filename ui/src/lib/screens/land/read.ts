/**
 * @module
 * Figures of the selected year 当年数值.
 */
import type { Session } from '#lib/state/session.svelte.ts'
import type { Where } from '#models/index'

/** Inputs of the pack that are read beside indicators; every book has them. */
const GIVEN = new Set(['land_quota', 'built_up_land_base', 'unnamed_given_by_source'])

/** One value a year; undefined until it has come, or where the book does not have it. */
export function courseOf(
  session: Session,
  indicator: string,
  where: Where = {},
  run = session.run,
): Float64Array | undefined {
  if (!GIVEN.has(indicator) && !session.indicator(indicator)) return undefined
  return session.live.course(run, { kind: 'series', query: { indicator, where } }).values
}

/** In the year on the screen; NaN until it has come. */
export function courseAt(session: Session, indicator: string, where: Where = {}): number {
  const at = session.catalogue.years.indexOf(session.view.year)
  return courseOf(session, indicator, where)?.[at] ?? NaN
}
