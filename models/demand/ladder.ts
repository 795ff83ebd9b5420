/**
 * @module
 * The affordability ladder 购房能力阶梯: who among those who decide can buy.
 *
 * A household covers only a part of the price from its own income and savings (`own_cover`); family wealth or an old
 * home covers the rest in proportion to the price.
 */
import { variable } from '#models/engine/index'

const LADDER =
  'Affordability ladder of this model: need-methods 4.2 (payment and deposit tests), smooth maximum, calibrated to owner shares'

const buying = [
  variable('borrowing_multiple', {
    label: { zh: '可贷额相当于年收入的倍数', en: 'Loan, in years of income' },
    unit: 'year',
    total: 'none',
    is: 'mortgage_rate > 0 ? max_payment_share * (1 - exp(-loan_years / one_month * log(1 + mortgage_rate * one_month))) / mortgage_rate : max_payment_share * loan_years',
    source: 'Annuity of equal monthly payments',
  }),
  variable('burden', {
    label: { zh: '每元房价所需年收入', en: 'Income needed per yuan of price' },
    unit: '1/year',
    total: 'none',
    indicator: true,
    is: 'sqrt(sqrt((1 / (borrowing_multiple + savings_multiple)) ^ 4 + (down_payment_share / savings_multiple) ^ 4))',
    source: LADDER,
    note: {
      zh: '月供与首付两项检验的平滑最大值',
      en: 'Smooth maximum of the payment test and the deposit test',
    },
  }),
  variable('home_value', {
    label: {
      zh: '一套新房的价格（上年末价）',
      en: 'Price of a new home, at last year-end’s price',
    },
    unit: 'CNY/household',
    over: ['area'],
    total: 'none',
    initially:
      'previous(price) * exp(-previous(price_growth) * one_year) * at(floor_area_per_dwelling, market_sale) * homes_per_household',
    is: 'previous(price) * at(floor_area_per_dwelling, market_sale) * homes_per_household',
    source: LADDER,
  }),
  variable('income_to_buy', {
    label: { zh: '购房所需年收入', en: 'Income to buy' },
    unit: 'CNY/household/year',
    over: ['area', 'status'],
    total: 'none',
    indicator: true,
    is: 'own_cover * home_value * burden',
    source: LADDER,
  }),
  variable('buy_threshold', {
    label: { zh: '购房收入门槛（标准化）', en: 'Threshold to buy, standardised' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'log(income_to_buy / income) / income_spread',
    source: LADDER,
  }),
  variable('buy_share_ladder', {
    label: { zh: '能购房比例（阶梯法）', en: 'Share that can buy, ladder' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: '1 - normal_cdf(buy_threshold)',
    source: LADDER,
  }),
  variable('buy_share', {
    label: { zh: '购房比例', en: 'Share that buys' },
    unit: '1',
    over: ['area', 'status'],
    total: { mean: 'deciding_households' },
    indicator: true,
    is: 'tenure_rule == 0 ? buy_share_ladder : tenure_rule == 1 ? hnda_buy : initial(own_preference) > 0 ? min(1, buy_share_ladder * own_preference / initial(own_preference)) : buy_share_ladder',
    source: LADDER,
  }),
  variable('wealth_draw', {
    label: { zh: '家庭支持占房价比例', en: 'Share of the price that the family covers' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    indicator: true,
    is: 'max(0, 1 - own_cover)',
    source: LADDER,
  }),
  variable('can_upgrade', {
    label: { zh: '有房户中换得起的比例', en: 'Share of owners that can upgrade' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: '1 - normal_cdf(log(upgrade_step * home_value * burden / (owner_income_ratio * income)) / income_spread)',
    source: LADDER,
  }),
]

const userCost = [
  variable('user_cost', {
    label: { zh: '自有住房使用者成本率', en: 'User cost of owning' },
    unit: '1/year',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'mortgage_rate + ownership_cost_rate - expected_appreciation',
    source: 'Fox & Tulip (2014), RBA Research Discussion Paper 2014-06, appendix A',
  }),
  variable('own_preference', {
    label: {
      zh: '能购房者中选择购房的比例（使用者成本法）',
      en: 'Share of the able that prefer to own',
    },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'normal_cdf((previous(rent) / previous(price) - user_cost) / ownership_taste_spread)',
    source:
      'RBA RDP 2014-06: own where user cost lies under the rental yield; tastes spread (assumption)',
  }),
]

/** The Scottish tool's split into four, kept as a mode of its own. */
const hnda = [
  variable('hnda_buy_threshold', {
    label: { zh: 'HNDA 购房门槛', en: 'HNDA threshold to buy' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'log(home_value * exp(normal_quantile(hnda_price_quantile) * hnda_price_spread) / (hnda_income_multiple * income)) / income_spread',
    source: 'Scottish HNDA tool: lower-quartile price over the income multiple',
  }),
  variable('hnda_buy', {
    label: { zh: 'HNDA 购房比例', en: 'HNDA share that buys' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'hnda_buyer_share * (1 - normal_cdf(hnda_buy_threshold))',
    source: 'Scottish HNDA tool',
  }),
  variable('hnda_market_rent', {
    label: { zh: 'HNDA 市场租赁比例', en: 'HNDA share in market rent' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    indicator: true,
    is: '1 - normal_cdf(hnda_rent_low) - hnda_buyer_share * (1 - normal_cdf(max(hnda_rent_low, hnda_buy_threshold)))',
    source: 'Scottish HNDA tool',
  }),
  variable('hnda_below_market', {
    label: { zh: 'HNDA 低于市场租赁比例', en: 'HNDA share below market rent' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    indicator: true,
    is: 'normal_cdf(hnda_rent_low) - normal_cdf(hnda_rent_high) - hnda_buyer_share * max(0, normal_cdf(hnda_rent_low) - normal_cdf(max(hnda_rent_high, min(hnda_rent_low, hnda_buy_threshold))))',
    source: 'Scottish HNDA tool',
  }),
  variable('hnda_social', {
    label: { zh: 'HNDA 保障比例', en: 'HNDA share in social need' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    indicator: true,
    is: 'normal_cdf(hnda_rent_high) - hnda_buyer_share * max(0, normal_cdf(hnda_rent_high) - normal_cdf(min(hnda_rent_high, hnda_buy_threshold)))',
    source: 'Scottish HNDA tool',
  }),
  variable('hnda_rent_low', {
    label: { zh: 'HNDA 市场租金门槛', en: 'HNDA threshold of market rent' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'log(rent_of_home / (hnda_rent_share_low * income)) / income_spread',
    source: 'Scottish HNDA tool: rent over the lower share of income',
  }),
  variable('hnda_rent_high', {
    label: { zh: 'HNDA 低于市场租金门槛', en: 'HNDA threshold below market rent' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'log(rent_of_home / (hnda_rent_share_high * income)) / income_spread',
    source: 'Scottish HNDA tool: rent over the higher share of income',
  }),
]

export const ladder = [...buying, ...userCost, ...hnda]
