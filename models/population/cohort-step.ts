/**
 * @module
 * One year of the cohort-component method 队列要素法: a kernel over flat arrays that allocates nothing.
 *
 * E(x) = P(x−1)·S(x); births on the mean of women at the start and the end of the year; then registration of migrants;
 * external migrants last, by their age at the end of the year. United Nations, World Population Prospects, methodology.
 */
import { AGES } from './life-table.ts'

const LAST = AGES - 1
export const SEXES = 2
export const STATUSES = 3
const REGISTERED = 0
const MIGRANT = 1
/** Cells of one area. */
const AREA = STATUSES * SEXES * AGES

/** The rates of the year. Arrays are laid out area × status × sex × age, as far as they have these. */
export type Rates = Readonly<{
  survival: Float64Array
  fertility: Float64Array
  boysPerGirl: number
  /** By area. */
  settlement: Float64Array
  inScale: Float64Array
  outScale: number
  /** By area and status. */
  inTotal: Float64Array
  outRate: Float64Array
  /** By age. */
  profile: Float64Array
  womenShare: number
  inTable: Float64Array
  outTable: Float64Array
  netTable: Float64Array
  /** By area, sex and age; they count as registered. */
  inUnspecified: Float64Array
  outUnspecified: Float64Array
  netUnspecified: Float64Array
}>

/** What happened in the year. By area and status; the last three also by age, `registered` by area and age. */
export type Flows = Readonly<{
  births: Float64Array
  deaths: Float64Array
  came: Float64Array
  left: Float64Array
  deathsByAge: Float64Array
  leftByAge: Float64Array
  registeredByAge: Float64Array
}>

/** Carry a population one year on: from `before` into `after`; `flows` is overwritten. */
export function stepCohorts(
  before: Float64Array,
  after: Float64Array,
  rates: Rates,
  flows: Flows,
): void {
  for (const values of Object.values(flows)) values.fill(0)
  const areas = before.length / AREA
  for (let area = 0; area < areas; area++) {
    for (let status = 0; status < STATUSES; status++) {
      survive(before, after, area * STATUSES + status, rates, flows)
      bear(before, after, area * STATUSES + status, rates, flows)
    }
    register(after, area, rates.settlement[area]!, flows)
    for (let status = 0; status < STATUSES; status++) migrate(after, area, status, rates, flows)
  }
}

function survive(
  before: Float64Array,
  after: Float64Array,
  group: number,
  { survival }: Rates,
  flows: Flows,
) {
  const ages = group * AGES
  let deaths = 0
  for (let sex = 0; sex < SEXES; sex++) {
    const cell = (group * SEXES + sex) * AGES
    const s = sex * AGES
    for (let x = 1; x < LAST; x++) {
      const start = before[cell + x - 1]!
      const end = start * survival[s + x]!
      after[cell + x] = end
      flows.deathsByAge[ages + x]! += start - end
      deaths += start - end
    }
    const start = before[cell + LAST - 1]! + before[cell + LAST]!
    const end = start * survival[s + LAST]!
    after[cell + LAST] = end
    flows.deathsByAge[ages + LAST]! += start - end
    deaths += start - end
  }
  flows.deaths[group] = deaths
}

function bear(
  before: Float64Array,
  after: Float64Array,
  group: number,
  rates: Rates,
  flows: Flows,
) {
  const women = group * SEXES * AGES
  let births = 0
  for (let x = 10; x < 60; x++)
    births += (rates.fertility[x]! * (before[women + x]! + after[women + x]!)) / 2
  const boys = (births * rates.boysPerGirl) / (1 + rates.boysPerGirl)
  after[women] = (births - boys) * rates.survival[0]!
  after[women + AGES] = boys * rates.survival[AGES]!
  const deaths = births - after[women]! - after[women + AGES]!
  flows.births[group] = births
  flows.deathsByAge[group * AGES]! += deaths
  flows.deaths[group]! += deaths
}

function register(after: Float64Array, area: number, rate: number, flows: Flows) {
  const share = Math.min(Math.max(rate, 0), 1)
  const to = area * AREA + REGISTERED * SEXES * AGES
  const from = area * AREA + MIGRANT * SEXES * AGES
  for (let i = 0; i < SEXES * AGES; i++) {
    const moved = after[from + i]! * share
    after[from + i]! -= moved
    after[to + i]! += moved
    flows.registeredByAge[area * AGES + (i % AGES)]! += moved
  }
}

function migrate(after: Float64Array, area: number, status: number, rates: Rates, flows: Flows) {
  const group = area * STATUSES + status
  const cell = group * SEXES * AGES
  const wantedIn = rates.inTotal[group]!
  const leaving = outFactor(after, cell, rates.outRate[group]!, rates.profile)
  const scale = rates.inScale[area]!
  let [came, left] = [0, 0]
  for (let sex = 0; sex < SEXES; sex++) {
    const women = sex === 0 ? rates.womenShare : 1 - rates.womenShare
    for (let x = 0; x < AGES; x++) {
      const i = cell + sex * AGES + x
      const there = after[i]!
      let into =
        rates.inTable[i]! + Math.max(rates.netTable[i]!, 0) + wantedIn * women * rates.profile[x]!
      let out =
        rates.outTable[i]! + Math.max(-rates.netTable[i]!, 0) + leaving * rates.profile[x]! * there
      if (status === REGISTERED) {
        const j = (area * SEXES + sex) * AGES + x
        into += rates.inUnspecified[j]! + Math.max(rates.netUnspecified[j]!, 0)
        out += rates.outUnspecified[j]! + Math.max(-rates.netUnspecified[j]!, 0)
      }
      into *= scale
      // nobody leaves who is not there
      out = Math.min(out * rates.outScale, there)
      after[i] = there - out + into
      came += into
      left += out
      flows.leftByAge[group * AGES + x]! += out
    }
  }
  flows.came[group] = came
  flows.left[group] = left
}

/** What the age profile must be multiplied by so that the rate of the whole group comes out. */
function outFactor(after: Float64Array, cell: number, rate: number, profile: Float64Array): number {
  if (!(rate > 0)) return 0
  let [people, weighted] = [0, 0]
  for (let i = 0; i < SEXES * AGES; i++) {
    people += after[cell + i]!
    weighted += after[cell + i]! * profile[i % AGES]!
  }
  return weighted > 0 ? (rate * people) / weighted : 0
}
