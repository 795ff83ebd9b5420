/**
 * @module
 * The book of equations 方程书: the kinds of entry that a model is written in.
 *
 * An entry is data. It is checked, compiled, shown, printed and replaced from this one record;
 * nothing about housing is known here.
 */
import type { Text } from './text.ts'

/** One value along a dimension 维度成员, such as the tenure `public_rental`. */
export type Member = Readonly<{ id: string; label: Text }>

/** A direction in which variables spread 维度. Without `members` the data give them (areas, parcels). */
export type Dimension = Readonly<{
  kind: 'dimension'
  id: string
  label: Text
  members?: readonly Member[]
  /** Each member lies in one member of this other dimension: a parcel in an area. */
  within?: string
}>

/** Text of an equation, or one text a member of one of the variable's dimensions. */
export type Equation = string | Readonly<Record<string, string>>

/** How a variable is added over places and kinds 合计方式. */
export type Total = 'sum' | 'ratio' | 'none' | Readonly<{ mean: string }>

/** What every quantity of the book says of itself. */
export type Quantity = Readonly<{
  id: string
  label: Text
  /** In base units: `household/year`, `CNY/m2`, `1`. */
  unit: string
  /** Dimensions, in the order in which values are laid out. */
  over: readonly string[]
  /** How people read it when the base unit is not what they say: months for a pure number of months. */
  shownAs?: Text
  source?: string
  note?: Text
}>

/** A parameter or a table column 输入. `fixed` has one value for all years. */
export type Input = Quantity & Readonly<{ kind: 'input'; fixed?: boolean }>

/** Computed once at t0, after the inputs 校准常数. */
export type Constant = Quantity & Readonly<{ kind: 'constant'; is: Equation; source: string }>

/** A quantity with an equation 变量: `is` from t0+1, `initially` at t0 (without it, `is` with previous(x) = x). */
export type Variable = Quantity &
  Readonly<{
    kind: 'variable'
    is: Equation
    initially?: Equation
    total: Total
    indicator: boolean
    decision: boolean
    source: string
    /** When the value may be undefined and why: it then has no row, and a note. Nothing may read such a variable. */
    undefinedWhen?: Text
  }>

/** A piecewise table that `step` and `lookup` read 分段表. */
export type Table = Readonly<{
  kind: 'table'
  id: string
  label: Text
  unit: string
  /** Unit of the argument. */
  argument: string
  /**
   * Ascending in `at`. `lookup` draws straight lines between points and keeps the first and last value outside;
   * `step` takes the last row that x has reached: `from` counts x = at as reached, `above` does not.
   */
  rows: readonly Readonly<{ at: number; value: number; edge: 'from' | 'above' }>[]
  source: string
}>

/** What a block writes: an ordinary quantity, explained by its label and source. */
export type BlockOutput = Quantity &
  Readonly<{
    total: Total
    indicator: boolean
    source: string
    /** Kept for the block's own use and for files; not offered in pickers. */
    state?: boolean
  }>

/** What a block sees of one year: views of the values of what it reads and writes, by id. */
export type BlockIO = Readonly<{
  /** This year's values of `reads` and `writes`; a block changes only what it writes. */
  now: Readonly<Record<string, Float64Array>>
  /** Last year's values of `previous` and of its own `writes`; at t0 the same as `now`. */
  last: Readonly<Record<string, Float64Array>>
  year: number
  /** 0 at t0. */
  step: number
}>

/** Sizes and places, known when the data are. */
export type Space = Readonly<{
  size: (dimension: string) => number
  members: (dimension: string) => readonly string[]
  /** For a dimension that lies within another: the index of each member's parent. */
  parents: (dimension: string) => Int32Array
  firstYear: number
  lastYear: number
}>

/** A step that no equation can say 模块: queues, cohorts, choices, allocation. */
export type Block = Readonly<{
  kind: 'block'
  id: string
  label: Text
  source: string
  /** Quantities of the same year that must be known first. */
  reads: readonly string[]
  /** Quantities of the year before. Its own writes are always there. */
  previous: readonly string[]
  /** Quantities that it needs at t0, when these differ from `reads`. */
  readsInitially?: readonly string[]
  writes: readonly BlockOutput[]
  /** Prepare what the run needs (no values yet) and give the two functions that fill the years. */
  prepare: (space: Space) => Readonly<{
    /** Fill t0. */
    start: (io: BlockIO) => void
    /** Fill one later year. */
    step: (io: BlockIO) => void
  }>
}>

export type Entry = Dimension | Input | Constant | Variable | Table | Block

/** Entries of one stage, in reading order. */
export type Stage = Readonly<{ id: string; label: Text; entries: readonly Entry[] }>

/** The whole book: stages in the order in which data flow. */
export type Book = Readonly<{ stages: readonly Stage[] }>

type Common = Omit<Quantity, 'id' | 'over'> & { over?: readonly string[] }

export function dimension(
  id: string,
  record: { label: Text; members?: readonly Member[]; within?: string },
): Dimension {
  return { kind: 'dimension', id, ...record }
}

export function input(id: string, record: Common & { fixed?: boolean }): Input {
  return { kind: 'input', id, ...record, over: record.over ?? [] }
}

export function constant(id: string, record: Common & { is: Equation; source: string }): Constant {
  return { kind: 'constant', id, ...record, over: record.over ?? [] }
}

export function variable(
  id: string,
  record: Common & {
    is: Equation
    initially?: Equation
    total?: Total
    indicator?: boolean
    decision?: boolean
    source: string
    undefinedWhen?: Text
  },
): Variable {
  return {
    kind: 'variable',
    id,
    ...record,
    over: record.over ?? [],
    total: record.total ?? 'sum',
    indicator: record.indicator ?? false,
    decision: record.decision ?? false,
  }
}

export function table(id: string, record: Omit<Table, 'kind' | 'id'>): Table {
  return { kind: 'table', id, ...record }
}

export function output(
  id: string,
  record: Common & { total?: Total; indicator?: boolean; source: string; state?: boolean },
): BlockOutput {
  return {
    id,
    ...record,
    over: record.over ?? [],
    total: record.total ?? 'sum',
    indicator: record.indicator ?? false,
  }
}

export function block(
  id: string,
  record: Omit<Block, 'kind' | 'id' | 'previous'> & { previous?: readonly string[] },
): Block {
  return { kind: 'block', id, ...record, previous: record.previous ?? [] }
}

export function stage(id: string, label: Text, ...entries: readonly Entry[][]): Stage {
  return { id, label, entries: entries.flat() }
}

/** A district mean, weighted by another variable. */
export function mean(weight: string): Total {
  return { mean: weight }
}
