/**
 * @module
 * The figures that tell the result of the Demand screen 一句话结果.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export const TOLD: readonly (readonly [string, WordKey])[] = [
  ['gross_demand', 'demand.told.gross'],
  ['net_demand', 'demand.told.net'],
  ['housing_requirement', 'demand.told.required'],
  ['unmet_need', 'demand.told.unmet'],
  ['suppressed_households', 'demand.told.suppressed'],
]
