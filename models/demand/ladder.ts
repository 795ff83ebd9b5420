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

export const ladder = [
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
    is: 'own_cover * own_cover_level / initial(own_cover_level) * home_value * burden',
    source: LADDER,
  }),
  variable('class_lead', {
    label: {
      zh: '类别收入高出中位数的程度（标准化）',
      en: 'Lead of a class’s incomes over the median, standardised',
    },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: 'none',
    is: 'log(class_income_ratio) / income_spread',
    source: LADDER,
  }),
  variable('buy_threshold', {
    label: { zh: '购房收入门槛（标准化）', en: 'Threshold to buy, standardised' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: 'none',
    is: 'log(income_to_buy / income) / income_spread - class_lead',
    source: LADDER,
  }),
  variable('buyer_share_of_able', {
    label: {
      zh: '买得起者中可买且愿买的比例',
      en: 'Share of the able that may buy and want to',
    },
    unit: '1',
    over: ['status'],
    total: 'none',
    is: 'purchase_eligible_share * (1 - preference_to_rent)',
    source: 'Purchase limits, and those who prefer to rent though they could buy',
  }),
  variable('buy_share_ladder', {
    label: { zh: '购房比例（阶梯法）', en: 'Share that buys, ladder' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: { mean: 'deciders_by_class' },
    is: 'buyer_share_of_able * (1 - normal_cdf(buy_threshold))',
    source: LADDER,
  }),
  variable('buy_share', {
    label: { zh: '购房比例', en: 'Share that buys' },
    unit: '1',
    over: ['area', 'status', 'household_class'],
    total: { mean: 'deciders_by_class' },
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
    is: 'max(0, 1 - own_cover * own_cover_level / initial(own_cover_level))',
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
