/**
 * @module
 * Prices and risks of each parcel's sale 宗地出让价格与风险.
 */
import { variable } from '#models/engine/index'
import { RESIDUAL } from './residual.ts'

const AUCTION = '起始价 = 地价上限 ÷（1 + 最高溢价率），不低于基准地价的规定比例和收储整备成本'
const RISK =
  'Closed form of this model: bids are lognormal around the residual value at the market price; their spread is the price’s over the development period times the gearing of land'

const sensitivity = (id: string, zh: string, en: string, sign: '+' | '-') =>
  variable(id, {
    label: { zh, en },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: `max(0, ((parcel_target_value ${sign} sensitivity_step * parcel_price_weight * parcel_target_price) * parcel_value_kept - parcel_cost_charged) / parcel_land_multiple)`,
    source: `${RESIDUAL}；敏感性 ±5 % 房价`,
  })

export const parcelPrices = [
  variable('parcel_auction_rule', {
    label: { zh: '宗地竞价规则', en: 'Auction rule of the parcel' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'auction_rule_given >= 0 ? auction_rule_given : auction_rule',
    source: AUCTION,
    note: {
      zh: '0 价高者得；1 限价摇号；2 限价竞配建；3 限价竞现售；4 限价竞品质；5 平均价',
      en: '0 highest bid; 1 cap and lottery; 2 cap, then public homes; 3 cap, then finished sale; 4 cap, then quality; 5 average of bids',
    },
  }),
  variable('land_price_cap', {
    label: { zh: '宗地地价上限', en: 'Land price cap' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'land_price_cap_given > 0 ? land_price_cap_given : max(0, (parcel_target_value * parcel_value_kept - parcel_cost_charged) / parcel_land_multiple)',
    source: RESIDUAL,
    note: {
      zh: '宗地表给出最高限价者按表',
      en: 'Where the parcel’s row gives a cap, that one',
    },
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
  variable('reserve_price', {
    label: { zh: '底价', en: 'Reserve price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : start_price_given > 0 ? start_price_given : max(benchmark_floor_share * parcel_benchmark_price * parcel_site_area, parcel_cost)',
    source: '不低于基准地价的规定比例和收储整备成本；宗地表给出起始价者按表',
  }),
  variable('start_price', {
    label: { zh: '起始价', en: 'Start price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : start_price_given > 0 ? start_price_given : max(land_price_cap / (1 + parcel_max_premium), reserve_price)',
    source: AUCTION,
  }),
  variable('parcel_floor_price_start', {
    label: { zh: '宗地起始楼面地价', en: 'Start floor price of the parcel' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'start_price / max(parcel_floor_area, one_m2)',
    source: '楼面地价 = 土地总价 ÷（土地面积 × 容积率）',
  }),
  variable('parcel_land_to_price_ratio', {
    label: { zh: '宗地地房比', en: 'Land-to-house price ratio of the parcel' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_floor_price_cap / max(parcel_target_price, one_yuan / one_m2)',
    source: '楼面地价 ÷ 房价；深圳、广州公开地块 37–53 %',
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
  variable('parcel_highest_price', {
    label: { zh: '竞价终止价', en: 'Price at which bidding stops' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : max(start_price, min(land_price_cap, start_price * (1 + parcel_max_premium)))',
    source: `${AUCTION}；溢价率 = 成交价 ÷ 起始价 − 1，单宗不超过最高溢价率`,
  }),
  variable('value_over_cap', {
    label: { zh: '触顶后的剩余出价能力', en: 'What bidders would pay beyond the cap' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_auction_rule == 0 or parcel_allocated == 1 ? 0 : max(0, parcel_bid - parcel_highest_price)',
    source: '达到上限后摇号，或竞配建、竞现售、竞品质：由此转化',
  }),
  variable('competed_public_area', {
    label: {
      zh: '竞配建可得的公共住房面积',
      en: 'Public homes that bidding at the cap would bring',
    },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'parcel_auction_rule == 2 ? min(parcel_residential_area, value_over_cap * parcel_land_multiple / parcel_value_kept / max(parcel_bid_price, one_yuan / one_m2)) : 0',
    source: `${RISK}: floor area given away whose sale value is what lies beyond the cap`,
  }),
  variable('expected_land_price', {
    label: { zh: '预计成交价', en: 'Expected hammer price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_allocated == 1 ? 0 : parcel_auction_rule == 0 ? max(start_price, parcel_bid) : clamp(parcel_bid, start_price, parcel_highest_price)',
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
    is: 'parcel_allocated == 1 ? 0 : 1 - normal_cdf(log(max(parcel_highest_price, one_yuan) / max(parcel_bid, one_yuan)) / bid_spread)',
    source: RISK,
  }),
  sensitivity('cap_if_price_up', '房价上浮时的地价上限', 'Land price cap at a higher price', '+'),
  sensitivity('cap_if_price_down', '房价下浮时的地价上限', 'Land price cap at a lower price', '-'),
]
