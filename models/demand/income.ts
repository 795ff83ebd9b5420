/**
 * @module
 * Household incomes 家庭收入: lognormal in each area and status.
 */
import { variable } from '#models/engine/index'

const LOGNORMAL = 'Lognormal incomes as in the Scottish HNDA tool and its Irish adaptation'

export const incomes = [
  variable('income_spread', {
    label: { zh: '收入对数标准差', en: 'Spread of log incomes' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'sqrt(2) * normal_quantile((1 + (income_gini_given > 0 ? income_gini_given : income_gini)) / 2)',
    source: 'Gini coefficient of a lognormal distribution',
  }),
  variable('income_index', {
    label: { zh: '收入增长指数', en: 'Index of income growth' },
    unit: '1',
    over: ['status'],
    total: 'none',
    initially: '1',
    is: 'previous(income_index) * (1 + income_growth * one_year)',
    source: LOGNORMAL,
  }),
  variable('income', {
    label: { zh: '家庭年收入中位数', en: 'Median household income' },
    unit: 'CNY/household/year',
    over: ['area', 'status'],
    total: { mean: 'households' },
    indicator: true,
    is: 'income_index * (median_income_given > 0 ? median_income_given : mean_income_given > 0 ? mean_income_given * exp(-income_spread * income_spread / 2) : middle_income_given > 0 ? middle_income_given : median_income)',
    source: LOGNORMAL,
  }),
]
