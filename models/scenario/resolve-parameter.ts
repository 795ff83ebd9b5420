/**
 * @module
 * A parameter's values over cells and years 参数展开: the book's default, then the pack's numbers, then each override.
 */
import { cellGrid, type CellGrid } from './cells.ts'
import type { AllMembers } from './members.ts'
import type { ValuePoint } from './parameter-values.ts'
import type { Parameter } from './parameter.ts'

/**
 * Numbers that come together. In a layer the row that names most places counts, and with it its whole path over the
 * years; `joins` puts single years into the path of the layers before instead.
 */
export type Layer = Readonly<{ points: readonly SourcedPoint[]; joins: boolean }>

/** A number with its place in the list of origins. */
export type SourcedPoint = ValuePoint & Readonly<{ origin: number }>

export type Span = Readonly<{ firstYear: number; lastYear: number }>

/** A number of one cell; without a year it holds in all. */
type Knot = Readonly<{ year: number | undefined; value: number; origin: number }>

/** Years × cells, and for each the place of its origin in a list; `size` is the number of cells. */
export type Resolved = Readonly<{ values: Float64Array; origins: Int32Array; size: number }>

export function resolveParameter(
  parameter: Parameter,
  layers: readonly Layer[],
  members: AllMembers,
  span: Span,
): Resolved {
  const grid = cellGrid(parameter.over, members)
  const years = parameter.fixed ? 1 : span.lastYear - span.firstYear + 1
  const values = new Float64Array(years * grid.size)
  const origins = new Int32Array(years * grid.size)
  const indexed = layers.map((layer) => ({ ...layer, groups: groupPoints(layer.points, grid) }))
  const at = grid.over.map(() => 0)
  for (let cell = 0; cell < grid.size; cell++) {
    for (let d = 0; d < at.length; d++) at[d] = Math.floor(cell / grid.strides[d]!) % grid.sizes[d]!
    let path: readonly Knot[] = []
    for (const { groups, joins } of indexed) {
      const found = mostSpecific(groups, at, grid)
      if (found) path = joins ? join(path, found, startOf(parameter, span)) : found
    }
    fill(
      path,
      parameter.between === 'in_force',
      span.firstYear,
      years,
      cell,
      grid.size,
      values,
      origins,
    )
  }
  return { values, origins, size: grid.size }
}

/** A value for all years stands, beside dated ones, at the start: of the run, or of all time for a rule in force. */
function startOf({ between }: Parameter, { firstYear }: Span): number {
  return between === 'in_force' ? -Infinity : firstYear
}

/** Points by which dimensions they name (a bit each) and then by place, those that name most first. */
type Groups = readonly Readonly<{ mask: number; byPlace: ReadonlyMap<number, readonly Knot[]> }>[]

function groupPoints(points: readonly SourcedPoint[], grid: CellGrid): Groups {
  const masks = new Map<number, Map<number, Knot[]>>()
  for (const { where, year, value, origin } of points) {
    let mask = 0
    let place = 0
    for (const [d, dimension] of grid.over.entries()) {
      const member = where[dimension]
      if (member === undefined) continue
      mask |= 1 << d
      place += (grid.index[d]!.get(member) ?? NaN) * grid.strides[d]!
    }
    // A member that this scenario no longer has.
    if (Number.isNaN(place)) continue
    const byPlace = masks.get(mask) ?? new Map<number, Knot[]>()
    masks.set(mask, byPlace)
    const knot = { year, value, origin }
    const knots = byPlace.get(place)
    if (knots) knots.push(knot)
    else byPlace.set(place, [knot])
  }
  for (const byPlace of masks.values())
    for (const knots of byPlace.values())
      knots.sort((a, b) => (a.year ?? -Infinity) - (b.year ?? -Infinity))
  return [...masks]
    .map(([mask, byPlace]) => ({ mask, byPlace }))
    .sort((a, b) => bits(b.mask) - bits(a.mask) || lowest(a.mask) - lowest(b.mask))
}

function bits(mask: number): number {
  let count = 0
  for (let m = mask; m; m &= m - 1) count++
  return count
}

/** Of two that name as many, the one that names the earlier dimension counts. */
function lowest(mask: number): number {
  return mask & -mask
}

function mostSpecific(
  groups: Groups,
  at: readonly number[],
  grid: CellGrid,
): readonly Knot[] | undefined {
  for (const { mask, byPlace } of groups) {
    let place = 0
    for (let d = 0; d < at.length; d++) if (mask & (1 << d)) place += at[d]! * grid.strides[d]!
    const knots = byPlace.get(place)
    if (knots) return knots
  }
  return undefined
}

function join(path: readonly Knot[], years: readonly Knot[], start: number): readonly Knot[] {
  if (years.some((k) => k.year === undefined)) return years
  const dated = path.map((k) => (k.year === undefined ? { ...k, year: start } : k))
  return [...dated.filter((k) => !years.some((y) => y.year === k.year)), ...years].sort(
    (a, b) => a.year! - b.year!,
  )
}

/** Write a path into its cell: nearest before and after; between, straight lines or the value in force. */
function fill(
  path: readonly Knot[],
  inForce: boolean,
  firstYear: number,
  years: number,
  cell: number,
  size: number,
  values: Float64Array,
  origins: Int32Array,
): void {
  let k = 0
  for (let y = 0; y < years; y++) {
    const year = firstYear + y
    while (k + 1 < path.length && path[k + 1]!.year! <= year) k++
    const here = path[k]!
    const next = path[k + 1]
    const i = y * size + cell
    origins[i] = here.origin
    values[i] =
      inForce || !next || here.year === undefined || year <= here.year
        ? here.value
        : here.value + ((next.value - here.value) * (year - here.year)) / (next.year! - here.year)
  }
}
