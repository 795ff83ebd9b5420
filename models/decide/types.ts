/**
 * @module
 * What a study says of when to decide 倒排供地与闸门放开: the calendar of sales, and when the gate may open.
 */
import type { CalendarRow, Quarter } from '#models/plan/calendar-types'

/** When an area, the district or the city may sell market land again. */
export type GateOpening = Readonly<{
  /** Empty for the whole district. */
  area: string
  /** It is this one that the rule reads; the others are indicative. */
  legal: boolean
  /** First quarter outside the class that stops sales, and first one without any cap; none within the run. */
  opens?: Quarter
  free?: Quarter
}>

export type Calendar = Readonly<{
  /** 1 January of this year. */
  today: number
  /** An area, or the district where it is empty. */
  area: string
  confidence: number
  dropout: number
  /** Mean years from the sale of land to the start of building. */
  yearsToStart: number
  rows: readonly CalendarRow[]
  gate: readonly GateOpening[]
}>

export type CalendarQuestion = Readonly<{
  /** What is sold before 1 January of this year counts as on its way; the pack's plan year where none is said. */
  today?: number
  area?: string
}>
