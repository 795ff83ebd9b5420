/**
 * @module
 * One year of the cohort-component method 队列要素法: a kernel over flat arrays that allocates nothing.
 *
 * E(x) = P(x−1)·S(x); births on the mean of women at the start and the end of the year; then changes of status; external
 * migrants last, by their age at the end of the year; and those who stay in the district may move to another area.
 * United Nations, World Population Prospects, methodology.
 *
 * Both sexes and all statuses of an age are taken in one pass, so that each person is read and written once.
 */
import { AGES } from './life-table.ts'

const LAST = AGES - 1
export const SEXES = 2
export const STATUSES = 3
/** Cells of one status of an area, and of one area. */
export const STATUS_CELLS = SEXES * AGES
export const AREA_CELLS = STATUSES * STATUS_CELLS
const MIGRANT = STATUS_CELLS
const RURAL = 2 * STATUS_CELLS

/** The rates of the year. Arrays are laid out area × status × sex × age, as far as they have these. */
export type Rates = Readonly<{
  survival: Float64Array
  fertility: Float64Array
  boysPerGirl: number
  /** Migrants registered and villagers who become townspeople, of those there, by area. */
  registration: Float64Array
  transfer: Float64Array
  inScale: Float64Array
  outScale: number
  /** Besides the tables: persons who come and leave, and the rate at which people leave, by area and status. */
  inTotal: Float64Array
  outTotal: Float64Array
  outRate: Float64Array
  /** By age. */
  profile: Float64Array
  womenShare: number
  inTable: Float64Array
  outTable: Float64Array
  netTable: Float64Array
  /** Of the district as a whole, dealt out to the areas by their share of its people. */
  inDistrict: Float64Array
  outDistrict: Float64Array
  netDistrict: Float64Array
  areaShare: Float64Array
}>

/** What happened in the year. By area and status, or by area, status and age; the two changes of status by area and age. */
export type Flows = Readonly<{
  births: Float64Array
  deaths: Float64Array
  came: Float64Array
  left: Float64Array
  deathsByAge: Float64Array
  leftByAge: Float64Array
  registeredByAge: Float64Array
  transferredByAge: Float64Array
}>

/** Births to a woman of each age at the start of the year, in its course: made once a year, used for every area. */
const births = new Float64Array(AGES)

/** Carry a population one year on: from `before` into `after`; `flows` is overwritten. */
export function stepCohorts(
  before: Float64Array,
  after: Float64Array,
  rates: Rates,
  flows: Flows,
): void {
  birthsByAgeAtStart(rates)
  const areas = before.length / AREA_CELLS
  const profileSum = sum(rates.profile)
  for (let area = 0; area < areas; area++) {
    survive(before, after, area, rates, flows)
    for (let status = 0; status < STATUSES; status++)
      bear(before, after, area * STATUSES + status, rates, flows)
    changeStatusOfNewborn(after, area, rates, flows)
    for (let status = 0; status < STATUSES; status++)
      migrate(after, area, status, rates, flows, profileSum)
  }
}

/** F(x)·(P(x) + E(x))/2 summed over x is a sum over P alone: each woman counts at her age and at the one she reaches. */
function birthsByAgeAtStart({ fertility, survival }: Rates): void {
  for (let x = 0; x < LAST; x++)
    births[x] = (fertility[x]! + fertility[x + 1]! * survival[x + 1]!) / 2
  births[LAST] = (fertility[LAST]! + fertility[LAST]! * survival[LAST]!) / 2
}

function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

/** Ages 1 and over: who lives on, and who has changed status by the end of the year. */
function survive(
  before: Float64Array,
  after: Float64Array,
  area: number,
  { survival, registration, transfer }: Rates,
  { deaths, deathsByAge, registeredByAge, transferredByAge }: Flows,
): void {
  const cell = (area * AREA_CELLS) | 0
  const byAge = (area * STATUSES * AGES) | 0
  const ofArea = (area * AGES) | 0
  const g = share(registration[area]!)
  const h = share(transfer[area]!)
  let dead0 = 0
  let dead1 = 0
  let dead2 = 0
  for (let x = 1; x < AGES; x++) {
    const sf = survival[x]!
    const sm = survival[AGES + x]!
    const w = (cell + x - 1) | 0
    let f0 = before[w]!
    let m0 = before[w + AGES]!
    let f1 = before[w + MIGRANT]!
    let m1 = before[w + MIGRANT + AGES]!
    let f2 = before[w + RURAL]!
    let m2 = before[w + RURAL + AGES]!
    const v = (w + 1) | 0
    if (x === LAST) {
      f0 += before[v]!
      m0 += before[v + AGES]!
      f1 += before[v + MIGRANT]!
      m1 += before[v + MIGRANT + AGES]!
      f2 += before[v + RURAL]!
      m2 += before[v + RURAL + AGES]!
    }
    const ef0 = f0 * sf
    const em0 = m0 * sm
    const ef1 = f1 * sf
    const em1 = m1 * sm
    const ef2 = f2 * sf
    const em2 = m2 * sm
    const d0 = f0 - ef0 + (m0 - em0)
    const d1 = f1 - ef1 + (m1 - em1)
    const d2 = f2 - ef2 + (m2 - em2)
    const gf = ef1 * g
    const gm = em1 * g
    const hf = ef2 * h
    const hm = em2 * h
    after[v] = ef0 + gf + hf
    after[v + AGES] = em0 + gm + hm
    after[v + MIGRANT] = ef1 - gf
    after[v + MIGRANT + AGES] = em1 - gm
    after[v + RURAL] = ef2 - hf
    after[v + RURAL + AGES] = em2 - hm
    deathsByAge[byAge + x] = d0
    deathsByAge[byAge + AGES + x] = d1
    deathsByAge[byAge + 2 * AGES + x] = d2
    registeredByAge[ofArea + x] = gf + gm
    transferredByAge[ofArea + x] = hf + hm
    dead0 += d0
    dead1 += d1
    dead2 += d2
  }
  const group = area * STATUSES
  deaths[group] = dead0
  deaths[group + 1] = dead1
  deaths[group + 2] = dead2
}

