/**
 * @module
 * Prices and risks of each parcel's sale 宗地出让价格与风险.
 */
import { variable } from '#models/engine/index'
import { RESIDUAL } from './residual.ts'

const AUCTION = '起始价 = 地价上限 ÷（1 + 最高溢价率），不低于基准地价的规定比例和收储整备成本'
const RISK =
  'Closed form of this model: bids are lognormal around the residual value at the market price; their spread is the price’s over the development period times the gearing of land'

export const parcelPrices = [
  variable('land_price_cap', {
    label: { zh: '宗地地价上限', en: 'Land price cap' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'max(0, (parcel_target_value * parcel_value_kept - parcel_cost_charged) / parcel_land_multiple)',
    source: RESIDUAL,
  }),
  variable('parcel_floor_price_cap', {
    label: { zh: '宗地楼面地价上限', en: 'Floor price cap of the parcel' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'land_price_cap / max(parcel_floor_area, one_m2)',
    source: '楼面地价 = 土地总价 ÷（土地面积 × 容积率）',
  }),
  variable('parcel_bid', {
    label: { zh: '宗地按市价的土地价值', en: 'Land value at the market price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'max(0, (parcel_bid_value * parcel_value_kept - parcel_cost_charged) / parcel_land_multiple)',
    source: RESIDUAL,
  }),
  variable('start_price', {
    label: { zh: '起始价', en: 'Start price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : start_price_given > 0 ? start_price_given : max(land_price_cap / (1 + parcel_max_premium), benchmark_floor_share * parcel_benchmark_price * parcel_site_area, parcel_cost)',
    source: AUCTION,
  }),
  variable('premium_room', {
    label: { zh: '起始价到上限的溢价空间', en: 'Premium from start price to cap' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : land_price_cap / max(start_price, one_yuan) - 1',
    source: '溢价率 = 成交价 ÷ 起始价 − 1；为负时控价目标与底价冲突',
  }),
  variable('expected_land_price', {
    label: { zh: '预计成交价', en: 'Expected hammer price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : land_price_cap_in_force == 1 ? clamp(parcel_bid, start_price, max(start_price, land_price_cap)) : max(start_price, parcel_bid)',
    source: AUCTION,
  }),
  variable('bid_spread', {
    label: { zh: '出价不确定性', en: 'Spread of bids' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: 'price_uncertainty * sqrt(parcel_development_years / one_year) * clamp(parcel_bid_value * parcel_value_kept / parcel_land_multiple / max(parcel_bid, one_yuan), 1, max_gearing)',
    source: RISK,
  }),
  variable('failed_sale_chance', {
    label: { zh: '流拍可能性', en: 'Chance of a failed sale' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : normal_cdf(log(max(start_price, one_yuan) / max(parcel_bid, one_yuan)) / bid_spread)',
    source: RISK,
  }),
  variable('cap_hit_chance', {
    label: { zh: '触及地价上限可能性', en: 'Chance of reaching the cap' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : 1 - normal_cdf(log(max(land_price_cap, one_yuan) / max(parcel_bid, one_yuan)) / bid_spread)',
    source: RISK,
  }),
]
