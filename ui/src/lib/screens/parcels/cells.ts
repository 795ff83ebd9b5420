/**
 * @module
 * Figures of every parcel in every year of a run 逐宗数值, each quantity asked of the engine once.
 */
import type { Session } from '#lib/state/session.svelte.ts'

/** Columns of the pack that are read beside indicators. */
const GIVEN = new Set([
  'parcel_site_area',
  'parcel_floor_area_ratio',
  'parcel_planned_year',
  'parcel_planned_quarter',
  'parcel_facilities_year',
  'parcel_plan_year',
  'parcel_ready_year',
  'parcel_design_year',
  'parcel_facilities_waived',
  'parcel_revenue_assessment',
  'parcel_social_assessment',
  'parcel_environmental_assessment',
  'parcel_red',
  'parcel_purple',
  'parcel_blue',
  'parcel_green',
  'parcel_yellow',
  'parcel_metro',
])

/** NaN where the book has no such figure or it has not come. */
export type Cells = Readonly<{
  lastYear: number
  value: (id: string, index: number, year: number) => number
  course: (id: string, index: number) => readonly number[]
  /** Whether the figures of this quantity have come. */
  known: (id: string) => boolean
}>

export function cellsOf(session: Session, run: string): Cells {
  const { years } = session.catalogue
  const fetched = new Map<string, Float64Array | undefined>()
  function fetch(id: string): Float64Array | undefined {
    if (!GIVEN.has(id) && !session.indicator(id)) return undefined
    const query = { indicator: id, where: {} }
    if (!fetched.has(id))
      fetched.set(id, session.live.course(run, { kind: 'cells', query, by: ['parcel'] }).values)
    return fetched.get(id)
  }
  function at(cells: Float64Array | undefined, index: number, year: number): number {
    return cells?.[year * (cells.length / years.length) + index] ?? NaN
  }
  return {
    lastYear: years.at(-1)!,
    value: (id, index, year) => at(fetch(id), index, years.indexOf(year)),
    course(id, index) {
      const cells = fetch(id)
      return years.map((_, year) => at(cells, index, year))
    },
    known: (id) => fetch(id) !== undefined,
  }
}
