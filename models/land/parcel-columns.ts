/**
 * @module
 * The columns of parcels.csv 宗地表: what each parcel is, what it has, and its own terms of the residual method.
 */
import { column, type Column } from '#models/scenario/parameter'

type More = Partial<Pick<Column, 'missing' | 'codes' | 'unit' | 'note'>>

/** A column of parcels.csv. */
function parcel(
  id: string,
  columnId: string,
  unit: string,
  zh: string,
  en: string,
  more: More = {},
) {
  return column(id, {
    label: { zh, en },
    unit,
    over: ['parcel'],
    table: 'parcels',
    column: columnId,
    ...more,
  })
}

/** A term of the residual method for one parcel alone; −1 where the table gives none. */
function term(columnId: string, unit: string, zh: string, en: string, codes?: readonly string[]) {
  return parcel(`parcel_${columnId}_given`, columnId, unit, `宗地${zh}`, `${en} of the parcel`, {
    missing: -1,
    ...(codes ? { codes } : {}),
  })
}

const YEAR = { missing: 0 }
/** No data in the cell is not the same as none. */
const NO_DATA = { missing: -1 }
const SPENDING_YEARS = [1, 2, 3, 4, 5] as const

export const parcelColumns = [
  parcel('parcel_site_area', 'site_area', 'm2', '宗地用地面积', 'Site area of the parcel'),
  parcel(
    'parcel_floor_area_ratio',
    'floor_area_ratio',
    '1',
    '宗地容积率',
    'Floor-area ratio of the parcel',
  ),
  parcel('parcel_use', 'use', '1', '宗地用途', 'Use of the parcel', {
    codes: ['residential', 'mixed', 'commercial', 'industrial', 'public'],
  }),
  parcel(
    'parcel_residential_share_given',
    'residential_share',
    '1',
    '宗地住宅占比',
    'Residential share of the parcel',
    { missing: -1 },
  ),
  parcel(
    'parcel_affordable_share_given',
    'affordable_share',
    '1',
    '宗地配建比例',
    'Affordable share of the parcel',
    { missing: -1 },
  ),
  parcel('parcel_stage', 'stage', '1', '宗地阶段', 'Stage of the parcel', {
    codes: ['planned', 'acquired', 'prepared', 'listed', 'sold'],
    missing: 2,
  }),
  parcel(
    'parcel_ready_year',
    'ready_year',
    '1',
    '可供应年份',
    'Year in which the parcel is ready',
    YEAR,
  ),
  parcel(
    'parcel_facilities_year',
    'facilities_ready_year',
    '1',
    '配套完成年份',
    'Year in which facilities are ready',
    YEAR,
  ),
  parcel('parcel_facilities_waived', 'facilities_waived', '1', '豁免先配套', 'Facilities waived'),
  parcel(
    'parcel_plan_year',
    'regulatory_plan_year',
    '1',
    '控规年份',
    'Year of the detailed plan',
    YEAR,
  ),
  parcel('parcel_planned_year', 'planned_year', '1', '计划供应年份', 'Planned year of sale', YEAR),
  parcel(
    'parcel_acquisition_cost',
    'acquisition_cost',
    'CNY',
    '宗地收储成本',
    'Acquisition cost of the parcel',
    { missing: -1 },
  ),
  parcel(
    'parcel_preparation_cost',
    'preparation_cost',
    'CNY',
    '宗地整备成本',
    'Preparation cost of the parcel',
    { missing: -1 },
  ),
  parcel('parcel_red', 'red', 'm2', '红线范围', 'Within the red line', NO_DATA),
  parcel('parcel_purple', 'purple', 'm2', '紫线范围', 'Within the purple line', NO_DATA),
  parcel('parcel_blue', 'blue', 'm2', '蓝线范围', 'Within the blue line', NO_DATA),
  parcel('parcel_green', 'green', 'm2', '绿线范围', 'Within the green line', NO_DATA),
  parcel('parcel_yellow', 'yellow', 'm2', '黄线范围', 'Within the yellow line', NO_DATA),
  parcel('parcel_condition', 'condition', '1', '宗地土地状况', 'Condition of the parcel’s land', {
    codes: ['new', 'vacant', 'inefficient'],
  }),
  parcel('parcel_school', 'school', '1', '优质学校学区', 'In a good school’s district'),
  parcel(
    'parcel_planned_quarter',
    'planned_quarter',
    '1',
    '计划供应季度',
    'Planned quarter of sale',
    YEAR,
  ),
  parcel(
    'parcel_design_year',
    'urban_design_year',
    '1',
    '城市设计批准年份',
    'Year of the urban design',
    YEAR,
  ),
  parcel(
    'parcel_revenue_assessment',
    'revenue_assessment',
    '1',
    '收益评估通过',
    'Revenue assessment passed',
    NO_DATA,
  ),
  parcel(
    'parcel_social_assessment',
    'social_assessment',
    '1',
    '社会稳定风险评估通过',
    'Social assessment passed',
    NO_DATA,
  ),
  parcel(
    'parcel_environmental_assessment',
    'environmental_assessment',
    '1',
    '环境影响评估通过',
    'Environmental assessment passed',
    NO_DATA,
  ),
  parcel('auction_rule_given', 'auction_rule', '1', '宗地竞价规则（表）', 'Auction rule as given', {
    codes: [
      'none',
      'cap_lottery',
      'cap_public_homes',
      'cap_finished_sale',
      'cap_quality',
      'average_bid',
    ],
    missing: -1,
  }),
  parcel(
    'land_price_cap_given',
    'land_price_cap',
    'CNY',
    '最高限价（表）',
    'Land price cap as given',
  ),
  parcel('parcel_metro', 'metro_500m', '1', '地铁500米内', 'Metro within 500 m'),
  parcel('parcel_benchmark_price', 'benchmark_price', 'CNY/m2', '基准地价', 'Benchmark land price'),
  parcel('start_price_given', 'start_price', 'CNY', '起始价（表）', 'Start price as given'),
  parcel(
    'sale_price_cap_given',
    'sale_price_cap',
    'CNY/m2',
    '销售限价（表）',
    'Sale price cap as given',
  ),
  term('construction_cost', 'CNY/m2', '建安成本', 'Construction cost'),
  term('professional_fee_share', '1', '专业费率', 'Professional fees'),
  term('contingency_share', '1', '不可预见费率', 'Contingency'),
  term('management_fee_share', '1', '管理费率', 'Management fee'),
  term('selling_cost_share', '1', '销售费用率', 'Selling cost'),
  term('sales_tax_share', '1', '销售税费率', 'Sales taxes'),
  term('developer_profit_share', '1', '开发利润率', "Developer's profit"),
  term('profit_basis', '1', '利润基数', 'Basis of profit', ['cost', 'sales']),
  term('acquisition_tax_share', '1', '取得税费率', 'Acquisition tax'),
  term('development_interest_rate', '1/year', '开发利率', 'Development interest rate'),
  term('interest_form', '1', '计息方式', 'Form of interest', ['compound', 'simple']),
  term('development_years', 'year', '开发周期', 'Development period'),
  term('spending_profile', '1', '投入分布', 'Spending profile'),
  ...SPENDING_YEARS.map((year) =>
    parcel(
      `parcel_spending_year_${year}`,
      `spending_year_${year}`,
      '1',
      `宗地第${year}年投入比例`,
      `Spent in year ${year} on the parcel`,
    ),
  ),
  term('site_works_cost', 'CNY/m2', '前期工程与小区配套费', 'Site works'),
  term('other_cost', 'CNY/m2', '不计利息和利润的费用', 'Costs without interest or profit'),
  term('commercial_price', 'CNY/m2', '商业部分售价', 'Commercial price'),
  term(
    'affordable_buyback_price',
    'CNY/m2',
    '配建住房回购价',
    'Buy-back price of inclusionary homes',
  ),
  term('saleable_share', '1', '可售比例', 'Saleable share'),
  term('net_rent', 'CNY/m2/year', '净租金', 'Net rent'),
  term('capitalisation_rate', '1/year', '资本化率', 'Capitalisation rate'),
  term('land_term_years', 'year', '出让年限', 'Term of the land right'),
  term('max_premium', '1', '最高溢价率', 'Limit of the premium'),
]
