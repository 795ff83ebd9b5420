/**
 * @module
 * How many come, and what draws them 迁入迁出: levels besides the tables, and responses that are off unless an elasticity
 * is given.
 */
import { constant, variable } from '#models/engine/index'

const LEVELS =
  'Persons or rates a year, laid on the migrants’ age profile; on top of the tables by age'
const RESPONSE =
  'Model of this project: constant elasticity to last year’s ratio against the base year; 0, the default, leaves it out'

export const migration = [
  constant('population_base_total', {
    label: { zh: '片区基年人口', en: 'Base population of the area' },
    unit: 'person',
    over: ['area'],
    is: 'sum(sum(sum(population_base, age), sex), status)',
    source: 'population.csv',
  }),
  constant('population_base_share', {
    label: { zh: '片区基年人口占比', en: 'The area’s share of the base population' },
    unit: '1',
    over: ['area'],
    is: 'population_base_total / max(sum(population_base_total, area), one_person)',
    source: 'population.csv',
    note: {
      zh: '只有全区数的迁移表按此分到片区',
      en: 'Migration tables of the whole district are dealt out to areas by it',
    },
  }),
  variable('in_migrants_besides_table', {
    label: { zh: '迁入人数（分年龄表之外）', en: 'In-migrants besides the table by age' },
    unit: 'person/year',
    over: ['area', 'status'],
    initially:
      'in_migration + in_migration_rate * sum(sum(population_base, age), sex) + max(net_migrants, 0)',
    is: 'in_migration + in_migration_rate * previous(population) + max(net_migrants, 0)',
    source: LEVELS,
  }),
  variable('out_migrants_besides_table', {
    label: { zh: '迁出人数（分年龄表之外）', en: 'Out-migrants besides the table by age' },
    unit: 'person/year',
    over: ['area', 'status'],
    is: 'out_migration + max(-net_migrants, 0)',
    source: LEVELS,
    note: {
      zh: '按迁出率离开的另计；在当地的人走完为止',
      en: 'Those who leave at a rate come on top; nobody leaves who is not there',
    },
  }),
  variable('jobs', {
    label: { zh: '就业岗位', en: 'Jobs' },
    unit: 'person',
    over: ['area'],
    indicator: true,
    is: 'jobs_given',
    source: 'jobs.csv',
  }),
  variable('job_pull', {
    label: { zh: '就业吸引', en: 'Pull of jobs' },
    unit: '1',
    over: ['area'],
    total: 'none',
    initially: '1',
    is: 'initial(jobs) > 0 ? (previous(jobs) / initial(jobs)) ^ in_migration_job_elasticity : 1',
    source: RESPONSE,
  }),
  variable('completion_ratio', {
    label: { zh: '新房竣工水平', en: 'Completions against the base year’s' },
    unit: '1',
    over: ['area'],
    total: 'none',
    initially: '1',
    is: '(previous(completion_rate) + least_completion_rate) / (initial(completion_rate) + least_completion_rate)',
    source: RESPONSE,
    note: {
      zh: '加一小量，使无竣工的年份不致断流',
      en: 'A small rate is added to both, so that a year without completions does not stop the flow',
    },
  }),
  variable('in_migration_scale', {
    label: { zh: '迁入调整系数', en: 'Scale of in-migration' },
    unit: '1',
    over: ['area'],
    total: 'none',
    initially: '1',
    is: 'in_migration_level * (previous(price_to_income) / initial(price_to_income)) ^ in_migration_price_elasticity * job_pull * completion_ratio ^ in_migration_completion_elasticity',
    source: RESPONSE,
  }),
  variable('out_migration_scale', {
    label: { zh: '迁出调整系数', en: 'Scale of out-migration' },
    unit: '1',
    total: 'none',
    initially: '1',
    is: 'out_migration_level',
    source: 'Model of this project',
  }),
  variable('move_pull', {
    label: { zh: '区内迁居吸引', en: 'What draws movers to an area' },
    unit: '1',
    over: ['area'],
    total: 'none',
    initially: '1',
    is: 'completion_ratio ^ move_completion_elasticity',
    source: RESPONSE,
  }),
  variable('move_rate', {
    label: { zh: '区内迁居率', en: 'Rate of moves between areas' },
    unit: '1/year',
    over: ['area', 'destination'],
    total: 'none',
    initially: 'move_rate_given',
    is: 'move_level * move_rate_given',
    source: 'moves.csv',
  }),
]
