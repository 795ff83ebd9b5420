/**
 * @module
 * The face of a study 推演: a pack opened at one scenario, run, and asked.
 * The page's worker, the API and the command line use this and nothing below it.
 */
import type { Equation, Fault, Member, Table, Text, Total } from '#models/engine/index'
import type { Calendar, CalendarQuestion } from '#models/decide/types'
import type { CalibrationReport, MarketHistory } from '#models/history/types'
import type { TaskProgress } from '#models/progress/types'
import type { Force, ParameterValue, Role } from '#models/scenario/parameter'
import type { Origin, Override, Pack, Scenario, Target } from '#models/scenario/types'

/** Which value of an indicator: a member for some of its dimensions; the others are totalled. */
export type Where = Readonly<Record<string, string>>

/** An indicator or other variable, for pickers and tables. */
export type IndicatorRecord = Readonly<{
  id: string
  label: Text
  unit: string
  shownAs?: Text
  over: readonly string[]
  total: Total
  indicator: boolean
  decision: boolean
  stage: string
  source: string
  note?: Text
}>

/** A lever: a parameter with its baseline and present values. */
export type ParameterRecord = Readonly<{
  id: string
  label: Text
  unit: string
  shownAs?: Text
  note?: Text
  role: Role
  stage: string
  over: readonly string[]
  range: readonly [number, number]
  possible: readonly [number, number]
  between: 'linear' | 'in_force'
  /** For a choice: the words that its values 0, 1, 2 … stand for, and what they mean. */
  codes?: readonly string[]
  choices?: readonly Text[]
  /** Its value in the base year can be changed by a scenario; all others act from the year after. */
  describesBase?: boolean
  default: ParameterValue
  force: Force
  source: string
}>

export type StageRecord = Readonly<{ id: string; label: Text }>

export type DimensionRecord = Readonly<{
  id: string
  label: Text
  members: readonly Member[]
  within?: string
  /** For a dimension within another: the parent of each member. */
  parents?: readonly string[]
}>

/** A piecewise table of the book, such as the classes of a dated rule with their edges. */
export type TableRecord = Pick<Table, 'id' | 'label' | 'unit' | 'rows' | 'source'>

/** All that a page needs to draw its pickers, once a pack is open. */
export type Catalogue = Readonly<{
  pack: Pick<
    Pack,
    | 'id'
    | 'name'
    | 'baseYear'
    | 'endYear'
    | 'planYear'
    | 'areas'
    | 'hash'
    | 'sources'
    | 'targets'
    | 'boundaries'
  >
  scenarios: readonly Scenario[]
  years: readonly number[]
  stages: readonly StageRecord[]
  dimensions: readonly DimensionRecord[]
  indicators: readonly IndicatorRecord[]
  parameters: readonly ParameterRecord[]
  tables: readonly TableRecord[]
  engine: string
}>

export type Query = Readonly<{ indicator: string; where?: Where }>

/** One value per year; NaN where the value is undefined (see notes). */
export type Series = Readonly<{ query: Query; values: Float64Array }>

/** History points of an indicator from actuals.csv. */
export type Actual = Readonly<{
  indicator: string
  where: Where
  year: number
  value: number
  source?: string
}>

/** One thing that a figure is made from. */
export type ExplainedInput = Readonly<{
  id: string
  label: Text
  unit: string
  shownAs?: Text
  where: Where
  year: number
  value: number
  /** Whether it can be opened in turn. */
  opens: boolean
}>

/** A figure opened 解释: its equation as written, with its values in, and what it is made from. */
export type Explanation = Readonly<{
  id: string
  label: Text
  unit: string
  shownAs?: Text
  where: Where
  year: number
  value: number
  kind: 'parameter' | 'column' | 'constant' | 'variable' | 'block' | 'total'
  stage: string
  /** The equation as written, or the sentence that says how a total or a block comes about. */
  equation?: string
  /** The same with this year's values in place of names. */
  withValues?: string
  inputs: readonly ExplainedInput[]
  source?: string
  note?: Text
  /** For a parameter or column: where the number was read. */
  origin?: Origin
  /** For a parameter: its role, so that world and decision are told apart. */
  role?: Role
  /** The scenario replaced this equation; here is the book's own. */
  replaced?: Equation
}>

export type Note = Readonly<{ indicator: string; where: Where; year: number; reason: Text }>

/** Met, near or missed, by year. */
export type TargetResult = Readonly<{
  target: Target
  label: Text
  unit: string
  shownAs?: Text
  years: readonly Readonly<{
    year: number
    value: number
    wanted: string
    judgement: 'met' | 'near' | 'missed' | 'unknown'
  }>[]
}>

/** A pack opened at a scenario. Changing the overrides runs again only what lies downstream. */
export type Study = Readonly<{
  catalogue: Catalogue
  /** Replace the scenario's list of overrides; on faults nothing changes. */
  update: (overrides: readonly Override[]) => readonly Fault[]
  /** One value a year. */
  series: (query: Query) => Float64Array
  /** Year after year, and in a year every combination of members of these dimensions, the last one fastest. */
  cells: (query: Query, by: readonly string[]) => Float64Array
  value: (query: Query, year: number) => number
  /** Present path of a parameter at a place: one value a year. */
  parameterPath: (id: string, where?: Where) => Float64Array
  explain: (query: Query, year: number) => Explanation
  actuals: (query: Query) => readonly Actual[]
  /** market.csv by month and year 市场历史. */
  marketHistory: () => readonly MarketHistory[]
  /** What that history says of the price equation 校准与回测; fitted up to the end of a year, else its first two thirds. */
  calibration: (until?: number) => CalibrationReport
  /** When land must be sold so that homes are there on time 倒排供地, and when the gate may open. */
  calendar: (question?: CalendarQuestion) => Calendar
  /** The year's tasks, what was done and what comes of them 年度任务进度; of the plan year unless another is asked. */
  progress: (year?: number) => readonly TaskProgress[]
  targets: () => readonly TargetResult[]
  notes: () => readonly Note[]
  warnings: () => readonly Fault[]
}>
