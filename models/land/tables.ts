/**
 * @module
 * What the land stage reads from the pack's tables 土地的数据表.
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
const LAND = {
  table: 'land',
  over: ['area'],
  only: {
    ring: ['core', 'reserve'],
    use: ['residential', 'mixed'],
    stage: ['planned', 'acquired', 'prepared', 'listed'],
  },
} as const

export const landColumns = [
  column('area_sequence', {
    label: { zh: '区域发展时序', en: 'Rank of the area in the sequence' },
    unit: '1',
    over: ['area'],
    table: 'areas',
    column: 'sequence',
    missing: 1,
  }),
  column('area_ring', {
    label: { zh: '圈层', en: 'Ring of the area' },
    unit: '1',
    over: ['area'],
    table: 'areas',
    column: 'ring',
    codes: ['core', 'reserve', 'ecological'],
  }),
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
  parcel('parcel_red', 'red', 'm2', '红线范围', 'Within the red line'),
  parcel('parcel_purple', 'purple', 'm2', '紫线范围', 'Within the purple line'),
  parcel('parcel_blue', 'blue', 'm2', '蓝线范围', 'Within the blue line'),
  parcel('parcel_green', 'green', 'm2', '绿线范围', 'Within the green line'),
  parcel('parcel_yellow', 'yellow', 'm2', '黄线范围', 'Within the yellow line'),
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
  term('saleable_share', '1', '可售比例', 'Saleable share'),
  term('net_rent', 'CNY/m2/year', '净租金', 'Net rent'),
  term('capitalisation_rate', '1/year', '资本化率', 'Capitalisation rate'),
  term('land_term_years', 'year', '出让年限', 'Term of the land right'),
  term('max_premium', '1', '最高溢价率', 'Limit of the premium'),
  column('unnamed_site_given', {
    label: { zh: '可供住宅用地总量（非具名）', en: 'Residential land known in sum' },
    unit: 'm2',
    column: 'site_area',
    ...LAND,
  }),
  column('land_floor_area_ratio_given', {
    label: { zh: '土地总量表的容积率', en: 'Floor-area ratio of land in sum' },
    unit: '1',
    column: 'floor_area_ratio',
    several: 'last',
    ...LAND,
  }),
  column('land_residential_share_given', {
    label: { zh: '土地总量表的住宅占比', en: 'Residential share of land in sum' },
    unit: '1',
    column: 'residential_share',
    several: 'last',
    ...LAND,
  }),
  column('land_affordable_share_given', {
    label: { zh: '土地总量表的配建比例', en: 'Affordable share of land in sum' },
    unit: '1',
    column: 'affordable_share',
    several: 'last',
    missing: -1,
    ...LAND,
  }),
  column('land_acquisition_cost_given', {
    label: { zh: '土地总量表的收储成本', en: 'Acquisition cost of land in sum' },
    unit: 'CNY/m2',
    column: 'acquisition_cost',
    several: 'last',
    missing: -1,
    ...LAND,
  }),
  column('land_preparation_cost_given', {
    label: { zh: '土地总量表的整备成本', en: 'Preparation cost of land in sum' },
    unit: 'CNY/m2',
    column: 'preparation_cost',
    several: 'last',
    missing: -1,
    ...LAND,
  }),
  column('reclaimed_site_recorded', {
    label: { zh: '基年收回用地面积', en: 'Recorded site area taken back' },
    unit: 'm2/year',
    over: ['area'],
    table: 'market',
    column: 'reclaimed_site_area',
    years: 'base_year',
  }),
  column('renewal_listed_site', {
    label: { zh: '列入更新计划的用地', en: 'Site area listed for renewal' },
    unit: 'm2',
    over: ['area'],
    table: 'renewal',
    column: 'site_area',
    only: {
      parent: [''],
      stage: [
        'listed',
        'plan_approved',
        'implementer_confirmed',
        'contracted',
        'building',
        'completed',
      ],
    },
  }),
  column('renewal_contracted_site', {
    label: { zh: '更新已签用地合同的用地', en: 'Site area contracted for renewal' },
    unit: 'm2',
    over: ['area'],
    table: 'renewal',
    column: 'site_area',
    only: { stage: ['contracted', 'building', 'completed'] },
  }),
]
