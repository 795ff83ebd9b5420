/**
 * @module
 * The queues of building 在途队列: floor area waits for its next stage, sorted by how many years are left.
 */

/** Years that a stage may take: 0, 1, 2 or 3. */
export const LAGS = 4
export const STAGES = 3

/** Shares of a stage's durations that add up to 1; a stage that takes `least` years puts earlier shares there. */
export function normalise(shares: Float64Array, least: number, into: Float64Array): void {
  into.fill(0)
  let total = 0
  for (let lag = 0; lag < LAGS; lag++) {
    const share = Math.max(shares[lag]!, 0)
    into[Math.max(lag, least)]! += share
    total += share
  }
  if (!(total > 0)) {
    into[least] = 1
    return
  }
  for (let lag = 0; lag < LAGS; lag++) into[lag]! /= total
}

/** Mean of the durations, in years. */
export function meanLag(shares: Float64Array): number {
  let years = 0
  for (let lag = 1; lag < LAGS; lag++) years += lag * shares[lag]!
  return years
}

/** Share of durations that are longer than `years`. */
export function longerThan(shares: Float64Array, years: number): number {
  let longer = 0
  for (let lag = years + 1; lag < LAGS; lag++) longer += shares[lag]!
  return longer
}

/**
 * Share of what gets to the end of each stage that drops out there 各阶段退出比例, so that of all land sold `share` is
 * never built and the stages have their parts of it in the proportions of `byStage`.
 */
export function fallOut(share: number, byStage: Float64Array, into: Float64Array): void {
  let total = 0
  for (let stage = 0; stage < STAGES; stage++) total += Math.max(byStage[stage]!, 0)
  let left = 1
  for (let stage = 0; stage < STAGES; stage++) {
    const part = total > 0 ? Math.max(byStage[stage]!, 0) / total : stage === 0 ? 1 : 0
    into[stage] = left > 0 ? Math.min((share * part) / left, 1) : 0
    left -= share * part
  }
}

/** Move a queue one year on and let in what comes this year; gives what is due this year. */
export function passStage(
  before: Float64Array,
  after: Float64Array,
  from: number,
  shares: Float64Array,
  coming: number,
): number {
  const due = before[from]! + coming * shares[0]!
  for (let left = 0; left < LAGS; left++) {
    const moved = left + 1 < LAGS ? before[from + left + 1]! : 0
    const added = left + 1 < LAGS ? coming * shares[left + 1]! : 0
    after[from + left] = moved + added
  }
  return due
}
