/**
 * @module
 * How land comes into the reserve, how long its steps take and what they cost 土地储备的参数.
 */
import { parameter } from '#models/scenario/parameter'

const STEPS = '收储（征收、收回、收购）→ 前期开发 → 入库净地 → 供应'
const AT_ONCE =
  'Assumption: unless the district says otherwise land known in sum can be supplied at once, as its tables give no steps'

export const reserveParameters = [
  parameter('reserve_rule', {
    label: { zh: '非具名用地的储备规则', en: 'Rule of the reserve for land known in sum' },
    unit: '1',
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    codes: [
      'at_once 均可随时供应 All of it can be supplied at once',
      'by_steps 入库后方可供应 Only what is in store can be supplied',
    ],
    force: 'assumption',
    source: AT_ONCE,
    describesBase: true,
  }),
  parameter('idle_land_rule', {
    label: { zh: '闲置低效用地的规则', en: 'Rule of idle and inefficient land' },
    unit: '1',
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    codes: [
      'at_once 均可随时供应 All of it can be supplied at once',
      'by_recovery 盘活后方可供应 Only what has been brought back can be supplied',
    ],
    force: 'assumption',
    source: AT_ONCE,
    describesBase: true,
  }),
  parameter('reserve_acquisition_rate', {
    label: { zh: '规划用地年收储比例', en: 'Planned land acquired a year' },
    unit: '1/year',
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0.2,
    force: 'assumption',
    source: 'Assumption: a fifth a year; it acts where land goes by steps',
  }),
  parameter('reserve_acquisition_capacity', {
    label: {
      zh: '年度收储能力（−1 为不限）',
      en: 'Land that can be acquired a year (−1: no limit)',
    },
    unit: 'm2/year',
    role: 'decision',
    range: [-1, 2e6],
    possible: [-1, 1e9],
    default: -1,
    force: 'assumption',
    source: 'Assumption: no limit unless the district gives one',
  }),
  parameter('reserve_step_time', {
    label: { zh: '储备各环节平均时间', en: 'Mean time of a step of the reserve' },
    unit: 'year',
    over: ['reserve_step'],
    role: 'world',
    range: [0, 5],
    possible: [0, 60],
    default: { acquired: 1, prepared: 0.5, in_store: 0 },
    force: 'assumption',
    source: `${STEPS}; assumption: a year of preparation, half a year until it is in store`,
    note: {
      zh: '收储后至整备完成、整备后至入库；入库后至供应由供地计划决定，不用此值',
      en: 'From acquisition to prepared, from prepared to in store; when it is sold is the plan’s to say',
    },
  }),
  parameter('cleared_land_saleable_share', {
    label: { zh: '征收腾地中可供应的比例', en: 'Cleared land that can be sold' },
    unit: '1',
    role: 'decision',
    range: [0.3, 1],
    possible: [0, 1],
    default: 0.6,
    force: 'assumption',
    source: 'Assumption: the rest goes to roads, schools, green; no figure in the source documents',
  }),
  parameter('handed_over_saleable_share', {
    label: { zh: '更新移交用地中可供应的比例', en: 'Land handed over by renewal that can be sold' },
    unit: '1',
    role: 'decision',
    range: [0, 0.5],
    possible: [0, 1],
    default: 0,
    force: 'assumption',
    source:
      'Seed 002: land handed over is for public use; none is sold unless the district decides so',
  }),
  parameter('idle_recovery_rate', {
    label: { zh: '闲置低效用地年盘活比例（按方式）', en: 'Idle land brought back a year, by way' },
    unit: '1/year',
    over: ['recovery_way'],
    role: 'decision',
    range: [0, 0.3],
    possible: [0, 1],
    default: 0.05,
    force: 'assumption',
    source:
      'Seed 001: 协议收回、依法转让、储备盘活、协商共建等七种模式（文中列出四种）; the rates are assumed',
  }),
] as const
