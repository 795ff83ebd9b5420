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

/**
 * What waits in a steady state, due 1, 2, 3 … years on: of each year's flow, those that take longer than what has
 * passed. The sum is flow × mean duration.
 */
export function fillSteady(
  queue: Float64Array,
  from: number,
  shares: Float64Array,
  total: number,
): void {
  const mean = meanLag(shares)
  for (let due = 0; due < LAGS; due++) {
    let longer = 0
    for (let lag = due + 1; lag < LAGS; lag++) longer += shares[lag]!
    queue[from + due] = mean > 0 ? (total * longer) / mean : 0
  }
  // a stage without waiting has no queue: what is there moves on at once
  if (!(mean > 0)) queue[from] = total
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
