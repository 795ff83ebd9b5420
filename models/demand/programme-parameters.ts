/**
 * @module
 * Who may have an affordable home, and what it costs 保障资格与房源的参数.
 */
import { parameter } from '#models/scenario/parameter'

const ASSUMED = 'Assumption; to be set by the city'

export const programmeParameters = [
  parameter('affordable_sale_price_ratio', {
    label: { zh: '配售型保障房与市价之比', en: 'Price of affordable sale homes to the market' },
    unit: '1',
    role: 'decision',
    range: [0.4, 0.7],
    possible: [0.05, 1],
    default: 0.55,
    force: 'local',
    source: '配售型实际价格约为周边市场价 50–60 %（多城公开案例）',
  }),
  parameter('affordable_rent_ratio', {
    label: { zh: '保租房租金与市场租金之比', en: 'Affordable rent to the market' },
    unit: '1',
    role: 'decision',
    range: [0.5, 0.9],
    possible: [0.05, 1],
    default: 0.9,
    force: 'local',
    source: '低于同地段同品质市场租金（国办发〔2021〕22号）；≤90 % 为地方做法',
  }),
  parameter('programme_eligible_share', {
    label: {
      zh: '收入段内符合其他条件的比例',
      en: 'Share within the income band that meets the other rules',
    },
    unit: '1',
    over: ['status', 'tenure'],
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: {
      registered: {
        market_sale: 0,
        market_rental: 0,
        public_rental: 0.8,
        affordable_rental: 1,
        affordable_sale: 0.8,
        resettlement: 0,
      },
      migrant: {
        market_sale: 0,
        market_rental: 0,
        public_rental: 0.3,
        affordable_rental: 1,
        affordable_sale: 0.1,
        resettlement: 0,
      },
      rural: {
        market_sale: 0,
        market_rental: 0,
        public_rental: 0,
        affordable_rental: 0,
        affordable_sale: 0,
        resettlement: 0,
      },
    },
    force: 'assumption',
    source: 'Assumption on status, no-home and residence rules; cities differ',
  }),
  parameter('application_share', {
    label: { zh: '符合条件者申请的比例', en: 'Share of the eligible that apply' },
    unit: '1',
    over: ['tenure'],
    role: 'world',
    range: [0.1, 1],
    possible: [0, 1],
    default: 0.4,
    force: 'assumption',
    source: ASSUMED,
  }),
  parameter('relet_rate', {
    label: { zh: '腾退再租率', en: 'Homes re-let a year' },
    unit: '1/year',
    over: ['tenure'],
    role: 'world',
    range: [0, 0.3],
    possible: [0, 1],
    default: {
      market_sale: 0,
      market_rental: 0,
      public_rental: 0.04,
      affordable_rental: 0.15,
      affordable_sale: 0,
      resettlement: 0,
    },
    force: 'assumption',
    source: ASSUMED,
  }),
  parameter('longest_time', {
    label: { zh: '时间类指标上限', en: 'Longest time that an indicator shows' },
    unit: 'year',
    role: 'decision',
    range: [50, 200],
    possible: [1, 10_000],
    default: 100,
    force: 'practice',
    source: 'Convention of the files: 1,200 months are shown as “at least”',
  }),
] as const
