/**
 * @module
 * Tables of people, households and incomes 人口、家庭户与收入表.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const { AGE, AREA, SEX, STATUS, YEAR, amount, balance, needed, share, tableSpec } = t

const OCCUPANCY = t.words(
  'owned_new 购买新建商品房',
  'owned_second_hand 购买二手房',
  'owned_legacy 自建及原公有住房等|自建住房|房改房',
  'market_rent 市场租赁|租赁其他住房',
  'village_rent 城中村租赁',
  'public_rental 公租房|租赁廉租住房/公租房',
  'affordable_rental 保障性租赁住房',
  'employer 单位宿舍|employer housing',
)

const income = (id: string, zh: string, en: string) =>
  amount(id, zh, en, 'CNY/household/year', { plausible: [5_000, 2_000_000] })

export const PEOPLE_TABLES: readonly TableSpec[] = [
  tableSpec(
    'population',
    '人口',
    'Population',
    [
      needed(AREA),
      needed(SEX),
      needed(AGE),
      amount('persons', '人数', 'Persons', 'person', {
        needed: true,
        also: ['人口', '人口数', '常住人口', 'population'],
      }),
      { ...STATUS, fill: 'registered' },
    ],
    { key: ['area', 'sex', 'age', 'status'], needed: true, ages: 'complete' },
  ),
  tableSpec(
    'mortality',
    '死亡率',
    'Mortality',
    [
      needed(YEAR),
      needed(SEX),
      needed(AGE),
      amount('rate', '死亡率', 'Death rate m(x)', '1/year', {
        needed: true,
        possible: [0, 3],
        plausible: [0, 1],
      }),
    ],
    { key: ['year', 'sex', 'age'], series: ['sex'], ages: 'complete' },
  ),
  tableSpec(
    'survival',
    '存活比',
    'Survival ratios',
    [
      needed(YEAR),
      needed(SEX),
      needed(AGE),
      share('ratio', '存活比', 'Survival ratio', {
        needed: true,
        plausible: [0.2, 1],
        also: ['生存率', '留存率'],
      }),
    ],
    { key: ['year', 'sex', 'age'], series: ['sex'], ages: 'complete' },
  ),
  tableSpec(
    'fertility',
    '生育率',
    'Fertility',
    [
      needed(YEAR),
      needed(AGE),
      amount('rate', '生育率', 'Births per woman-year', '1/year', {
        needed: true,
        possible: [0, 1],
        plausible: [0, 0.4],
      }),
    ],
    { key: ['year', 'age'], series: [], ages: 'apart' },
  ),
  tableSpec(
    'migration',
    '迁移',
    'Migration',
    [
      needed(YEAR),
      needed(SEX),
      needed(AGE),
      AREA,
      { ...STATUS, fill: 'registered' },
      balance('net', '净迁入', 'Net migrants', 'person', { also: ['净迁移', '净迁入人数'] }),
      amount('in', '迁入', 'In-migrants', 'person', { also: ['迁入人数'] }),
      amount('out', '迁出', 'Out-migrants', 'person', { also: ['迁出人数'] }),
    ],
    {
      key: ['year', 'sex', 'age', 'area', 'status'],
      series: ['area', 'status'],
      ages: 'apart',
      oneOf: [['net'], ['in', 'out']],
    },
  ),
  tableSpec(
    'moves',
    '区内迁居',
    'Moves between areas',
    [
      t.member('from', '迁出片区', 'From', 'area', { needed: true }),
      t.member('to', '迁入片区', 'To', 'destination', { needed: true }),
      amount('rate', '迁居率', 'Rate', '1/year', {
        needed: true,
        possible: [0, 1],
        plausible: [0, 0.3],
      }),
    ],
    { key: ['from', 'to'] },
  ),
  tableSpec(
    'jobs',
    '就业',
    'Jobs',
    [
      needed(AREA),
      needed(YEAR),
      amount('jobs', '就业岗位', 'Jobs', 'person', {
        needed: true,
        also: ['就业人数', '岗位', '岗位数'],
      }),
    ],
    { key: ['area', 'year'], series: ['area'] },
  ),
  tableSpec(
    'headship',
    '户主率',
    'Headship rates',
    [
      STATUS,
      { ...AGE, id: 'age_from', label: { zh: '起始年龄', en: 'From age' }, also: [], needed: true },
      t.whole('age_to', '终止年龄', 'To age', { possible: [0, 200], also: ['截止年龄'] }),
      share('rate', '户主率', 'Headship rate', { needed: true, plausible: [0, 0.9] }),
    ],
    { key: ['status', 'age_from'], ages: 'apart' },
  ),
  tableSpec(
    'households',
    '家庭户',
    'Households',
    [
      needed(AREA),
      amount('households', '家庭户数', 'Households', 'household', {
        needed: true,
        also: ['户数', '家庭户'],
      }),
      amount('inadequately_housed', '住房困难户', 'Inadequately housed', 'household', {
        also: ['住房困难家庭'],
      }),
      amount('collective_persons', '集体户人口', 'Persons in collective households', 'person', {
        also: ['集体户人数'],
      }),
    ],
    { key: ['area'] },
  ),
  tableSpec(
    'income',
    '收入',
    'Income',
    [
      AREA,
      STATUS,
      needed(YEAR),
      income('median', '收入中位数', 'Median income'),
      income('mean', '平均收入', 'Mean income'),
      share('gini', '基尼系数', 'Gini', { plausible: [0.2, 0.65] }),
      ...[1, 2, 3, 4, 5].map((q) => income(`q${q}`, `五等份收入${q}`, `Income quintile ${q}`)),
    ],
    {
      key: ['area', 'status', 'year'],
      series: ['area', 'status'],
      oneOf: [['median'], ['mean'], ['q1', 'q2', 'q3', 'q4', 'q5']],
    },
  ),
  tableSpec(
    'occupancy',
    '居住来源',
    'Occupancy',
    [
      AREA,
      STATUS,
      t.word('class', '居住来源', 'Class', OCCUPANCY, {
        needed: true,
        dimension: 'occupancy_class',
        also: ['住房来源'],
      }),
      needed(share('share', '占比', 'Share', { also: ['比例', '比重'] })),
    ],
    { key: ['area', 'status', 'class'] },
  ),
]
