/**
 * @module
 * A table column laid out over cells and years 表列展开.
 */
import { AgeSplitter } from './age-splitter.ts'
import { cellGrid } from './cells.ts'
import type { AllMembers } from './members.ts'
import type { Column } from './parameter.ts'
import type { Resolved, Span } from './resolve-parameter.ts'
import { ageWidth, eachCell, fewestBlanks, placer } from './row-places.ts'
import type { TableSpec } from './table-spec.ts'
import type { PackTable, TableRow } from './types.ts'

/** Rows that a column left out, by why. */
export type LeftOut = Readonly<{
  reason: 'blank' | 'after' | 'late' | 'future'
  row: number
  count: number
}>

/** `origins` holds 1 + the index of the row that a value was read in; 0 where no row stands. */
export type ResolvedColumn = Resolved & Readonly<{ leftOut: readonly LeftOut[] }>

export function resolveColumn(
  column: Column,
  spec: TableSpec,
  table: PackTable | undefined,
  members: AllMembers,
  { firstYear, lastYear }: Span,
): ResolvedColumn {
  const grid = cellGrid(column.over, members)
  const dated = column.years !== 'none' && spec.columns.some((c) => c.id === 'year')
  const named = column.names === undefined ? undefined : cellGrid([column.names], members).index[0]
  const rows = inOrder(column, spec, table?.rows ?? [])
    .map(({ row, at }) => ({ row, at, value: cellValue(column, row, named) }))
    .filter(hasValue)
  const yearOf = ({ cells }: TableRow) => (dated ? Number(cells['year'] ?? firstYear) : firstYear)
  let [low, high] = [firstYear, firstYear]
  if (dated)
    for (const { row } of rows) {
      low = Math.min(low, yearOf(row))
      high = Math.max(high, yearOf(row))
    }
  const given: Given = {
    values: new Float64Array((high - low + 1) * grid.size).fill(NaN),
    origins: new Int32Array((high - low + 1) * grid.size),
    add: column.several === 'add',
  }
  const places = column.over.map((dimension, d) =>
    placer(dimension, spec, grid.index[d]!, grid.sizes[d]!, firstYear),
  )
  const counts = {
    blank: { row: 0, count: 0 },
    after: { row: 0, count: 0 },
    late: { row: 0, count: 0 },
    future: { row: 0, count: 0 },
  }
  const inFuture = ({ cells }: TableRow) =>
    column.over.includes('years_past') && Number(cells['year'] ?? firstYear) > firstYear
  const leave = (reason: LeftOut['reason'], { row }: TableRow) => {
    counts[reason].row ||= row
    counts[reason].count++
  }
  const split =
    column.groups === 'divide' && column.over.includes('age')
      ? new AgeSplitter(column, spec)
      : undefined
  const placed = rows.flatMap((r) => {
    const where = places.map((place) => place(r.row))
    const blanks = where.filter((w) => w === 'blank').length
    if (blanks > 0 && column.blank === 'skip') leave('blank', r.row)
    else if (column.years === 'every' && yearOf(r.row) > lastYear) leave('after', r.row)
    else if (inFuture(r.row)) leave('future', r.row)
    else return [{ ...r, where, blanks }]
    return []
  })
  // A row that leaves a place blank stands back, cell by cell, behind one that names it.
  const mixed = placed.some((p) => p.blanks !== placed[0]!.blanks)
  const fewest = mixed ? fewestBlanks(placed, grid) : undefined
  for (const { row, at, value, where, blanks } of placed) {
    const base = (yearOf(row) - low) * grid.size
    if (split?.take(row, where, base, at, value, blanks)) continue
    // Age groups are divided evenly where they can't be split by a curve: negative net migration.
    const part = split ? value / ageWidth(where[split.age]!, grid.sizes[split.age]!) : value
    eachCell(where, grid, (cell) => {
      if (!fewest || fewest[cell] === blanks) put(given, base + cell, part, at)
    })
  }
  split?.finish((where, base, value, at, blanks) =>
    eachCell(where, grid, (cell) => {
      if (!fewest || fewest[cell] === blanks) put(given, base + cell, value, at)
    }),
  )
  const span = { firstYear, lastYear, low, high, size: grid.size }
  const resolved = overYears(column, given, span, dated, (at) =>
    leave('late', rows.find((r) => r.at === at)!.row),
  )
  const leftOut = (['blank', 'after', 'late', 'future'] as const).flatMap((reason) =>
    counts[reason].count > 0 ? [{ reason, ...counts[reason] }] : [],
  )
  return { ...resolved, leftOut }
}

