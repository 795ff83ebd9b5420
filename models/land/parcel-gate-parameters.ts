/**
 * @module
 * What a parcel must have before it is sold or started 宗地供应与开工条件的参数.
 */
import { parameter } from '#models/scenario/parameter'

const YES_NO = {
  unit: '1',
  role: 'decision',
  codes: ['no 否 No', 'yes 是 Yes'],
  range: [0, 1],
  possible: [0, 1],
} as const

export const parcelGateParameters = [
  parameter('parcel_choice_rule', {
    label: { zh: '宗地选择方式', en: 'How parcels are chosen' },
    unit: '1',
    role: 'decision',
    codes: [
      'in_order 按时序与需要依次 In order, as needed',
      'fixed 按计划年份固定 Fixed, in the planned year',
    ],
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    force: 'practice',
    source:
      'in_order sells until the requirement is met; fixed sells in the planned year whatever the requirement, within the gate',
  }),
  parameter('regulatory_plan_gate', {
    label: { zh: '控规先行', en: 'Detailed plan first' },
    unit: '1',
    role: 'decision',
    codes: ['no 否 No', 'yes 是 Yes'],
    range: [0, 1],
    possible: [0, 1],
    default: 1,
    force: 'binding',
    source:
      '城乡规划法第三十八条：未确定规划条件的地块不得出让国有土地使用权（据记忆，待核 own knowledge）',
  }),
  parameter('facilities_gate', {
    label: { zh: '先配套后开发', en: 'Facilities before sale' },
    unit: '1',
    role: 'decision',
    codes: ['no 否 No', 'yes 是 Yes'],
    range: [0, 1],
    possible: [0, 1],
    default: 1,
    force: 'local',
    source: 'A district’s own rule: 先配套后开发，先造景后卖地',
  }),
  parameter('green_swap', {
    label: { zh: '绿线占补平衡', en: 'Green line swapped one to one' },
    unit: '1',
    role: 'decision',
    codes: ['no 否 No', 'yes 是 Yes'],
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    force: 'local',
    source: 'A district’s own rule: 绿地可以通过占补平衡来调整',
  }),
  parameter('plan_making_years', {
    label: {
      zh: '无控规宗地编制控规所需年数（0 为不编制）',
      en: 'Years to a detailed plan for parcels without one (0: none is made)',
    },
    unit: 'year',
    role: 'decision',
    range: [0, 8],
    possible: [0, 30],
    default: 0,
    force: 'assumption',
    source: 'Assumption: no plan is made unless the bureau says so; counted from the base year',
  }),
  parameter('redraw_boundaries', {
    ...YES_NO,
    label: { zh: '调整边界避让紫线蓝线', en: 'Redraw boundaries off purple and blue lines' },
    default: 0,
    force: 'local',
    source:
      '紫线（建设部令第119号）、蓝线（建设部令第145号）内不得出让（据记忆，待核 own knowledge）；调整边界后剩余部分可供',
  }),
  parameter('redraw_limit', {
    label: { zh: '可调整边界的最大占压比例', en: 'Largest share of a site that can be redrawn' },
    unit: '1',
    role: 'decision',
    range: [0.1, 0.5],
    possible: [0, 1],
    default: 0.3,
    force: 'assumption',
    source: 'Assumption: beyond it the parcel is no longer the same',
  }),
  parameter('least_net_share', {
    label: { zh: '净用地占比下限', en: 'Least net site, share of the whole' },
    unit: '1',
    role: 'decision',
    range: [0.2, 0.6],
    possible: [0, 1],
    default: 0.3,
    force: 'assumption',
    source: 'Assumption: a remnant under it is not supplied',
  }),
  parameter('unchecked_lines_gate', {
    ...YES_NO,
    label: { zh: '控制线无数据者暂缓供应', en: 'Hold parcels whose lines were not checked' },
    default: 0,
    force: 'local',
    source: '“无数据”不等于“不涉及”：是否先核再供由区里定',
  }),
  parameter('design_gate', {
    ...YES_NO,
    label: { zh: '城市设计批准后开工', en: 'Urban design before start' },
    default: 1,
    force: 'local',
    source: 'A district’s own rule: 城市设计未批准的宗地不得开工',
  }),
  parameter('assessment_gate', {
    ...YES_NO,
    label: { zh: '评估通过后开工', en: 'Assessments before start' },
    default: 1,
    force: 'local',
    source: 'A district’s own rule: 收益、社会稳定风险、环境影响评估',
  }),
] as const
