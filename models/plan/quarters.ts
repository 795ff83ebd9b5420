/**
 * @module
 * The year's task spread over its quarters 年度任务的季度分解.
 */
import { variable } from '#models/engine/index'

const SPREAD = '年度任务 × 至该季度末的累计比例 ÷ 四季比例之和'
const WHOLE = 'sum(task_quarter_share, quarter)'
const upTo = (...quarters: readonly string[]) =>
  `${WHOLE} > 0 ? renewal_land_task * (${quarters.map((q) => `at(task_quarter_share, ${q})`).join(' + ')}) / ${WHOLE} : 0`

export const taskQuarters = [
  variable('renewal_task_due', {
    label: { zh: '更新供地各季度末应完成', en: 'Renewal land due by the end of each quarter' },
    unit: 'm2/year',
    over: ['quarter'],
    total: 'none',
    indicator: true,
    is: {
      q1: upTo('q1'),
      q2: upTo('q1', 'q2'),
      q3: upTo('q1', 'q2', 'q3'),
      q4: upTo('q1', 'q2', 'q3', 'q4'),
    },
    source: SPREAD,
  }),
]
