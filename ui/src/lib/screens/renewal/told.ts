/**
 * @module
 * The figures that tell the result of the Renewal & resettlement screen 一句话结果.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export const TOLD: readonly (readonly [string, WordKey])[] = [
  ['renewal_land_supplied', 'renewal.told.supplied'],
  ['renewal_task_share', 'renewal.told.task'],
  ['implementation_share', 'renewal.told.share'],
  ['renewal_land_red', 'renewal.told.red'],
  ['clearance_households_moved', 'renewal.told.cleared'],
  ['awaiting_resettlement', 'renewal.told.waiting'],
  ['deed_share', 'renewal.told.deeds'],
]
