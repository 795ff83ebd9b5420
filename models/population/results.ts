/**
 * @module
 * What the projection says of people 人口结果: stocks, flows, shares and ratios.
 */
import { variable } from '#models/engine/index'
import { METHOD } from './method.ts'

const people = [
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
  variable('campus_population', {
    label: { zh: '校园人口', en: 'Campus population' },
    unit: 'person',
    over: ['area'],
    indicator: true,
    is: 'sum(sum(campus_by_age, age), status)',
    source: METHOD,
  }),
  variable('district_urban_share', {
    label: { zh: '全区城镇化率', en: 'Urban share of the district' },
    unit: '1',
    total: 'none',
    is: '1 - sum(at(population, rural), area) / max(sum(population_total, area), one_person)',
    source: 'Townspeople of either status, of all people',
  }),
  variable('urban_share', {
    label: { zh: '城镇化率', en: 'Urban share' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: '1 - at(population, rural) / max(population_total, one_person)',
    source: 'Townspeople of either status, of all people',
  }),
  variable('registered_share', {
    label: { zh: '户籍人口占比', en: 'Share registered here' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: '1 - at(population, migrant) / max(population_total, one_person)',
    source: 'Registered townspeople and villagers, of all people',
  }),
]

const flows = [
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
    note: { zh: '区外来往；区内迁居另列', en: 'To and from outside; moves within are apart' },
  }),
  variable('net_moves', {
    label: { zh: '区内净迁居', en: 'Net moves between areas' },
    unit: 'person/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'moved_in - moved_out',
    source: METHOD,
    note: { zh: '全区合计为零', en: 'Nothing for the district as a whole' },
  }),
  variable('registrations', {
    label: { zh: '落户人数', en: 'Migrants registered' },
    unit: 'person/year',
    over: ['area'],
    indicator: true,
    is: 'sum(registrations_by_age, age)',
    source: METHOD,
  }),
  variable('rural_transfers', {
    label: { zh: '农转城人数', en: 'Villagers become townspeople' },
    unit: 'person/year',
    over: ['area'],
    indicator: true,
    is: 'sum(rural_transfers_by_age, age)',
    source: METHOD,
  }),
  variable('status_changes', {
    label: { zh: '户籍状态变动净值', en: 'Net change of status' },
    unit: 'person/year',
    over: ['area', 'status'],
    indicator: true,
    is: {
      registered: 'registrations + rural_transfers',
      migrant: '-registrations',
      rural: '-rural_transfers',
    },
    source: METHOD,
  }),
  variable('population_growth', {
    label: { zh: '人口增长', en: 'Population growth' },
    unit: 'person/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'natural_increase + net_migration + net_moves + status_changes',
    source: METHOD,
    note: { zh: '等于年末与上年末人口之差', en: 'Equals the population less last year’s' },
  }),
]

const UN = 'United Nations definition'
const CHILDREN =
  'at(population_by_age_group, infant) + at(population_by_age_group, kindergarten) + at(population_by_age_group, primary) + at(population_by_age_group, junior)'
const OLD = 'at(population_by_age_group, old)'
const WORKING = `max(population_total - (${CHILDREN}) - ${OLD}, one_person)`

const ages = [
  variable('dependency_ratio', {
    label: { zh: '总抚养比', en: 'Dependency ratio' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: `(${CHILDREN} + ${OLD}) / ${WORKING}`,
    source: `${UN}: persons under 15 and over 64, per person aged 15 to 64`,
  }),
  variable('child_dependency_ratio', {
    label: { zh: '少儿抚养比', en: 'Child dependency ratio' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: `(${CHILDREN}) / ${WORKING}`,
    source: `${UN}: persons under 15, per person aged 15 to 64`,
  }),
  variable('old_age_dependency_ratio', {
    label: { zh: '老年抚养比', en: 'Old-age dependency ratio' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: `${OLD} / ${WORKING}`,
    source: `${UN}: persons over 64, per person aged 15 to 64`,
  }),
  variable('old_age_share', {
    label: { zh: '65岁及以上人口占比', en: 'Share aged 65 and over' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: `${OLD} / max(population_total, one_person)`,
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
  variable('jobs_per_worker', {
    label: { zh: '职住比', en: 'Jobs per person of working age' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: `jobs / ${WORKING}`,
    source: 'jobs.csv, and persons aged 15 to 64; 0 where no jobs are given',
  }),
]

export const results = [...people, ...flows, ...ages]
