/**
 * @module
 * Parcels as rows 宗地表的行: which are listed, in which order, what they add up to, and which are left out and why.
 */
import type { Slot } from './slot.ts'

/** A parcel with the figures of its year. A figure that the book does not have is NaN. */
export type Row = Readonly<{
  id: string
  name: string
  area: string
  /** Place in the list of the pack. */
  index: number
  /** m2. */
  site: number
  ratio: number
  /** m2. */
  floorArea: number
  planned: Slot | undefined
  /** When the scenario behind sells it, and whether that is another time. */
  before: Slot | undefined
  moved: boolean
  /** Year in which the run sells it. */
  sold: number | undefined
  /** Year whose prices are shown: of the sale, else as planned, else the one on the screen. */
  year: number
  allocated: boolean
  verdict: number
  /** Why it is not sold, year by year; and in the last year. */
  reasons: readonly number[]
  reason: number
  /** CNY/m2 of floor area and of home. */
  start: number
  cap: number
  bottom: number
  top: number
  price: number
  gap: number
  ratioToPrice: number
  failed: number
  hit: number
  rule: number
  remedy: number
}>

export type SortKey =
  | 'id'
  | 'area'
  | 'site'
  | 'ratio'
  | 'planned'
  | 'cap'
  | 'gap'
  | 'ratioToPrice'
  | 'failed'
  | 'hit'
  | 'verdict'
  | 'reason'
export type Sort = Readonly<{ key: SortKey; down: boolean }>

/** `period`: sold within the run; a year; `none`: not sold; `all`. */
export type When = 'all' | 'period' | 'none' | number
export type Filter = Readonly<{
  /** Empty for the whole district. */
  area: string
  when: When
  verdict: number | undefined
  route: 'all' | 'sale' | 'allocated'
}>

const LATE = 1e9

function keyOf(row: Row, key: SortKey): number | string {
  switch (key) {
    case 'id':
    case 'area':
      return row[key]
    case 'planned':
      return row.planned ? row.planned.year * 10 + (row.planned.quarter ?? 0) : LATE
    default:
      return row[key]
  }
}

/** In the order asked for; equal rows, and rows without the figure, as the pack lists them, the latter last. */
export function sorted(rows: readonly Row[], { key, down }: Sort): readonly Row[] {
  const sign = down ? -1 : 1
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a, key), keyOf(b, key)]
    if (typeof x === 'string' || typeof y === 'string')
      return sign * String(x).localeCompare(String(y), 'zh') || a.index - b.index
    const known = Number(Number.isNaN(x)) - Number(Number.isNaN(y))
    return known || sign * (x - y || 0) || a.index - b.index
  })
}

/** Rows that every filter but the time of sale lets through. */
function within(rows: readonly Row[], { area, verdict, route }: Filter): readonly Row[] {
  return rows.filter(
    (row) =>
      (area === '' || row.area === area) &&
      (verdict === undefined || row.verdict === verdict) &&
      (route === 'all' || row.allocated === (route === 'allocated')),
  )
}

export function listed(rows: readonly Row[], filter: Filter): readonly Row[] {
  const { when } = filter
  return within(rows, filter).filter(({ sold }) => {
    if (when === 'all') return true
    if (when === 'none') return sold === undefined
    return when === 'period' ? sold !== undefined : sold === when
  })
}

export type LeftOut = Readonly<{ reason: number; rows: readonly Row[] }>

/** Those that the same filters would list if they were sold, by the reason why not, the commonest first. */
export function leftOut(
  rows: readonly Row[],
  filter: Filter,
  years: readonly number[],
): readonly LeftOut[] {
  const { when } = filter
  const out = within(rows, filter).filter(({ sold }) =>
    typeof when === 'number' ? sold !== when : when !== 'none' && sold === undefined,
  )
  const at = typeof when === 'number' ? years.indexOf(when) : years.length - 1
  const groups = grouped(out, ({ reasons }) => reasons[at] ?? 0)
  return [...groups]
    .map(([reason, group]) => ({ reason, rows: group }))
    .toSorted((a, b) => b.rows.length - a.rows.length || a.reason - b.reason)
}

/** Count, m2 of net site and of floor area. */
export function totals(rows: readonly Row[]) {
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
  return { count: rows.length, site: sum(({ site }) => site), floorArea: sum((r) => r.floorArea) }
}

/** Those whose corridor is closed, the widest gap first. */
export function closed(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ gap }) => gap < 0).toSorted((a, b) => a.gap - b.gap)
}

/** Rows by what they have in common, in the order in which it first appears. */
export function grouped<K>(
  rows: readonly Row[],
  of: (row: Row) => K,
): ReadonlyMap<K, readonly Row[]> {
  const groups = new Map<K, Row[]>()
  for (const row of rows) {
    const group = groups.get(of(row))
    if (group) group.push(row)
    else groups.set(of(row), [row])
  }
  return groups
}
