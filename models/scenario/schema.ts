import type { Dimension } from '#models/engine/index'
import type { Column, Parameter } from './parameter.ts'

/** What the book wants of a pack 输入要求: its parameters, the table columns that it reads, and its dimensions. */
export type Schema = Readonly<{
  parameters: readonly Parameter[]
  columns: readonly Column[]
  dimensions: readonly Dimension[]
  /** When given, names of indicators (targets, actuals) are checked against these. */
  indicators?: readonly string[]
  /** When given, variables that a scenario may pin are checked against these. */
  decisions?: readonly string[]
  /** When given, variables whose equation a scenario may replace are checked against these. */
  equations?: readonly string[]
}>
