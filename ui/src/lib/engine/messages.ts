/**
 * @module
 * What the page asks the engine's worker, and what it answers. Plain data only: it crosses between threads.
 */
import type {
  CalibrationReport,
  Catalogue,
  Explanation,
  Fault,
  MarketHistory,
  Note,
  Override,
  Query,
  Scenario,
  Actual,
  TargetResult,
  Where,
} from '#models/index'
import type { Calendar, CalendarQuestion } from '#models/decide/types'
import type { TaskProgress } from '#models/progress/types'
import type { ResultTable } from '#models/results/types'
import type { ScheduleChoice } from '#models/schedule/from-study'
import type { ScheduleProblem } from '#models/schedule/problem'

/** A course over the years: of an indicator, of a parameter at a place, or of how a target fares. */
export type Ask =
  | Readonly<{ kind: 'series'; query: Query }>
  /** Year after year every combination of members of some dimensions, the last one fastest. */
  | Readonly<{ kind: 'cells'; query: Query; by: readonly string[] }>
  | Readonly<{ kind: 'path'; id: string; where: Where }>
  /** A place in JUDGEMENTS a year. */
  | Readonly<{ kind: 'judgement'; target: string }>

/** In the order in which answers count them. */
export const JUDGEMENTS = ['unknown', 'met', 'near', 'missed'] as const

/** One scenario's turn: its changes when they are new to the worker, and what is wanted of it. */
export type RunRequest = Readonly<{
  /** Name under which the worker keeps the study. */
  run: string
  /** The whole list from the root on; left out while it is the same as before. */
  overrides?: readonly Override[]
  asks: readonly Ask[]
}>

export type RunAnswer = Readonly<{
  run: string
  /** Why the changes were refused. The values are then those of the last list that was good. */
  faults: readonly Fault[]
  warnings: readonly Fault[]
  values: readonly Float64Array[]
}>

export type Answer = Readonly<{
  runs: readonly RunAnswer[]
  /** Time that the engine took, in milliseconds. */
  took: number
}>

/** A pack that has been read, or all that stands in its way. */
export type Opened =
  | Readonly<{ ok: true; catalogue: Catalogue; warnings: readonly Fault[] }>
  | Readonly<{ ok: false; faults: readonly Fault[] }>

/** A scenario to be written to files. Without changes it is the pack's own; else all of them, from the root on. */
export type ExportScenario = Readonly<{
  scenario: Scenario
  fromRoot: readonly Override[] | undefined
}>

export type ExportRequest = Readonly<{
  scenarios: readonly ExportScenario[]
  language: 'zh' | 'en'
  /** Written into run.json: models have no clock. */
  time: string
}>

/** The face of the worker. */
export type Engine = {
  open: (zip: Uint8Array) => Opened
  answer: (requests: readonly RunRequest[]) => Answer
  explain: (run: string, query: Query, year: number) => Explanation
  actuals: (queries: readonly Query[]) => readonly (readonly Actual[])[]
  /** What the pack’s market history says of the price equation; the same for all scenarios. */
  calibration: () => CalibrationReport
  /** market.csv by month and year. */
  marketHistory: () => readonly MarketHistory[]
  /** When land must be sold so that homes are there on time, and when the gate may open. */
  calendar: (run: string, question: CalendarQuestion) => Calendar
  /** The year's tasks, what was done and what comes of them. */
  progress: (run: string, year: number) => readonly TaskProgress[]
  targets: (run: string) => readonly TargetResult[]
  notes: (run: string) => readonly Note[]
  /** What the solver is asked: the parcels, requirements and limits of a run. */
  scheduleProblem: (run: string, choice: ScheduleChoice) => ScheduleProblem
  /** The published tables of a year: land by area, homes by tenure. */
  planTables: (run: string, year: number, area: string | undefined) => readonly ResultTable[]
  /** The whole set of files, as a zip. */
  exportAll: (request: ExportRequest) => Uint8Array
}
