import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type Override, type Study } from '#models/index'
import { C, smallPack } from '#test/support/small-pack'

const FIRST = 2017
const AREAS = ['north', 'south', 'east']

function people(rows: (area: string) => readonly (readonly [string, string, number])[]): string {
  const lines = AREAS.flatMap((area) =>
    rows(area).flatMap(([status, age, persons]) =>
      ['female', 'male'].map((sex) => [area, status, sex, age, persons].join(',')),
    ),
  )
  return ['area,status,sex,age,persons', ...lines, ''].join('\n')
}

/** 40 % villagers, in two of three areas. */
const villages = people((area) => [
  ['registered', '0-14', 10_000],
  ['registered', '15-64', 60_000],
  ['registered', '65+', 10_000],
  ['migrant', '0-14', 0],
  ['migrant', '15-64', 10_000],
  ['migrant', '65+', 0],
  ['rural', '0-14', 0],
  ['rural', '15-64', area === 'south' ? 0 : 90_000],
  ['rural', '65+', 0],
])

function open(tables: Readonly<Record<string, string>>, ...overrides: Override[]): Study {
  const pack = readPack(smallPack(C, tables))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const study = openStudy(pack.value, { overrides })
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  return study.value
}

const set = (
  path: string,
  value: number | string | Readonly<Record<string, number>>,
): Override => ({ kind: 'parameter', path, value })
const course = (study: Study, indicator: string, where = {}) => study.series({ indicator, where })

describe('urbanisation', () => {
  const [ceiling, speed] = [0.85, 0.06]
  const study = open(
    { 'population.csv': villages },
    set('urbanisation_ceiling', ceiling),
    set('urbanisation_speed', speed),
  )
  const path = course(study, 'urbanisation_path')
  const share = course(study, 'urban_share')

  it('follows the logistic: ln(u ÷ (K − u)) grows by the same every year', () => {
    const u0 = share[0]!
    path.forEach((u, t) => {
      // demography.md §5: u(t) = K/(1 + (K/u0 − 1)e^(−rt))
      const wanted = ceiling / (1 + (ceiling / u0 - 1) * Math.exp(-speed * t))
      expect(u).toBeCloseTo(wanted, 12)
    })
  })

  it('moves the villagers that it takes, from everywhere they live, and into households of townspeople', () => {
    share.forEach((u, t) => expect(Math.abs(u - path[t]!)).toBeLessThan(0.01))
    expect(course(study, 'rural_transfers', { area: 'south' })[5]).toBe(0)
    const [moved, households] = ['rural_transfers', 'households_reclassified'].map(
      (id) => course(study, id, id === 'rural_transfers' ? {} : { status: 'registered' })[5]!,
    )
    expect(moved!).toBeGreaterThan(1_000)
    expect(households!).toBeGreaterThan(0.2 * moved!)
    expect(course(study, 'households_reclassified')[5]).toBeCloseTo(0, 6)
  })

  it('is demand for no home: only who lives in the towns’ system grows', () => {
    const still = open({ 'population.csv': villages }, set('urbanisation_speed', 0))
    const formed = (s: Study) => course(s, 'new_households')[1]!
    expect(Math.abs(formed(study) / formed(still) - 1)).toBeLessThan(1e-6)
  })

  it('follows a planned path where one is set, and the ceiling holds no district back that is past it', () => {
    const planned = open(
      { 'population.csv': villages },
      set('urbanisation_target', { 2018: 0.65, 2022: 0.7 }),
    )
    expect(course(planned, 'urbanisation_path')[2022 - FIRST]).toBeCloseTo(0.7, 12)
    expect(course(planned, 'urban_share')[2022 - FIRST]).toBeCloseTo(0.7, 2)
    const past = open({ 'population.csv': villages }, set('urbanisation_ceiling', 0.3))
    expect(
      course(past, 'rural_transfers')
        .slice(1)
        .every((v) => Math.abs(v) < 2_000),
    ).toBe(true)
  })
})

