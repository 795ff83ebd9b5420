/**
 * @module
 * Parameters 参数 and table columns 表列: the two kinds of input that a pack gives.
 */
import type { Input, Text } from '#models/engine/index'

/** May happen to us 外部假设, or is ours to decide 决策. */
export type Role = 'world' | 'decision'

/** What kind of number it is 效力. An assumption is shown as one. */
export type Force = 'binding' | 'guidance' | 'local' | 'practice' | 'statistic' | 'assumption'

/** A number; a path by year; or nested by member, ending in one of these. The keys of a level are all years or all members. */
export type ParameterValue = number | Readonly<{ [key: string]: ParameterValue }>

export type Parameter = Input &
  Readonly<{
    origin: 'parameter'
    role: Role
    /** Documented range: outside it the value is flagged. */
    range: readonly [number, number]
    /** Possible range: outside it the value is refused. */
    possible: readonly [number, number]
    default: ParameterValue
    /** Between the given years: straight lines, or the value in force until the next. */
    between: 'linear' | 'in_force'
    force: Force
    source: string
    /**
     * It says how the base year was, or how something is defined: a scenario's value then holds in the base year too.
     * Any other parameter keeps the pack's value in the base year, on which the calibration stands, and a scenario acts
     * from the year after: else the calibration would swallow the change.
     */
    describesBase?: boolean
    /** For a choice: its words, and what they mean. A word stands for its place in this list. */
    codes?: readonly string[]
    choices?: readonly Text[]
  }>

/** A choice: its word in a pack, then its name in Chinese and in English. */
function choicesOf(lines: readonly string[]): { codes: string[]; choices: Text[] } {
  const parts = lines.map((line) => line.split(' '))
  return {
    codes: parts.map(([code = '']) => code),
    choices: parts.map(([code = '', zh = code, ...en]) => ({ zh, en: en.join(' ') || code })),
  }
}

export function parameter(
  id: string,
  record: {
    label: Text
    unit: string
    over?: readonly string[]
    shownAs?: Text
    note?: Text
    role: Role
    range: readonly [number, number]
    possible?: readonly [number, number]
    default: ParameterValue
    between?: 'linear' | 'in_force'
    force: Force
    source: string
    describesBase?: boolean
    /** For a choice, a line each: its word, its name in Chinese, its name in English. */
    codes?: readonly string[]
  },
): Parameter {
  return {
    kind: 'input',
    origin: 'parameter',
    id,
    ...record,
    ...(record.codes ? choicesOf(record.codes) : {}),
    over: record.over ?? [],
    possible: record.possible ?? [-Infinity, Infinity],
    between: record.between ?? (record.codes ? 'in_force' : 'linear'),
  }
}

export type Column = Input &
  Readonly<{
    origin: 'column'
    /** Table of the pack, such as `stock`, and its column, such as `dwellings`. */
    table: string
    column: string
    /** Value of a cell that no row gives. */
    missing: number
    /**
     * `base_year`: the row of the base year (the latest not after it); `each`: the table's own year column, nearest
     * given year outside and straight lines between; `every`: the year column, `missing` where no row stands;
     * `none`: the table has no year.
     */
    years: 'base_year' | 'each' | 'every' | 'none'
    /** A row that leaves a dimension blank: counts for each member, or for none. */
    blank: 'repeat' | 'skip'
    /** Only rows whose columns hold one of these values; `''` is a blank cell. */
    only?: Readonly<Record<string, readonly string[]>>
    /** Turns a word of the column into its number: the place in this list. */
    codes?: readonly string[]
    /** The cell names a member of this dimension: its value is the member's place, counted from 1. */
    names?: string
    /** Rows that fall into one cell: added up, or the last one counts. */
    several: 'add' | 'last'
    /** A row for a group of ages: each single age gets the same value (rates), or its part (persons). */
    groups: 'repeat' | 'divide'
  }>

export function column(
  id: string,
  record: {
    label: Text
    unit: string
    over?: readonly string[]
    shownAs?: Text
    note?: Text
    table: string
    column: string
    missing?: number
    years?: Column['years']
    blank?: Column['blank']
    only?: NonNullable<Column['only']>
    codes?: readonly string[]
    names?: string
    several?: Column['several']
    groups?: Column['groups']
  },
): Column {
  const years = record.years ?? 'none'
  return {
    kind: 'input',
    origin: 'column',
    id,
    ...record,
    over: record.over ?? [],
    missing: record.missing ?? 0,
    years,
    blank: record.blank ?? 'repeat',
    several: record.several ?? 'add',
    groups: record.groups ?? 'repeat',
    fixed: years === 'none' || years === 'base_year',
  }
}
