/**
 * @module
 * Terms of the residual method and of auctions 剩余法与出让的参数.
 */
import { parameter } from '#models/scenario/parameter'

const OFFICE = 'Within worked examples and office practice of the residual method (GB/T 18508-2014); local costs differ'
const OWN = 'Assumption; no document seen'

function share(id: string, zh: string, en: string, value: number, range: readonly [number, number], source = OFFICE) {
  return parameter(id, { label: { zh, en }, unit: '1', role: 'world', range, possible: [0, 1], default: value, force: 'assumption', source })
}

export const residualParameters = [
  parameter('construction_cost', {
    label: { zh: '建安成本', en: 'Construction cost' },
    unit: 'CNY/m2', over: ['area'], role: 'world', range: [2_000, 8_000], possible: [0, 50_000], default: 3_500, force: 'assumption',
    source: 'Assumption: 2,100–4,000 for high-rise housing by place and year, as recalled; 3,963 for 19–33 floors on one cost site',
  }),
  parameter('cost_income_elasticity', {
    label: { zh: '成本对收入的弹性', en: 'Elasticity of costs to incomes' },
    unit: '1', role: 'world', range: [0, 1], possible: [0, 2], default: 0.5, force: 'assumption', source: OWN,
  }),
  share('professional_fee_share', '专业费率', 'Professional fees', 0.08, [0.06, 0.1]),
  share('contingency_share', '不可预见费率', 'Contingency', 0.03, [0, 0.05]),
  share('management_fee_share', '管理费率', 'Management fee', 0.03, [0.01, 0.06]),
  share('selling_cost_share', '销售费用率', 'Selling cost', 0.03, [0.02, 0.04]),
  share('sales_tax_share', '销售税费率', 'Sales taxes', 0.06, [0.04, 0.13], 'Assumption: 5.5–6.5 % in worked examples of the business-tax years; value-added and land value taxes now run higher on dear land'),
  share('developer_profit_share', '开发利润率', "Developer's profit", 0.1, [0.06, 0.2], 'Assumption: 8–15 % now, 10–20 % in older worked examples'),
  parameter('profit_basis', {
    label: { zh: '利润基数', en: 'Basis of profit' },
    note: { zh: 'cost 成本；sales 销售额', en: 'cost; sales' },
    unit: '1', role: 'world', codes: ['cost', 'sales'], range: [0, 1], possible: [0, 1], default: 1, force: 'practice', source: 'GB/T 18508-2014 allows both; on cost, dear areas give floor prices above what is observed',
  }),
  share('acquisition_tax_share', '取得税费率', 'Acquisition tax', 0.0305, [0, 0.05], '契税 3 % 及印花税，凭记忆，待核对'),
  parameter('development_interest_rate', {
    label: { zh: '开发利率', en: 'Development interest rate' },
    unit: '1/year', role: 'world', range: [0.03, 0.08], possible: [0, 0.5], default: 0.045, force: 'assumption', source: 'Assumption: LPR-based 3.0–4.5 % now, 5.6–8 % in older examples',
  }),
  parameter('interest_form', {
    label: { zh: '计息方式', en: 'Form of interest' },
    note: { zh: 'compound 复利；simple 单利', en: 'compound; simple' },
    unit: '1', role: 'world', codes: ['compound', 'simple'], range: [0, 1], possible: [0, 1], default: 0, force: 'practice', source: 'GB/T 18508-2014; both occur in worked examples',
  }),
  parameter('development_years', {
    label: { zh: '开发周期', en: 'Development period' },
    unit: 'year', role: 'world', range: [2, 5], possible: [0.1, 30], default: 3, force: 'assumption', source: OFFICE,
  }),
  parameter('spending_profile', {
    label: { zh: '投入分布（费用平均占用期限的比例，均匀为 0.5）', en: 'Spending profile (mean share of the period that costs are tied up; even 0.5)' },
    unit: '1', role: 'world', range: [0.3, 0.7], possible: [0, 1], default: 0.5, force: 'practice', source: 'Even spending: half of the period',
  }),
  share('saleable_share', '可售比例', 'Saleable share', 0.95, [0.8, 1], OWN),
  parameter('net_rent', {
    label: { zh: '净租金（自持租赁，0 为出售）', en: 'Net rent where homes are let (0: sold)' },
    unit: 'CNY/m2/year', role: 'world', range: [0, 1_500], possible: [0, 20_000], default: 0, force: 'assumption', source: 'None unless the pack gives it',
  }),
  parameter('capitalisation_rate', {
    label: { zh: '资本化率', en: 'Capitalisation rate' },
    unit: '1/year', role: 'world', range: [0.03, 0.07], possible: [0.001, 0.5], default: 0.05, force: 'assumption', source: OWN,
  }),
  parameter('land_term_years', {
    label: { zh: '出让年限', en: 'Term of the land right' },
    unit: 'year', role: 'world', range: [40, 70], possible: [1, 100], default: 70, force: 'binding', source: '城镇国有土地使用权出让和转让暂行条例第十二条：居住用地七十年',
  }),
  parameter('max_premium', {
    label: { zh: '最高溢价率', en: 'Limit of the premium' },
    unit: '1', role: 'decision', range: [0.05, 0.5], possible: [0, 5], default: 0.15, force: 'guidance', source: '2021年8月起单宗溢价率不超过 15 %（自然资源部）',
  }),
  parameter('land_price_cap_in_force', {
    label: { zh: '地价上限是否执行', en: 'Whether land price caps bind' },
    unit: '1', role: 'decision', codes: ['no', 'yes'], range: [0, 1], possible: [0, 1], default: { 2010: 1, 2024: 0 }, force: 'local', source: '2023年9月底自然资源部建议取消地价限制，多数城市自 2023-10 起取消；北京、上海稍晚',
  }),
  share('metro_premium', '地铁500米内房价溢价', 'Price premium within 500 m of a metro station', 0.05, [0, 0.15], OWN),
  share('commercial_price_ratio', '商业部分与住宅价格之比', 'Commercial floor area to residential price', 0.6, [0.3, 1], OWN),
  parameter('affordable_buyback_price', {
    label: { zh: '配建住房回购价', en: 'Price paid for inclusionary homes' },
    unit: 'CNY/m2', role: 'decision', range: [0, 8_000], possible: [0, 100_000], default: 3_500, force: 'local', source: '广州 2021 年地块：政府 3500 元/㎡ 回购；无偿移交则为 0',
  }),
  share('benchmark_floor_share', '起始价不低于基准地价的比例', 'Least start price, share of the benchmark', 0.7, [0.5, 1], '不低于级别基准地价的 70 %（招标拍卖挂牌出让规范）'),
  parameter('price_uncertainty', {
    label: { zh: '房价不确定性（年对数标准差）', en: 'Uncertainty of prices, log a year' },
    unit: '1', role: 'world', range: [0.03, 0.15], possible: [0.001, 1], default: 0.06, force: 'assumption', source: OWN,
  }),
  parameter('land_acquisition_cost', {
    label: { zh: '土地收储成本（每平方米用地）', en: 'Cost of acquiring land, per m² of site' },
    unit: 'CNY/m2', over: ['area'], role: 'world', range: [500, 15_000], possible: [0, 200_000], default: 1_800, force: 'assumption', source: 'Assumption; 宜昌 2021：1738 亩需 25.88 亿元，合每平方米约 2,230 元（收储与整备）',
  }),
  parameter('land_preparation_cost', {
    label: { zh: '土地整备成本（每平方米用地）', en: 'Cost of preparing land, per m² of site' },
    unit: 'CNY/m2', over: ['area'], role: 'world', range: [200, 5_000], possible: [0, 200_000], default: 400, force: 'assumption', source: 'Assumption; 宜昌 2021：1738 亩需 25.88 亿元，合每平方米约 2,230 元（收储与整备）',
  }),
] as const
