/**
 * @module
 * The planner 供地规划的参数.
 */
import { parameter } from '#models/scenario/parameter'

const SCAN = 'Assumption from a scan over three stylised districts'
const MONTHS = { zh: '月', en: 'months' }

export const plannerParameters = [
  parameter('land_basis', {
    label: { zh: '供地依据', en: 'Basis of the land plan' },
    note: {
      zh: 'market 市场需求；need 住房需要',
      en: 'market: what buyers want; need: the housing requirement',
    },
    unit: '1',
    role: 'decision',
    codes: ['market 市场需求 What the market wants', 'need 住房需要 Housing requirement'],
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    force: 'practice',
    source: 'Both are shown side by side; this says which one the plan follows',
  }),
  parameter('target_months', {
    label: { zh: '规划目标去化周期', en: 'Destocking months aimed at' },
    unit: '1',
    shownAs: MONTHS,
    role: 'decision',
    range: [12, 16],
    possible: [1, 60],
    default: 14,
    force: 'practice',
    source: '合理区间 12–18 个月；须低于 18 个月，否则计划贴着限制线走',
  }),
  parameter('forecast_weight', {
    label: { zh: '预测更新权重', en: 'Weight of the newest year in the forecast' },
    unit: '1/year',
    role: 'decision',
    range: [0.2, 0.6],
    possible: [0.02, 1],
    default: 0.4,
    force: 'assumption',
    source: SCAN,
  }),
  parameter('adjustment_years', {
    label: { zh: '库存缺口调整年数', en: 'Years to close the gap of inventory' },
    unit: 'year',
    role: 'decision',
    range: [1.5, 3],
    possible: [0.5, 20],
    default: 2,
    force: 'assumption',
    source: SCAN,
  }),
  parameter('max_ramp', {
    label: { zh: '供地相对需求的最高倍数', en: 'Most land in multiples of demand' },
    unit: '1',
    role: 'decision',
    range: [1.1, 1.6],
    possible: [0.1, 10],
    default: 1.3,
    force: 'assumption',
    source: SCAN,
  }),
  parameter('expected_demand_growth', {
    label: { zh: '规划者预期需求年增长', en: 'Growth of demand that the planner expects' },
    unit: '1/year',
    role: 'decision',
    range: [-0.06, 0.04],
    possible: [-0.5, 0.5],
    default: 0,
    force: 'assumption',
    source: 'The planner’s own view; 0 follows past demand',
  }),
] as const
