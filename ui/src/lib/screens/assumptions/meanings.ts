/**
 * @module
 * What a lever comes to at the end 期末含义: the indicator that it is told by, its own or that of its stage.
 */
import type { ParameterRecord } from '#models/index'

const BY_STAGE: Readonly<Record<string, readonly string[]>> = {
  population: ['population'],
  households: ['households'],
  demand: ['housing_requirement', 'purchases_wanted'],
  supply: ['destocking_months', 'inventory', 'completions'],
  market: ['price'],
  land: ['land_supply_target', 'land_requirement'],
  finance: ['fund_balance', 'land_income'],
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  settlement_rate: ['registered_population', 'population'],
  mortgage_rate: ['purchases_wanted'],
  down_payment_share: ['purchases_wanted'],
  construction_cost: ['floor_price_cap'],
  developer_profit_share: ['floor_price_cap'],
}

/** The indicator to speak of, as far as the open book has it. */
export function meaningOf(
  { id, stage }: ParameterRecord,
  has: (indicator: string) => boolean,
): string | undefined {
  return [...(OWN[id] ?? []), ...(BY_STAGE[stage] ?? [])].find(has)
}
