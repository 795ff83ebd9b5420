/**
 * @module
 * The figures that tell the result of the Supply & market screen 一句话结果.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export const TOLD: readonly (readonly [string, WordKey])[] = [
  ['price', 'market.told.price'],
  ['price_growth', 'market.told.growth'],
  ['destocking_months', 'market.told.months'],
  ['price_over_target', 'market.told.over'],
  ['vacancy_share', 'market.told.vacancy'],
]