/** Rows of months in their order, so that the last one is December's, however the file has them. */
function inOrder(column: Column, spec: TableSpec, rows: readonly TableRow[]) {
  const numbered = rows.map((row, at) => ({ row, at }))
  if (column.several === 'add' || !spec.key.includes('month')) return numbered
  const month = ({ row }: { row: TableRow }) => Number(row.cells['month'] ?? 12)
  return numbered.toSorted((a, b) => month(a) - month(b))
}

type Given = { values: Float64Array; origins: Int32Array; add: boolean }

function put(given: Given, i: number, value: number, at: number): void {
  const before = given.values[i]!
  given.values[i] = given.add && !Number.isNaN(before) ? before + value : value
  given.origins[i] = at + 1
}

function cellValue(
  column: Column,
  { cells }: TableRow,
  named: ReadonlyMap<string, number> | undefined,
): number | undefined {
  if (column.only)
    for (const [id, words] of Object.entries(column.only))
      if (!words.includes(String(cells[id] ?? ''))) return undefined
  const cell = cells[column.column]
  if (cell === undefined) return undefined
  if (named) return (named.get(String(cell)) ?? -1) + 1
  if (!column.codes) return typeof cell === 'number' ? cell : undefined
  const place = column.codes.indexOf(String(cell))
  return place < 0 ? undefined : place
}

function hasValue<T extends { value: number | undefined }>(row: T): row is T & { value: number } {
  return row.value !== undefined
}

/** From the years given to the years of the run. */
function overYears(
  column: Column,
  given: Given,
  { firstYear, lastYear, low, high, size }: Span & { low: number; high: number; size: number },
  dated: boolean,
  late: (at: number) => void,
): Resolved {
  const years = column.fixed ? 1 : lastYear - firstYear + 1
  const values = new Float64Array(years * size).fill(column.missing)
  const origins = new Int32Array(years * size)
  const has = (year: number, cell: number) =>
    year >= low && year <= high && !Number.isNaN(given.values[(year - low) * size + cell]!)
  const copy = (from: number, cell: number, y: number) => {
    values[y * size + cell] = given.values[(from - low) * size + cell]!
    origins[y * size + cell] = given.origins[(from - low) * size + cell]!
  }
  for (let cell = 0; cell < size; cell++) {
    if (column.years === 'every' && dated) {
      for (let y = 0; y < years; y++) if (has(firstYear + y, cell)) copy(firstYear + y, cell, y)
    } else if (column.years === 'each' && dated) eachYear(cell)
    else {
      let year = firstYear
      while (year >= low && !has(year, cell)) year--
      if (year >= low) for (let y = 0; y < years; y++) copy(year, cell, y)
      else {
        year = firstYear
        while (year <= high && !has(year, cell)) year++
        if (year <= high) late(given.origins[(year - low) * size + cell]! - 1)
      }
    }
  }
  return { values, origins, size }

  /** Straight lines between the years given, the nearest outside them. */
  function eachYear(cell: number): void {
    let before: number | undefined
    let after = low
    while (after <= high && !has(after, cell)) after++
    if (after > high) return
    for (let y = 0; y < years; y++) {
      const year = firstYear + y
      while (after <= high && after <= year) {
        before = after++
        while (after <= high && !has(after, cell)) after++
      }
      if (before === undefined) copy(after, cell, y)
      else {
        copy(before, cell, y)
        if (after > high || before === year) continue
        const [a, b] = [values[y * size + cell]!, given.values[(after - low) * size + cell]!]
        values[y * size + cell] = a + ((b - a) * (year - before)) / (after - before)
      }
    }
  }
}
