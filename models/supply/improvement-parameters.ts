/**
 * @module
 * How homes wear and what improving them does 住房状况与改造的参数.
 */
import { parameter } from '#models/scenario/parameter'

const ASSUMED = 'Assumption; to be set by a survey of the district’s buildings'

export const improvementParameters = [
  parameter('needs_improvement_share', {
    label: { zh: '基年待改造占比', en: 'Share in need of improvement in the base year' },
    unit: '1',
    over: ['area'],
    role: 'world',
    range: [0, 0.6],
    possible: [0, 1],
    default: 0.2,
    describesBase: true,
    force: 'assumption',
    source: ASSUMED,
    note: {
      zh: '占基年此前未改造的住房面积',
      en: 'Of the floor area that had not been improved by the base year',
    },
  }),
  parameter('deterioration_rate', {
    label: {
      zh: '完好住房转为待改造的年比例',
      en: 'Sound homes that come to need improvement, a year',
    },
    unit: '1/year',
    role: 'world',
    range: [0.005, 0.03],
    possible: [0, 0.2],
    default: 0.01,
    force: 'assumption',
    source: ASSUMED,
  }),
  parameter('improvement_life', {
    label: { zh: '改造后维持年数', en: 'Years that an improvement lasts' },
    unit: 'year',
    role: 'world',
    range: [10, 30],
    possible: [1, 100],
    default: 20,
    force: 'assumption',
    source: ASSUMED,
  }),
  parameter('restored_share', {
    label: { zh: '改造使住房恢复完好的面积比例', en: 'Share of what is improved that is restored' },
    unit: '1',
    over: ['improvement_programme'],
    role: 'world',
    range: [0, 1],
    possible: [0, 1],
    default: {
      flat_to_pitched: 1,
      unit_completion: 1,
      multi_storey: 1,
      high_rise: 1,
      renovation: 1,
      energy_saving: 0,
      lift: 0,
      water_supply: 0,
      sanitary: 0,
      heritage: 1,
      other: 0,
    },
    force: 'assumption',
    source:
      'Assumption: work on roof, structure and plan restores a building; work on its equipment alone does not',
    note: {
      zh: '同一幢楼可先后或同时列入几类改造，各类面积不能相加为已改造面积',
      en: 'A building may be in several programmes; their floor areas do not add up to what has been improved',
    },
  }),
  parameter('improved_hazard_ratio', {
    label: {
      zh: '已改造住房的损耗率与其他住房之比',
      en: 'Loss to age of improved homes, to that of others',
    },
    unit: '1',
    role: 'world',
    range: [0.2, 1],
    possible: [0, 1],
    default: 0.5,
    force: 'assumption',
    source: ASSUMED,
  }),
  parameter('improvement_level', {
    label: { zh: '既有住房改造任务倍数', en: 'Level of the improvement programmes' },
    unit: '1',
    over: ['improvement_programme'],
    role: 'decision',
    range: [0, 3],
    possible: [0, 20],
    default: 1,
    force: 'assumption',
    source: 'A lever: 1 leaves improvements.csv as given',
  }),
] as const
