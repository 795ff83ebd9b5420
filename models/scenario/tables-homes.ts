/**
 * @module
 * Tables of homes, the market and programmes 住房、市场与保障计划表.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const { AREA, TENURE, YEAR, amount, balance, name, needed, tableSpec, whole, yesNo } = t

const PROGRAMMES = t.words(
  'flat_to_pitched 平改坡',
  'unit_completion 成套改造|旧住房成套改造',
  'multi_storey 多层综合整治|多层住宅综合整治',
  'high_rise 高层综合整治|高层住宅综合整治',
  'renovation 综合整治|comprehensive renovation',
  'energy_saving 节能改造|节能|既有住宅节能改造',
  'lift 加装电梯|lifts',
  'water_supply 二次供水设施改造|二次供水',
  'sanitary 卫生设施改造',
  'heritage 优秀历史建筑修缮|历史建筑修缮',
  'other 其他',
)

const PIPELINE_STAGES = t.words(
  'land_sold 已出让|土地出让|已供地',
  'started 已开工|开工|在建',
  'presale 预售|已预售|已取得预售证|pre-sale',
  'completed 竣工|已竣工',
)

const CHANNELS = t.words(
  'new_land 新供地|自有用地',
  'inclusionary 配建',
  'conversion 改造转化|商改租|改建',
  'renewal 城市更新|更新',
  'purchase 收购|收购存量商品住房',
  'resettlement_surplus 安置房剩余|安置房余量',
  'city 市级房源',
)

const area = (id: string, zh: string, en: string, also: readonly string[] = []) =>
  amount(id, zh, en, 'm2', { also })

export const HOME_TABLES: readonly TableSpec[] = [
  tableSpec(
    'stock',
    '住房存量',
    'Housing stock',
    [
      needed(AREA),
      needed(TENURE),
      amount('dwellings', '套数', 'Dwellings', 'dwelling', { needed: true, also: ['住房套数'] }),
      amount('floor_area', '建筑面积', 'Floor area', 'm2', { needed: true, also: ['面积'] }),
      amount('vacant', '空置套数', 'Vacant', 'dwelling', { also: ['空置'] }),
      amount('informal', '非正规住房套数', 'Informal', 'dwelling', {
        also: ['非正规住房', '城中村套数', '违建套数'],
      }),
    ],
    { key: ['area', 'tenure'], needed: true },
  ),
  tableSpec(
    'improvements',
    '既有住房改造',
    'Improvements',
    [
      needed(AREA),
      t.open('programme', '改造类型', 'Programme', PROGRAMMES, {
        needed: true,
        dimension: 'improvement_programme',
        also: ['项目类型'],
      }),
      needed(YEAR),
      amount('floor_area', '建筑面积', 'Floor area', 'm2', { also: ['面积', '改造面积'] }),
      amount('households', '户数', 'Households', 'household'),
      balance('dwellings_change', '套数变化', 'Change of dwellings', 'dwelling'),
      amount('cost', '费用', 'Cost', 'CNY', { also: ['投资', '成本'] }),
    ],
    {
      key: ['area', 'programme', 'year', 'floor_area'],
      oneOf: [['floor_area'], ['households'], ['dwellings_change']],
    },
  ),
  tableSpec(
    'market',
    '住房市场',
    'Housing market',
    [
      needed(AREA),
      needed(YEAR),
      amount('price', '价格', 'Price', 'CNY/m2', {
        needed: true,
        plausible: [1_000, 250_000],
        also: ['房价', '均价', '销售均价', '成交均价'],
      }),
      whole('month', '月份', 'Month', { possible: [1, 12], also: ['月'] }),
      amount('rent', '租金', 'Rent', 'CNY/m2/month', { plausible: [3, 500] }),
      area('sales_area', '销售面积', 'Sales', ['成交面积', '网签面积']),
      area('inventory_area', '库存面积', 'Inventory', ['待售面积', '可售面积']),
      area('launches_area', '上市面积', 'Launches', ['批准预售面积', '新增供应面积']),
      area('second_hand_area', '二手房成交面积', 'Second-hand sales', ['二手房面积']),
      area('completions_area', '竣工面积', 'Completions'),
      area('land_sold_area', '出让土地面积', 'Land sold', ['土地出让面积', '出让面积']),
      area('reclaimed_site_area', '收回土地面积', 'Land taken back', ['收回用地面积']),
    ],
    { key: ['area', 'year', 'month'], needed: true, series: ['area'] },
  ),
  tableSpec(
    'pipeline',
    '在途项目',
    'Pipeline',
    [
      name('project', '项目', 'Project', { needed: true, also: ['项目名称'] }),
      needed(AREA),
      needed(TENURE),
      t.word('stage', '阶段', 'Stage', PIPELINE_STAGES, {
        needed: true,
        dimension: 'pipeline_stage',
      }),
      YEAR,
      amount('dwellings', '套数', 'Dwellings', 'dwelling'),
      amount('floor_area', '建筑面积', 'Floor area', 'm2', { also: ['面积'] }),
    ],
    { key: ['project', 'area', 'tenure', 'stage', 'year'], oneOf: [['dwellings'], ['floor_area']] },
  ),
  tableSpec(
    'programmes',
    '保障性住房计划',
    'Affordable programmes',
    [
      needed(TENURE),
      needed(YEAR),
      amount('dwellings', '套数', 'Dwellings', 'dwelling', { needed: true, also: ['任务套数'] }),
      t.word('channel', '筹集渠道', 'Channel', CHANNELS, {
        needed: true,
        dimension: 'channel',
        also: ['渠道', '筹集方式'],
      }),
      AREA,
      yesNo('binding', '约束性', 'Binding', { also: ['是否约束性'] }),
    ],
    { key: ['tenure', 'year', 'channel', 'area'] },
  ),
  tableSpec(
    'waiting',
    '轮候',
    'Waiting list',
    [
      needed(TENURE),
      t.member('class', '轮候类别', 'Class', 'waiting_class', { needed: true, also: ['类别'] }),
      amount('applicants', '申请家庭数', 'Applicants', 'household', {
        needed: true,
        also: ['轮候户数', '申请户数'],
      }),
      amount('years_waited', '已轮候年数', 'Years waited', 'year', {
        plausible: [0, 30],
        also: ['已等待年数'],
      }),
    ],
    { key: ['tenure', 'class', 'years_waited'] },
  ),
]

/** `waiting_classes` of pack.yaml as a table, so that columns may read the rules of each class. It is no file. */
export const WAITING_CLASSES_TABLE: TableSpec = tableSpec(
  'waiting_classes',
  '轮候类别',
  'Waiting classes',
  [
    t.member('class', '轮候类别', 'Class', 'waiting_class', { needed: true }),
    needed(TENURE),
    t.STATUS,
    amount('income_ceiling', '收入线', 'Income ceiling', 'CNY/household/year', {
      possible: [1, Infinity],
      plausible: [5_000, 2_000_000],
    }),
    t.share(
      'no_home_share',
      '其余申请者中符合无房条件的比例',
      'Share that passes the no-home rule',
    ),
    whole('priority', '优先次序', 'Priority', { possible: [1, 100] }),
    yesNo('guaranteed', '应保尽保', 'Guaranteed'),
    t.share('quota', '定向房源比例', 'Quota of places'),
    t.share('refusal', '放弃选房比例', 'Share of offers turned down'),
    amount('exit', '年退出率', 'Share that gives up a year', '1/year', { possible: [0, 1] }),
  ],
  { key: ['class'] },
)
