/**
 * @module
 * Owning against renting 购租比较: the yearly cost of owning a home, in shares of its price.
 */
import { variable } from '#models/engine/index'

const RBA = 'Fox & Tulip (2014), RBA Research Discussion Paper 2014-06, appendix A, table A1'

export const userCost = [
  variable('real_financing_rate', {
    label: { zh: '实际资金成本率', en: 'Real cost of finance' },
    unit: '1/year',
    total: 'none',
    is: 'mortgage_rate - term_premium - expected_inflation',
    source: `${RBA}: fixed rate less term premium less expected inflation`,
  }),
  variable('transaction_cost_rate', {
    label: { zh: '交易费用年摊', en: 'Costs of buying and selling, a year' },
    unit: '1/year',
    total: 'none',
    is: 'transaction_cost_share / holding_years',
    source: `${RBA}: costs of buying and selling over the years of holding`,
  }),
  variable('user_cost', {
    label: { zh: '自有住房使用者成本率', en: 'User cost of owning' },
    unit: '1/year',
    total: 'none',
    indicator: true,
    is: 'real_financing_rate + running_cost_rate + transaction_cost_rate + depreciation_rate - expected_real_appreciation',
    source: `${RBA}: finance + running costs + transactions + depreciation − real appreciation`,
  }),
  variable('user_cost_over_rent', {
    label: { zh: '使用者成本与租金之比减一', en: 'User cost over rent, less one' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'user_cost / (previous(rent) / previous(price)) - 1',
    source: `${RBA}: over 0 it is dearer to own than to rent`,
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
    source: `${RBA}: own where user cost lies under the rental yield; tastes spread (assumption)`,
  }),
]