describe('registration of migrants', () => {
  it('at a rate takes that share of those there at the end of the year', () => {
    const study = open(
      { 'population.csv': villages },
      set('settlement_rate', 0.05),
      set('in_migration', 0),
      set('out_migration_rate', 0),
    )
    const [before, after] = course(study, 'population', { status: 'migrant' })
    const registered = course(study, 'registrations')[1]!
    const natural = course(study, 'natural_increase', { status: 'migrant' })[1]!
    expect(registered).toBeCloseTo(0.05 * (before! + natural), 6)
    expect(after).toBeCloseTo(before! + natural - registered, 6)
  })

  it('by eligibility takes those with a home or a job, and their relatives, as far as they apply', () => {
    const study = open(
      { 'population.csv': villages },
      set('settlement_rule', 'eligibility'),
      set('stable_housing_share', 0.5),
      set('stable_job_share', 0.4),
      set('relatives_share', 0.1),
      set('settlement_uptake', 0.2),
    )
    // 1 − 0.5 × 0.6 = 0.7; with relatives 0.77; a fifth of them a year
    expect(course(study, 'registration_rate', { area: 'north' })[1]).toBeCloseTo(0.154, 12)
  })

  it('can change its rule on a date', () => {
    const study = open(
      { 'population.csv': villages },
      set('settlement_rate', 0.01),
      set('settlement_uptake', 0.2),
      set('settlement_rule', { 2017: 0, 2020: 1 }),
    )
    const rate = course(study, 'registration_rate', { area: 'north' })
    expect(rate[2019 - FIRST]).toBe(0.01)
    expect(rate[2020 - FIRST]!).toBeGreaterThan(0.05)
  })
})

describe('in-migration', () => {
  const jobs = (north: number) =>
    [
      'area,year,jobs',
      ...AREAS.flatMap((a) => [`${a},2017,100000`, `${a},2018,${a === 'north' ? north : 100_000}`]),
      '',
    ].join('\n')

  it('answers last year’s jobs by its elasticity, and not before', () => {
    const tables = { 'population.csv': villages, 'jobs.csv': jobs(200_000) }
    const came = (e: number) =>
      course(open(tables, set('in_migration_job_elasticity', e)), 'in_migrants', { area: 'north' })
    const [off, on, half] = [came(0), came(1), came(0.5)]
    expect(on[1]).toBe(off[1])
    expect(on[2]! / off[2]!).toBeCloseTo(2, 9)
    expect(half[2]! / off[2]!).toBeCloseTo(Math.SQRT2, 9)
  })

  it('takes totals as persons, as a rate and as a balance, and leavers as persons', () => {
    const base = { 'population.csv': villages }
    const none = [set('in_migration', 0), set('out_migration_rate', 0)]
    const flows = (...more: Override[]) => {
      const study = open(base, ...none, ...more)
      const at = (id: string) => course(study, id, { area: 'north', status: 'migrant' })[1]!
      return [at('in_migrants'), at('out_migrants')].map((v) => Math.round(v * 1e6) / 1e6)
    }
    expect(flows(set('in_migration.north.migrant', 700))).toEqual([700, 0])
    // 20,000 migrants live in the area in the base year
    expect(flows(set('in_migration_rate.north.migrant', 0.03))).toEqual([600, 0])
    expect(flows(set('net_migrants.north.migrant', 250))).toEqual([250, 0])
    expect(flows(set('net_migrants.north.migrant', -250))).toEqual([0, 250])
    expect(flows(set('out_migration.north.migrant', 90))).toEqual([0, 90])
  })
})

