import type { Text } from './text.ts'

/**
 * One thing that is wrong with an input, an equation or a run 问题: where it stands, what was found, what would do.
 * All faults of a reading come back together; a `warning` never stops anything.
 */
export type Fault = Readonly<{
  /** A closed word for programs, such as `unknown-name`, `unit`, `cycle`, `not-a-number`. */
  kind: string
  severity: 'fault' | 'warning'
  /** The whole sentence for people: what is wrong and what would do. */
  message: Text
  file?: string
  /** Row in the file as a person counts it: the header is row 1. */
  row?: number
  column?: string
  /** What stood there, as written. */
  found?: string
  /** What would have done. */
  wanted?: Text
  /** The nearest known name, when a name was not known. */
  nearest?: string
  /** Variable, parameter or equation concerned. */
  variable?: string
  /** The sub-expression concerned, as written. */
  expression?: string
  /** Place and year of a value concerned, such as `{ area: 'buji' }`. */
  where?: Readonly<Record<string, string>>
  year?: number
}>

/** A value, or all that stands in its way. Warnings may come with a value. */
export type Result<T> =
  | Readonly<{ ok: true; value: T; warnings: readonly Fault[] }>
  | Readonly<{ ok: false; faults: readonly Fault[] }>

export function succeed<T>(value: T, warnings: readonly Fault[] = []): Result<T> {
  return { ok: true, value, warnings }
}

export function fail<T>(faults: readonly Fault[]): Result<T> {
  return { ok: false, faults }
}
