import { describe, expect, it } from 'vitest'
import { stepCohorts, type Flows, type Rates } from '#models/population/cohort-step'
import { total } from './block-bench.ts'

const AGES = 101
const CELLS = 3 * 2 * AGES
const cell = (status: number, sex: number, age: number) => (status * 2 + sex) * AGES + age
const [REGISTERED, MIGRANT] = [0, 1]
const [WOMEN, MEN] = [0, 1]

function rates(more: Partial<Rates> = {}): Rates {
  return {
    survival: new Float64Array(2 * AGES)
      .fill(1)
      .fill(0, AGES - 1, AGES)
      .fill(0, 2 * AGES - 1),
    fertility: new Float64Array(AGES),
    boysPerGirl: 1.05,
    registration: new Float64Array(1),
    transfer: new Float64Array(1),
    inScale: Float64Array.of(1),
    outScale: 1,
    inTotal: new Float64Array(3),
    outTotal: new Float64Array(3),
    outRate: new Float64Array(3),
    profile: new Float64Array(AGES).fill(1 / AGES),
    womenShare: 0.5,
    inTable: new Float64Array(CELLS),
    outTable: new Float64Array(CELLS),
    netTable: new Float64Array(CELLS),
    inDistrict: new Float64Array(CELLS),
    outDistrict: new Float64Array(CELLS),
    netDistrict: new Float64Array(CELLS),
    areaShare: Float64Array.of(1),
    ...more,
  }
}

function flows(): Flows {
  const group = () => new Float64Array(3)
  const byAge = () => new Float64Array(3 * AGES)
  return {
    births: group(),
    deaths: group(),
    came: group(),
    left: group(),
    deathsByAge: byAge(),
    leftByAge: byAge(),
    registeredByAge: new Float64Array(AGES),
    transferredByAge: new Float64Array(AGES),
  }
}

function step(before: Float64Array, more: Partial<Rates> = {}) {
  const after = new Float64Array(before.length)
  const happened = flows()
  stepCohorts(before, after, rates(more), happened)
  return { after, happened }
}

/** People of every age under 90, different in each cell. */
function people(): Float64Array {
  return Float64Array.from({ length: CELLS }, (_, i) => (i % AGES < 90 ? 100 + (i % 17) : 0))
}

