/**
 * @module
 * Back-test 回测: projections from every point after the first ones, compared with what came.
 */
import { exp } from '#models/engine/elementary'
import { fitMomentum } from './autoregression.ts'
import type { ForecastMethod, ForecastScore, MomentumFit } from './types.ts'

/** A course of log prices ahead: the middle, and the standard deviation about it. */
export type Forecast = Readonly<{ middle: readonly number[]; spread: readonly number[] }>

/** Standard normal quantiles of the stated bands. */
const BAND_80 = 1.2815515655446004
const BAND_95 = 1.959963984540054

export const METHODS: readonly ForecastMethod[] = ['momentum', 'drift', 'no_change']

/** What each method says after the last of these growths, so many steps ahead. */
export function forecast(
  method: ForecastMethod,
  growth: readonly number[],
  fit: MomentumFit,
  steps: number,
): Forecast {
  if (method === 'momentum') return byMomentum(growth.at(-1)!, fit, steps)
  const n = growth.length
  const mean = method === 'drift' ? growth.reduce((s, v) => s + v, 0) / n : 0
  const used = method === 'drift' ? 1 : 0
  const noise = Math.sqrt(
    growth.reduce((s, v) => s + (v - mean) * (v - mean), 0) / Math.max(1, n - used),
  )
  const ahead = Array.from({ length: steps }, (_, h) => h + 1)
  return { middle: ahead.map((h) => mean * h), spread: ahead.map((h) => noise * Math.sqrt(h)) }
}

/** A shock lives on with momentum, so that bands widen faster than a random walk's: Σ (1 + φ + … + φʲ)². */
function byMomentum(
  last: number,
  { momentum, drift, spread }: MomentumFit,
  steps: number,
): Forecast {
  const middle: number[] = []
  const spreads: number[] = []
  let [growth, level, lives, power, variance] = [last, 0, 0, 1, 0]
  for (let h = 0; h < steps; h++) {
    growth = drift + momentum * (growth - drift)
    level += growth
    lives += power
    power *= momentum
    variance += lives * lives
    middle.push(level)
    spreads.push(spread * Math.sqrt(variance))
  }
  return { middle, spread: spreads }
}

/**
 * Scores by distance: projected from each point after the first `fitted` growths, with the fit of those alone.
 * `growth` is the change of log prices from point to point.
 */
export function backTest(
  growth: readonly number[],
  fitted: number,
  distances: readonly number[],
): readonly ForecastScore[] {
  const known = growth.slice(0, fitted)
  const fit = fitMomentum(known)
  const most = Math.max(...distances)
  const sums = new Map<string, { count: number; error: number; in80: number; in95: number }>()
  for (let origin = fitted; origin < growth.length; origin++)
    for (const method of METHODS) {
      // the level and the noise are those of the fitted years; only the last growth is of the day
      const said = forecast(
        method,
        method === 'momentum' ? growth.slice(0, origin) : known,
        fit,
        most,
      )
      let came = 0
      for (let h = 1; h <= Math.min(most, growth.length - origin); h++) {
        came += growth[origin + h - 1]!
        if (!distances.includes(h)) continue
        const key = `${method} ${h}`
        const score = sums.get(key) ?? { count: 0, error: 0, in80: 0, in95: 0 }
        const off = said.middle[h - 1]! - came
        const away = Math.abs(off) / said.spread[h - 1]!
        score.count++
        score.error += Math.abs(exp(off) - 1)
        score.in80 += away <= BAND_80 ? 1 : 0
        score.in95 += away <= BAND_95 ? 1 : 0
        sums.set(key, score)
      }
    }
  return METHODS.flatMap((method) =>
    distances.flatMap((distance): ForecastScore[] => {
      const score = sums.get(`${method} ${distance}`)
      if (!score) return []
      const { count, error, in80, in95 } = score
      return [
        {
          method,
          distance,
          count,
          error: error / count,
          inside80: in80 / count,
          inside95: in95 / count,
        },
      ]
    }),
  )
}

/** The method with the least error, each distance counting alike. */
export function bestOf(scores: readonly ForecastScore[]): ForecastMethod {
  const mean = (method: ForecastMethod) => {
    const own = scores.filter((s) => s.method === method)
    return own.reduce((s, { error }) => s + error, 0) / own.length
  }
  return METHODS.reduce((best, method) => (mean(method) < mean(best) ? method : best))
}
