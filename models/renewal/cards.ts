/**
 * @module
 * Yellow and red cards 红黄牌: shares of a row that have waited up to the deadline of the clean-up rule, or beyond it.
 */
import type { Units } from './units.ts'
import { AGES, QUEUES, STAGES, STAGE_OF_QUEUE } from './stages.ts'

/** A yellow card from the deadline on, a red one after the delay that follows. */
export function dealCards(u: Units): void {
  const { deadline, red, rows, stages, waiting, yellow } = u
  const delay = u.redDelay[0]!
  for (let r = 0; r < rows; r++) {
    let [early, late] = [0, 0]
    for (let q = 0; q < QUEUES; q++) {
      // nobody waits where nothing stands
      if (stages[r * STAGES + STAGE_OF_QUEUE[q]!]! <= 0) continue
      const first = (r * QUEUES + q) * AGES
      const redFrom = deadline[q]! + delay
      for (let age = Math.ceil(deadline[q]!); age < AGES; age++)
        if (age >= redFrom) late += waiting[first + age]!
        else early += waiting[first + age]!
    }
    yellow[r] = early
    red[r] = late
  }
}
