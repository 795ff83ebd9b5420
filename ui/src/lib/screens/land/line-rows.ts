/**
 * @module
 * Parcels by what the control lines say of them 控制线检查: how many of each verdict, and those that are not simply fit.
 */
export type LineRow = Readonly<{
  id: string
  name: string
  area: string
  index: number
  verdict: number
  /** m2 of site. */
  site: number
  /** m2 within each of the five lines. */
  lines: readonly number[]
}>

/** Parcels by verdict, from 可供 to 数据不全; those without one are left out. */
export function countsOf(rows: readonly LineRow[], verdicts: number): readonly number[] {
  return Array.from(
    { length: verdicts },
    (_, verdict) => rows.filter((row) => row.verdict === verdict).length,
  )
}

/** The gravest first: what cannot be supplied, what must be redrawn, what is not known; then as the pack lists them. */
const ORDER = [2, 1, 3]

export function troubled(rows: readonly LineRow[]): readonly LineRow[] {
  return rows
    .filter(({ verdict }) => ORDER.includes(verdict))
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.index - b.index)
}

/** What a cell says of a line: an area of the site, that the line is not concerned, or that nobody has looked. */
export function lineCell(m2: number): 'area' | 'none' | 'unknown' {
  if (Number.isNaN(m2) || m2 < 0) return 'unknown'
  return m2 > 0 ? 'area' : 'none'
}