describe('moves between areas', () => {
  const moves = 'from,to,rate\nnorth,south,0.02\nnorth,east,0.01\n'

  it('change where people live, not how many there are, and free homes where they leave', () => {
    const tables = { 'population.csv': villages }
    const none = [set('in_migration', 0), set('out_migration_rate', 0)]
    const [still, moving] = [
      open(tables, ...none),
      open({ ...tables, 'moves.csv': moves }, ...none),
    ]
    const all = (s: Study) => course(s, 'population')[1]!
    expect(Math.abs(all(moving) / all(still) - 1)).toBeLessThan(1e-12)
    const south = (s: Study) => course(s, 'population', { area: 'south' })[1]!
    expect(south(moving)).toBeGreaterThan(south(still) + 3_000)
    const ended = (s: Study) => course(s, 'households_dissolved', { area: 'north' })[1]!
    expect(ended(moving)).toBeGreaterThan(ended(still))
    expect(course(moving, 'net_moves')[1]).toBeCloseTo(0, 8)
    const flow = (destination: string) =>
      course(moving, 'moves', { area: 'north', destination })[1]!
    expect(flow('south') / flow('east')).toBeCloseTo(2, 9)
  })
})

describe('households by size', () => {
  it('add up to all households, and their people to the people in them', () => {
    const study = open({
      'population.csv': villages,
      'households.csv': 'area,households\nnorth,140000\nsouth,60000\neast,110000\n',
    })
    const persons = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6.6 }
    for (const year of [FIRST, FIRST + 10, FIRST + 20])
      for (const area of AREAS) {
        const at = (id: string, where: object = {}) =>
          study.value({ indicator: id, where: { area, ...where } }, year)
        const sizes = Object.entries(persons).map(
          ([household_size, n]) => [n, at('households_by_size', { household_size })] as const,
        )
        const households = sizes.reduce((s, [, h]) => s + h, 0)
        expect(households / at('households')).toBeCloseTo(1, 9)
        const living = sizes.reduce((s, [n, h]) => s + n * h, 0)
        expect(Math.abs(living / at('persons_in_households') - 1)).toBeLessThan(0.01)
      }
  })
})

describe('latent households', () => {
  it('are none unless a wish is known, and those inadequately housed are not counted twice', () => {
    const tables = {
      'population.csv': villages,
      'households.csv':
        'area,households,inadequately_housed\nnorth,60000,0\nsouth,30000,500\neast,60000,0\n',
    }
    expect(course(open(tables), 'latent_households')[0]).toBe(0)
    const wish = set('desired_headship_shift', 0.2)
    const latent = course(open(tables, wish), 'latent_households', { area: 'south' })
    const more = {
      ...tables,
      'households.csv':
        'area,households,inadequately_housed\nnorth,60000,0\nsouth,30000,900\neast,60000,0\n',
    }
    const fewer = course(open(more, wish), 'latent_households', { area: 'south' })
    expect(latent[1]! - fewer[1]!).toBeGreaterThan(300)
  })
})

describe('households that are too crowded', () => {
  it('are the share under the standard where the pack counts none, and as counted where it does', () => {
    const plain = open({ 'population.csv': villages })
    const at = (study: Study, id: string, where = {}) =>
      study.value({ indicator: id, where }, FIRST)
    const perPerson =
      at(plain, 'floor_area_by_tenure', { area: 'north' }) /
      at(plain, 'population', { area: 'north' })
    // a quarter of the mean at a spread of 1: ln ¼ = −1.3863; the normal distribution there is .08283 (tables)
    const half = open(
      { 'population.csv': villages },
      set('overcrowding_floor_area', perPerson / 4),
      set('floor_area_spread', 1),
    )
    const crowded = at(half, 'inadequately_housed', { area: 'north' })
    expect(crowded / at(half, 'housed_households', { area: 'north' })).toBeCloseTo(0.08283, 5)
    const counted = open({
      'population.csv': villages,
      'households.csv':
        'area,households,inadequately_housed\nnorth,60000,700\nsouth,30000,0\neast,60000,0\n',
    })
    expect(at(counted, 'inadequately_housed')).toBe(700)
  })
})
