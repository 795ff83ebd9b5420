import type { TableSpec } from './table-spec.ts'
import type { TableRow } from './types.ts'

/**
 * How an override names a row 行标识: its key columns joined by `/` (`P-012`, `buji/2017`); trailing blanks are left
 * off. A group of ages is written `0-4`.
 */
export function rowId(table: TableSpec, { cells }: Pick<TableRow, 'cells'>): string {
  const parts = table.key.map((id) => {
    const cell = cells[id]
    if (cell === undefined) return ''
    const to = id === 'age' ? cells['age_to'] : undefined
    return to === undefined ? String(cell) : `${cell}-${to}`
  })
  while (parts.length > 1 && parts.at(-1) === '') parts.pop()
  return parts.join('/')
}
