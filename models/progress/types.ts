/**
 * @module
 * What progress in the year 年度任务进度 says.
 */
import type { Text } from '#models/engine/index'
import type { Where } from '#models/study-types'
import type { Quarter } from '#models/plan/calendar-types'

/** On course, behind within a tenth (or what the target calls near), or behind; unknown without a figure. */
export type Standing = 'met' | 'near' | 'missed' | 'unknown'

/** What is to be done in a year 年度任务: a flow of the model and how much of it. */
export type Task = Readonly<{
  id: string
  label: Text
  indicator: string
  where: Where
  /** By year, or one sum over several years. */
  wanted: Readonly<Record<number, number>> | Readonly<{ from: number; to: number; sum: number }>
  /** Share of the task within which a miss counts as near. */
  near: number
  /** 约束性 or 预期性. */
  binding: boolean
}>

/** A step that must be passed before the task's own 倒排环节. */
export type StepAhead = Readonly<{
  id: string
  label: Text
  /** Quarters from this step to the task's own. */
  lead: number
  /** What must have passed the step by the end of each quarter of the year, for this task and those that follow it. */
  due: readonly number[]
  /** Last quarter in which the last of the year's task may pass it. */
  latest: Quarter
  /** What has passed it and not yet gone into the task, at the beginning of the year. */
  inHand: number
  /** What of the year's task has still to pass it. */
  short: number
}>

/** A task in its year 任务进度. Amounts are in the unit of the flow, a year's worth. */
export type TaskProgress = Readonly<{
  task: Task
  unit: string
  shownAs?: Text
  year: number
  wanted: number
  /** What the run gives for the year. */
  projected: number
  /** What should be done by the end of each quarter, cumulated. */
  due: readonly number[]
  /** Month by month, as far as actuals.csv has them. */
  months: readonly number[]
  done: number
  /** What should be done by the end of the last month that is there. */
  dueByNow: number
  /** At the end of the year, from what is done and what the run gives. */
  forecast: number
  standing: Standing
  steps: readonly StepAhead[]
  /** The same over the five years of the plan (or those that the target sums), where each year is known. */
  period?: Readonly<{
    from: number
    to: number
    wanted: number
    done: number
    forecast: number
    standing: Standing
  }>
}>
