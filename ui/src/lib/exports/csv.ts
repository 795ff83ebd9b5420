/**
 * @module
 * Tables as CSV for Excel 导出: UTF-8 with a byte-order mark, lines ended as RFC 4180 has them.
 */

export type CsvCell = string | number | undefined

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: CsvCell): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const text = /^[=+@\t\r]|^-[^\d.]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
