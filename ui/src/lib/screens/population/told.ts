/**
 * @module
 * The figures that tell the result of the Population screen 一句话结果.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export const TOLD: readonly (readonly [string, WordKey])[] = [
  ['population', 'population.told.people'],
  ['population_growth', 'population.net'],
  ['natural_increase', 'population.told.natural'],
  ['net_migration', 'population.told.migration'],
  ['old_age_share', 'population.old-share'],
]
