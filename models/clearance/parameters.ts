/**
 * @module
 * How clearance is asked for, how fast it goes and what it takes 征收的参数.
 */
import { parameter } from '#models/scenario/parameter'

const LOCAL = 'Assumption: the threshold is set by each place (两次征询制); no national figure'
const EXPERIENCE = 'Assumption: no statistic of the steps was found'

export const clearanceParameters = [
  parameter('round_1_threshold', {
    label: { zh: '一次征询通过线', en: 'Willingness that the first round needs' },
    unit: '1',
    role: 'decision',
    range: [0.6, 0.95],
    possible: [0, 1],
    default: 0.9,
    force: 'assumption',
    source: LOCAL,
  }),
  parameter('round_2_threshold', {
    label: { zh: '二次征询签约生效线', en: 'Share signed that the second round needs' },
    unit: '1',
    role: 'decision',
    range: [0.6, 0.98],
    possible: [0, 1],
    default: 0.85,
    force: 'assumption',
    source: LOCAL,
  }),
  parameter('clearance_willingness', {
    label: { zh: '一次征询同意率', en: 'Share willing in the first round' },
    unit: '1',
    over: ['area'],
    role: 'world',
    range: [0.6, 1],
    possible: [0, 1],
    default: 0.95,
    force: 'assumption',
    source: EXPERIENCE,
  }),
  parameter('clearance_signed_share', {
    label: { zh: '二次征询签约率', en: 'Share that signs in the second round' },
    unit: '1',
    over: ['area'],
    role: 'world',
    range: [0.6, 1],
    possible: [0, 1],
    default: 0.92,
    force: 'assumption',
    source: EXPERIENCE,
    note: {
      zh: '表中未给签约率的项目；重新征询的项目也按此',
      en: 'For rows that give none, and for projects that are asked again',
    },
  }),
  parameter('clearance_step_time', {
    label: { zh: '征收各环节平均时间', en: 'Mean time of a step of clearance' },
    unit: 'year',
    over: ['clearance_step'],
    role: 'world',
    range: [1, 6],
    possible: [0, 60],
    default: { first_round: 1.5, second_round: 1, moving: 1 },
    force: 'assumption',
    source: EXPERIENCE,
    note: {
      zh: '可按年给出：2011 年征收条例施行后时间和费用更不确定（seed 003）；未注明年份的项目用此',
      en: 'May be a path: after the rules of 2011 it takes longer and is less certain (seed 003); for rows without dates',
    },
  }),
  parameter('clearance_holdout_time', {
    label: { zh: '未签约户平均滞留时间', en: 'Mean time until a hold-out leaves' },
    unit: 'year',
    role: 'world',
    range: [1, 14],
    possible: [0, 60],
    default: 5,
    force: 'assumption',
    source: 'Assumption; seed 002 tells of a last household that signed after 14 years',
  }),
  parameter('clearance_capacity', {
    label: {
      zh: '年度征收签约能力（−1 为不限）',
      en: 'Households that can sign a year (−1: no limit)',
    },
    unit: 'household/year',
    role: 'decision',
    range: [-1, 20_000],
    possible: [-1, 1e7],
    default: -1,
    force: 'assumption',
    source: 'Assumption: no limit unless the district gives one',
    note: {
      zh: '按片区时序先后；写明年份的项目不受限',
      en: 'By the sequence of the areas; rows with a date come before it',
    },
  }),
  parameter('clearance_retry_years', {
    label: {
      zh: '未通过后重新征询的间隔（0 为不再征询）',
      en: 'Years until a stopped project is asked again (0: never)',
    },
    unit: 'year',
    role: 'decision',
    range: [0, 10],
    possible: [0, 60],
    default: 0,
    between: 'in_force',
    force: 'assumption',
    source: 'Assumption: a failed round stops a project for good',
  }),
  parameter('exit_to_clearance_share', {
    label: {
      zh: '清退更新项目转政府征收的比例',
      en: 'Renewal taken out of the plan that government clears',
    },
    unit: '1',
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    force: 'assumption',
    source: 'Seed 002: exit, or led by the government; none unless the district decides so',
  }),
  parameter('clearance_area_per_household', {
    label: { zh: '征收每户建筑面积', en: 'Floor area per household of clearance' },
    unit: 'm2/household',
    role: 'world',
    range: [40, 120],
    possible: [1, 10_000],
    default: 57.1,
    force: 'statistic',
    source:
      'Seed 003: 40 万㎡ ÷ 7,000 户 = 57.1（2011–2015 计划）；93 万㎡ ÷ 1.3 万户 = 71.5（2006–2010）',
  }),
  parameter('clearance_cost_per_household', {
    label: { zh: '征收每户费用', en: 'Cost of clearance per household' },
    unit: 'CNY/household',
    role: 'world',
    range: [200_000, 5_000_000],
    possible: [0, 1e9],
    default: 1_000_000,
    force: 'assumption',
    source: 'Assumption: no figure in the source documents',
  }),
] as const
