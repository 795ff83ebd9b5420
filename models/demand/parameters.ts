/**
 * @module
 * What the demand stage takes as given 需求的参数: incomes, credit, moving and letting.
 */
import { parameter } from '#models/scenario/parameter'

const TESTED = 'Assumption, kept because no oscillation appeared in three stylised districts'

export const demandParameters = [
  parameter('median_income', {
    label: { zh: '家庭年收入中位数', en: 'Median household income' },
    unit: 'CNY/household/year', over: ['area', 'status'], role: 'world', range: [20_000, 500_000], possible: [1, 1e8],
    default: { registered: 110_000, migrant: 85_000, rural: 60_000 }, force: 'assumption',
    source: 'Assumption: urban disposable income 42,359 CNY a head (NBS 2019) times 2.62 persons, less for migrants and villages',
  }),
  parameter('income_growth', {
    label: { zh: '家庭收入年增长', en: 'Growth of household income' },
    unit: '1/year', over: ['status'], role: 'world', range: [-0.02, 0.12], possible: [-0.5, 0.5],
    default: { 2015: 0.08, 2020: 0.05, 2030: 0.035, 2040: 0.03 }, force: 'assumption',
    source: 'Assumption: nominal growth slows; applies on top of any path of median incomes',
  }),
  parameter('income_gini', {
    label: { zh: '收入基尼系数', en: 'Gini of household income' },
    unit: '1', over: ['area', 'status'], role: 'world', range: [0.3, 0.5], possible: [0.05, 0.9], default: 0.38,
    force: 'assumption', source: 'Assumption within .36–.40 for households of one status in one place',
  }),
  parameter('owner_share', {
    label: { zh: '基年自有住房户占比', en: 'Share of owners in the base year' },
    unit: '1', over: ['area', 'status'], role: 'world', range: [0, 1], possible: [0, 1],
    default: { registered: 0.75, migrant: 0.249, rural: 1 }, force: 'assumption',
    source: 'Assumption for registered households (2020 census, cities, all statuses: new 34.36 %, second-hand 12.1 %, ex-public 7.83 %, self-built 10.06 %); migrants 24.9 %: floating-population sample, Progress in Geography 2022 (10)',
  }),
  parameter('mortgage_rate', {
    label: { zh: '个人住房贷款利率', en: 'Mortgage rate' },
    unit: '1/year', role: 'world', range: [0.02, 0.08], possible: [0, 0.3], between: 'in_force',
    default: { 2010: 0.064, 2011: 0.0705, 2012: 0.0655, 2014: 0.0615, 2015: 0.049, 2020: 0.0465, 2022: 0.043, 2023: 0.042, 2024: 0.036, 2025: 0.035 },
    force: 'assumption', source: 'Benchmark rate and five-year LPR at year-end as recalled, not yet checked against the People’s Bank of China’s notices',
  }),
  parameter('max_payment_share', {
    label: { zh: '月供占收入上限', en: 'Largest payment in income' },
    unit: '1', role: 'world', range: [0.3, 0.55], possible: [0.05, 1], default: 0.5, force: 'assumption',
    source: '月供收入比 50 %：商业银行房地产贷款风险管理指引（2004），凭记忆，待核对',
  }),
  parameter('loan_years', {
    label: { zh: '贷款年限', en: 'Loan term' },
    unit: 'year', role: 'world', range: [20, 30], possible: [1, 60], default: 30, force: 'assumption',
    source: 'Longest term in use, as recalled; to be checked',
  }),
  parameter('down_payment_share', {
    label: { zh: '首付比例', en: 'Down payment' },
    unit: '1', role: 'world', range: [0.1, 0.5], possible: [0, 1], between: 'in_force',
    default: { 2010: 0.3, 2024: 0.15 }, force: 'binding',
    source: '最低首付 15 %：2024-05-17 通知（首套 15 %、二套 25 %）；此前首套 30 %，凭记忆',
  }),
  parameter('savings_multiple', {
    label: { zh: '可动用储蓄相当于年收入的倍数', en: 'Savings, in years of income' },
    unit: 'year', role: 'world', range: [1.5, 4.5], possible: [0.1, 20], default: 3, force: 'assumption', source: TESTED,
  }),
  parameter('review_rate', {
    label: { zh: '租户每年重新考虑购房的比例', en: 'Renters who review buying, a year' },
    unit: '1/year', role: 'world', range: [0.025, 0.1], possible: [0, 1], default: 0.05, force: 'assumption', source: TESTED,
  }),
  parameter('upgrade_step', {
    label: { zh: '换房需补的价差（占房价）', en: 'Step of an upgrade, share of the price' },
    unit: '1', role: 'world', range: [0.2, 0.6], possible: [0.01, 2], default: 0.4, force: 'assumption', source: TESTED,
  }),
  parameter('owner_income_ratio', {
    label: { zh: '有房户收入与中位数之比', en: 'Owners’ income to the median' },
    unit: '1', role: 'world', range: [1, 1.6], possible: [0.5, 5], default: 1.3, force: 'assumption', source: TESTED,
  }),
  parameter('least_upgrade_rate', {
    label: { zh: '换房率下限', en: 'Least upgrade rate' },
    unit: '1/year', role: 'world', range: [0.002, 0.01], possible: [0, 0.05], default: 0.005, force: 'assumption', source: TESTED,
  }),
  parameter('most_upgrade_rate', {
    label: { zh: '换房率上限', en: 'Highest upgrade rate' },
    unit: '1/year', role: 'world', range: [0.02, 0.06], possible: [0.005, 0.5], default: 0.04, force: 'assumption', source: TESTED,
  }),
  parameter('second_hand_share_base', {
    label: { zh: '基年二手房成交占比（无二手房数据时）', en: 'Share of second-hand sales, where none are recorded' },
    unit: '1', over: ['area'], role: 'world', range: [0.1, 0.8], possible: [0.01, 0.95], default: 0.4, force: 'assumption',
    source: 'Assumption; a pack’s market.csv second_hand_area takes its place',
  }),
  parameter('other_demand_fade_years', {
    label: { zh: '其他购房需求消退年数', en: 'Years in which other demand fades' },
    unit: 'year', role: 'world', range: [4, 15], possible: [1, 100], default: 8, force: 'assumption', source: TESTED,
  }),
  parameter('non_local_purchases', {
    label: { zh: '非本地及其他购房（另计）', en: 'Further purchases by non-locals and others' },
    unit: 'dwelling/year', over: ['area'], role: 'world', range: [0, 5_000], possible: [0, 1e6], default: 0,
    force: 'assumption', source: 'None unless the pack gives it',
  }),
  parameter('let_share', {
    label: { zh: '租住户中租住私有住房的比例', en: 'Share of renters in privately owned flats' },
    unit: '1', role: 'world', range: [0.5, 1], possible: [0, 1], default: 0.85, force: 'assumption', source: TESTED,
  }),
  parameter('investor_share', {
    label: { zh: '新增租赁由投资购房满足的比例', en: 'Share of new letting met by investors’ purchases' },
    unit: '1', role: 'world', range: [0.1, 0.6], possible: [0, 1], default: 0.3, force: 'assumption', source: TESTED,
  }),
  parameter('vacancy_years', {
    label: { zh: '空置率恢复年数', en: 'Years to restore vacancy' },
    unit: 'year', role: 'world', range: [3, 8], possible: [0.5, 50], default: 5, force: 'assumption', source: TESTED,
  }),
  parameter('yield_elasticity', {
    label: { zh: '投资购房对租金回报率的弹性', en: 'Elasticity of investors’ purchases to the rental yield' },
    unit: '1', role: 'world', range: [1, 3], possible: [0, 10], default: 2, force: 'assumption', source: TESTED,
  }),
  parameter('floor_area_per_dwelling', {
    label: { zh: '套均建筑面积', en: 'Floor area per dwelling' },
    unit: 'm2/dwelling', over: ['area', 'tenure'], role: 'decision', range: [30, 150], possible: [10, 500],
    default: { market_sale: 92, market_rental: 60, public_rental: 40, affordable_rental: 60, affordable_sale: 80, resettlement: 85 },
    force: 'guidance',
    source: '城市家庭户户均 92.17 ㎡（2020 年人口普查）；公租房以 40 ㎡ 为主、保租房 70 ㎡ 以下为主（国办发〔2021〕22号）、配售型 90 ㎡ 以下为主；租赁与安置为假设',
  }),
] as const
