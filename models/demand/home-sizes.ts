/**
 * @module
 * Size classes of homes 户型面积段: sizes of a tenure lie lognormal around its mean floor area, so that homes and floor
 * area of the classes add up to the whole by themselves.
 */
import { constant, variable } from '#models/engine/index'

const SIZES =
  'Sizes of homes lognormal around the tenure’s floor area per dwelling (assumption): Φ between the bounds; floor area by the partial expectation'
const BOUNDS =
  '面积段：公租房 40 ㎡、60 ㎡，保租房 70 ㎡（国办发〔2021〕22号），中小套型 90 ㎡（国办发〔2006〕37号），其余为统计惯用'
const BY_SIZE = ['area', 'tenure', 'home_size']

/** What the members' names say; 0 for no bound. */
function bound(id: string, zh: string, en: string, of: Readonly<Record<string, number>>) {
  return constant(id, {
    label: { zh, en },
    unit: 'm2/dwelling',
    over: ['home_size'],
    is: Object.fromEntries(
      Object.entries(of).map(([size, m2]) => [size, `${m2} * one_m2 / one_dwelling`]),
    ),
    source: BOUNDS,
  })
}

const bounds = [
  bound('home_size_lower', '面积段下限', 'Lower bound of a size class', {
    s40: 0,
    s60: 40,
    s70: 60,
    s90: 70,
    s120: 90,
    more: 120,
  }),
  bound('home_size_upper', '面积段上限', 'Upper bound of a size class', {
    s40: 40,
    s60: 60,
    s70: 70,
    s90: 90,
    s120: 120,
    more: 0,
  }),
]

/** Of a bound of a class in standard deviations; moved by one for floor area, which lies further up. */
function below(upTo: string, moved: string): string {
  return `normal_cdf(log(${upTo} / floor_area_per_dwelling) / home_size_spread + home_size_spread / 2${moved})`
}

function between(moved: string): string {
  return `max(0, (home_size_upper > 0 ? ${below('home_size_upper', moved)} : 1) - (home_size_lower > 0 ? ${below('home_size_lower', moved)} : 0))`
}

export const homeSizes = [
  ...bounds,
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
