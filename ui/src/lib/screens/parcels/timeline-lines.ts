/**
 * @module
 * The lines of the time line 时间轴的行: an area, then its parcels; and which of them the eye can see.
 */
import { grouped, type Row } from './rows.ts'

export type TimeLine =
  | Readonly<{ kind: 'area'; id: string; count: number }>
  | Readonly<{ kind: 'parcel'; id: string; row: Row }>

/** Areas in the order of the pack, each with its parcels as they are listed; areas without any are left out. */
export function linesOf(rows: readonly Row[], areas: readonly string[]): readonly TimeLine[] {
  const groups = grouped(rows, ({ area }) => area)
  return areas.flatMap((id): readonly TimeLine[] => {
    const own = groups.get(id)
    if (!own) return []
    return [
      { kind: 'area', id, count: own.length },
      ...own.map((row): TimeLine => ({ kind: 'parcel', id: row.id, row })),
    ]
  })
}

/** Lines drawn beyond the edge, so that keys and a quick hand find the next ones there. */
const AHEAD = 6

/** First line to draw and the one after the last. */
export function windowOf(count: number, height: number, scrolled: number, line: number) {
  const first = Math.max(0, Math.floor(scrolled / line) - AHEAD)
  const last = Math.min(count, Math.ceil((scrolled + height) / line) + AHEAD)
  return { first: Math.min(first, count), last }
}
