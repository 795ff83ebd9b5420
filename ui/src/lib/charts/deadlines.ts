/**
 * @module
 * What a chart of deadlines shows 倒排图: for each thing that is due, the last time to decide it, the wait and the work, and how
 * late it is. Times are years.
 */
import type { ColourName } from './colours.ts'

/** A row's marks. */
export type DeadlineMarks = Readonly<{
  /** Last time to decide; at the edge, and cut, where it lies before the axis. */
  decide: number
  cut: boolean
  /** From when to when it is late. */
  late?: readonly [number, number]
  /** Decided and not yet begun; then at work; and the end. */
  waiting: readonly [number, number]
  work: readonly [number, number]
  due: number
}>

export type Deadline = Readonly<{
  key: string
  name: string
  /** Under the name. */
  note: string
  /** Under the bar. */
  text: string
  colour: ColourName
  marks: DeadlineMarks
  /** Last time to decide in the scenario behind, where it is another one. */
  ghost?: number
}>
