/**
 * @module
 * The Scottish tool's split into four 苏格兰 HNDA 四分法, kept as a mode of its own.
 */
import { variable } from '#models/engine/index'

const HNDA = 'Scottish HNDA tool (need-methods: buyers, market rent, below-market rent, social)'

export const hnda = [
  variable('hnda_buy_threshold', {
    label: { zh: 'HNDA 购房门槛', en: 'HNDA threshold to buy' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: 'none',
    is: 'log(home_value * exp(normal_quantile(hnda_price_quantile) * hnda_price_spread) / (hnda_income_multiple * income)) / income_spread - class_lead',
    source: `${HNDA}: lower-quartile price over the income multiple`,
  }),
  variable('hnda_buy', {
    label: { zh: 'HNDA 购房比例', en: 'HNDA share that buys' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: { mean: 'deciders_by_class' },
    is: 'hnda_buyer_share * (1 - normal_cdf(hnda_buy_threshold))',
    source: HNDA,
  }),
  variable('hnda_market_rent', {
    label: { zh: 'HNDA 市场租赁比例', en: 'HNDA share in market rent' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: '1 - normal_cdf(hnda_rent_low) - hnda_buyer_share * (1 - normal_cdf(max(hnda_rent_low, hnda_buy_threshold)))',
    source: HNDA,
  }),
  variable('hnda_below_market', {
    label: { zh: 'HNDA 低于市场租赁比例', en: 'HNDA share below market rent' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'normal_cdf(hnda_rent_low) - normal_cdf(hnda_rent_high) - hnda_buyer_share * max(0, normal_cdf(hnda_rent_low) - normal_cdf(max(hnda_rent_high, min(hnda_rent_low, hnda_buy_threshold))))',
    source: HNDA,
  }),
  variable('hnda_social', {
    label: { zh: 'HNDA 保障比例', en: 'HNDA share in social need' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'normal_cdf(hnda_rent_high) - hnda_buyer_share * max(0, normal_cdf(hnda_rent_high) - normal_cdf(min(hnda_rent_high, hnda_buy_threshold)))',
    source: HNDA,
  }),
  variable('hnda_rent_low', {
    label: { zh: 'HNDA 市场租金门槛', en: 'HNDA threshold of market rent' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: 'none',
    is: 'log(rent_of_home / (hnda_rent_share_low * income)) / income_spread - class_lead',
    source: `${HNDA}: rent over the lower share of income`,
  }),
  variable('hnda_rent_high', {
    label: { zh: 'HNDA 低于市场租金门槛', en: 'HNDA threshold below market rent' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: 'none',
    is: 'log(rent_of_home / (hnda_rent_share_high * income)) / income_spread - class_lead',
    source: `${HNDA}: rent over the higher share of income`,
  }),
]
