/**
 * @module
 * What the finance stage takes as given 财务的参数.
 */
import { parameter } from '#models/scenario/parameter'

function share(id: string, zh: string, en: string, value: number, range: readonly [number, number], force: 'binding' | 'local' | 'assumption', source: string) {
  return parameter(id, { label: { zh, en }, unit: '1', role: 'world', range, possible: [0, 1], default: value, force, source })
}

export const financeParameters = [
  parameter('instalment_share', {
    label: { zh: '地价款分期', en: 'Instalments of the land price' },
    unit: '1', over: ['years_on'], role: 'world', range: [0, 1], possible: [0, 1], default: { y0: 0.6, y1: 0.4, y2: 0, y3: 0 }, force: 'assumption',
    source: '首付不低于 50 %、一年内付清（国土资发〔2010〕34号，凭记忆，待核对）；比例为假设',
  }),
  share('district_revenue_share', '出让收入区级分成', 'District’s share of land income', 0.6, [0.2, 1], 'assumption', 'Assumption until the pack gives the city’s own split'),
  parameter('land_price_ratio', {
    label: { zh: '各类用地地价与商品住宅之比', en: 'Land price by tenure, to market housing' },
    unit: '1', over: ['tenure'], role: 'decision', range: [0, 1], possible: [0, 2],
    default: { market_sale: 1, market_rental: 0.3, public_rental: 0, affordable_rental: 0, affordable_sale: 0, resettlement: 0 }, force: 'assumption',
    source: '保障性住房以划拨为主；租赁用地地价为假设',
  }),
  share('land_business_fee_share', '土地出让业务费率', 'Fee of land sales', 0.02, [0, 0.03], 'assumption', 'Assumption: 2 % of income, as the constructed demonstration of the rule has it'),
  parameter('agricultural_fund_rate', {
    label: { zh: '农业土地开发资金：平均纯收益标准', en: 'Agricultural land fund: mean net return' },
    unit: 'CNY/m2', role: 'world', range: [20, 150], possible: [0, 1_000], default: 70, force: 'local', source: '出让面积 × 平均纯收益征收标准 × 不低于 15 %',
  }),
  share('agricultural_fund_share', '农业土地开发资金计提比例', 'Agricultural land fund: share', 0.15, [0.15, 0.3], 'binding', '不低于 15 %（用于农业土地开发的土地出让金收入管理办法）'),
  share('education_share', '教育资金计提比例', 'Education', 0.1, [0.05, 0.15], 'binding', '财综〔2011〕62号：净收益的 10 %'),
  share('farmland_water_share', '农田水利资金计提比例', 'Farmland water', 0.1, [0, 0.1], 'binding', '财综〔2011〕48号：净收益的 10 %（凭记忆，待核对）'),
  share('affordable_fund_share', '保障性安居工程资金计提比例', 'Affordable housing', 0.1, [0.1, 0.3], 'binding', '净收益不低于 10 %'),
  share('state_land_fund_share', '国有土地收益基金计提比例', 'State land revenue fund', 0.04, [0.03, 0.05], 'local', '一般为出让总收入 3–5 %（凭记忆，待核对）'),
  parameter('reserve_interest_rate', {
    label: { zh: '储备资金利率', en: 'Interest on reserve land' },
    unit: '1/year', role: 'world', range: [0.03, 0.07], possible: [0, 0.3], default: 0.05, force: 'assumption', source: 'Assumption: 5–6 % as recalled',
  }),
  parameter('reserve_years', {
    label: { zh: '土地在库年数', en: 'Years in the reserve' },
    unit: 'year', role: 'decision', range: [1, 6], possible: [0, 30], default: 2, force: 'assumption', source: 'Assumption',
  }),
  parameter('public_cost_share', {
    label: { zh: '保障性住房建设成本政府承担比例', en: 'Public share of the cost of building' },
    unit: '1', over: ['tenure'], role: 'decision', range: [0, 1], possible: [0, 1],
    default: { market_sale: 0, market_rental: 0, public_rental: 1, affordable_rental: 0.3, affordable_sale: 0, resettlement: 1 }, force: 'assumption', source: 'Assumption; affordable sale pays for itself (cost plus at most 5 %)',
  }),
  parameter('public_rent_ratio', {
    label: { zh: '公租房租金与市场租金之比', en: 'Public rent to the market' },
    unit: '1', role: 'decision', range: [0.2, 0.7], possible: [0, 1], default: 0.3, force: 'local', source: '深圳约为市场租金的 30 %',
  }),
  share('rent_upkeep_share', '公租房租金用于维护管理的比例', 'Rents spent on upkeep', 0.4, [0.2, 0.8], 'assumption', 'Assumption'),
  share('purchase_price_ratio', '收购价与市价之比', 'Price paid for unsold homes, to the market', 0.6, [0.4, 0.9], 'assumption', 'Assumption; 以划拨土地成本和建安成本加不超过 5 % 利润为参照上限'),
] as const
