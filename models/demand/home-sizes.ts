/**
 * @module
 * Size classes of homes 户型面积段: sizes of a tenure lie lognormal around its mean floor area, so that homes and floor
 * area of the classes add up to the whole by themselves.
 */
import { variable } from '#models/engine/index'

const SIZES =
  'Sizes of homes lognormal around the tenure’s floor area per dwelling (assumption): Φ between the bounds; floor area by the partial expectation'
const BY_SIZE = ['area', 'tenure', 'home_size']

/** Of a bound of a class in standard deviations; moved by one for floor area, which lies further up. */
function below(bound: string, moved: string): string {
  return `normal_cdf(log(${bound} / floor_area_per_dwelling) / home_size_spread + home_size_spread / 2${moved})`
}

function between(moved: string): string {
  return `max(0, (home_size_upper > 0 ? ${below('home_size_upper', moved)} : 1) - (home_size_lower > 0 ? ${below('home_size_lower', moved)} : 0))`
}

export const homeSizes = [
  variable('home_size_share', {
    label: { zh: '各面积段套数占比', en: 'Share of homes in each size class' },
    unit: '1',
    over: BY_SIZE,
    total: 'none',
    is: between(''),
    source: SIZES,
  }),
  variable('home_size_area_share', {
    label: { zh: '各面积段面积占比', en: 'Share of floor area in each size class' },
    unit: '1',
    over: BY_SIZE,
    total: 'none',
    is: between(' - home_size_spread'),
    source: SIZES,
  }),
  variable('homes_wanted_by_size', {
    label: { zh: '分面积段住房需求', en: 'Homes wanted by size class' },
    unit: 'dwelling/year',
    over: BY_SIZE,
    indicator: true,
    is: 'homes_per_household * demand_by_tenure * home_size_share',
    source: SIZES,
  }),
  variable('floor_area_wanted_by_size', {
    label: { zh: '分面积段需求面积', en: 'Floor area wanted by size class' },
    unit: 'm2/year',
    over: BY_SIZE,
    indicator: true,
    is: 'homes_per_household * demand_by_tenure * floor_area_per_dwelling * home_size_area_share',
    source: SIZES,
  }),
]
