/**
 * @module
 * The destocking rule of a year 当年去化周期规则, read from the book's dated tables.
 */
import type { Catalogue, TableRecord } from '#models/study-types'

/** Classes of the gate at its two ends. */
export const NO_CAP = 0
export const STOP = 5

/** The table of a version of the rule, by the code of that version: `rule_2024` is read in `gate_2024`. */
export function ruleOf(
  { parameters, tables }: Pick<Catalogue, 'parameters' | 'tables'>,
  version: number,
): TableRecord | undefined {
  const code = parameters.find(({ id }) => id === 'gate_version')?.codes?.[version]
  const name = code?.replace(/^rule_/, 'gate_')
  return tables.find(({ id }) => id === name)
}

/** The place among a table's rows of so many months; an edge belongs to the row that it says. */
export function rowAt({ rows }: Pick<TableRecord, 'rows'>, months: number): number {
  return rows.findLastIndex(({ at, edge }) => (edge === 'from' ? months >= at : months > at))
}

/** The class that so many months fall in; without a rule there is no cap. */
export function classAt(rule: Pick<TableRecord, 'rows'> | undefined, months: number): number {
  return rule?.rows[rowAt(rule, months)]?.value ?? NO_CAP
}
