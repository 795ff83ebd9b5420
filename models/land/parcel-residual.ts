/**
 * @module
 * The residual value of each parcel 宗地剩余价值, and the prices that follow from it. A term that the parcel's own row gives
 * takes the place of the district's.
 */
import { variable } from '#models/engine/index'
import { RESIDUAL } from './residual.ts'

/** The parcel's own term, or the district's. */
function own(term: string, unit: string, zh: string, en: string, general = term) {
  return variable(`parcel_${term}`, {
    label: { zh: `宗地${zh}`, en: `${en} of the parcel` },
    unit,
    over: ['parcel'],
    total: 'none',
    is: `parcel_${term}_given >= 0 ? parcel_${term}_given : ${general}`,
    source: RESIDUAL,
  })
}

const terms = [
  own('residential_share', '1', '住宅占比', 'Residential share', 'at_area(area_residential_share)'),
  own('affordable_share', '1', '配建比例', 'Affordable share', 'at_area(area_affordable_share)'),
  own(
    'construction_cost',
    'CNY/m2',
    '建安成本',
    'Construction cost',
    'at_area(cost_index * construction_cost)',
  ),
  own('professional_fee_share', '1', '专业费率', 'Professional fees'),
  own('contingency_share', '1', '不可预见费率', 'Contingency'),
  own('management_fee_share', '1', '管理费率', 'Management fee'),
  own('selling_cost_share', '1', '销售费用率', 'Selling cost'),
  own('sales_tax_share', '1', '销售税费率', 'Sales taxes'),
  own('developer_profit_share', '1', '开发利润率', "Developer's profit"),
  own('profit_basis', '1', '利润基数', 'Basis of profit'),
  own('acquisition_tax_share', '1', '取得税费率', 'Acquisition tax'),
  own('development_interest_rate', '1/year', '开发利率', 'Development interest rate'),
  own('interest_form', '1', '计息方式', 'Form of interest'),
  own('development_years', 'year', '开发周期', 'Development period'),
  own('saleable_share', '1', '可售比例', 'Saleable share'),
  own('net_rent', 'CNY/m2/year', '净租金', 'Net rent'),
  own('capitalisation_rate', '1/year', '资本化率', 'Capitalisation rate'),
  own('land_term_years', 'year', '出让年限', 'Term of the land right'),
  own('max_premium', '1', '最高溢价率', 'Limit of the premium'),
]

