/**
 * @module
 * How the waiting list moves 轮候的参数: who gives up or turns a home down, by which rule homes are dealt, what the aim is.
 */
import { parameter } from '#models/scenario/parameter'

const ASSUMED = 'Assumption; to be set by the city'

export const waitingParameters = [
  parameter('waiting_exit_rate', {
    label: { zh: '轮候退出率', en: 'Share of applicants who give up, a year' },
    unit: '1/year',
    over: ['tenure'],
    role: 'world',
    range: [0.02, 0.2],
    possible: [0, 1],
    default: 0.08,
    force: 'assumption',
    source: ASSUMED,
    note: {
      zh: '轮候类别可另给 exit',
      en: 'A waiting class may give its own as exit',
    },
  }),
  parameter('offer_refusal_share', {
    label: { zh: '放弃选房比例', en: 'Share of offers turned down' },
    unit: '1',
    over: ['tenure'],
    role: 'world',
    range: [0, 0.5],
    possible: [0, 1],
    default: 0,
    force: 'assumption',
    source: `${ASSUMED}; 0 where the city has no record of them`,
    note: {
      zh: '放弃者排到队尾，房源当年转给下一户；轮候类别可另给 refusal',
      en: 'Who turns a home down goes to the back of the line, and the home is offered on within the year; a waiting class may give its own as refusal',
    },
  }),
  parameter('allocation_rule', {
    label: { zh: '配租配售方式', en: 'How homes are dealt' },
    unit: '1',
    over: ['tenure'],
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    codes: ['first_come 轮候（先到先得） First come', 'lottery 摇号 By lot'],
    force: 'assumption',
    source: ASSUMED,
    note: {
      zh: 'first_come 轮候：先到先得；lottery 摇号：同一队中人人机会相同',
      en: 'first_come: oldest application first; lottery: the same chance for everybody in one line',
    },
  }),
  parameter('target_wait_years', {
    label: { zh: '轮候时间目标', en: 'Longest wait aimed at' },
    unit: 'year',
    over: ['tenure'],
    role: 'decision',
    range: [0, 10],
    possible: [0, 40],
    default: {
      market_sale: 5,
      market_rental: 5,
      public_rental: 5,
      affordable_rental: 3,
      affordable_sale: 5,
      resettlement: 5,
    },
    force: 'guidance',
    source:
      '公租房：《公共租赁住房管理办法》（住房城乡建设部令第11号，2012）第十条“轮候期一般不超过5年”，据转引，未核对原文；其他类型为假设 · public rental: order 11 of the ministry of housing, as quoted by others, not checked in the original; others assumed',
    note: {
      zh: '按整年计；不足一年的部分按当年到期者的比例',
      en: 'By whole years; a part of a year counts as a part of those whose turn comes in it',
    },
  }),
] as const
