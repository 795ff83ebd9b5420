/**
 * @module
 * 人: how many people live where, and what changes their number.
 */
import { stage, variable } from '#models/engine/index'
import { dimensions } from '../dimensions.ts'
import { cohorts } from './cohorts.ts'
import { populationParameters } from './parameters.ts'
import { survival } from './survival.ts'
import { populationColumns } from './tables.ts'

const METHOD = 'Cohort-component method; United Nations (2024), World Population Prospects'

const rates = [
  variable('fertility_by_age', {
    label: { zh: '分年龄生育率', en: 'Fertility by age' },
    unit: '1/year',
    over: ['age'],
    total: 'none',
    initially:
      'sum(fertility_given, age) > 0 ? fertility_given : total_fertility_rate * fertility_pattern / sum(fertility_pattern, age) / one_year',
    is: 'total_fertility_level * (sum(fertility_given, age) > 0 ? fertility_given : total_fertility_rate * fertility_pattern / sum(fertility_pattern, age) / one_year)',
    source: METHOD,
    note: {
      zh: '有分年龄表用表，否则用总和生育率乘年龄模式',
      en: 'The table by age where one is given, else the total rate times a pattern',
    },
  }),
  variable('total_fertility', {
    label: { zh: '总和生育率', en: 'Total fertility rate' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'sum(fertility_by_age, age) * one_year',
    source: METHOD,
  }),
  variable('in_migration_scale', {
    label: { zh: '迁入调整系数', en: 'Scale of in-migration' },
    unit: '1',
    over: ['area'],
    total: 'none',
    initially: '1',
    is: 'in_migration_level * (previous(price_to_income) / initial(price_to_income)) ^ in_migration_price_elasticity',
    source: 'Model of this project; the response to prices is off unless an elasticity is given',
  }),
  variable('out_migration_scale', {
    label: { zh: '迁出调整系数', en: 'Scale of out-migration' },
    unit: '1',
    total: 'none',
    initially: '1',
    is: 'out_migration_level',
    source: 'Model of this project',
  }),
]

const results = [
  variable('population', {
    label: { zh: '常住人口', en: 'Population' },
    unit: 'person',
    over: ['area', 'status'],
    indicator: true,
    is: 'sum(sum(population_by_age, age), sex)',
    source: METHOD,
  }),
  variable('population_total', {
    label: { zh: '片区常住人口', en: 'Population of the area' },
    unit: 'person',
    over: ['area'],
    is: 'sum(population, status)',
    source: METHOD,
  }),
  variable('natural_increase', {
    label: { zh: '自然增长', en: 'Natural increase' },
    unit: 'person/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'births - deaths',
    source: METHOD,
  }),
  variable('net_migration', {
    label: { zh: '净迁入', en: 'Net migration' },
    unit: 'person/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'in_migrants - out_migrants',
    source: METHOD,
  }),
  variable('registrations', {
    label: { zh: '落户人数', en: 'Migrants registered' },
    unit: 'person/year',
    over: ['area'],
    indicator: true,
    is: 'sum(registrations_by_age, age)',
    source: METHOD,
  }),
  variable('status_changes', {
    label: { zh: '户籍状态变动净值', en: 'Net change of status' },
    unit: 'person/year',
    over: ['area', 'status'],
    is: { registered: 'registrations', migrant: '-registrations', rural: '0' },
    source: METHOD,
  }),
  variable('population_growth', {
    label: { zh: '人口增长', en: 'Population growth' },
    unit: 'person/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'natural_increase + net_migration + status_changes',
    source: METHOD,
    note: { zh: '等于年末与上年末人口之差', en: 'Equals the population less last year’s' },
  }),
  variable('dependency_ratio', {
    label: { zh: '总抚养比', en: 'Dependency ratio' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: '(at(population_by_age_group, infant) + at(population_by_age_group, kindergarten) + at(population_by_age_group, primary) + at(population_by_age_group, junior) + at(population_by_age_group, old)) / max(at(population_by_age_group, senior) + at(population_by_age_group, young) + at(population_by_age_group, middle) + at(population_by_age_group, retiring), one_person)',
    source: 'United Nations definition: persons under 15 and over 64, per person aged 15 to 64',
  }),
  variable('old_age_share', {
    label: { zh: '65岁及以上人口占比', en: 'Share aged 65 and over' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'at(population_by_age_group, old) / max(population_total, one_person)',
    source: METHOD,
  }),
  variable('school_age_children', {
    label: { zh: '义务教育学龄人口（6–14岁）', en: 'Children of compulsory school age (6–14)' },
    unit: 'person',
    over: ['area'],
    indicator: true,
    is: 'at(population_by_age_group, primary) + at(population_by_age_group, junior)',
    source: METHOD,
  }),
]

export const population = stage(
  'population',
  { zh: '人口', en: 'Population' },
  [...dimensions],
  [...populationParameters],
  populationColumns,
  rates,
  [survival, cohorts],
  results,
)
