/**
 * @module
 * Uncertain values 不确定值 as people write them, and the median that a run uses until it draws from them.
 */
import { exp, log } from '#models/engine/elementary'
import { normalQuantile } from '#models/engine/functions'
import { readNumber } from './numbers.ts'

export type Distribution =
  /** 90 % interval: lognormal where both ends are positive, else normal. */
  | Readonly<{ kind: 'interval'; low: number; high: number }>
  | Readonly<{ kind: 'normal'; mean: number; sd: number }>
  | Readonly<{ kind: 'uniform'; low: number; high: number }>
  | Readonly<{ kind: 'triangular'; low: number; mode: number; high: number }>
  /** So many successes of so many trials: Beta(k + 1, n − k + 1), from a flat prior. */
  | Readonly<{ kind: 'beta'; successes: number; trials: number }>

/**
 * Read `5 to 9`, `5至9`, `5到9`, `normal(m, s)`, `uniform(a, b)`, `triangular(a, m, b)` or `8 of 10`;
 * `undefined` when it is none of these or its numbers are out of order.
 */
export function readUncertain(text: string): Distribution | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const call = /^(normal|uniform|triangular)\s*\(([^()]*)\)$/.exec(plain)
  if (call) {
    const numbers = call[2]!.split(/[,、]/).map(readNumber)
    return numbers.includes(undefined) ? undefined : called(call[1]!, numbers as number[])
  }
  const [low, high] = pair(plain, /\s+to\s+|\s*[至到]\s*/)
  if (low !== undefined && high !== undefined)
    return low < high ? { kind: 'interval', low, high } : undefined
  const [successes, trials] = pair(plain, /\s+of\s+/)
  if (successes === undefined || trials === undefined) return undefined
  return successes >= 0 && trials > 0 && successes <= trials
    ? { kind: 'beta', successes, trials }
    : undefined
}

function called(name: string, n: readonly number[]): Distribution | undefined {
  const [a = NaN, b = NaN, c = NaN] = n
  if (name === 'triangular')
    return n.length === 3 && a <= b && b <= c && a < c
      ? { kind: 'triangular', low: a, mode: b, high: c }
      : undefined
  if (n.length !== 2) return undefined
  if (name === 'normal') return b > 0 ? { kind: 'normal', mean: a, sd: b } : undefined
  return a < b ? { kind: 'uniform', low: a, high: b } : undefined
}

function pair(text: string, between: RegExp): readonly (number | undefined)[] {
  const parts = text.split(between)
  return parts.length === 2 ? parts.map(readNumber) : []
}

/** The value that is as often too high as too low 中位数. */
export function median(d: Distribution): number {
  switch (d.kind) {
    case 'interval':
      return d.low > 0 ? Math.sqrt(d.low * d.high) : (d.low + d.high) / 2
    case 'normal':
      return d.mean
    case 'uniform':
      return (d.low + d.high) / 2
    case 'triangular': {
      const { low, mode, high } = d
      return mode >= (low + high) / 2
        ? low + Math.sqrt(((high - low) * (mode - low)) / 2)
        : high - Math.sqrt(((high - low) * (high - mode)) / 2)
    }
    case 'beta':
      return betaMedian(d.successes + 1, d.trials - d.successes + 1)
  }
}

/** The ends of the middle 90 %, for showing. */
export function interval90(d: Distribution): readonly [number, number] {
  const z = normalQuantile(0.95)
  switch (d.kind) {
    case 'interval':
      return [d.low, d.high]
    case 'normal':
      return [d.mean - z * d.sd, d.mean + z * d.sd]
    case 'uniform':
      return [d.low + 0.05 * (d.high - d.low), d.low + 0.95 * (d.high - d.low)]
    case 'triangular': {
      const { low, mode, high } = d
      const at = (p: number) =>
        p < (mode - low) / (high - low)
          ? low + Math.sqrt(p * (high - low) * (mode - low))
          : high - Math.sqrt((1 - p) * (high - low) * (high - mode))
      return [at(0.05), at(0.95)]
    }
    case 'beta': {
      const [a, b] = [d.successes + 1, d.trials - d.successes + 1]
      return [betaQuantile(0.05, a, b), betaQuantile(0.95, a, b)]
    }
  }
}

function betaMedian(a: number, b: number): number {
  return a === b ? 0.5 : betaQuantile(0.5, a, b)
}

/** Many trials make a Beta as good as normal. */
const MANY = 10_000

/** Quantile of Beta(a, b), a, b ≥ 1: the density summed in steps up to the share p of the whole. */
function betaQuantile(p: number, a: number, b: number): number {
  if (a + b > MANY)
    return a / (a + b) + (normalQuantile(p) * Math.sqrt(a * b)) / ((a + b) * Math.sqrt(a + b))
  const steps = 20_000
  const mode = (a - 1) / (a + b - 2 || 1)
  const density = (u: number) =>
    (a === 1 ? 0 : (a - 1) * log(u)) + (b === 1 ? 0 : (b - 1) * log(1 - u))
  const top = mode > 0 && mode < 1 ? density(mode) : 0
  const reached = new Float64Array(steps + 1)
  // Midpoints: neither end is touched, where the logarithm would be infinite.
  for (let i = 0; i < steps; i++)
    reached[i + 1] = reached[i]! + exp(density((i + 0.5) / steps) - top)
  const wanted = p * reached[steps]!
  const i = reached.findIndex((sum) => sum >= wanted)
  return (i - (reached[i]! - wanted) / (reached[i]! - reached[i - 1]!)) / steps
}
