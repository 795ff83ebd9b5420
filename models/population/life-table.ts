/**
 * @module
 * Life tables by single year of age 生命表.
 */
import { exp } from '#models/engine/elementary'

/** Ages 0 to 99 and the open group 100+. */
export const AGES = 101
const LAST = AGES - 1

/**
 * Years lived in the first year by those who die in it, a(0). Andreev & Kingkade (2015), Demographic Research 33:13.
 */
export function infantYearsLived(rate: number, female: boolean): number {
  if (female)
    return rate < 0.01724
      ? 0.14903 - 2.05527 * rate
      : rate < 0.06891
        ? 0.04667 + 3.88089 * rate
        : 0.31411
  return rate < 0.023
    ? 0.14929 - 1.99545 * rate
    : rate < 0.08307
      ? 0.02832 + 3.26021 * rate
      : 0.29915
}

/** Survivors l(x) from death rates m(x); nobody is left after an age at which two in a year would die. */
export function survivors(rates: Float64Array, female: boolean, into: Float64Array): void {
  const a0 = infantYearsLived(rates[0]!, female)
  let left = 1
  for (let x = 0; x < AGES; x++) {
    into[x] = left
    const m = rates[x]!
    const died = x === 0 ? m / (1 + (1 - a0) * m) : m / (1 + m / 2)
    left *= 1 - Math.min(died, 1)
  }
}

/**
 * Survival ratios S(x) by the age reached: L(x)/L(x−1), at birth L(0), into the open group L(100)/(L(99)+L(100)).
 * `into` may be the array that holds l(x). Gives the life expectancy at birth, in years.
 */
export function survivalRatios(
  alive: Float64Array,
  firstRate: number,
  lastRate: number,
  female: boolean,
  into: Float64Array,
): number {
  const a0 = infantYearsLived(firstRate, female)
  let before = 1 - (1 - a0) * (1 - alive[1]!)
  let years = before
  let here = alive[1]!
  into[0] = before
  for (let x = 1; x < LAST; x++) {
    const next = alive[x + 1]!
    const lived = (here + next) / 2
    into[x] = before > 0 ? lived / before : 0
    years += lived
    before = lived
    here = next
  }
  const open = lastRate > 0 ? here / lastRate : here
  into[LAST] = before + open > 0 ? open / (before + open) : 0
  return years + open
}

/** Life expectancy at birth of survivors l(x), in years. */
export function lifeExpectancy(
  alive: Float64Array,
  firstRate: number,
  lastRate: number,
  female: boolean,
): number {
  const a0 = infantYearsLived(firstRate, female)
  let years = 1 - (1 - a0) * (1 - alive[1]!)
  for (let x = 1; x < LAST; x++) years += (alive[x]! + alive[x + 1]!) / 2
  return years + (lastRate > 0 ? alive[LAST]! / lastRate : alive[LAST]!)
}

/**
 * Bend a standard's survivors to a life expectancy: Brass (1971), relational logit with slope 1,
 * l/(1−l) multiplied by one factor at all ages. `alive` holds the standard and is overwritten with the result.
 */
export function fitLifeExpectancy(
  alive: Float64Array,
  firstRate: number,
  lastRate: number,
  female: boolean,
  target: number,
): void {
  const a0 = infantYearsLived(firstRate, female)
  for (let x = 1; x < AGES; x++) {
    const l = Math.min(Math.max(alive[x]!, 1e-12), 1 - 1e-12)
    alive[x] = (1 - l) / l
  }
  const expectancy = (factor: number): number => {
    let before = 1 / (1 + factor * alive[1]!)
    let years = 1 - (1 - a0) * (1 - before)
    for (let x = 2; x < AGES; x++) {
      const l = 1 / (1 + factor * alive[x]!)
      years += (before + l) / 2
      before = l
    }
    return years + before / lastRate
  }
  const factor = factorFor(expectancy, target)
  for (let x = 1; x < AGES; x++) alive[x] = 1 / (1 + factor * alive[x]!)
}

/** The one factor on the odds of having died, at all ages, that gives the life expectancy wanted. */
function factorFor(expectancy: (factor: number) => number, target: number): number {
  let [low, high] = [-8, 8]
  for (let i = 0; i < 48; i++) {
    const middle = (low + high) / 2
    if (expectancy(exp(middle)) > target) low = middle
    else high = middle
  }
  return exp((low + high) / 2)
}

/** Life expectancy from survival ratios: L(x) is the running product; the open group is a geometric series. */
export function yearsLived(ratio: Float64Array): number {
  let lived = ratio[0]!
  let years = lived
  for (let x = 1; x < LAST; x++) {
    lived *= ratio[x]!
    years += lived
  }
  return years + lived * openYears(ratio)
}

/** Years lived in the open group, per year lived at the age before it. */
function openYears(ratio: Float64Array): number {
  return ratio[LAST]! / Math.max(1 - ratio[LAST]!, 1e-9)
}

/**
 * Bend survival ratios so that life expectancy is `gain` years longer: the relational logit of `fitLifeExpectancy`, on
 * the years lived L(x) in place of l(x). `odds` is room for one value an age.
 */
export function bendSurvivalRatios(ratio: Float64Array, gain: number, odds: Float64Array): void {
  let lived = 1
  for (let x = 0; x < LAST; x++) {
    lived *= ratio[x]!
    const l = Math.min(Math.max(lived, 1e-12), 1 - 1e-12)
    odds[x] = (1 - l) / l
  }
  const open = openYears(ratio)
  const expectancy = (factor: number): number => {
    let years = 0
    let last = 0
    for (let x = 0; x < LAST; x++) {
      last = 1 / (1 + factor * odds[x]!)
      years += last
    }
    return years + last * open
  }
  const factor = factorFor(expectancy, yearsLived(ratio) + gain)
  let before = 1
  for (let x = 0; x < LAST; x++) {
    const now = 1 / (1 + factor * odds[x]!)
    ratio[x] = now / before
    before = now
  }
}
