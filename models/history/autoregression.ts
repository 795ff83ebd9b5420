/**
 * @module
 * Fits of growth on its own past 增长率自回归, by least squares of simple-statistics.
 */
import { linearRegression } from 'simple-statistics'
import type { MomentumFit } from './types.ts'

type Line = Readonly<{ slope: number; intercept: number; error: number; spread: number }>

/**
 * Least squares of y on x with the standard error of the slope, s ÷ √Σ(x − x̄)², s² = Σe² ÷ (n − 2).
 * Of fewer than three points, or x that does not move, the slope is 0.
 */
export function regress(x: readonly number[], y: readonly number[], used = 2): Line {
  const mean = x.reduce((s, v) => s + v, 0) / x.length
  const moved = x.reduce((s, v) => s + (v - mean) * (v - mean), 0)
  const known = x.length > used && moved > 0
  const flat = y.reduce((s, v) => s + v, 0) / y.length
  const { m, b } = known ? linearRegression(x.map((v, i) => [v, y[i]!])) : { m: 0, b: flat }
  const left = y.reduce((s, v, i) => s + (v - b - m * x[i]!) * (v - b - m * x[i]!), 0)
  const spread = Math.sqrt(left / Math.max(1, x.length - used))
  return { slope: m, intercept: b, error: known ? spread / Math.sqrt(moved) : Infinity, spread }
}

/** g = a + momentum · g₋₁: its drift is the growth at which it rests, a ÷ (1 − momentum). */
export function fitMomentum(growth: readonly number[]): MomentumFit {
  const { slope, intercept, error, spread } = regress(growth.slice(0, -1), growth.slice(1))
  // a walk that feeds on itself has no rest; the mean growth then stands for it
  const mean = growth.reduce((s, v) => s + v, 0) / growth.length
  const drift = Math.abs(slope) < STILL ? intercept / (1 - slope) : mean
  return { momentum: slope, momentumError: error, drift, spread, count: growth.length - 1 }
}

/** Momentum from which on growth does not come to rest in any time that matters. */
const STILL = 0.98

/** Response of growth to x besides its momentum (Frisch & Waugh 1933): what is left of both once g₋₁ has told its part. */
export function fitBeside(growth: readonly number[], x: readonly number[]) {
  const [before, now] = [growth.slice(0, -1), growth.slice(1)]
  const driver = x.slice(1)
  const rest = (y: readonly number[]) => {
    const { slope, intercept } = regress(before, y)
    return y.map((v, i) => v - intercept - slope * before[i]!)
  }
  const { slope, error } = regress(rest(driver), rest(now), 3)
  return { sensitivity: slope, standardError: error, count: now.length }
}

/** Momentum from year to year of a growth that has this momentum from month to month. */
export function yearlyMomentum(monthly: number): number {
  const months = Array.from({ length: 12 }, (_, i) => i)
  const power = (n: number) => {
    let of = 1
    for (let i = 0; i < n; i++) of *= monthly
    return of
  }
  let [within, between] = [0, 0]
  for (const i of months)
    for (const j of months) {
      within += power(Math.abs(i - j))
      between += power(12 + j - i)
    }
  return within > 0 ? between / within : 0
}
