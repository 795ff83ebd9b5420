/**
 * @module
 * Household incomes 家庭收入: lognormal in each area and status.
 */
import { variable } from '#models/engine/index'

const LOGNORMAL = 'Lognormal incomes as in the Scottish HNDA tool and its Irish adaptation'

/** What a lognormal distribution says of its spread from the share of all income that the lowest k fifths have. */
const LORENZ =
  'Lorenz curve of a lognormal distribution: the lowest share p of households has Φ(Φ⁻¹(p) − σ) of all income; mean over the four cuts between fifths'

const FIFTHS = [1, 2, 3, 4, 5].map((k) => `income_fifth_${k}`)
const lowest = (k: number) => FIFTHS.slice(0, k).join(' + ')
const cut = (k: number) =>
  `normal_quantile(${k} / 5) - normal_quantile(clamp((${lowest(k)}) / income_fifths, least_share, 1 - least_share))`

const spread = [
  variable('income_fifths', {
    label: { zh: '五等份收入之和', en: 'Sum of the incomes of the five fifths' },
    unit: 'CNY/household/year',
    over: ['area', 'status'],
    total: 'none',
    is: lowest(5),
    source: LORENZ,
  }),
  variable('income_spread', {
    label: { zh: '收入对数标准差', en: 'Spread of log incomes' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: `income_gini_given > 0 ? sqrt(2) * normal_quantile((1 + income_gini_given) / 2) : mean_income_given > median_income_given and median_income_given > 0 ? sqrt(2 * log(mean_income_given / median_income_given)) : income_fifths > 0 ? max(least_share, (${[1, 2, 3, 4].map(cut).join(' + ')}) / 4) : sqrt(2) * normal_quantile((1 + income_gini) / 2)`,
    source: `From the Gini, σ = √2·Φ⁻¹((G+1)/2); from median and mean, σ² = 2·ln(mean/median); from fifths, the ${LORENZ}`,
    note: {
      zh: '依次取：基尼系数、中位数与平均数、五等份收入、参数',
      en: 'In this order: Gini, median and mean, fifths, the parameter',
    },
  }),
]

const levels = [
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
    is: 'income_index * (median_income_given > 0 ? median_income_given : mean_income_given > 0 ? mean_income_given * exp(-income_spread * income_spread / 2) : income_fifths > 0 ? income_fifths / 5 * exp(-income_spread * income_spread / 2) : median_income)',
    source: `${LOGNORMAL}; the median is the mean × e^(−σ²/2)`,
  }),
]

export const incomes = [...spread, ...levels]
