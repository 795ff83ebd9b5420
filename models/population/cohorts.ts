/**
 * @module
 * The cohort block 人口队列模块: population by area, status, sex and single year of age.
 */
import { block, type BlockIO } from '#models/engine/index'
import { Campus } from './campus.ts'
import { cohortOutputs, COHORT_SOURCE, GROUP_STARTS } from './cohort-outputs.ts'
import { AREA_CELLS, SEXES, STATUSES, stepCohorts, type Flows, type Rates } from './cohort-step.ts'
import { AGES } from './life-table.ts'
import { moveBetweenAreas, moveRoom, type MoveFlows, type MoveRates } from './moves.ts'

const reads = [
  'survival_ratio',
  'fertility_by_age',
  'sex_ratio_at_birth',
  'registration_rate',
  'rural_transfer_rate',
  'in_migration_scale',
  'out_migration_scale',
  'in_migrants_besides_table',
  'out_migrants_besides_table',
  'out_migration_rate',
  'migration_profile',
  'migrant_female_share',
  'migrants_in',
  'migrants_out',
  'migrants_net',
  'migrants_in_district',
  'migrants_out_district',
  'migrants_net_district',
  'population_base_share',
  'move_rate',
  'move_pull',
  'campus_students',
]

/** Index of the age group of each single age. */
const GROUP_OF_AGE = Uint8Array.from({ length: AGES }, (_, x) =>
  GROUP_STARTS.findLastIndex((start) => start <= x),
)

export const cohorts = block('cohorts', {
  label: { zh: '人口队列', en: 'Population cohorts' },
  source: COHORT_SOURCE,
  reads,
  previous: ['campus_students'],
  readsInitially: [...reads, 'population_base', 'campus_profile'],
  writes: cohortOutputs,
  prepare: (space) => {
    const areas = space.size('area')
    const ahead = new Float64Array(areas * AREA_CELLS)
    const room = moveRoom(areas)
    const campus = new Campus(areas)
    /** A year of those who are not on a campus; gives their number at its start. */
    const carry = (from: Float64Array, to: Float64Array, io: BlockIO) => {
      stepCohorts(from, to, ratesOf(io), flowsOf(io))
      moveBetweenAreas(to, moveRatesOf(io), moveFlowsOf(io), room)
      measureGrowth(from, to, io.now['persons_growth_by_age']!)
    }
    return {
      start: (io) => {
        const [people, students] = [io.now['population_by_age']!, io.now['campus_students']!]
        people.set(io.now['population_base']!)
        campus.settle(people, students, io.now['campus_profile']!)
        // flows of the base year are not in the tables: they are those of its people at its rates
        carry(campus.takeOut(people, students), ahead, io)
        campus.count(students, io.now['campus_by_age']!)
        addGroups(people, io.now['population_by_age_group']!)
      },
      step: (io) => {
        const [before, people] = [io.last['population_by_age']!, io.now['population_by_age']!]
        const [were, students] = [io.last['campus_students']!, io.now['campus_students']!]
        carry(campus.takeOut(before, were), people, io)
        campus.putIn(people, students)
        campus.addChange(were, students, io.now['in_migrants']!, io.now['out_migrants']!)
        campus.count(students, io.now['campus_by_age']!)
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
    registration: now['registration_rate']!,
    transfer: now['rural_transfer_rate']!,
    inScale: now['in_migration_scale']!,
    outScale: now['out_migration_scale']![0]!,
    inTotal: now['in_migrants_besides_table']!,
    outTotal: now['out_migrants_besides_table']!,
    outRate: now['out_migration_rate']!,
    profile: now['migration_profile']!,
    womenShare: now['migrant_female_share']![0]!,
    inTable: now['migrants_in']!,
    outTable: now['migrants_out']!,
    netTable: now['migrants_net']!,
    inDistrict: now['migrants_in_district']!,
    outDistrict: now['migrants_out_district']!,
    netDistrict: now['migrants_net_district']!,
    areaShare: now['population_base_share']!,
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
    transferredByAge: now['rural_transfers_by_age']!,
  }
}

function moveRatesOf({ now }: BlockIO): MoveRates {
  return { rate: now['move_rate']!, pull: now['move_pull']!, profile: now['migration_profile']! }
}

function moveFlowsOf({ now }: BlockIO): MoveFlows {
  return {
    moves: now['moves']!,
    movedIn: now['moved_in']!,
    movedOut: now['moved_out']!,
    movedOutByAge: now['moved_out_by_age']!,
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
  groups.fill(0)
  for (let cell = 0; cell < people.length / AGES; cell++) {
    const into = Math.floor(cell / (STATUSES * SEXES)) * GROUP_STARTS.length
    for (let x = 0; x < AGES; x++) groups[into + GROUP_OF_AGE[x]!]! += people[cell * AGES + x]!
  }
}
