/**
 * @module
 * Targets on the screen 目标: which ones a chart is about, and which way is good.
 */
import type { Target, Where } from '#models/index'

/** Whether a target speaks of this indicator at this very place. */
export function isAbout(target: Target, indicator: string, where: Where): boolean {
  const asked = Object.entries(where)
  const meant = Object.entries(target.where)
  return (
    target.is === undefined &&
    target.indicator === indicator &&
    asked.length === meant.length &&
    meant.every(([dimension, member]) => where[dimension] === member)
  )
}

/** A difference is good or bad only where a target says so. */
export function goodWay(targets: readonly Target[]): 'up' | 'down' | undefined {
  const ways = new Set(
    targets.map(({ op }) => (op === '<=' ? 'down' : op === '>=' ? 'up' : undefined)),
  )
  return ways.size === 1 ? [...ways][0] : undefined
}
