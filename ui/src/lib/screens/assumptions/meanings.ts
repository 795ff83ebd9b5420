/**
 * @module
 * What a lever comes to at the end 期末含义: the indicator that it is told by, its own or that of its stage.
 */
import type { ParameterRecord } from '#models/index'

const BY_STAGE: Readonly<Record<string, readonly string[]>> = {
  population: ['population'],
  households: ['households'],
  demand: ['purchases_wanted', 'housing_requirement'],
  supply: ['destocking_months', 'completions'],
  market: ['price'],
  land: ['land_supply_target', 'land_requirement'],
  finance: ['fund_balance_cumulated', 'fund_balance'],
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  backlog_clearance_years: ['inadequately_housed'],
  affordable_task: ['waiting_median_years'],
  programme_level: ['waiting_median_years'],
  target_vacancy: ['housing_requirement'],
  rent_income_elasticity: ['rent'],
  rent_vacancy_sensitivity: ['rent'],
  rent_speed: ['rent'],
  construction_cost: ['floor_price_cap'],
  developer_profit_share: ['floor_price_cap'],
  development_interest_rate: ['floor_price_cap'],
  development_years: ['floor_price_cap'],
  price_target: ['floor_price_cap'],
  price_target_growth: ['floor_price_cap'],
  saleable_share: ['floor_price_cap'],
  sales_tax_share: ['floor_price_cap'],
}

/** The indicator to speak of, as far as the open book has it. */
export function meaningOf(
  { id, stage }: ParameterRecord,
  has: (indicator: string) => boolean,
): string | undefined {
  return [...(OWN[id] ?? []), ...(BY_STAGE[stage] ?? [])].find(has)
}
