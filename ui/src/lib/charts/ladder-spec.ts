/**
 * @module
 * What the affordability ladder shows 购房能力阶梯, in display units and words: how household incomes lie, and the
 * incomes from which on a home can be rented or bought.
 */
import type { Axis } from './axis.ts'
import type { ColourName } from './colours.ts'
import type { ChartTable } from './table.ts'

/** Lognormal incomes: their median, and the standard deviation of their logarithms. */
export type Curve = Readonly<{ median: number; spread: number }>

/** An income that must be reached. */
export type Rung = Readonly<{
  id: string
  label: string
  value: number
  /** In the scenario behind. */
  ghost: number
  colour: ColourName
  /** Round where the world sets it, square where it is decided; none where no lever moves it. */
  knob: 'round' | 'square' | undefined
}>

/** Households between two incomes, and what the model says that they do. */
export type Band = Readonly<{
  id: string
  label: string
  colour: ColourName
  from: number
  to: number
  /** The model's own share, as it is read. */
  share: string
}>

/** A line of the table: a threshold, a share, or a figure of the distribution. */
export type LadderFigure = Readonly<{
  id: string
  label: string
  unit: string
  now: number
  ghost: number
}>

export type LadderChart = Readonly<{
  curve: Curve
  /** Incomes of the scenario behind, where they differ. */
  ghost: Curve | undefined
  /** Incomes. */
  axis: Axis
  /** Per cent of the households in one unit of income. */
  heights: Axis
  rungs: readonly Rung[]
  bands: readonly Band[]
  figures: readonly LadderFigure[]
}>

/** Per cent of the households that have an income within one unit around this one. */
export function density({ median, spread }: Curve, income: number): number {
  if (!(income > 0)) return 0
  const away = Math.log(income / median) / spread
  return (100 * Math.exp((-away * away) / 2)) / (income * spread * Math.sqrt(2 * Math.PI))
}

/** The income that most households have about. */
export function mode({ median, spread }: Curve): number {
  return median * Math.exp(-spread * spread)
}

/** The income above which so few households lie that they are not drawn: 5 per cent. */
export function tail({ median, spread }: Curve): number {
  return median * Math.exp(1.645 * spread)
}

/** What lies at an income. */
export function bandAt({ bands }: Pick<LadderChart, 'bands'>, income: number): Band | undefined {
  return bands.find(({ from, to }) => income >= from && income < to)
}

export type LadderWords = Readonly<{ what: string; unit: string; now: string; ghost: string }>

/** One row a figure; each with its own unit. */
export function ladderTable(
  { figures }: LadderChart,
  words: LadderWords,
  alone: boolean,
): ChartTable {
  return {
    columns: [
      { id: 'what', label: words.what, number: false },
      { id: 'unit', label: words.unit, number: false },
      { id: 'now', label: words.now, number: true },
      ...(alone ? [] : [{ id: 'ghost', label: words.ghost, number: true }]),
    ],
    rows: figures.map(({ id, label, unit, now, ghost }) => ({
      key: id,
      cells: { what: label, unit, now, ...(alone ? {} : { ghost }) },
    })),
    opens: new Set(['now', 'ghost']),
  }
}
