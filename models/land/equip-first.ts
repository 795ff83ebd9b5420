/**
 * @module
 * Sell now, or equip first 先卖地还是先配套: what a parcel is worth to the district today either way.
 */
import { variable } from '#models/engine/index'
import { RESIDUAL } from './residual.ts'

const RULE = '先配套后开发：推迟出让的利息与配套带来的房价溢价相比，均为当年价'

export const equipFirst = [
  variable('parcel_facilities_wait', {
    label: { zh: '距配套完成的年数', en: 'Years until facilities are ready' },
    unit: 'year',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'max(0, parcel_facilities_year - calendar_year) * one_year',
    source: RULE,
  }),
  variable('parcel_bid_equipped', {
    label: { zh: '配套完成后的土地价值', en: 'Land value once facilities are ready' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_facilities_wait > 0 and sale_price_cap_given == 0 ? max(0, ((parcel_price_weight * parcel_bid_price * (1 + facility_premium) + parcel_fixed_value) * parcel_value_kept - parcel_cost_charged) / parcel_land_multiple) : parcel_bid',
    source: `${RESIDUAL}；销售限价不变者无溢价`,
  }),
  variable('sell_now_value', {
    label: { zh: '现在出让的净值', en: 'Worth of selling now' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : parcel_bid - parcel_cost',
    source: RULE,
  }),
  variable('equip_first_value', {
    label: { zh: '先配套再出让的净值（折现）', en: 'Worth of equipping first, discounted' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : parcel_bid_equipped * exp(-parcel_facilities_wait / one_year * log(1 + reserve_interest_rate * one_year)) - parcel_cost',
    source: RULE,
  }),
]
