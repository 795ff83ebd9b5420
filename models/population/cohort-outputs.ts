/**
 * @module
 * What the cohort block writes 人口队列模块的输出.
 */
import { output, type BlockOutput } from '#models/engine/index'

export const COHORT_SOURCE =
  'Cohort-component method; conventions of the United Nations (2024), World Population Prospects: survival L(x)/L(x−1), births on the mean of women at start and end, net migrants added at the end'

/** First age of each age group of `dimensions.ts`. */
export const GROUP_STARTS = [0, 3, 6, 12, 15, 18, 40, 60, 65]

const source = COHORT_SOURCE
const BY_AGE = ['area', 'status', 'age']

const flow = (
  id: string,
  zh: string,
  en: string,
  over: readonly string[],
  more: Partial<BlockOutput> = {},
) => output(id, { label: { zh, en }, unit: 'person/year', over: [...over], source, ...more })

const shown = (id: string, zh: string, en: string) =>
  flow(id, zh, en, ['area', 'status'], { indicator: true })
const kept = (id: string, zh: string, en: string, over = BY_AGE) =>
  flow(id, zh, en, over, { state: true })

export const cohortOutputs: readonly BlockOutput[] = [
  output('population_by_age', {
    label: { zh: '分年龄人口', en: 'Population by age' },
    unit: 'person',
    over: ['area', 'status', 'sex', 'age'],
    source,
    state: true,
  }),
  output('population_by_age_group', {
    label: { zh: '分年龄组人口', en: 'Population by age group' },
    unit: 'person',
    over: ['area', 'age_group'],
    indicator: true,
    source,
  }),
  output('campus_by_age', {
    label: { zh: '分年龄校园人口', en: 'Campus population by age' },
    unit: 'person',
    over: BY_AGE,
    source,
    state: true,
  }),
  shown('births', '出生人数', 'Births'),
  shown('deaths', '死亡人数', 'Deaths'),
  shown('in_migrants', '迁入人数', 'In-migrants'),
  shown('out_migrants', '迁出人数', 'Out-migrants'),
  shown('moved_in', '区内迁入人数', 'Moved in from other areas'),
  shown('moved_out', '区内迁出人数', 'Moved out to other areas'),
  flow('moves', '片区间迁居人数', 'Moves between areas', ['area', 'destination'], {
    indicator: true,
  }),
  kept('deaths_by_age', '分年龄死亡人数', 'Deaths by age reached'),
  kept('out_migrants_by_age', '分年龄迁出人数', 'Out-migrants by age'),
  kept('moved_out_by_age', '分年龄区内迁出人数', 'Moved out to other areas, by age'),
  kept('registrations_by_age', '分年龄落户人数', 'Migrants registered, by age', ['area', 'age']),
  kept('rural_transfers_by_age', '分年龄农转城人数', 'Villagers become townspeople, by age', [
    'area',
    'age',
  ]),
  flow('persons_growth_by_age', '分年龄人口变化', 'Change of persons at each age', BY_AGE, {
    state: true,
    note: {
      zh: '不含校园人口；基年按当年的率推算下一年的变化',
      en: 'Without campuses; in the base year the change over the year ahead at its own rates',
    },
  }),
]
