/**
 * @module
 * Which definition of inventory the months of the rule are counted by 所用库存口径.
 */
import type { ParameterRecord } from '#models/index'

/** Member of `inventory_scope` for each code of `destocking_scope`. */
const SCOPES: Readonly<Record<string, string>> = {
  recorded: 'permitted',
  with_started: 'started',
  with_land: 'land_sold',
}

export function scopeInUse({ codes = [] }: ParameterRecord, value: number): string | undefined {
  return SCOPES[codes[value] ?? '']
}
