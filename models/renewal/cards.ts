/**
 * @module
 * Yellow and red cards 红黄牌: shares of a row that have waited up to the deadline of the clean-up rule, or beyond it.
 */
import type { Units } from './units.ts'
import { AGES, QUEUES, STAGES, STAGE_OF_QUEUE } from './stages.ts'

/** Years left where nothing waits under a deadline. */
export const NO_DEADLINE = 99
/** Less of a row than this waits for nothing in particular. */
const LEAST = 0.01

/** A yellow card from the deadline on, a red one after the delay that follows; and how many years are left until the first. */
export function dealCards(u: Units): void {
  const { left, red, rows, stages, waiting, yellow } = u
  yellow.fill(0)
  red.fill(0)
  left.fill(NO_DEADLINE)
  for (let q = 0; q < QUEUES; q++) {
    const deadline = u.deadline[q]!
    const yellowFrom = Math.min(Math.ceil(deadline), AGES)
    const redFrom = Math.min(Math.ceil(deadline + u.redDelay[0]!), AGES)
    const stage = STAGE_OF_QUEUE[q]!
    for (let r = 0; r < rows; r++) {
      // nobody waits where nothing stands
      if (stages[r * STAGES + stage]! <= 0) continue
      const first = (r * QUEUES + q) * AGES
      for (let at = first + yellowFrom; at < first + redFrom; at++) yellow[r]! += waiting[at]!
      for (let at = first + redFrom; at < first + AGES; at++) red[r]! += waiting[at]!
      let oldest = AGES - 1
      while (oldest >= 0 && waiting[first + oldest]! < LEAST) oldest--
      if (oldest >= 0) left[r] = Math.min(left[r]!, deadline - oldest)
    }
  }
}
