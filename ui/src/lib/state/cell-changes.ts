/**
 * @module
 * Changes of single cells of the pack's tables 单元格改动: a parcel's year of sale, its start price.
 */
import type { Override } from '#models/scenario/types'
import type { Overrides } from './overrides.ts'

export type CellChange = Extract<Override, { kind: 'cell' }>
/** Which cell: `parcels`, `P-012`, `planned_year`. */
export type CellAt = Readonly<{ table: string; row: string; column: string }>

function isAt(change: Override, { table, row, column }: CellAt): change is CellChange {
  return (
    change.kind === 'cell' &&
    change.table === table &&
    change.row === row &&
    change.column === column
  )
}

/** What the list gives a cell; undefined where it leaves the cell alone. */
export function cellChange(list: Overrides, at: CellAt): CellChange | undefined {
  return list.find((change): change is CellChange => isAt(change, at))
}

/** Give a cell a value, in the place of an earlier change of it. An empty text empties the cell. */
export function setCell(list: Overrides, at: CellAt, value: string | number): Overrides {
  const { table, row, column } = at
  const before = cellChange(list, at)
  if (before?.value === value) return list
  const change: CellChange = { kind: 'cell', table, row, column, value }
  return before ? list.map((one) => (one === before ? change : one)) : [...list, change]
}

/** Leave a cell as the parent has it. */
export function resetCell(list: Overrides, at: CellAt): Overrides {
  const kept = list.filter((change) => !isAt(change, at))
  return kept.length === list.length ? list : kept
}

/** The cells of a row that the list changes. */
export function changesOfRow(list: Overrides, table: string, row: string): readonly CellChange[] {
  return list.filter(
    (change): change is CellChange =>
      change.kind === 'cell' && change.table === table && change.row === row,
  )
}

/** Leave all cells of a row as the parent has them. */
export function resetRow(list: Overrides, table: string, row: string): Overrides {
  const gone = new Set<Override>(changesOfRow(list, table, row))
  return gone.size === 0 ? list : list.filter((change) => !gone.has(change))
}
