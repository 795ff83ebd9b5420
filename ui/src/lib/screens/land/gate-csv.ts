/**
 * @module
 * The gate matrix as a file 去化闸门矩阵文件: months and the class of each year, row by row.
 */
import type { CsvCell } from '#lib/exports/csv.ts'
import type { GateRow } from './gate-rows.ts'

export type GateFileWords = Readonly<{
  title: string
  place: string
  /** Heads of a year's two columns. */
  months: (year: number) => string
  gateClass: (year: number) => string
  opening: string
  nameOf: (row: GateRow) => string
  classOf: (gateClass: number) => string
  openingOf: (row: GateRow) => string
}>

export function gateFile(
  rows: readonly GateRow[],
  years: readonly number[],
  words: GateFileWords,
): readonly (readonly CsvCell[])[] {
  return [
    [words.title],
    [
      words.place,
      ...years.flatMap((year) => [words.months(year), words.gateClass(year)]),
      words.opening,
    ],
    ...rows.map((row) => [
      words.nameOf(row),
      ...years.flatMap((_, i) => [row.months[i], words.classOf(row.classes[i] ?? NaN)]),
      words.openingOf(row),
    ]),
  ]
}
