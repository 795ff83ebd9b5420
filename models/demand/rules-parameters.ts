/**
 * @module
 * Rules of demand and of the programmes 需求与保障资格的参数: tenure rule, eligibility, waiting, need.
 */
import { parameter } from '#models/scenario/parameter'

const ASSUMED = 'Assumption; to be set by the city'

export const demandRules = [
  parameter('tenure_rule', {
    label: { zh: '购房能力判定方法', en: 'Tenure rule' },
    note: { zh: 'ladder 阶梯；hnda 苏格兰 HNDA；user_cost 使用者成本', en: 'ladder; hnda: Scottish tool; user_cost' },
    unit: '1', role: 'world', codes: ['ladder', 'hnda', 'user_cost'], range: [0, 2], possible: [0, 2], default: 0, force: 'practice',
    source: 'Ladder of this model; Scottish HNDA tool; RBA RDP 2014-06 (user cost)',
  }),
  parameter('hnda_income_multiple', {
    label: { zh: 'HNDA：房价收入倍数', en: 'HNDA: price-to-income multiple' },
    unit: 'year', role: 'world', range: [3, 14], possible: [0.5, 60], default: 8, force: 'assumption',
    source: 'Scottish HNDA tool: lending multiple over loan-to-value; 8 as in the worked case',
  }),
  parameter('hnda_buyer_share', {
    label: { zh: 'HNDA：买得起者中购买的比例', en: 'HNDA: share of those who could buy that do' },
    unit: '1', role: 'world', range: [0.4, 1], possible: [0, 1], default: 0.6, force: 'practice', source: 'Scottish HNDA tool, early versions',
  }),
  parameter('hnda_price_spread', {
    label: { zh: 'HNDA：房价对数标准差', en: 'HNDA: spread of log prices' },
    unit: '1', role: 'world', range: [0.2, 0.8], possible: [0, 3], default: 0.45, force: 'assumption', source: 'Assumption of the worked case',
  }),
  parameter('hnda_price_quantile', {
    label: { zh: 'HNDA：购房价格分位', en: 'HNDA: quantile of prices that buyers aim at' },
    unit: '1', role: 'world', range: [0.1, 0.5], possible: [0.01, 0.99], default: 0.25, force: 'practice', source: 'Scottish HNDA tool: lower quartile',
  }),
  parameter('hnda_rent_share_low', {
    label: { zh: 'HNDA：市场租金占收入上限', en: 'HNDA: share of income for market rent' },
    unit: '1', role: 'world', range: [0.2, 0.3], possible: [0.05, 1], default: 0.25, force: 'practice', source: 'Scottish HNDA tool',
  }),
  parameter('hnda_rent_share_high', {
    label: { zh: 'HNDA：低于市场租金占收入上限', en: 'HNDA: share of income for rent below market' },
    unit: '1', role: 'world', range: [0.3, 0.4], possible: [0.05, 1], default: 0.35, force: 'practice', source: 'Scottish HNDA tool',
  }),
  parameter('ownership_taste_spread', {
    label: { zh: '购租偏好离散度', en: 'Spread of tastes for owning' },
    unit: '1/year', role: 'world', range: [0.005, 0.05], possible: [0.0001, 1], default: 0.02, force: 'assumption', source: 'Assumption; acts under the user-cost rule only',
  }),
  parameter('ownership_cost_rate', {
    label: { zh: '持有成本率（不含利息）', en: 'Cost of owning apart from interest' },
    unit: '1/year', role: 'world', range: [0.005, 0.04], possible: [0, 0.2], default: 0.02, force: 'assumption',
    source: 'RBA RDP 2014-06 table A1 for the lines; no recurrent property tax in most Chinese cities',
  }),
  parameter('expected_appreciation', {
    label: { zh: '预期房价年涨幅', en: 'Expected appreciation' },
    unit: '1/year', role: 'world', range: [-0.02, 0.08], possible: [-0.3, 0.3], default: 0.03, force: 'assumption', source: 'Assumption; acts under the user-cost rule only',
  }),
  parameter('rent_payment_share', {
    label: { zh: '租金占收入的可负担上限', en: 'Affordable share of rent in income' },
    unit: '1', role: 'world', range: [0.25, 0.35], possible: [0.05, 1], default: 0.3, force: 'practice', source: 'Scottish HNDA tool: 25–35 %',
  }),
  parameter('affordable_sale_price_ratio', {
    label: { zh: '配售型保障房与市价之比', en: 'Price of affordable sale homes to the market' },
    unit: '1', role: 'decision', range: [0.4, 0.7], possible: [0.05, 1], default: 0.55, force: 'local', source: '配售型实际价格约为周边市场价 50–60 %（多城公开案例）',
  }),
  parameter('affordable_rent_ratio', {
    label: { zh: '保租房租金与市场租金之比', en: 'Affordable rent to the market' },
    unit: '1', role: 'decision', range: [0.5, 0.9], possible: [0.05, 1], default: 0.9, force: 'local', source: '低于同地段同品质市场租金（国办发〔2021〕22号）；≤90 % 为地方做法',
  }),
  parameter('programme_eligible_share', {
    label: { zh: '收入段内符合其他条件的比例', en: 'Share within the income band that meets the other rules' },
    unit: '1', over: ['status', 'tenure'], role: 'decision', range: [0, 1], possible: [0, 1],
    default: {
      registered: { market_sale: 0, market_rental: 0, public_rental: 0.8, affordable_rental: 1, affordable_sale: 0.8, resettlement: 0 },
      migrant: { market_sale: 0, market_rental: 0, public_rental: 0.3, affordable_rental: 1, affordable_sale: 0.1, resettlement: 0 },
      rural: { market_sale: 0, market_rental: 0, public_rental: 0, affordable_rental: 0, affordable_sale: 0, resettlement: 0 },
    },
    force: 'assumption', source: 'Assumption on status, no-home and residence rules; cities differ',
  }),
  parameter('application_share', {
    label: { zh: '符合条件者申请的比例', en: 'Share of the eligible that apply' },
    unit: '1', over: ['tenure'], role: 'world', range: [0.1, 1], possible: [0, 1], default: 0.4, force: 'assumption', source: ASSUMED,
  }),
  parameter('waiting_exit_rate', {
    label: { zh: '轮候退出率', en: 'Share of applicants who give up, a year' },
    unit: '1/year', over: ['tenure'], role: 'world', range: [0.02, 0.2], possible: [0, 1], default: 0.08, force: 'assumption', source: ASSUMED,
  }),
  parameter('relet_rate', {
    label: { zh: '腾退再租率', en: 'Homes re-let a year' },
    unit: '1/year', over: ['tenure'], role: 'world', range: [0, 0.3], possible: [0, 1],
    default: { market_sale: 0, market_rental: 0, public_rental: 0.04, affordable_rental: 0.15, affordable_sale: 0, resettlement: 0 },
    force: 'assumption', source: ASSUMED,
  }),
  parameter('ageing_hazard', {
    label: { zh: '住房自然损耗率', en: 'Homes lost to age, a year' },
    unit: '1/year', role: 'world', range: [0.002, 0.006], possible: [0, 0.1], default: 0.004, force: 'assumption', source: 'Assumption: with demolition by policy .5–1 % a year',
  }),
  parameter('demolition_rate', {
    label: { zh: '政策性拆除率', en: 'Homes demolished by policy, a year' },
    unit: '1/year', over: ['area'], role: 'decision', range: [0, 0.02], possible: [0, 0.5], default: 0.0035, force: 'assumption', source: 'Assumption: .003–.004 a year',
  }),
  parameter('informal_removal_rate', {
    label: { zh: '非正规住房拆除率', en: 'Informal homes removed, a year' },
    unit: '1/year', over: ['area'], role: 'decision', range: [0, 0.05], possible: [0, 1], default: 0.005, force: 'assumption', source: 'Assumption; renewal units will carry it',
  }),
  parameter('compensation_in_kind_share', {
    label: { zh: '实物安置占比', en: 'Owners compensated in kind' },
    unit: '1', role: 'decision', range: [0, 1], possible: [0, 1], default: 0.5, force: 'assumption', source: 'Assumption: the rest take cash or vouchers and buy; 建科〔2021〕63号 asks for at least half to be rehoused nearby',
  }),
  parameter('target_vacancy', {
    label: { zh: '目标空置率', en: 'Target vacancy' },
    unit: '1', role: 'decision', range: [0.015, 0.08], possible: [0, 0.5], default: 0.04, force: 'practice', source: 'Hong Kong LTHS 2025 uses 4.1 %',
  }),
  parameter('vacancy_rule', {
    label: { zh: '空置口径', en: 'Vacancy rule' },
    note: { zh: 'rate 按比例；stock 按存量变化', en: 'rate; stock: change in the number of vacant homes' },
    unit: '1', role: 'decision', codes: ['rate', 'stock'], range: [0, 1], possible: [0, 1], default: 0, force: 'practice', source: 'Rate: dwelling requirement over 1 − vacancy; stock: Hong Kong LTHS',
  }),
  parameter('vacancy_window', {
    label: { zh: '存量口径的规划期', en: 'Window of the stock rule' },
    unit: 'year', role: 'decision', range: [5, 15], possible: [1, 50], default: 10, force: 'practice', source: 'Hong Kong LTHS: ten years',
  }),
  parameter('longest_time', {
    label: { zh: '时间类指标上限', en: 'Longest time that an indicator shows' },
    unit: 'year', role: 'decision', range: [50, 200], possible: [1, 10_000], default: 100, force: 'practice', source: 'Convention of the files: 1,200 months are shown as “at least”',
  }),
  parameter('least_share', {
    label: { zh: '比例的数值边界', en: 'Margin that keeps shares off 0 and 1' },
    unit: '1', role: 'world', range: [0.001, 0.02], possible: [0.000001, 0.2], default: 0.005, force: 'practice', source: 'Numerical guard of the calibration: the normal quantile is infinite at 0 and 1',
  }),
  parameter('least_first_purchase_factor', {
    label: { zh: '首次购房调整系数下限', en: 'Least factor on first purchases' },
    unit: '1', role: 'world', range: [0.02, 0.5], possible: [0, 1], default: 0.05, force: 'assumption', source: 'Guard of the calibration where recorded sales contradict formation',
  }),
  parameter('target_rounding', {
    label: { zh: '目标取整单位', en: 'Rounding of the target, upwards' },
    unit: 'dwelling/year', role: 'decision', range: [0, 10_000], possible: [0, 1e6], default: 0, force: 'practice', source: 'Hong Kong LTHS rounds up to 10,000 since 2021; 0 does not round',
  }),
  parameter('floor_area_per_person_growth', {
    label: { zh: '人均住房面积年增量', en: 'Growth of floor area per person' },
    unit: 'm2/person/year', role: 'world', range: [0, 1], possible: [-2, 5], default: 0.3, force: 'assumption',
    source: 'Assumption; cities +25.3 % from 2010 to 36.52 ㎡ in 2020 (census), about .7 ㎡ a year, and slowing',
  }),
] as const
