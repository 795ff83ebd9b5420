import type { IndicatorRecord, Where } from '#models/index'

/** Whether it has one figure for a whole district or area. */
export function hasTotal({ total, over }: IndicatorRecord): boolean {
  return total !== 'none' || over.length === 0
}

/** Whether it has one figure at a place: without a total, only where nothing is left open. */
export function isOne({ total, over }: IndicatorRecord, where: Where): boolean {
  return total !== 'none' || over.every((dimension) => where[dimension] !== undefined)
}
