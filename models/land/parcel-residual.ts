/**
 * @module
 * The residual value of each parcel 宗地剩余价值, and the prices that follow from it. A term that the parcel's own row gives
 * takes the place of the district's.
 */
import { variable } from '#models/engine/index'
import { costInterest, interest } from './interest.ts'
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
  own('spending_profile', '1', '投入分布', 'Spending profile'),
  own(
    'site_works_cost',
    'CNY/m2',
    '前期工程与小区配套费',
    'Site works',
    'at_area(cost_index) * site_works_cost',
  ),
  own(
    'other_cost',
    'CNY/m2',
    '不计利息和利润的费用',
    'Costs without interest or profit',
    'at_area(cost_index) * other_cost',
  ),
  own('saleable_share', '1', '可售比例', 'Saleable share'),
  own('net_rent', 'CNY/m2/year', '净租金', 'Net rent'),
  own('capitalisation_rate', '1/year', '资本化率', 'Capitalisation rate'),
  own('land_term_years', 'year', '出让年限', 'Term of the land right'),
  own(
    'commercial_price',
    'CNY/m2',
    '商业部分售价',
    'Commercial price',
    'at_area(commercial_price)',
  ),
  own(
    'affordable_buyback_price',
    'CNY/m2',
    '配建住房回购价',
    'Buy-back price of inclusionary homes',
  ),
  own('max_premium', '1', '最高溢价率', 'Limit of the premium'),
]

const values = [
  variable('parcel_let_value', {
    label: { zh: '自持租赁的资本化价值', en: 'Capitalised value of homes let' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_net_rent / parcel_capitalisation_rate * (1 - exp(-max(0, parcel_land_term_years - parcel_development_years) / one_year * log(1 + parcel_capitalisation_rate * one_year)))',
    source: '收益还原：a/R·[1−(1+R)^−(N−n)]',
  }),
  variable('parcel_price_weight', {
    label: {
      zh: '随售价变动的可售面积（商业按比例折算）',
      en: 'Floor area whose value moves with the sale price',
    },
    unit: 'm2',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_floor_area * parcel_saleable_share * (parcel_residential_share * (parcel_net_rent > 0 ? 0 : 1 - parcel_affordable_share) + (1 - parcel_residential_share) * (parcel_commercial_price > 0 ? 0 : commercial_price_ratio))',
    source: RESIDUAL,
  }),
  variable('parcel_fixed_value', {
    label: {
      zh: '不随售价变动的开发价值（租赁、配建回购、商业定价）',
      en: 'Value that does not move with the sale price: homes let, bought back, commercial at a given price',
    },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_floor_area * parcel_saleable_share * (parcel_residential_share * ((parcel_net_rent > 0 ? (1 - parcel_affordable_share) * parcel_let_value : 0) + parcel_affordable_share * parcel_affordable_buyback_price) + (1 - parcel_residential_share) * parcel_commercial_price)',
    source: RESIDUAL,
  }),
  variable('parcel_target_value', {
    label: { zh: '宗地开发价值（控价）', en: 'Value of development at the target price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_price_weight * parcel_target_price + parcel_fixed_value',
    source: RESIDUAL,
  }),
  variable('parcel_bid_value', {
    label: { zh: '宗地开发价值（市价）', en: 'Value of development at the market price' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_price_weight * parcel_bid_price + parcel_fixed_value',
    source: RESIDUAL,
  }),
  variable('parcel_building_cost', {
    label: {
      zh: '宗地建造成本（含专业费、不可预见费、管理费）',
      en: 'Building cost of the parcel, with fees',
    },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_floor_area * parcel_construction_cost * (1 + parcel_professional_fee_share) * (1 + parcel_contingency_share) * (1 + parcel_management_fee_share)',
    source: RESIDUAL,
  }),
  variable('parcel_development_cost', {
    label: {
      zh: '宗地开发成本（计息计利）',
      en: 'Cost of development of the parcel that bears interest and profit',
    },
    unit: 'CNY',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_building_cost + parcel_floor_area * parcel_site_works_cost',
    source: RESIDUAL,
  }),
  variable('parcel_land_interest', {
    label: { zh: '宗地土地利息系数', en: 'Interest on the parcel’s land' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: interest(
      'parcel_development_interest_rate',
      'parcel_interest_form',
      'parcel_development_years',
    ),
    source: RESIDUAL,
  }),
  variable('parcel_spending_given', {
    label: { zh: '宗地表的分年投入比例', en: 'Shares of spending by year in the parcel’s row' },
    unit: '1',
    over: ['parcel', 'spending_year'],
    total: 'none',
    is: {
      year_1: 'parcel_spending_year_1',
      year_2: 'parcel_spending_year_2',
      year_3: 'parcel_spending_year_3',
      year_4: 'parcel_spending_year_4',
      year_5: 'parcel_spending_year_5',
    },
    source: RESIDUAL,
  }),
  variable('parcel_spending', {
    label: { zh: '宗地分年投入比例', en: 'Shares of spending by year' },
    unit: '1',
    over: ['parcel', 'spending_year'],
    total: 'none',
    is: 'sum(parcel_spending_given, spending_year) > 0 ? parcel_spending_given : parcel_spending_profile_given >= 0 ? 0 : spending_in_year',
    source: RESIDUAL,
  }),
  ...costInterest({
    id: 'parcel_cost_interest',
    label: { zh: '宗地成本利息系数', en: 'Interest on the parcel’s costs' },
    over: ['parcel'],
    rate: 'parcel_development_interest_rate',
    form: 'parcel_interest_form',
    years: 'parcel_development_years',
    profile: 'parcel_spending_profile',
    spending: 'parcel_spending',
  }),
  variable('parcel_cost_multiple', {
    label: { zh: '宗地成本倍数', en: 'The parcel’s costs with interest and profit' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: '1 + parcel_cost_interest + (parcel_profit_basis == 1 ? 0 : parcel_developer_profit_share)',
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
    is: 'parcel_development_cost * parcel_cost_multiple + parcel_floor_area * parcel_other_cost',
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

export const parcelResidual = [...terms, ...values]