function share(rate: number): number {
  return Math.min(Math.max(rate, 0), 1)
}

/** A child is born into its mother's status. */
function bear(
  before: Float64Array,
  after: Float64Array,
  group: number,
  { survival, boysPerGirl }: Rates,
  flows: Flows,
): void {
  const women = (group * STATUS_CELLS) | 0
  let born = 0
  for (let x = 0; x < AGES; x++) born += births[x]! * before[women + x]!
  const boys = (born * boysPerGirl) / (1 + boysPerGirl)
  const girlsAlive = (born - boys) * survival[0]!
  const boysAlive = boys * survival[AGES]!
  after[women] = girlsAlive
  after[women + AGES] = boysAlive
  const died = born - girlsAlive - boysAlive
  flows.births[group] = born
  flows.deathsByAge[group * AGES] = died
  flows.deaths[group]! += died
}

/** Those born in the year change status with their parents. */
function changeStatusOfNewborn(
  after: Float64Array,
  area: number,
  { registration, transfer }: Rates,
  { registeredByAge, transferredByAge }: Flows,
): void {
  const [g, h] = [share(registration[area]!), share(transfer[area]!)]
  registeredByAge[area * AGES] = 0
  transferredByAge[area * AGES] = 0
  for (let sex = 0; sex < SEXES; sex++) {
    const cell = area * AREA_CELLS + sex * AGES
    const registered = after[cell + MIGRANT]! * g
    const transferred = after[cell + RURAL]! * h
    after[cell]! += registered + transferred
    after[cell + MIGRANT]! -= registered
    after[cell + RURAL]! -= transferred
    registeredByAge[area * AGES]! += registered
    transferredByAge[area * AGES]! += transferred
  }
}

/** People come and leave at the end of the year; nobody leaves who is not there. */
function migrate(
  after: Float64Array,
  area: number,
  status: number,
  rates: Rates,
  flows: Flows,
  profileSum: number,
): void {
  const { profile, inTable, outTable, netTable, inDistrict, outDistrict, netDistrict } = rates
  const { leftByAge } = flows
  const group = area * STATUSES + status
  const cell = (group * STATUS_CELLS) | 0
  const district = (status * STATUS_CELLS) | 0
  const part = rates.areaShare[area]!
  const inScale = rates.inScale[area]!
  const outScale = rates.outScale
  const wanted = profileSum > 0 ? rates.inTotal[group]! / profileSum : 0
  const [women, men] = [wanted * rates.womenShare, wanted * (1 - rates.womenShare)]
  const leaving = leavingFactor(after, cell, profile, rates.outRate[group]!, rates.outTotal[group]!)
  let came = 0
  let left = 0
  for (let x = 0; x < AGES; x++) {
    const f = (cell + x) | 0
    const m = (f + AGES) | 0
    const df = (district + x) | 0
    const dm = (df + AGES) | 0
    const p = profile[x]!
    const nf = netTable[f]!
    const nm = netTable[m]!
    const ndf = netDistrict[df]!
    const ndm = netDistrict[dm]!
    const thereF = after[f]!
    const thereM = after[m]!
    const inF =
      (inTable[f]! + positive(nf) + part * (inDistrict[df]! + positive(ndf)) + women * p) * inScale
    const inM =
      (inTable[m]! + positive(nm) + part * (inDistrict[dm]! + positive(ndm)) + men * p) * inScale
    const wantF =
      (outTable[f]! +
        positive(-nf) +
        part * (outDistrict[df]! + positive(-ndf)) +
        leaving * p * thereF) *
      outScale
    const wantM =
      (outTable[m]! +
        positive(-nm) +
        part * (outDistrict[dm]! + positive(-ndm)) +
        leaving * p * thereM) *
      outScale
    const outF = Math.min(wantF, thereF)
    const outM = Math.min(wantM, thereM)
    after[f] = thereF - outF + inF
    after[m] = thereM - outM + inM
    leftByAge[group * AGES + x] = outF + outM
    came += inF + inM
    left += outF + outM
  }
  flows.came[group] = came
  flows.left[group] = left
}

/** x where it is above 0, else 0, to the last bit and without a branch: signs that come at random cost more than sums. */
function positive(x: number): number {
  return (Math.abs(x) + x) / 2
}

/** What the age profile must be multiplied by so that the rate and the persons of the whole group come out. */
export function leavingFactor(
  after: Float64Array,
  cell: number,
  profile: Float64Array,
  rate: number,
  persons: number,
): number {
  if (!(rate > 0 || persons > 0)) return 0
  let people = 0
  let weighted = 0
  for (let x = 0; x < AGES; x++) {
    const there = after[cell + x]! + after[cell + AGES + x]!
    people += there
    weighted += there * profile[x]!
  }
  return weighted > 0 ? (rate * people + persons) / weighted : 0
}
