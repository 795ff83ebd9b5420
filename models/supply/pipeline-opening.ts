/**
 * @module
 * Filling the queues of building at the end of the base year 基年在途队列: by projects and the years in which they got
 * where they are, by the land sold in past years, or as a steady flow leaves them.
 */
import { LAGS, longerThan, meanLag } from './pipeline-queue.ts'

/** Years back, one each, of which land sales are read; the queues look no further. */
export const YEARS_BACK = 9

/**
 * Add floor area that got to its stage `past` years before the base year's end and still waits: due when a duration ends
 * that has lasted longer than that. What should have moved on by now is due at once; gives that amount.
 */
export function addAged(
  queue: Float64Array,
  from: number,
  shares: Float64Array,
  past: number,
  waiting: number,
): number {
  const longer = longerThan(shares, past)
  if (!(longer > 0)) {
    queue[from]! += waiting
    return waiting
  }
  for (let lag = past + 1; lag < LAGS; lag++)
    queue[from + lag - past - 1]! += waiting * (shares[lag]! / longer)
  return 0
}

/**
 * Add what waits in a steady state, due 1, 2, 3 … years on: of each year's flow, those that take longer than what has
 * passed. The sum of such a queue is flow × mean duration.
 */
export function addSteady(
  queue: Float64Array,
  from: number,
  shares: Float64Array,
  waiting: number,
): void {
  const mean = meanLag(shares)
  // a stage without waiting has no queue: what is there moves on at once
  if (!(mean > 0)) queue[from]! += waiting
  else
    for (let due = 0; due < LAGS; due++)
      queue[from + due]! += waiting * (longerThan(shares, due) / mean)
}

/** Land sold in the base year, the year before …, m2; years without a record have the mean of the others. */
export function completeHistory(recorded: Float64Array, from: number): Float64Array | undefined {
  const land = recorded.slice(from, from + YEARS_BACK)
  const known = land.filter((area) => area >= 0)
  // one year says no more than the steady state does
  if (known.length < 2) return undefined
  const mean = known.reduce((sum, area) => sum + area, 0) / known.length
  return land.map((area) => (area >= 0 ? area : mean))
}

/**
 * Fill the three queues by the land sold in past years: what has started, gone on presale and been completed since, less
 * what dropped out on the way, is no longer there.
 */
export function addHistory(
  queue: Float64Array,
  from: number,
  shares: readonly Float64Array[],
  dropping: Float64Array,
  land: Float64Array,
): void {
  let came = land
  shares.forEach((durations, stage) => {
    for (let past = 0; past < LAGS; past++)
      addAged(
        queue,
        from + stage * LAGS,
        durations,
        past,
        came[past]! * longerThan(durations, past),
      )
    came = came.map((_, past) => {
      let due = 0
      for (let lag = 0; lag < LAGS; lag++) due += durations[lag]! * (came[past + lag] ?? 0)
      return due * (1 - dropping[stage]!)
    })
  })
}
