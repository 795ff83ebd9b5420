/**
 * @module
 * What Compare measures the scenarios by 比较指标: the first choice, as far as the open book has it.
 */
import type { Draft } from '#lib/state/draft.svelte.ts'
import type { ParameterRecord } from '#models/index'
import type { Role } from '#models/scenario/parameter'

const DRAWN = [
  'waiting_median_years',
  'destocking_months',
  'price',
  'fund_balance_cumulated',
  'population',
  'housing_requirement',
]
const TABLED = [
  'population',
  'households',
  'housing_requirement',
  'completions',
  'destocking_months',
  'price',
  'rent',
  'unmet_need',
  'waiting_people',
  'waiting_median_years',
  'land_supply_target',
  'floor_price_cap',
  'land_income',
  'fund_balance_cumulated',
]

export function firstDrawn(has: (id: string) => boolean, count: number): readonly string[] {
  return DRAWN.filter(has).slice(0, count)
}

/** The drawn ones first, then the headline figures of each stage. */
export function tabled(has: (id: string) => boolean, drawn: readonly string[]): readonly string[] {
  return [...new Set([...drawn, ...TABLED.filter(has)])]
}

/** How many assumptions and how many decisions a scenario changes. */
export function changeCounts(
  draft: Draft,
  parameter: (id: string) => ParameterRecord | undefined,
): Readonly<Record<Role | 'other', number>> {
  const roles = [...draft.changed].map((id) => parameter(id)?.role)
  return {
    world: roles.filter((role) => role === 'world').length,
    decision: roles.filter((role) => role === 'decision').length,
    other: draft.overrides.filter(({ kind }) => kind !== 'parameter').length,
  }
}
