/**
 * @module
 * Household heads per person by age 标准户主率, for packs that give none.
 */
import type { ParameterValue } from '#models/scenario/parameter'

/** Five-year steps from age 15; the last value is for 100 and over. */
const FROM_15 = [
  0.048, 0.175, 0.301, 0.398, 0.446, 0.475, 0.494, 0.504, 0.514, 0.524, 0.533, 0.543, 0.543, 0.514,
  0.446, 0.388, 0.339, 0.291,
]

/**
 * The shape is an estimate, scaled so that China's population of 2020 gives the 494.16 million family households of
 * its census. Every district rescales it to its own count.
 */
export const STANDARD_HEADSHIP: ParameterValue = Object.fromEntries(
  Array.from({ length: 101 }, (_, age) => [`a${age}`, FROM_15[Math.floor((age - 15) / 5)] ?? 0]),
)
