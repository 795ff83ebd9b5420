/**
 * @module
 * The way from the area's target to the start price of a parcel 控价步骤, step by step as the book takes it.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Display } from '#lib/format/display.ts'
import { MONEY, PRICE, RATIO } from './show-parcel.ts'

export type Step = Readonly<{
  indicator: string
  word: WordKey
  /** The figure is that of the parcel's area. */
  ofArea?: true
  display: Display
  /** The same per m² of floor area. */
  perFloor?: string
  /** What it leads to: shown larger. */
  result?: true
}>

export const STEPS: readonly Step[] = [
  { indicator: 'price_control_target', word: 'parcels.step.target', ofArea: true, display: PRICE },
  { indicator: 'price', word: 'parcels.step.reference', ofArea: true, display: PRICE },
  { indicator: 'parcel_location_factor', word: 'parcels.step.location', display: RATIO },
  { indicator: 'parcel_target_price', word: 'parcels.step.price', display: PRICE, result: true },
  { indicator: 'parcel_target_value', word: 'parcels.step.value', display: MONEY },
  { indicator: 'parcel_cost_charged', word: 'parcels.step.cost', display: MONEY },
  {
    indicator: 'land_price_cap',
    word: 'parcels.step.cap',
    display: MONEY,
    perFloor: 'parcel_floor_price_cap',
    result: true,
  },
  {
    indicator: 'start_price',
    word: 'parcels.step.start',
    display: MONEY,
    perFloor: 'parcel_floor_price_start',
    result: true,
  },
  { indicator: 'expected_land_price', word: 'parcels.step.expected', display: MONEY },
]

/** The cap where prices are higher and lower by the step of the sensitivity. */
export const SENSITIVITY: readonly Step[] = [
  { indicator: 'cap_if_price_up', word: 'parcels.if.up', display: MONEY },
  { indicator: 'cap_if_price_down', word: 'parcels.if.down', display: MONEY },
]
