import type { IndicatorRecord } from '#models/index'

/** Whether it has one figure for a whole district or area. */
export function hasTotal({ total, over }: IndicatorRecord): boolean {
  return total !== 'none' || over.length === 0
}
