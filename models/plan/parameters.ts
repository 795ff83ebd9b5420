/**
 * @module
 * What the plan takes as given 计划的参数.
 */
import { parameter } from '#models/scenario/parameter'

export const planParameters = [
  parameter('delivery_confidence', {
    label: { zh: '按期交付的把握', en: 'Share of homes that must be there on time' },
    unit: '1',
    role: 'decision',
    range: [0.5, 0.95],
    possible: [0.05, 1],
    default: 0.8,
    force: 'assumption',
    source: 'Assumption: four homes in five by the end of the due year; the rest come later',
    note: {
      zh: '倒排供地：到期年末前应到位的套数比例，其余随后交付',
      en: 'Decide-by calendar: the share of wanted homes that must be there by the end of the due year',
    },
  }),
  parameter('task_quarter_share', {
    label: { zh: '年度任务的季度比例', en: 'Quarters of a year’s task' },
    unit: '1',
    over: ['quarter'],
    role: 'decision',
    range: [0, 1],
    possible: [0, 1],
    default: 0.25,
    force: 'assumption',
    source: 'Assumption: a quarter of the task in each quarter',
    note: {
      zh: '季度分解；四季之和不为 1 时按比例折算',
      en: 'Taken in proportion where the four don’t add up to 1',
    },
  }),
] as const
