/**
 * @module
 * Tables of land 土地表: parcels, land known in sum, quotas.
 */
import * as t from './table-spec.ts'
import type { ColumnSpec, TableSpec } from './table-spec.ts'

const {
  AREA,
  YEAR,
  amount,
  calendarYear,
  name,
  needed,
  share,
  tableSpec,
  text,
  whole,
  word,
  yesNo,
} = t

const LAND_STAGES = t.words(
  'planned 规划|规划中',
  'acquired 已收储|收储',
  'prepared 已整备|整备完成|具备供应条件',
  'listed 已挂牌|挂牌',
  'sold 已出让|出让',
)

const USES = t.words(
  'residential 住宅|居住|居住用地|住宅用地|二类居住用地',
  'mixed 商住混合|商住|商住用地',
  'commercial 商业|商业用地|商服|商服用地',
  'industrial 工业|工业用地',
  'public 公共设施|公共服务',
)

/** Whether land is new to building 土地状况: vacant and inefficient land needs no quota of new construction land. */
const CONDITION = word(
  'condition',
  '土地状况',
  'Condition',
  t.words(
    'new 新增|新增建设用地',
    'vacant 闲置|闲置土地|空闲',
    'inefficient 低效|低效用地|存量低效',
  ),
  { also: ['新增或存量'] },
)

const AUCTION_RULES = t.words(
  'none 无|不限',
  'cap_lottery 限价摇号|cap + lottery',
  'cap_public_homes 限价竞配建|cap + public homes',
  'cap_finished_sale 限价竞现售|cap + finished sale',
  'cap_quality 限价竞品质|cap + quality',
  'average_bid 平均价|average bid',
)

const PLOT_RATIO = amount('floor_area_ratio', '容积率', 'Floor-area ratio', '1', {
  possible: [0, 30],
  plausible: [0.3, 12],
  also: ['plot ratio', 'far'],
})
const RESIDENTIAL_SHARE = share('residential_share', '住宅占比', 'Residential share', {
  also: ['住宅比例'],
})
const AFFORDABLE_SHARE = share('affordable_share', '保障性住房占比', 'Affordable share', {
  also: ['配建比例', '保障房占比'],
})
const BENCHMARK = amount('benchmark_price', '基准地价', 'Benchmark price', 'CNY/m2', {
  plausible: [50, 150_000],
})
const SITE_AREA = amount('site_area', '用地面积', 'Site area', 'm2', {
  needed: true,
  plausible: [200, 2_000_000],
  also: ['土地面积', '宗地面积', '占地面积'],
})

const overlap = (id: string, zh: string, en: string) =>
  amount(id, `${zh}范围`, `Within the ${en} line`, 'm2', { also: [zh, `${zh}面积`] })

const SPENDING_YEARS = [1, 2, 3, 4, 5] as const

/** A parameter of the residual method for one parcel alone. */
const RESIDUAL: readonly ColumnSpec[] = [
  amount('construction_cost', '建安成本', 'Construction cost', 'CNY/m2', {
    plausible: [1_000, 20_000],
  }),
  share('professional_fee_share', '专业费率', 'Professional fees'),
  share('contingency_share', '不可预见费率', 'Contingency'),
  share('management_fee_share', '管理费率', 'Management fee'),
  share('selling_cost_share', '销售费率', 'Selling cost'),
  share('sales_tax_share', '销售税率', 'Sales tax'),
  share('developer_profit_share', '开发利润率', "Developer's profit"),
  word(
    'profit_basis',
    '利润基数',
    'Profit basis',
    t.words('cost 成本|开发成本', 'sales 销售额|售价'),
  ),
  share('acquisition_tax_share', '取得税费率', 'Acquisition tax'),
  share('development_interest_rate', '开发利率', 'Development interest rate', {
    plausible: [0, 0.15],
  }),
  word('interest_form', '计息方式', 'Interest form', t.words('compound 复利', 'simple 单利')),
  amount('development_years', '开发周期', 'Development years', 'year', {
    possible: [0, 30],
    plausible: [1, 8],
  }),
  share('spending_profile', '投入分布', 'Spending profile', {
    also: ['投入方式'],
    stands: { even: 0.5, 均匀: 0.5, 均匀投入: 0.5 },
  }),
  ...SPENDING_YEARS.map((year) =>
    share(`spending_year_${year}`, `第${year}年投入比例`, `Spent in year ${year}`),
  ),
  amount('site_works_cost', '前期工程与小区配套费', 'Site works cost', 'CNY/m2'),
  amount('other_cost', '不计利润利息的费用', 'Other cost', 'CNY/m2', { also: ['其他费用'] }),
  share('saleable_share', '可售比例', 'Saleable share'),
  amount('commercial_price', '商业部分售价', 'Commercial price', 'CNY/m2'),
  amount('affordable_buyback_price', '配建住房回购价', 'Buy-back price', 'CNY/m2', {
    also: ['回购价'],
  }),
  amount('net_rent', '净租金', 'Net rent', 'CNY/m2/year'),
  share('capitalisation_rate', '资本化率', 'Capitalisation rate', { plausible: [0.01, 0.12] }),
  amount('land_term_years', '出让年限', 'Land term', 'year', {
    possible: [0, 100],
    plausible: [20, 70],
  }),
  amount('max_premium', '最高溢价率', 'Premium limit', '1', { plausible: [0, 1] }),
]