const sizes = [
  variable('parcel_net_site', {
    label: { zh: '宗地净用地面积', en: 'Net site of the parcel' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'max(0, parcel_site_area - parcel_red - parcel_yellow - (green_swap == 1 ? 0 : parcel_green))',
    source: '红线、黄线范围扣除；绿线扣除或占补平衡',
  }),
  variable('parcel_floor_area', {
    label: { zh: '宗地计容建筑面积', en: 'Floor area of the parcel' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'parcel_net_site * parcel_floor_area_ratio',
    source: '净用地面积 × 容积率',
  }),
  variable('parcel_residential_area', {
    label: { zh: '宗地住宅建筑面积', en: 'Residential floor area of the parcel' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_floor_area * parcel_residential_share',
    source: '计容建筑面积 × 住宅占比',
  }),
  variable('parcel_cost', {
    label: { zh: '宗地收储整备成本', en: 'Cost of acquiring and preparing the parcel' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_acquisition_cost < 0 and parcel_preparation_cost < 0 ? at_area(site_cost) * parcel_site_area : max(0, parcel_acquisition_cost) + max(0, parcel_preparation_cost)',
    source: '收储成本与整备成本',
  }),
]

const values = [
  variable('parcel_allocated', {
    label: { zh: '划拨供应（1 是）', en: 'Allocated, not sold (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_affordable_share >= 1 ? 1 : 0',
    source: '全部建设保障性住房的宗地以划拨方式供应，不参加竞买',
  }),
  variable('parcel_location_factor', {
    label: { zh: '宗地区位系数', en: 'Location factor of the parcel' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: '1 + metro_premium * parcel_metro',
    source: 'Metro within 500 m (assumption)',
  }),
  variable('parcel_bid_price', {
    label: { zh: '宗地市场售价', en: 'Market price of the parcel’s homes' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    is: 'sale_price_cap_given > 0 ? min(sale_price_cap_given, at_area(price) * parcel_location_factor) : at_area(price) * parcel_location_factor',
    source: '片区价格 × 区位系数，不高于销售限价',
  }),
  variable('parcel_target_price', {
    label: { zh: '宗地控价用售价', en: 'Sale price for the parcel’s cap' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'min(parcel_bid_price, at_area(price_control_target) * parcel_location_factor)',
    source: '市场售价不高于片区调控目标 × 区位系数',
  }),
  variable('parcel_let_value', {
    label: { zh: '自持租赁的资本化价值', en: 'Capitalised value of homes let' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_net_rent / parcel_capitalisation_rate * (1 - exp(-max(0, parcel_land_term_years - parcel_development_years) / one_year * log(1 + parcel_capitalisation_rate * one_year)))',
    source: '收益还原：a/R·[1−(1+R)^−(N−n)]',
  }),
  variable('parcel_target_value', {
    label: { zh: '宗地开发价值（控价）', en: 'Value of development at the target price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_floor_area * parcel_saleable_share * (parcel_residential_share * ((1 - parcel_affordable_share) * (parcel_net_rent > 0 ? parcel_let_value : parcel_target_price) + parcel_affordable_share * affordable_buyback_price) + (1 - parcel_residential_share) * commercial_price_ratio * parcel_target_price)',
    source: RESIDUAL,
  }),
  variable('parcel_bid_value', {
    label: { zh: '宗地开发价值（市价）', en: 'Value of development at the market price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_floor_area * parcel_saleable_share * (parcel_residential_share * ((1 - parcel_affordable_share) * (parcel_net_rent > 0 ? parcel_let_value : parcel_bid_price) + parcel_affordable_share * affordable_buyback_price) + (1 - parcel_residential_share) * commercial_price_ratio * parcel_bid_price)',
    source: RESIDUAL,
  }),
  variable('parcel_development_cost', {
    label: { zh: '宗地开发成本', en: 'Cost of development of the parcel' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_floor_area * parcel_construction_cost * (1 + parcel_professional_fee_share) * (1 + parcel_contingency_share) * (1 + parcel_management_fee_share)',
    source: RESIDUAL,
  }),
  variable('parcel_land_interest', {
    label: { zh: '宗地土地利息系数', en: 'Interest on the parcel’s land' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_interest_form == 1 ? parcel_development_interest_rate * parcel_development_years : exp(parcel_development_years / one_year * log(1 + parcel_development_interest_rate * one_year)) - 1',
    source: RESIDUAL,
  }),
  variable('parcel_cost_interest', {
    label: { zh: '宗地成本利息系数', en: 'Interest on the parcel’s costs' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_interest_form == 1 ? parcel_development_interest_rate * parcel_development_years * spending_profile : exp(spending_profile * parcel_development_years / one_year * log(1 + parcel_development_interest_rate * one_year)) - 1',
    source: RESIDUAL,
  }),
  variable('parcel_value_kept', {
    label: { zh: '宗地价值留存比例', en: 'Share of the parcel’s value left' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: '1 - parcel_selling_cost_share - parcel_sales_tax_share - (parcel_profit_basis == 1 ? parcel_developer_profit_share : 0)',
    source: RESIDUAL,
  }),
  variable('parcel_cost_charged', {
    label: { zh: '宗地成本（含利息与利润）', en: 'The parcel’s costs with interest and profit' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_development_cost * (1 + parcel_cost_interest + (parcel_profit_basis == 1 ? 0 : parcel_developer_profit_share))',
    source: RESIDUAL,
  }),
  variable('parcel_land_multiple', {
    label: { zh: '宗地地价倍数', en: 'The parcel’s land with taxes, interest and profit' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: '(1 + parcel_acquisition_tax_share) * (1 + parcel_land_interest + (parcel_profit_basis == 1 ? 0 : parcel_developer_profit_share))',
    source: RESIDUAL,
  }),
]

export const parcelResidual = [...terms, ...sizes, ...values]
