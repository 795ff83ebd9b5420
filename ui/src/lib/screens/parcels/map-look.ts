/**
 * @module
 * How a parcel looks on the map and its tiles 宗地图例.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Row } from './rows.ts'

export type Look = 'in-year' | 'sold' | 'open' | 'closed'

export const LOOKS: readonly Readonly<{ look: Look; word: WordKey }>[] = [
  { look: 'in-year', word: 'parcels.map.in-year' },
  { look: 'sold', word: 'parcels.map.sold' },
  { look: 'open', word: 'parcels.map.open' },
  { look: 'closed', word: 'parcels.map.closed' },
]

/** Sold in the year on the screen; sold in another; not sold; not sold, with a closed corridor. */
export function lookOf({ sold, gap, allocated }: Row, year: number): Look {
  if (sold !== undefined) return sold === year ? 'in-year' : 'sold'
  return gap < 0 && !allocated ? 'closed' : 'open'
}
