/**
 * How often a property is tried: a small count in `npm test`, the full one in `npm run verify` (ANJU_FULL=1).
 */
export const FULL = process.env['ANJU_FULL'] === '1'

export function runs(small: number, full: number): number {
  return FULL ? full : small
}
