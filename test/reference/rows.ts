/**
 * @module
 * CSV tables as rows with named cells.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

/** The rows of a file; none where there is no such file. */
export function readRows(path: string): readonly Row[] {
  return existsSync(path) ? parse(readFileSync(path), { bom: true, columns: true }) : []
}

/** The one column whose name starts so, with what its numbers are to be multiplied by: `population_thousands`. */
export function scaledColumn(rows: readonly Row[], start: string): { name: string; by: number } {
  const name = Object.keys(rows[0] ?? {}).find((column) => column.startsWith(start))
  if (name === undefined) throw new Error(`no column ${start}`)
  return { name, by: name.endsWith('_thousands') ? 1000 : 1 }
}
