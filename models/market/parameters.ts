/**
 * @module
 * What the market stage takes as given 市场的参数.
 */
import { parameter } from '#models/scenario/parameter'

const TESTED = 'Assumption, kept because no oscillation appeared in three stylised districts'

export const marketParameters = [
  parameter('momentum', {
    label: { zh: '房价惯性', en: 'Momentum of prices' },
    unit: '1', role: 'world', range: [0.15, 0.4], possible: [0, 0.95], default: 0.3, force: 'assumption',
    source: 'About .33 in studies of one-year serial correlation, as recalled; real roots need error_correction <= (1 - sqrt(momentum))^2',
  }),
  parameter('error_correction', {
    label: { zh: '房价误差修正速度', en: 'Error correction of prices' },
    unit: '1/year', role: 'world', range: [0.06, 0.2], possible: [0, 1], default: 0.12, force: 'assumption',
    source: 'Assumption; root test: at most (1 - sqrt(momentum))^2, .205 at momentum .3',
  }),
  parameter('inventory_sensitivity', {
    label: { zh: '房价对去化周期的敏感度', en: 'Sensitivity of prices to destocking months' },
    unit: '1/year', role: 'world', range: [0.02, 0.06], possible: [0, 0.5], default: 0.04, force: 'assumption', source: 'Judgement .04–.06 a year',
  }),
  parameter('neutral_months', {
    label: { zh: '房价中性去化周期', en: 'Destocking months at which prices are neutral' },
    unit: '1', shownAs: { zh: '月', en: 'months' }, role: 'world', range: [12, 16], possible: [3, 60], default: 14, force: 'practice',
    source: '合理区间 12–18 个月；易居 12–14 个月',
  }),
  parameter('least_price_months', {
    label: { zh: '房价所感去化周期下限', en: 'Least destocking months that prices feel' },
    unit: '1', shownAs: { zh: '月', en: 'months' }, role: 'world', range: [1, 6], possible: [0.1, 12], default: 3, force: 'assumption', source: TESTED,
  }),
  parameter('most_price_months', {
    label: { zh: '房价所感去化周期上限', en: 'Most destocking months that prices feel' },
    unit: '1', shownAs: { zh: '月', en: 'months' }, role: 'world', range: [36, 100], possible: [12, 1200], default: 60, force: 'assumption', source: TESTED,
  }),
  parameter('fundamental_income_elasticity', {
    label: { zh: '基本面房价的收入弹性', en: 'Income elasticity of the fundamental price' },
    unit: '1', role: 'world', range: [0.7, 1.3], possible: [0, 4], default: 1, force: 'statistic', source: 'Chow & Niu (2014, 2015), demand inverted: .91–1.1',
  }),
  parameter('fundamental_household_elasticity', {
    label: { zh: '基本面房价的家庭户弹性', en: 'Household elasticity of the fundamental price' },
    unit: '1', role: 'world', range: [0.8, 1.5], possible: [0, 4], default: 1, force: 'statistic', source: 'Chow & Niu (2014, 2015) inverted; 2 in England (MHCLG 2018)',
  }),
  parameter('fundamental_stock_elasticity', {
    label: { zh: '基本面房价的存量弹性', en: 'Stock elasticity of the fundamental price' },
    unit: '1', role: 'world', range: [0.8, 2], possible: [0, 4], default: 1, force: 'statistic', source: 'Chow & Niu (2014, 2015) inverted; 2 in England (MHCLG 2018)',
  }),
  parameter('rate_semi_elasticity', {
    label: { zh: '基本面房价对利率的半弹性', en: 'Semi-elasticity of the fundamental price to the mortgage rate' },
    unit: 'year', role: 'world', range: [1.5, 4.5], possible: [0, 20], default: 3, force: 'statistic', source: 'MHCLG 2018: −3 % a percentage point',
  }),
  parameter('opening_overvaluation', {
    label: { zh: '基年高估程度（对数）', en: 'Overvaluation in the base year, log' },
    unit: '1', over: ['area'], role: 'world', range: [-0.2, 0.4], possible: [-2, 2], default: 0, force: 'assumption', source: 'Assumption: the base year’s price is its fundamental',
  }),
  parameter('opening_price_growth', {
    label: { zh: '基年房价涨幅', en: 'Growth of prices in the base year' },
    unit: '1/year', over: ['area'], role: 'world', range: [-0.1, 0.2], possible: [-0.5, 0.5], default: 0, force: 'assumption', source: 'None unless the pack gives it',
  }),
  parameter('price_shock', {
    label: { zh: '房价冲击', en: 'Shock to prices' },
    unit: '1/year', over: ['area'], role: 'world', range: [-0.2, 0.2], possible: [-1, 1], default: 0, force: 'assumption', source: 'None unless a scenario gives it',
  }),
  parameter('least_price_growth', {
    label: { zh: '房价年涨幅下限', en: 'Least growth of prices in a year' },
    unit: '1/year', role: 'world', range: [-0.3, -0.05], possible: [-1, 0], default: -0.15, force: 'assumption', source: TESTED,
  }),
  parameter('most_price_growth', {
    label: { zh: '房价年涨幅上限', en: 'Most growth of prices in a year' },
    unit: '1/year', role: 'world', range: [0.1, 0.3], possible: [0, 1], default: 0.2, force: 'assumption', source: TESTED,
  }),
  parameter('standard_rental_yield', {
    label: { zh: '租金回报率（无租金数据时）', en: 'Rental yield, where no rent is recorded' },
    unit: '1/year', role: 'world', range: [0.01, 0.05], possible: [0.001, 0.3], default: 0.018, force: 'assumption', source: 'Assumption within the 1.5–2 % common in large cities',
  }),
  parameter('rent_income_elasticity', {
    label: { zh: '租金的收入弹性', en: 'Income elasticity of rents' },
    unit: '1', role: 'world', range: [0.4, 1.2], possible: [0, 4], default: 0.8, force: 'assumption', source: TESTED,
  }),
  parameter('rent_vacancy_sensitivity', {
    label: { zh: '租金对空置率的敏感度', en: 'Sensitivity of rents to vacancy' },
    unit: '1', role: 'world', range: [1, 3], possible: [0, 20], default: 2, force: 'assumption', source: TESTED,
  }),
  parameter('rent_speed', {
    label: { zh: '租金调整速度', en: 'Speed of rents' },
    unit: '1/year', role: 'world', range: [0.15, 0.45], possible: [0, 1], default: 0.3, force: 'assumption', source: TESTED,
  }),
  parameter('rent_step_limit', {
    label: { zh: '租金年变动上限（对数）', en: 'Largest change of rents in a year, log' },
    unit: '1', role: 'world', range: [0.05, 0.2], possible: [0, 1], default: 0.1, force: 'assumption', source: TESTED,
  }),
  parameter('price_target_growth', {
    label: { zh: '片区房价调控目标：年涨幅', en: 'Price-control target: growth a year' },
    unit: '1/year', over: ['area'], role: 'decision', range: [0, 0.1], possible: [-0.3, 0.3], default: 0.05, force: 'assumption', source: 'Assumption: the aim of steady prices; the city sets it by area',
  }),
  parameter('price_target', {
    label: { zh: '片区房价调控目标（给定值，0为不另给）', en: 'Price-control target as given (0: by growth)' },
    unit: 'CNY/m2', over: ['area'], role: 'decision', range: [0, 150_000], possible: [0, 1e6], default: 0, force: 'local', source: 'None unless the pack or a scenario gives it',
  }),
] as const
