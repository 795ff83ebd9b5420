/**
 * @module
 * Auctions, their limits and their risks 出让竞价的参数.
 */
import { parameter } from '#models/scenario/parameter'

const OWN = 'Assumption; no document seen'

function share(
  id: string,
  zh: string,
  en: string,
  value: number,
  range: readonly [number, number],
  source: string,
) {
  return parameter(id, {
    label: { zh, en },
    unit: '1',
    role: 'world',
    range,
    possible: [0, 1],
    default: value,
    force: 'assumption',
    source,
  })
}

export const auctionParameters = [
  parameter('auction_rule', {
    label: { zh: '竞价规则', en: 'Auction rule' },
    unit: '1',
    role: 'decision',
    codes: [
      'none 价高者得（无上限） Highest bid, no cap',
      'cap_lottery 限价摇号 Cap and lottery',
      'cap_public_homes 限价竞配建 Cap, then public homes',
      'cap_finished_sale 限价竞现售 Cap, then finished sale',
      'cap_quality 限价竞品质 Cap, then quality',
      'average_bid 一次性书面报价取平均 Average of written bids',
    ],
    range: [0, 5],
    possible: [0, 5],
    default: { 2010: 1, 2024: 0 },
    force: 'local',
    source:
      '2021年8月：达上限后摇号、竞品质或一次性报价，不得以竞配建抬价；2023年9月底自然资源部建议取消地价限制，多数城市自 2023-10 起取消，北京、上海稍晚',
    note: {
      zh: '宗地表给出出让方式的宗地用其自己的规则',
      en: 'A parcel whose row names a rule keeps its own',
    },
  }),
  parameter('max_premium', {
    label: { zh: '最高溢价率', en: 'Limit of the premium' },
    unit: '1',
    role: 'decision',
    range: [0.05, 0.5],
    possible: [0, 5],
    default: 0.15,
    force: 'guidance',
    source: '2021年8月起单宗溢价率不超过 15 %（自然资源部）',
  }),
  share(
    'metro_premium',
    '地铁500米内房价溢价',
    'Price premium within 500 m of a metro station',
    0.05,
    [0, 0.15],
    OWN,
  ),
  share(
    'benchmark_floor_share',
    '起始价不低于基准地价的比例',
    'Least start price, share of the benchmark',
    0.7,
    [0.5, 1],
    '不低于级别基准地价的 70 %（招标拍卖挂牌出让规范）',
  ),
  parameter('price_uncertainty', {
    label: { zh: '房价不确定性（年对数标准差）', en: 'Uncertainty of prices, log a year' },
    unit: '1',
    role: 'world',
    range: [0.03, 0.15],
    possible: [0.001, 1],
    default: 0.06,
    force: 'assumption',
    source: OWN,
  }),
  parameter('most_failed_chance', {
    label: {
      zh: '可接受的最高流拍可能性',
      en: 'Largest chance of a failed sale at which a parcel is offered',
    },
    unit: '1',
    role: 'decision',
    range: [0.3, 0.8],
    possible: [0, 1],
    default: 0.6,
    force: 'assumption',
    source: `${OWN}; a parcel more likely to fail waits for a better year or a lower start price`,
  }),
  parameter('school_premium', {
    label: { zh: '优质学校学区房价溢价', en: 'Price premium of a good school’s district' },
    unit: '1',
    role: 'world',
    range: [0, 0.2],
    possible: [0, 1],
    default: 0.05,
    force: 'assumption',
    source: OWN,
  }),
  parameter('facility_premium', {
    label: { zh: '配套先行的房价溢价', en: 'Price premium where facilities come first' },
    unit: '1',
    role: 'world',
    range: [0, 0.15],
    possible: [0, 1],
    default: 0.05,
    force: 'assumption',
    source: `${OWN}; seeds say 先配套后开发，先造景后卖地 without a figure`,
  }),
  parameter('sensitivity_step', {
    label: { zh: '敏感性分析的房价变动', en: 'Change of prices in the sensitivity' },
    unit: '1',
    role: 'world',
    range: [0.05, 0.1],
    possible: [0, 0.5],
    default: 0.05,
    force: 'practice',
    source: '宗地控价表：敏感性 ±5 % 房价',
  }),
  parameter('max_gearing', {
    label: { zh: '土地价值对房价的最大杠杆', en: 'Largest gearing of land value to the price' },
    unit: '1',
    role: 'world',
    range: [2, 6],
    possible: [1, 50],
    default: 4,
    force: 'assumption',
    source: 'Assumption: keeps chances defined where land is worth almost nothing',
  }),
] as const
