/**
 * @module
 * Yellow and red cards 红黄牌: shares of a row that have waited up to the deadline of the clean-up rule, or beyond it.
 */
import type { Units } from './units.ts'
import { AGES, QUEUES } from './stages.ts'

/** A yellow card from the deadline on, a red one after the delay that follows. */
export function dealCards(u: Units): void {
  const { red, rows, yellow } = u
  yellow.fill(0)
  red.fill(0)
  for (let r = 0; r < rows; r++)
    for (let q = 0; q < QUEUES; q++) {
      const deadline = u.deadline[q]!
      const late = deadline + u.redDelay[0]!
      for (let age = Math.ceil(deadline); age < AGES; age++) {
        const share = u.waiting[(r * QUEUES + q) * AGES + age]!
        if (age >= late) red[r]! += share
        else yellow[r]! += share
      }
    }
}
