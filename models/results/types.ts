/**
 * @module
 * Tables of results 结果表: one record from which the page, the CSV and columns.csv are all printed.
 */
import type { Member, Text } from '#models/engine/index'
import type { Pack, Scenario } from '#models/scenario/types'
import type { Query, Study } from '#models/study-types'

/** A scenario that has been run. */
export type ScenarioRun = Readonly<{ scenario: Scenario; study: Study; pack: Pack }>

export type Lang = keyof Text

/** How a quantity is shown: 公顷 is 10,000 of the base unit m2. */
export type Shown = Readonly<{
  label: Text
  /** Base units in one. */
  per: number
  /** Decimals on display; negative rounds to tens; undefined keeps every digit. */
  decimals?: number
}>

/** A number of the run in base units, with the queries that Explain opens (their sum, where there are several). */
export type Figure = Readonly<{ value: number; year: number; from: readonly Query[] }>

/** A figure · a member (its id for programs, its name for people) · words · an id or plain number · not applicable. */
export type Cell = Figure | Member | Text | string | number | undefined

export type ResultColumn = Readonly<{
  /** The header of the English file. */
  id: string
  label: Text
  /** What the column means, for columns.csv. */
  about: Text
  /** How its figures are shown; without it, the column holds words, years or ids. */
  shown?: Shown
  /** Heading over several columns, such as 产权住宅用地. */
  group?: Text
}>

/** Rows of totals are for people: the English files leave them out. */
export type ResultRow = Readonly<{ total: boolean; cells: readonly Cell[] }>

export type ResultTable = Readonly<{
  /** The file is `<id>.csv`. */
  id: string
  title: Text
  columns: readonly ResultColumn[]
  rows: readonly ResultRow[]
  notes: readonly Text[]
}>
