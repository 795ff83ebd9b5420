/**
 * @module
 * The figures that tell the result of the Parcels screen 一句话结果.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export const TOLD: readonly (readonly [string, WordKey])[] = [
  ['land_supply_target', 'parcels.told.target'],
  ['named_site_sold', 'parcels.told.named'],
  ['unnamed_site_sold', 'parcels.told.unnamed'],
  ['land_short', 'parcels.told.short'],
]
