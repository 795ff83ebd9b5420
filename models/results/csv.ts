/**
 * @module
 * Tables as CSV: UTF-8 with BOM, so that Excel in Chinese reads it; LF; figures as their column shows them.
 */
import type { Text } from '#models/engine/index'
import { displayed } from './shown.ts'
import type { Cell, Lang, ResultColumn, ResultTable } from './types.ts'

/** Present in Node, browsers and workers alike; the models' own types know no platform. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** What stands where a figure does not apply: `n/a` is read as missing by R and pandas. */
export const NOT_APPLICABLE: Text = { zh: '—', en: 'n/a' }

export const BOM = '\uFEFF'

/** The bytes of a file for people. */
export function writeCsv(table: ResultTable, lang: Lang): Uint8Array {
  return encode(BOM + csvText(table, lang))
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A table as CSV text: Chinese headers with units and totals, or bare ids without totals. */
export function csvText({ columns, rows }: ResultTable, lang: Lang): string {
  const shownRows = lang === 'en' ? rows.filter((row) => !row.total) : rows
  const lines = [
    headerTexts(columns, lang),
    ...shownRows.map(({ cells }) => columns.map((column, i) => cellText(cells[i], column, lang))),
  ]
  return lines.map(csvLine).join('')
}

/** `商品住宅用地（公顷）`, or the bare ids in English. A label that stands twice is told apart by its group. */
export function headerTexts(columns: readonly ResultColumn[], lang: Lang): readonly string[] {
  if (lang === 'en') return columns.map(({ id }) => harmless(id))
  return columns.map(({ label, group, shown }) => {
    const isOnly = columns.filter((other) => other.label.zh === label.zh).length === 1
    const name = group === undefined || isOnly ? label.zh : `${group.zh}·${label.zh}`
    const unit = shown?.label.zh ?? ''
    return harmless(unit === '' ? name : `${name}（${unit}）`)
  })
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`
}

/** Words as cells of a line, made harmless. */
export function csvCells(words: readonly string[]): string {
  return words.map((word) => quoted(harmless(word))).join(',')
}

function cellText(cell: Cell, column: ResultColumn, lang: Lang): string {
  if (cell === undefined) return NOT_APPLICABLE[lang]
  if (typeof cell === 'string') return harmless(cell)
  if (typeof cell === 'number') return numberText(cell, column)
  if ('value' in cell) return numberText(cell.value, column)
  if ('id' in cell) return harmless(lang === 'en' ? cell.id : cell.label.zh)
  return harmless(cell[lang])
}

/** Words that a spreadsheet would run as a formula get an apostrophe before them. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** An undefined figure has no cell; one that gets here is our mistake. */
function numberText(value: number, { id, shown }: ResultColumn): string {
  if (!Number.isFinite(value)) throw new Error(`The column "${id}" holds ${value}`)
  return shown === undefined ? String(value) : displayed(value, shown)
}
