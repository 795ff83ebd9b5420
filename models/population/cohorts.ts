/**
 * @module
 * The cohort block 人口队列模块: population by area, status, sex and single year of age.
 */
import { block, output, type BlockIO, type BlockOutput } from '#models/engine/index'
import { stepCohorts, SEXES, STATUSES, type Flows, type Rates } from './cohort-step.ts'
import { AGES } from './life-table.ts'

const source =
  'Cohort-component method; conventions of the United Nations (2024), World Population Prospects: survival L(x)/L(x−1), births on the mean of women at start and end, net migrants added at the end'

const flow = (
  id: string,
  zh: string,
  en: string,
  over = ['area', 'status'],
  more: Partial<BlockOutput> = {},
) => output(id, { label: { zh, en }, unit: 'person/year', over, source, ...more })

const reads = [
  'survival_ratio',
  'fertility_by_age',
  'sex_ratio_at_birth',
  'settlement_rate',
  'in_migration_scale',
  'out_migration_scale',
  'in_migration',
  'out_migration_rate',
  'migration_profile',
  'migrant_female_share',
  'migrants_in',
  'migrants_out',
  'migrants_net',
  'migrants_in_unspecified',
  'migrants_out_unspecified',
  'migrants_net_unspecified',
]

/** First age of each age group of `dimensions.ts`. */
const GROUP_STARTS = [0, 3, 6, 12, 15, 18, 40, 60, 65]

/** Index of the age group of each single age. */
const GROUP_OF_AGE = Uint8Array.from({ length: AGES }, (_, x) =>
  GROUP_STARTS.findLastIndex((start) => start <= x),
)

export const cohorts = block('cohorts', {
  label: { zh: '人口队列', en: 'Population cohorts' },
  source,
  reads,
  readsInitially: [...reads, 'population_base'],
  writes: [
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
    flow('births', '出生人数', 'Births', undefined, { indicator: true }),
    flow('deaths', '死亡人数', 'Deaths', undefined, { indicator: true }),
    flow('in_migrants', '迁入人数', 'In-migrants', undefined, { indicator: true }),
    flow('out_migrants', '迁出人数', 'Out-migrants', undefined, { indicator: true }),
    flow('deaths_by_age', '分年龄死亡人数', 'Deaths by age reached', ['area', 'status', 'age'], {
      state: true,
    }),
    flow(
      'out_migrants_by_age',
      '分年龄迁出人数',
      'Out-migrants by age',
      ['area', 'status', 'age'],
      { state: true },
    ),
    flow('registrations_by_age', '分年龄落户人数', 'Migrants registered, by age', ['area', 'age'], {
      state: true,
    }),
    flow(
      'persons_growth_by_age',
      '分年龄人口变化',
      'Change of persons at each age',
      ['area', 'status', 'age'],
      {
        state: true,
        note: {
          zh: '基年按当年的率推算下一年的变化',
          en: 'In the base year: the change over the year ahead at the base year’s own rates',
        },
      },
    ),
  ],
  prepare: (space) => {
    const cells = space.size('area') * STATUSES * SEXES * AGES
    const ahead = new Float64Array(cells)
    return {
      start: (io) => {
        const people = io.now['population_by_age']!
        people.set(io.now['population_base']!)
        // flows of the base year are not in the tables: they are those of its people at its rates
        stepCohorts(people, ahead, ratesOf(io), flowsOf(io))
        measureGrowth(people, ahead, io.now['persons_growth_by_age']!)
        addGroups(people, io.now['population_by_age_group']!)
      },
      step: (io) => {
        const [before, people] = [io.last['population_by_age']!, io.now['population_by_age']!]
        stepCohorts(before, people, ratesOf(io), flowsOf(io))
        measureGrowth(before, people, io.now['persons_growth_by_age']!)
        addGroups(people, io.now['population_by_age_group']!)
      },
    }
  },
})

function ratesOf({ now }: BlockIO): Rates {
  return {
    survival: now['survival_ratio']!,
    fertility: now['fertility_by_age']!,
    boysPerGirl: now['sex_ratio_at_birth']![0]!,
    settlement: now['settlement_rate']!,
    inScale: now['in_migration_scale']!,
    outScale: now['out_migration_scale']![0]!,
    inTotal: now['in_migration']!,
    outRate: now['out_migration_rate']!,
    profile: now['migration_profile']!,
    womenShare: now['migrant_female_share']![0]!,
    inTable: now['migrants_in']!,
    outTable: now['migrants_out']!,
    netTable: now['migrants_net']!,
    inUnspecified: now['migrants_in_unspecified']!,
    outUnspecified: now['migrants_out_unspecified']!,
    netUnspecified: now['migrants_net_unspecified']!,
  }
}

function flowsOf({ now }: BlockIO): Flows {
  return {
    births: now['births']!,
    deaths: now['deaths']!,
    came: now['in_migrants']!,
    left: now['out_migrants']!,
    deathsByAge: now['deaths_by_age']!,
    leftByAge: now['out_migrants_by_age']!,
    registeredByAge: now['registrations_by_age']!,
  }
}

/** Change at each age, both sexes together. */
function measureGrowth(before: Float64Array, after: Float64Array, growth: Float64Array): void {
  for (let group = 0; group < growth.length / AGES; group++)
    for (let x = 0; x < AGES; x++) {
      const woman = group * SEXES * AGES + x
      const man = woman + AGES
      growth[group * AGES + x] = after[woman]! + after[man]! - before[woman]! - before[man]!
    }
}

function addGroups(people: Float64Array, groups: Float64Array): void {
  const cellsOfArea = STATUSES * SEXES
  groups.fill(0)
  for (let cell = 0; cell < people.length / AGES; cell++) {
    const into = Math.floor(cell / cellsOfArea) * GROUP_STARTS.length
    for (let x = 0; x < AGES; x++) groups[into + GROUP_OF_AGE[x]!]! += people[cell * AGES + x]!
  }
}
