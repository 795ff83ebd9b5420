/**
 * @module
 * The corridor of sale prices 限价走廊: from the lowest at which the land still fetches its reserve price to the highest
 * that the target households can pay, and what would open it where it is closed.
 *
 * The residual value is linear in the sale price P: L = ((weight · P + fixed) · kept − cost) ÷ multiple. All bounds and
 * remedies below are that line solved for another of its terms, with the price at what households can pay.
 */
import { constant, variable } from '#models/engine/index'
import { RESIDUAL } from './residual.ts'

const PAYABLE =
  'Affordability ladder turned round: the price at which the wanted share of households still passes the tests of payment and deposit'
const INVERSE = `${RESIDUAL}；由底价反求售价`
const REMEDY = 'The same line solved for one other term, all else unchanged'
/** What a remedy that cannot close the gap is marked with. */
const NEVER = '-1'

const payable = [
  constant('unreachable_change', {
    label: { zh: '不可行办法的记号', en: 'Mark of a remedy that cannot work' },
    unit: '1',
    is: '1000',
    source: 'A mark of this model: more than any change that closes a gap',
  }),
  variable('price_payable_by_status', {
    label: {
      zh: '目标家庭能承受的房价（分户籍状态）',
      en: 'Price that target households can pay, by status',
    },
    unit: 'CNY/m2',
    over: ['area', 'status'],
    total: 'none',
    is: 'income * exp(income_spread * (buy_threshold_base + normal_quantile(1 - clamp(corridor_buyer_level * able_share_base, least_share, 1 - least_share)) - normal_quantile(1 - able_share_base))) / (own_cover * own_cover_level / initial(own_cover_level) * burden * at(floor_area_per_dwelling, market_sale) * homes_per_household)',
    source: PAYABLE,
  }),
  variable('price_payable', {
    label: { zh: '目标家庭能承受的房价', en: 'Price that target households can pay' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'sum(deciding_households * able_share_base, status) > 0 ? sum(deciding_households * able_share_base * price_payable_by_status, status) / sum(deciding_households * able_share_base, status) : price',
    source: `${PAYABLE}; statuses weighted by their buyers`,
  }),
]

const bounds = [
  variable('corridor_top', {
    label: {
      zh: '走廊上限：目标家庭能承受的售价',
      en: 'Top of the corridor: what target households can pay',
    },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'at_area(price_payable)',
    source: PAYABLE,
  }),
  variable('corridor_bottom', {
    label: {
      zh: '走廊下限：仍能覆盖底价的售价',
      en: 'Bottom of the corridor: the price that covers the reserve price',
    },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_price_weight > 0 ? max(0, ((reserve_price * parcel_land_multiple + parcel_cost_charged) / parcel_value_kept - parcel_fixed_value) / parcel_price_weight) : 0',
    source: INVERSE,
  }),
  variable('corridor_gap', {
    label: { zh: '走廊宽度（负为无解）', en: 'Width of the corridor (negative: none)' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_price_weight > 0 ? corridor_top - corridor_bottom : 0',
    source: INVERSE,
  }),
]

const margin = '(parcel_price_weight * corridor_top + parcel_fixed_value) * parcel_value_kept'

const remedies = [
  variable('remedy_start_price', {
    label: { zh: '使走廊成立的底价', en: 'Reserve price that would open the corridor' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: `corridor_gap >= 0 ? reserve_price : ${margin} > parcel_cost_charged ? (${margin} - parcel_cost_charged) / parcel_land_multiple : 0 - one_yuan`,
    source: REMEDY,
  }),
  variable('remedy_affordable_share', {
    label: { zh: '使走廊成立的配建比例', en: 'Inclusionary share that would open the corridor' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: `corridor_gap >= 0 ? parcel_affordable_share : corridor_top > parcel_affordable_buyback_price and parcel_net_rent == 0 and parcel_residential_area > 0 ? max(${NEVER}, parcel_affordable_share - ((reserve_price * parcel_land_multiple + parcel_cost_charged) / parcel_value_kept - parcel_price_weight * corridor_top - parcel_fixed_value) / (parcel_residential_area * parcel_saleable_share * (corridor_top - parcel_affordable_buyback_price))) : ${NEVER}`,
    source: REMEDY,
  }),
  variable('remedy_floor_area_ratio', {
    label: { zh: '使走廊成立的容积率', en: 'Floor-area ratio that would open the corridor' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: `corridor_gap >= 0 ? parcel_floor_area_ratio : ${margin} > parcel_cost_charged ? parcel_floor_area_ratio * reserve_price * parcel_land_multiple / (${margin} - parcel_cost_charged) : ${NEVER}`,
    source: `${REMEDY}; value and cost of building grow with the floor area`,
  }),
  variable('remedy_construction_cost', {
    label: { zh: '使走廊成立的建安成本', en: 'Construction cost that would open the corridor' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: `corridor_gap >= 0 or parcel_building_cost <= 0 ? parcel_construction_cost : parcel_construction_cost * max(${NEVER}, 1 - (reserve_price * parcel_land_multiple + parcel_cost_charged - ${margin}) / (parcel_building_cost * parcel_cost_multiple))`,
    source: REMEDY,
  }),
  variable('remedy_change', {
    label: { zh: '各补救办法的相对变动', en: 'Relative change of each remedy' },
    unit: '1',
    over: ['parcel', 'remedy'],
    total: 'none',
    indicator: true,
    is: {
      start_price:
        'remedy_start_price < 0 ? unreachable_change : 1 - remedy_start_price / max(reserve_price, one_yuan)',
      affordable_share:
        'remedy_affordable_share < 0 or parcel_affordable_share <= 0 ? unreachable_change : 1 - remedy_affordable_share / parcel_affordable_share',
      floor_area_ratio:
        'remedy_floor_area_ratio < 0 ? unreachable_change : remedy_floor_area_ratio / max(parcel_floor_area_ratio, least_share) - 1',
      construction_cost:
        'remedy_construction_cost < 0 or parcel_construction_cost <= 0 ? unreachable_change : 1 - remedy_construction_cost / parcel_construction_cost',
    },
    source: `${REMEDY}; marked with a change out of reach where none closes the gap`,
  }),
  variable('corridor_remedy', {
    label: { zh: '最小的单项改变', en: 'Smallest single change' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'corridor_gap >= 0 ? 0 : at(remedy_change, start_price) <= min(at(remedy_change, affordable_share), at(remedy_change, floor_area_ratio), at(remedy_change, construction_cost)) ? 1 : at(remedy_change, affordable_share) <= min(at(remedy_change, floor_area_ratio), at(remedy_change, construction_cost)) ? 2 : at(remedy_change, floor_area_ratio) <= at(remedy_change, construction_cost) ? 3 : 4',
    source: 'Of the remedies the one that changes its own term least, in proportion',
    note: {
      zh: '0 无需；1 降低底价；2 降低配建比例；3 提高容积率；4 降低建安成本',
      en: '0 none needed; 1 lower reserve price; 2 lower inclusionary share; 3 higher floor-area ratio; 4 lower construction cost',
    },
  }),
]

export const corridor = [...payable, ...bounds, ...remedies]
