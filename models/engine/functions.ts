/**
 * @module
 * The closed list of functions that an equation may call, with the numbers behind them.
 */
import { exp, log } from './elementary.ts'

/**
 * Standard normal distribution function 标准正态分布函数, absolute error about 1e-15.
 * Hart (1968) as given by West, "Better approximations to cumulative normal functions", Wilmott (2005).
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x)
  if (z > 37) return x > 0 ? 1 : 0
  const e = exp((-z * z) / 2)
  let tail: number
  if (z < 7.07106781186547) {
    let above = 3.52624965998911e-2 * z + 0.700383064443688
    above = above * z + 6.37396220353165
    above = above * z + 33.912866078383
    above = above * z + 112.079291497871
    above = above * z + 221.213596169931
    above = above * z + 220.206867912376
    let below = 8.83883476483184e-2 * z + 1.75566716318264
    below = below * z + 16.064177579207
    below = below * z + 86.7807322029461
    below = below * z + 296.564248779674
    below = below * z + 637.333633378831
    below = below * z + 793.826512519948
    below = below * z + 440.413735824752
    tail = (e * above) / below
  } else {
    tail = e / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631
  }
  return x > 0 ? 1 - tail : tail
}

const CENTRE_ABOVE = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
]
const CENTRE_BELOW = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
]
const MIDDLE_ABOVE = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
  1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
  1.42343711074968357734,
]
const MIDDLE_BELOW = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
  0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
]
const TAIL_ABOVE = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
  0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
  6.6579046435011037772,
]
const TAIL_BELOW = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
  7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769,
  1,
]

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (const c of coefficients) sum = sum * x + c
  return sum
}

/**
 * Inverse of the standard normal distribution function 标准正态分位数, relative error about 1e-16;
 * infinite at 0 and 1. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r)
  }
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const size =
    r <= 5
      ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
      : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5)
  return q < 0 ? -size : size
}

/** A table laid out for the two readers below: places, values, and 1 where x = place does not yet count. */
export type FlatTable = Readonly<{ at: Float64Array; value: Float64Array; above: Uint8Array }>

/** The last row that x has reached; the first row's value before it. 阶梯查表 */
export function stepTable(x: number, { at, value, above }: FlatTable): number {
  if (x !== x) return NaN
  let found = value[0]!
  for (let i = 0; i < at.length && (above[i] ? x > at[i]! : x >= at[i]!); i++) found = value[i]!
  return found
}

/** Straight lines between rows, the first and last value outside. 线性查表 */
export function lookupTable(x: number, { at, value }: FlatTable): number {
  const last = at.length - 1
  if (x !== x) return NaN
  if (x <= at[0]!) return value[0]!
  if (x >= at[last]!) return value[last]!
  let i = 1
  while (x > at[i]!) i++
  const share = (x - at[i - 1]!) / (at[i]! - at[i - 1]!)
  return value[i - 1]! + share * (value[i]! - value[i - 1]!)
}

export function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high)
}

/**
 * How a function treats units: `same` all arguments alike and the result too; `pure` pure numbers in and out;
 * `root` half the exponents.
 */
type UnitRule = 'same' | 'pure' | 'root'

export type PlainFunction = Readonly<{
  units: UnitRule
  least: number
  most: number
  call: (...x: number[]) => number
  /** How generated code writes it, before the bracket. */
  code: string
}>

export const FUNCTIONS: ReadonlyMap<string, PlainFunction> = new Map<string, PlainFunction>([
  ['min', { units: 'same', least: 2, most: 16, call: Math.min, code: 'Math.min' }],
  ['max', { units: 'same', least: 2, most: 16, call: Math.max, code: 'Math.max' }],
  ['abs', { units: 'same', least: 1, most: 1, call: Math.abs, code: 'Math.abs' }],
  ['floor', { units: 'same', least: 1, most: 1, call: Math.floor, code: 'Math.floor' }],
  ['ceil', { units: 'same', least: 1, most: 1, call: Math.ceil, code: 'Math.ceil' }],
  ['round', { units: 'same', least: 1, most: 1, call: Math.round, code: 'Math.round' }],
  ['clamp', { units: 'same', least: 3, most: 3, call: clamp, code: 'clamp' }],
  ['exp', { units: 'pure', least: 1, most: 1, call: exp, code: 'exp' }],
  ['log', { units: 'pure', least: 1, most: 1, call: log, code: 'log' }],
  ['sqrt', { units: 'root', least: 1, most: 1, call: Math.sqrt, code: 'Math.sqrt' }],
  ['normal_cdf', { units: 'pure', least: 1, most: 1, call: normalCdf, code: 'normalCdf' }],
  [
    'normal_quantile',
    { units: 'pure', least: 1, most: 1, call: normalQuantile, code: 'normalQuantile' },
  ],
])
