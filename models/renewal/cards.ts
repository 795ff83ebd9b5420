/**
 * @module
 * Yellow and red cards 红黄牌: shares of a row that have waited up to the deadline of the clean-up rule, or beyond it.
 */
import type { Units } from './units.ts'
import { AGES, QUEUES, STAGES, STAGE_OF_QUEUE } from './stages.ts'

/** A yellow card from the deadline on, a red one after the delay that follows. */
export function dealCards(u: Units): void {
  const { red, rows, stages, waiting, yellow } = u
  yellow.fill(0)
  red.fill(0)
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
    }
  }
}
