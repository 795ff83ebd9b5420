/**
 * @module
 * How long resettlement takes, what waiting costs, and what becomes of homes left over 安置的参数.
 */
import { parameter } from '#models/scenario/parameter'

const KNOWN =
  'Assumption: first registration 6–12 months after completion, as recalled; no statistic'
const TRANSITION =
  '过渡期多层 18 个月、高层 24 个月，超期临时安置费 2 倍；每㎡每月 18/15/12/10 元（铜陵市义安区）'

export const resettlementParameters = [
  parameter('resettlement_building_time', {
    label: { zh: '安置房建设时间', en: 'Time to build resettlement homes' },
    unit: 'year',
    role: 'world',
    range: [2, 4],
    possible: [0, 30],
    default: 3,
    force: 'assumption',
    source: 'Assumption: 24–36 months, as recalled; for projects in building without a year',
  }),
  parameter('resettlement_step_time', {
    label: { zh: '安置各环节平均时间', en: 'Mean time of a step of resettlement' },
    unit: 'year',
    over: ['resettlement_step'],
    role: 'world',
    range: [0, 6],
    possible: [0, 60],
    default: { chosen: 0, moved_in: 0, settled: 0.5, titled: 1 },
    force: 'assumption',
    source: KNOWN,
    note: {
      zh: '0 为当年办结；稳态下积压 = 当年进入 × 平均时间',
      en: '0: passes in the year; in a steady flow the backlog is the flow times the mean time',
    },
  }),
  parameter('deed_fast_track', {
    label: { zh: '办证绿色通道缩短的比例', en: 'Time of deeds that the fast track cuts' },
    unit: '1',
    role: 'decision',
    range: [0, 0.8],
    possible: [0, 1],
    default: 0,
    force: 'assumption',
    source: 'Seed 000: 开设安置房产权证办理“绿色通道”; how much it cuts is not said',
  }),
  parameter('deed_capacity', {
    label: {
      zh: '年度办证能力（−1 为不限）',
      en: 'Deeds that can be issued a year (−1: no limit)',
    },
    unit: 'dwelling/year',
    role: 'decision',
    range: [-1, 20_000],
    possible: [-1, 1e7],
    default: -1,
    force: 'assumption',
    source: 'Assumption: no limit unless the district gives one',
  }),
  parameter('transition_term', {
    label: { zh: '过渡期限', en: 'Agreed term of transition' },
    unit: 'year',
    role: 'decision',
    range: [1, 3],
    possible: [0, 4],
    default: 2,
    force: 'local',
    source: `${TRANSITION}；余杭三年内回迁`,
  }),
  parameter('transition_rate', {
    label: { zh: '过渡费标准', en: 'Transition pay' },
    unit: 'CNY/m2/year',
    role: 'decision',
    range: [120, 480],
    possible: [0, 1e5],
    default: 180,
    force: 'local',
    source: TRANSITION,
    note: { zh: '15 元/㎡·月 × 12', en: '15 CNY per m² and month' },
  }),
  parameter('transition_least_area', {
    label: { zh: '过渡费最少计发面积', en: 'Least floor area paid for' },
    unit: 'm2/household',
    role: 'decision',
    range: [40, 80],
    possible: [0, 1000],
    default: 50,
    force: 'local',
    source: `${TRANSITION}；最少按 50 ㎡`,
  }),
  parameter('overdue_multiple', {
    label: { zh: '超期过渡费倍数', en: 'Multiple of the pay when overdue' },
    unit: '1',
    over: ['overdue_band'],
    role: 'decision',
    range: [1, 3],
    possible: [0, 10],
    default: 2,
    force: 'local',
    source: `${TRANSITION}；另有按超期 6 个月、1 年递增 0.5、1、2 倍的做法`,
  }),
  parameter('cash_transition_time', {
    label: {
      zh: '货币和房票安置计发时间',
      en: 'Transition paid to those who take cash or vouchers',
    },
    unit: 'year',
    role: 'decision',
    range: [0.25, 1],
    possible: [0, 4],
    default: 0.5,
    force: 'local',
    source: '现房、房票安置计发 6 个月（铜陵市义安区）',
  }),
  parameter('surplus_use_share', {
    label: { zh: '剩余安置房年度处置比例', en: 'Surplus homes disposed of a year, by use' },
    unit: '1/year',
    over: ['surplus_use'],
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    force: 'assumption',
    source:
      'Seed 000: 剩余处置；调剂其他项目、转公租房、定向销售、公开销售; nothing unless decided',
  }),
  parameter('surplus_sale_price_ratio', {
    label: { zh: '剩余安置房售价占房价比例', en: 'Price of surplus homes, of the market price' },
    unit: '1',
    over: ['surplus_use'],
    role: 'decision',
    range: [0, 1],
    possible: [0, 2],
    default: { other_projects: 0, public_rental: 0, directed_sale: 0.6, open_sale: 1 },
    force: 'assumption',
    source: 'Assumption: directed sale well below the market; sold openly at its price',
  }),
  parameter('resettlement_buyback_price', {
    label: {
      zh: '更新配建安置房回购价',
      en: 'Price at which resettlement homes of renewal are bought back',
    },
    unit: 'CNY/m2',
    role: 'decision',
    range: [2_500, 6_000],
    possible: [0, 1e5],
    default: 3_500,
    force: 'local',
    source: '政府按成本价回购（seed 002）；广州配建回购 3,500 元/㎡',
  }),
] as const
