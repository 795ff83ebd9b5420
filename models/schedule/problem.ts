/**
 * @module
 * The problem of the parcel schedule 宗地出让时序问题: which parcels in which year, so that what each area requires is met
 * within the gate and the quota, the budget keeps its floor, and land costs least.
 *
 * Areas, parcels and years are places in lists; sites in m², floor area in m², money in CNY.
 */
import type { Text } from '#models/engine/index'

/** Land for homes that are sold, and land for programmes. */
export const KINDS = ['market', 'affordable'] as const
/** Unnamed land that is already built up, and new construction land. */
export const SOURCES = ['stock', 'new'] as const

export type ScheduleParcel = Readonly<{
  id: string
  area: number
  /** A place in KINDS. */
  kind: 0 | 1
  /** Net site, m2. */
  site: number
  /** Floor area of market homes, m2: what the gate counts. */
  floorArea: number
  newLand: boolean
  /** By year: whether it can be sold then. */
  open: readonly boolean[]
  /** By year, CNY: acquiring and preparing it; what the district gets for it. */
  cost: readonly number[]
  income: readonly number[]
  /** The earliest quarter within each year; a parcel's own planned quarter where the bureau fixed one. */
  quarter: number | undefined
  /** Its year in the plan as it stands; the order in which the greedy choice takes parcels. */
  plannedYear: number | undefined
  readyYear: number
  /** Why it is in no year: the code of `parcel_reason`. */
  reason: number
}>

export type ScheduleArea = Readonly<{
  id: string
  /** By kind, then year: m2 of site required. */
  required: readonly (readonly number[])[]
  /** By source, then year: m2 of unnamed site that has come up to the end of the year. */
  unnamed: readonly (readonly number[])[]
  /** By year: floor area of market homes per m2 of unnamed site; cost and income, CNY per m2 of site. */
  density: readonly number[]
  cost: readonly number[]
  income: readonly number[]
}>

export type ScheduleProblem = Readonly<{
  years: readonly number[]
  areas: readonly ScheduleArea[]
  parcels: readonly ScheduleParcel[]
  /** Floor area of market homes that a year may bring, in an area or in all. */
  caps: readonly Readonly<{ year: number; area: number | undefined; floorArea: number }>[]
  /** By year: m2 of new construction land; undefined where there is no quota. */
  quotas: readonly (number | undefined)[]
  /** Net income of land that each year should bring, CNY. */
  fiscalFloor: number
  /** CNY per m2 of site that is not supplied at the end of a year, and per CNY under the floor. */
  unmetPrice: number
  fiscalPrice: number
  /** A year's interest: land bought earlier costs more. */
  interest: number
}>

/** A year (a place) for each parcel, −1 for none; unnamed land by kind, area, year and source. */
export type SchedulePlan = Readonly<{ year: Int16Array; unnamed: Float64Array }>

/** Where an amount of unnamed land stands in a plan. */
export function unnamedAt(
  { areas, years }: ScheduleProblem,
  kind: number,
  area: number,
  year: number,
  source: number,
): number {
  return ((kind * areas.length + area) * years.length + year) * SOURCES.length + source
}

export function emptyPlan({ areas, years, parcels }: ScheduleProblem): SchedulePlan {
  return {
    year: new Int16Array(parcels.length).fill(-1),
    unnamed: new Float64Array(KINDS.length * areas.length * years.length * SOURCES.length),
  }
}

/** A term of the call that is no quantity of the book, with its unit, range and source. */
export type ScheduleTerm = Readonly<{
  id: 'unmetPrice' | 'fiscalFloor' | 'fiscalPrice' | 'seconds'
  label: Text
  unit: string
  range: readonly [number, number]
  default: number
  source: string
}>

export const SCHEDULE_TERMS: readonly ScheduleTerm[] = [
  {
    id: 'unmetPrice',
    label: {
      zh: '年末未供每平方米用地的代价',
      en: 'Price of a m² of site not supplied at year-end',
    },
    unit: 'CNY/m2',
    range: [0, 1e6],
    default: 10_000,
    source: 'Assumption: about what a m² of site costs; the shortfall comes before all cost anyway',
  },
  {
    id: 'fiscalFloor',
    label: { zh: '每年土地净收入下限', en: 'Least net income of land, a year' },
    unit: 'CNY/year',
    range: [-1e12, 1e12],
    default: 0,
    source: 'Assumption: land pays for itself each year; 收支总体平衡',
  },
  {
    id: 'fiscalPrice',
    label: { zh: '低于下限每元的代价', en: 'Price of each yuan under the floor' },
    unit: '1',
    range: [0, 100],
    default: 1,
    source: 'Assumption: a yuan is a yuan',
  },
  {
    id: 'seconds',
    label: { zh: '求解时间上限', en: 'Time to solve, at most' },
    unit: 's',
    range: [1, 600],
    default: 30,
    source: 'A limit of use',
  },
]
