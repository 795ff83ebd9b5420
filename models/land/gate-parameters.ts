/**
 * @module
 * The destocking gate and the sequence of areas 去化周期限制与区域时序的参数.
 */
import { parameter } from '#models/scenario/parameter'

const MONTHS = { zh: '月', en: 'months' }

export const gateParameters = [
  parameter('gate_version', {
    label: {
      zh: '去化周期供地规则版本（按施行日期）',
      en: 'Version of the destocking rule, by date',
    },
    unit: '1',
    role: 'world',
    codes: [
      'none 无 None',
      'rule_2017 2017年版 Rule of 2017',
      'rule_2019 2019年版 Rule of 2019',
      'rule_2024 2024年版 Rule of 2024',
    ],
    range: [0, 3],
    possible: [0, 3],
    default: { 1990: 0, 2017: 1, 2019: 2, 2024: 3 },
    force: 'binding',
    source:
      '建房〔2017〕80号；自然资源部2019年口径；自然资源部办公厅关于做好2024年住宅用地供应有关工作的通知（2024-04-29）',
  }),
  parameter('gate_rule', {
    label: { zh: '去化周期规则选用', en: 'Destocking rule in use' },
    note: {
      zh: 'in_force 按施行日期；none 不用；其余各年均用所选版本',
      en: 'in_force: by date; none: off; else that version in all years',
    },
    unit: '1',
    role: 'decision',
    codes: [
      'in_force 按施行日期 By date in force',
      'none 不用 Off',
      'rule_2017 2017年版 Rule of 2017',
      'rule_2019 2019年版 Rule of 2019',
      'rule_2024 2024年版 Rule of 2024',
    ],
    range: [0, 4],
    possible: [0, 4],
    default: 0,
    force: 'practice',
    source: 'The rule in force in the year applies unless a scenario chooses one for all years',
  }),
  parameter('city_destocking_months', {
    label: {
      zh: '全市去化周期（0 为以本区合计代替）',
      en: 'Destocking months of the city (0: this district stands in)',
    },
    unit: '1',
    shownAs: MONTHS,
    role: 'world',
    range: [0, 60],
    possible: [0, 1200],
    default: 0,
    force: 'statistic',
    source: '规则的执行单位是城市；缺省以本区合计代替',
  }),
  parameter('gate_reduce_factor', {
    label: { zh: '“减少供地”相对近五年平均', en: '“Reduce” in terms of the last five years' },
    unit: '1',
    role: 'decision',
    range: [0.5, 0.95],
    possible: [0, 1],
    default: 0.7,
    force: 'assumption',
    source: '国家没有规定减少多少；假设',
  }),
  parameter('gate_moderate_factor', {
    label: {
      zh: '“适当减少”相对近五年平均',
      en: '“Reduce moderately” in terms of the last five years',
    },
    unit: '1',
    role: 'decision',
    range: [0.7, 1],
    possible: [0, 1],
    default: 0.9,
    force: 'assumption',
    source: '国家没有规定减少多少；假设',
  }),
  parameter('gate_basis', {
    label: { zh: '限制的执行口径', en: 'Where the gate is applied' },
    unit: '1',
    role: 'decision',
    codes: [
      'city 按全市（法定） By the city, as the rule says',
      'areas 按片区（从严） By area as well, stricter',
    ],
    range: [0, 1],
    possible: [0, 1],
    default: 0,
    force: 'local',
    source: '规则的执行单位是城市；片区数为指示性，区里可自行从严',
  }),
  parameter('sequence_rank_given', {
    label: {
      zh: '片区供地时序档（0 为按片区表）',
      en: 'Rank of the area in the year (0: as the list of areas says)',
    },
    unit: '1',
    over: ['area'],
    role: 'decision',
    range: [0, 6],
    possible: [0, 6],
    default: 0,
    between: 'in_force',
    force: 'local',
    source: '区域发展时序：逐年可改，同档并列者按需求比例',
  }),
] as const