export const LAND_TABLES: readonly TableSpec[] = [
  tableSpec(
    'parcels',
    '宗地',
    'Parcels',
    [
      name('id', '宗地编号', 'Parcel', {
        needed: true,
        dimension: 'parcel',
        also: ['编号', '宗地号', '地块编号'],
      }),
      needed(AREA),
      SITE_AREA,
      needed(PLOT_RATIO),
      text('name', '名称', 'Name', { also: ['宗地名称', '地块名称'] }),
      t.open('use', '用途', 'Use', USES, { also: ['土地用途', '规划用途'] }),
      RESIDENTIAL_SHARE,
      AFFORDABLE_SHARE,
      word('stage', '阶段', 'Stage', LAND_STAGES, { dimension: 'land_stage', also: ['状态'] }),
      calendarYear('ready_year', '可供应年份', 'Ready year', { also: ['具备条件年份'] }),
      calendarYear('facilities_ready_year', '配套完成年份', 'Facilities ready year'),
      yesNo('facilities_waived', '豁免先配套', 'Facilities waived'),
      CONDITION,
      calendarYear('urban_design_year', '城市设计批准年份', 'Urban design year', {
        also: ['城市设计年份'],
      }),
      yesNo('revenue_assessment', '收益评估', 'Revenue assessment'),
      yesNo('social_assessment', '社会稳定风险评估', 'Social assessment', { also: ['稳评'] }),
      yesNo('environmental_assessment', '环境影响评估', 'Environmental assessment', {
        also: ['环评'],
      }),
      amount('acquisition_cost', '收储成本', 'Acquisition cost', 'CNY', { also: ['取得成本'] }),
      amount('preparation_cost', '整备成本', 'Preparation cost', 'CNY', { also: ['前期成本'] }),
      overlap('red', '红线', 'red'),
      overlap('purple', '紫线', 'purple'),
      overlap('blue', '蓝线', 'blue'),
      overlap('green', '绿线', 'green'),
      overlap('yellow', '黄线', 'yellow'),
      calendarYear('regulatory_plan_year', '控规年份', 'Regulatory plan year', {
        also: ['控规批准年份'],
      }),
      yesNo('metro_500m', '地铁500米内', 'Metro within 500 m'),
      yesNo('school', '优质学校学区', 'School'),
      calendarYear('planned_year', '计划供应年份', 'Planned year', {
        also: ['计划年份', '出让年份'],
      }),
      whole('planned_quarter', '计划季度', 'Planned quarter', { possible: [1, 4] }),
      BENCHMARK,
      amount('start_price', '起始价', 'Start price', 'CNY', { also: ['起拍价', '挂牌价'] }),
      amount('land_price_cap', '最高限价', 'Land price cap', 'CNY', {
        also: ['地价上限', '宗地地价上限'],
      }),
      amount('sale_price_cap', '销售限价', 'Sale price cap', 'CNY/m2', {
        plausible: [1_000, 250_000],
      }),
      word('auction_rule', '出让方式', 'Auction rule', AUCTION_RULES, { also: ['竞买规则'] }),
      ...RESIDUAL,
    ],
    { key: ['id'], defines: 'parcel' },
  ),
  tableSpec(
    'land',
    '土地总量',
    'Land in sum',
    [
      needed(AREA),
      word('ring', '圈层', 'Ring', t.RING, { needed: true, dimension: 'ring' }),
      word('stage', '阶段', 'Stage', LAND_STAGES, { needed: true, dimension: 'land_stage' }),
      t.open('use', '用途', 'Use', USES, { needed: true }),
      CONDITION,
      { ...SITE_AREA, plausible: [0, 1e9] },
      whole('plots', '宗数', 'Plots', { also: ['地块数'] }),
      PLOT_RATIO,
      RESIDENTIAL_SHARE,
      AFFORDABLE_SHARE,
      amount('acquisition_cost', '收储成本', 'Acquisition cost', 'CNY/m2'),
      amount('preparation_cost', '整备成本', 'Preparation cost', 'CNY/m2'),
      BENCHMARK,
    ],
    { key: ['area', 'ring', 'stage', 'use', 'floor_area_ratio', 'condition'] },
  ),
  tableSpec(
    'quotas',
    '用地指标',
    'Land quotas',
    [
      needed(YEAR),
      t.open(
        'kind',
        '指标类型',
        'Kind',
        t.words(
          'new_construction_land 新增建设用地',
          'sea_use 用海|海域使用',
          'merged_villages 迁村并点|合村并居',
        ),
        { needed: true, also: ['类型'] },
      ),
      amount('hectares', '面积', 'Hectares', 'ha', { needed: true, also: ['公顷'] }),
    ],
    { key: ['year', 'kind'] },
  ),
]
