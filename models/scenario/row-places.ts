/**
 * @module
 * The cells that a table row counts for 行的位置: one member, several or all of each dimension.
 */
import type { cellGrid } from './cells.ts'
import type { TableSpec } from './table-spec.ts'
import type { TableRow } from './types.ts'

/** Members along one dimension: from–to by index, or a blank, which means all. */
export type Where = readonly [number, number] | 'blank' | 'free'

export type Grid = ReturnType<typeof cellGrid>

/** How a row is placed along a dimension: by the table's column of that dimension; without one it counts for all. */
export function placer(
  dimension: string,
  spec: TableSpec,
  index: ReadonlyMap<string, number>,
  size: number,
  baseYear: number,
): (row: TableRow) => Where {
  if (dimension === 'years_past') return yearsPast(spec, size, baseYear)
  if (dimension === 'age') {
    const id = spec.columns.find((c) => c.type === 'age')?.id
    if (id === undefined) return () => 'free'
    return ({ cells }) => {
      const from = cells[id]
      if (from === undefined) return 'blank'
      return [Number(from), Math.min(Number(cells['age_to'] ?? from), size - 1)]
    }
  }
  const column =
    spec.columns.find((c) => c.dimension === dimension) ??
    spec.columns.find((c) => c.id === dimension)
  if (column === undefined) return () => 'free'
  const { id } = column
  // whole years, counted from 0; the last group is open
  if (column.type === 'number')
    return ({ cells }) => {
      const cell = cells[id]
      if (cell === undefined) return 'blank'
      const at = Math.min(Math.floor(Number(cell)), size - 1)
      return [at, at]
    }
  return ({ cells }) => {
    const cell = cells[id]
    if (cell === undefined) return 'blank'
    // a word that an open list does not know counts among the others
    const at = index.get(String(cell)) ?? (column.type === 'open' ? index.get('other') : undefined)
    return at === undefined ? [0, -1] : [at, at]
  }
}

/** By the table's year column, counted back from the base year; the last member holds rows that name no year. */
function yearsPast(spec: TableSpec, size: number, baseYear: number): (row: TableRow) => Where {
  const id = spec.columns.find((c) => c.type === 'year')?.id
  if (id === undefined) return () => 'free'
  return ({ cells }) => {
    const year = cells[id]
    if (year === undefined) return [size - 1, size - 1]
    const past = Math.min(baseYear - Number(year), size - 2)
    return past < 0 ? [0, -1] : [past, past]
  }
}

export function ageWidth(ages: Where, size: number): number {
  return typeof ages === 'string' ? size : ages[1] - ages[0] + 1
}

export function eachCell(
  where: readonly Where[],
  grid: Grid,
  visit: (cell: number) => void,
  d = 0,
  cell = 0,
): void {
  if (d === where.length) {
    visit(cell)
    return
  }
  const w = where[d]!
  const [from, to] = typeof w === 'string' ? [0, grid.sizes[d]! - 1] : w
  for (let m = from; m <= to; m++) eachCell(where, grid, visit, d + 1, cell + m * grid.strides[d]!)
}

export function fewestBlanks(
  placed: readonly { where: readonly Where[]; blanks: number }[],
  grid: Grid,
): Uint8Array {
  const fewest = new Uint8Array(grid.size).fill(255)
  for (const { where, blanks } of placed)
    eachCell(where, grid, (cell) => {
      if (blanks < fewest[cell]!) fewest[cell] = blanks
    })
  return fewest
}
