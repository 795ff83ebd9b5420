/**
 * @module
 * What the land stage takes as given 土地的参数: the planner, the destocking gate, capacity.
 */
import { parameter } from '#models/scenario/parameter'

const SCAN = 'Assumption from a scan over three stylised districts'
const MONTHS = { zh: '月', en: 'months' }

export const landParameters = [
  parameter('land_basis', {
    label: { zh: '供地依据', en: 'Basis of the land plan' },
    note: { zh: 'market 市场需求；need 住房需要', en: 'market: what buyers want; need: the housing requirement' },
    unit: '1', role: 'decision', codes: ['market', 'need'], range: [0, 1], possible: [0, 1], default: 0, force: 'practice', source: 'Both are shown side by side; this says which one the plan follows',
  }),
  parameter('target_months', {
    label: { zh: '规划目标去化周期', en: 'Destocking months aimed at' },
    unit: '1', shownAs: MONTHS, role: 'decision', range: [12, 16], possible: [1, 60], default: 14, force: 'practice',
    source: '合理区间 12–18 个月；须低于 18 个月，否则计划贴着限制线走',
  }),
  parameter('forecast_weight', {
    label: { zh: '预测更新权重', en: 'Weight of the newest year in the forecast' },
    unit: '1/year', role: 'decision', range: [0.2, 0.6], possible: [0.02, 1], default: 0.4, force: 'assumption', source: SCAN,
  }),
  parameter('adjustment_years', {
    label: { zh: '库存缺口调整年数', en: 'Years to close the gap of inventory' },
    unit: 'year', role: 'decision', range: [1.5, 3], possible: [0.5, 20], default: 2, force: 'assumption', source: SCAN,
  }),
  parameter('max_ramp', {
    label: { zh: '供地相对需求的最高倍数', en: 'Most land in multiples of demand' },
    unit: '1', role: 'decision', range: [1.1, 1.6], possible: [0.1, 10], default: 1.3, force: 'assumption', source: SCAN,
  }),
  parameter('expected_demand_growth', {
    label: { zh: '规划者预期需求年增长', en: 'Growth of demand that the planner expects' },
    unit: '1/year', role: 'decision', range: [-0.06, 0.04], possible: [-0.5, 0.5], default: 0, force: 'assumption', source: 'The planner’s own view; 0 follows past demand',
  }),
  parameter('gate_version', {
    label: { zh: '去化周期供地规则版本（按施行日期）', en: 'Version of the destocking rule, by date' },
    unit: '1', role: 'world', codes: ['none', 'rule_2017', 'rule_2019', 'rule_2024'], range: [0, 3], possible: [0, 3],
    default: { 1990: 0, 2017: 1, 2019: 2, 2024: 3 },
    force: 'binding', source: '建房〔2017〕80号；自然资源部2019年口径；自然资源部办公厅关于做好2024年住宅用地供应有关工作的通知（2024-04-29）',
  }),
  parameter('gate_rule', {
    label: { zh: '去化周期规则选用', en: 'Destocking rule in use' },
    note: {
      zh: 'in_force 按施行日期；none 不用；其余各年均用所选版本',
      en: 'in_force: by date; none: off; else that version in all years',
    },
    unit: '1', role: 'decision', codes: ['in_force', 'none', 'rule_2017', 'rule_2019', 'rule_2024'], range: [0, 4], possible: [0, 4], default: 0, force: 'practice', source: 'The rule in force in the year applies unless a scenario chooses one for all years',
  }),
  parameter('city_destocking_months', {
    label: { zh: '全市去化周期（0 为以本区合计代替）', en: 'Destocking months of the city (0: this district stands in)' },
    unit: '1', shownAs: MONTHS, role: 'world', range: [0, 60], possible: [0, 1200], default: 0, force: 'statistic',
    source: '规则的执行单位是城市；缺省以本区合计代替',
  }),
  parameter('gate_reduce_factor', {
    label: { zh: '“减少供地”相对近五年平均', en: '“Reduce” in terms of the last five years' },
    unit: '1', role: 'decision', range: [0.5, 0.95], possible: [0, 1], default: 0.7, force: 'assumption', source: '国家没有规定减少多少；假设',
  }),
  parameter('gate_moderate_factor', {
    label: { zh: '“适当减少”相对近五年平均', en: '“Reduce moderately” in terms of the last five years' },
    unit: '1', role: 'decision', range: [0.7, 1], possible: [0, 1], default: 0.9, force: 'assumption', source: '国家没有规定减少多少；假设',
  }),
  parameter('area_open_share', {
    label: { zh: '片区供地开放程度（生态圈层为 0）', en: 'Openness of the area to new land (ecological ring 0)' },
    unit: '1', over: ['area'], role: 'decision', range: [0, 1], possible: [0, 1], default: 1, force: 'local', source: 'Rings: core and reserve open, ecological closed',
  }),
  parameter('typical_floor_area_ratio', {
    label: { zh: '片区典型容积率', en: 'Typical floor-area ratio' },
    unit: '1', over: ['area'], role: 'decision', range: [1, 6], possible: [0.1, 30], default: 2.5, force: 'assumption', source: 'Assumption; Shenzhen’s plans of 2017 and 2020 imply 4.3–4.5',
  }),
  parameter('typical_residential_share', {
    label: { zh: '典型住宅建筑面积占比', en: 'Typical residential share of floor area' },
    unit: '1', over: ['area'], role: 'decision', range: [0.5, 1], possible: [0.05, 1], default: 0.9, force: 'assumption', source: 'Assumption',
  }),
  parameter('typical_affordable_share', {
    label: { zh: '商品住宅用地配建比例', en: 'Inclusionary share on market land' },
    unit: '1', over: ['area'], role: 'decision', range: [0, 0.3], possible: [0, 0.9], default: 0.05, force: 'local', source: '配建 5 % 以上较常见；深圳更新一/二/三类 20/18/15 %（深规土〔2016〕11号，凭记忆，待核对）',
  }),
  parameter('regulatory_plan_gate', {
    label: { zh: '控规先行', en: 'Detailed plan first' },
    unit: '1', role: 'decision', codes: ['no', 'yes'], range: [0, 1], possible: [0, 1], default: 1, force: 'binding', source: '城乡规划法第三十八条：未确定规划条件的地块不得出让国有土地使用权',
  }),
  parameter('facilities_gate', {
    label: { zh: '先配套后开发', en: 'Facilities before sale' },
    unit: '1', role: 'decision', codes: ['no', 'yes'], range: [0, 1], possible: [0, 1], default: 1, force: 'local', source: 'A district’s own rule: 先配套后开发，先造景后卖地',
  }),
  parameter('green_swap', {
    label: { zh: '绿线占补平衡', en: 'Green line swapped one to one' },
    unit: '1', role: 'decision', codes: ['no', 'yes'], range: [0, 1], possible: [0, 1], default: 0, force: 'local', source: 'A district’s own rule: 绿地可以通过占补平衡来调整',
  }),
  parameter('failed_sale_floor', {
    label: { zh: '全部流拍的价值与收储成本之比', en: 'Value over reserve cost below which no land sells' },
    unit: '1', role: 'world', range: [0.3, 0.8], possible: [0, 0.99], default: 0.5, force: 'assumption', source: 'Assumption: none sells at half the reserve cost, all from the reserve cost up; a step would make cycles',
  }),
  parameter('max_gearing', {
    label: { zh: '土地价值对房价的最大杠杆', en: 'Largest gearing of land value to the price' },
    unit: '1', role: 'world', range: [2, 6], possible: [1, 50], default: 4, force: 'assumption', source: 'Assumption: keeps chances defined where land is worth almost nothing',
  }),
  parameter('renewal_contract_rate', {
    label: { zh: '更新用地年签约率', en: 'Listed renewal land contracted, a year' },
    unit: '1/year', over: ['area'], role: 'world', range: [0.01, 0.1], possible: [0, 1], default: 0.03, force: 'assumption', source: 'About 31 % after twelve years in Shenzhen (end of 2021), constant hazard: assumption',
  }),
  parameter('renewal_residential_share', {
    label: { zh: '更新用地可供住宅比例', en: 'Residential share of renewal land' },
    unit: '1', over: ['area'], role: 'decision', range: [0.2, 0.8], possible: [0, 1], default: 0.4, force: 'assumption', source: 'Assumption until renewal units are modelled one by one',
  }),
] as const