describe('a year of the cohorts', () => {
  it('without births, deaths or moves is a year older', () => {
    const before = people()
    const { after, happened } = step(before)
    for (let i = 0; i < CELLS; i++) expect(after[i]).toBe(i % AGES === 0 ? 0 : before[i - 1])
    for (const values of Object.values(happened)) expect(total(values)).toBe(0)
  })

  it('survives by the age reached; the last two ages go into the open group', () => {
    const before = new Float64Array(CELLS)
    before[cell(REGISTERED, MEN, 40)] = 1000
    before[cell(REGISTERED, MEN, 99)] = 60
    before[cell(REGISTERED, MEN, 100)] = 40
    const survival = new Float64Array(2 * AGES).fill(1)
    survival[AGES + 41] = 0.99
    survival[AGES + 100] = 0.6
    const { after, happened } = step(before, { survival })
    expect(after[cell(REGISTERED, MEN, 41)]).toBeCloseTo(990, 10)
    expect(after[cell(REGISTERED, MEN, 100)]).toBeCloseTo(60, 10)
    expect(happened.deaths[REGISTERED]).toBeCloseTo(50, 10)
    expect(happened.deathsByAge[41]).toBeCloseTo(10, 10)
    expect(happened.deathsByAge[100]).toBeCloseTo(40, 10)
  })

  it('counts births on the mean of women at start and end, before migrants come', () => {
    const before = new Float64Array(CELLS)
    before[cell(MIGRANT, WOMEN, 29)] = 1000
    const fertility = new Float64Array(AGES)
    fertility[29] = 0.1
    fertility[30] = 0.2
    const survival = new Float64Array(2 * AGES).fill(1)
    survival[0] = 0.9
    survival[30] = 0.8
    const inTable = new Float64Array(CELLS)
    inTable[cell(MIGRANT, WOMEN, 30)] = 5000
    const { after, happened } = step(before, { fertility, survival, inTable, boysPerGirl: 1.5 })
    // (1000 × .1 + 800 × .2) / 2 = 130 births; 40 % girls, of whom 90 % reach the end of the year
    expect(happened.births[MIGRANT]).toBeCloseTo(130, 10)
    expect(after[cell(MIGRANT, WOMEN, 0)]).toBeCloseTo(130 * 0.4 * 0.9, 10)
    expect(after[cell(MIGRANT, MEN, 0)]).toBeCloseTo(130 * 0.6, 10)
    expect(after[cell(MIGRANT, WOMEN, 30)]).toBeCloseTo(5800, 10)
  })

  it('lets nobody leave who is not there, and says how many left', () => {
    const before = new Float64Array(CELLS)
    before[cell(MIGRANT, MEN, 20)] = 50
    const outTable = new Float64Array(CELLS)
    outTable[cell(MIGRANT, MEN, 21)] = 80
    const netTable = new Float64Array(CELLS)
    netTable[cell(MIGRANT, WOMEN, 30)] = -10
    const { after, happened } = step(before, { outTable, netTable })
    expect(total(after)).toBe(0)
    expect(happened.left[MIGRANT]).toBe(50)
  })

  it('spreads a leaving rate by age so that the rate of all comes out', () => {
    const before = people()
    const profile = Float64Array.from({ length: AGES }, (_, x) => Math.exp(-x / 30))
    const { happened } = step(before, { outRate: Float64Array.of(0, 0.03, 0), profile })
    const there = total(before.subarray(2 * AGES, 4 * AGES))
    expect(happened.left[MIGRANT]).toBeCloseTo(0.03 * there, 6)
  })

  it('registers migrants and loses none', () => {
    const before = people()
    const { after, happened } = step(before, { registration: Float64Array.of(0.1) })
    const migrants = total(before.subarray(2 * AGES, 4 * AGES))
    expect(total(after)).toBeCloseTo(total(before), 8)
    expect(total(happened.registeredByAge)).toBeCloseTo(0.1 * migrants, 8)
    expect(total(after.subarray(2 * AGES, 4 * AGES))).toBeCloseTo(0.9 * migrants, 8)
  })

  it('makes townspeople of villagers, newborn ones too', () => {
    const before = people()
    const fertility = new Float64Array(AGES).fill(0.03, 18, 45)
    const { after, happened } = step(before, { fertility, transfer: Float64Array.of(0.25) })
    const villagers = total(before.subarray(4 * AGES)) + happened.births[2]!
    expect(total(happened.transferredByAge)).toBeCloseTo(0.25 * villagers, 6)
    expect(total(after.subarray(4 * AGES))).toBeCloseTo(0.75 * villagers, 6)
    expect(happened.transferredByAge[0]).toBeCloseTo(0.25 * happened.births[2]!, 8)
  })

  it('deals the district’s tables out to areas by their share of its people', () => {
    const before = people()
    const netDistrict = new Float64Array(CELLS)
    netDistrict[cell(MIGRANT, WOMEN, 25)] = 1000
    netDistrict[cell(REGISTERED, MEN, 30)] = -100
    const { happened } = step(before, { netDistrict, areaShare: Float64Array.of(0.4) })
    expect(happened.came[MIGRANT]).toBeCloseTo(400, 9)
    expect(happened.left[REGISTERED]).toBeCloseTo(40, 9)
  })

  it('brings as many as are wanted, whatever the profile adds up to', () => {
    const profile = Float64Array.from({ length: AGES }, (_, x) => (x < 40 ? 3 : 1))
    const { happened } = step(people(), { profile, inTotal: Float64Array.of(0, 1234, 0) })
    expect(happened.came[MIGRANT]).toBeCloseTo(1234, 8)
  })

  it('closes: before + births + in − deaths − out = after', () => {
    const before = people()
    const survival = Float64Array.from({ length: 2 * AGES }, (_, i) => 1 - 0.004 * (i % AGES) * 0.5)
    const fertility = new Float64Array(AGES).fill(0.03, 18, 45)
    const { after, happened } = step(before, {
      survival,
      fertility,
      inTotal: Float64Array.of(300, 900, 0),
      outRate: Float64Array.of(0.01, 0.05, 0),
      registration: Float64Array.of(0.02),
      transfer: Float64Array.of(0.03),
      outTotal: Float64Array.of(20, 0, 5),
      inScale: Float64Array.of(1.2),
      outScale: 0.8,
    })
    const change =
      total(happened.births) + total(happened.came) - total(happened.deaths) - total(happened.left)
    expect(total(after)).toBeCloseTo(total(before) + change, 6)
    expect(total(happened.deathsByAge)).toBeCloseTo(total(happened.deaths), 8)
    expect(total(happened.leftByAge)).toBeCloseTo(total(happened.left), 8)
  })
})
