/**
 * @module
 * Targets on the screen 目标: which ones a chart is about, and which way is good.
 */
import type { Target, TargetResult, Where } from '#models/index'

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
  const ways = new Set(targets.map(({ op }) => (op === '<=' ? 'down' : op === '>=' ? 'up' : undefined)))
  return ways.size === 1 ? [...ways][0] : undefined
}

type Judged = TargetResult['years'][number]['judgement']

/** Met, near or missed in a year; unknown before the target begins or where there is no value. */
export function judged({ op, value, near }: Target, year: number, found: number): Judged {
  const wanted = wantedIn(value, year)
  if (wanted === undefined || !Number.isFinite(found)) return 'unknown'
  const [low, high] =
    typeof wanted !== 'number' ? wanted : op === '<=' ? [-Infinity, wanted] : [wanted, Infinity]
  if (found >= low && found <= high) return 'met'
  const edge = found < low ? low : high
  return Math.abs(found - edge) <= near * Math.abs(edge) ? 'near' : 'missed'
}

/** A path by year holds until its next year. */
function wantedIn(
  value: Target['value'],
  year: number,
): number | readonly [number, number] | undefined {
  if (typeof value === 'number') return value
  if (isPair(value)) return value
  const begun = Object.entries(value)
    .map(([from, wanted]) => ({ from: Number(from), wanted }))
    .filter(({ from }) => from <= year)
    .sort((a, b) => b.from - a.from)
  return begun[0]?.wanted
}

function isPair(value: Target['value']): value is readonly [number, number] {
  return Array.isArray(value)
}
