/**
 * @module
 * What the numbers of a parcel's verdict, auction rule and remedy stand for 宗地各项代码的含义.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

/** `parcel_verdict`, with the judgement that it is shown as. */
export const VERDICTS: readonly Readonly<{
  word: WordKey
  tone: 'met' | 'near' | 'missed' | 'unknown'
}>[] = [
  { word: 'parcels.verdict.fit', tone: 'met' },
  { word: 'parcels.verdict.redraw', tone: 'near' },
  { word: 'parcels.verdict.unfit', tone: 'missed' },
  { word: 'parcels.verdict.incomplete', tone: 'unknown' },
]

/** `parcel_auction_rule`. */
export const RULES: readonly WordKey[] = [
  'parcels.rule.none',
  'parcels.rule.lottery',
  'parcels.rule.public-homes',
  'parcels.rule.finished-sale',
  'parcels.rule.quality',
  'parcels.rule.average',
]

/** Reasons that are none of the land: it can be sold, is sold, or the plan itself says when. */
const FREE: ReadonlySet<number> = new Set([0, 1, 7, 12])

/** Whether a reason stands in the way whatever year is planned. */
export function isBlocking(reason: number): boolean {
  return Number.isFinite(reason) && !FREE.has(reason)
}

export type Line = Readonly<{
  id: 'red' | 'yellow' | 'green' | 'purple' | 'blue'
  name: WordKey
  what: WordKey
  effect: 'deducted' | 'swapped' | 'forbidden'
}>

/** The five control lines 五线, and what lies within them means. */
export const LINES: readonly Line[] = [
  { id: 'red', name: 'parcels.line.red', what: 'parcels.line.red.what', effect: 'deducted' },
  {
    id: 'yellow',
    name: 'parcels.line.yellow',
    what: 'parcels.line.yellow.what',
    effect: 'deducted',
  },
  { id: 'green', name: 'parcels.line.green', what: 'parcels.line.green.what', effect: 'swapped' },
  {
    id: 'purple',
    name: 'parcels.line.purple',
    what: 'parcels.line.purple.what',
    effect: 'forbidden',
  },
  { id: 'blue', name: 'parcels.line.blue', what: 'parcels.line.blue.what', effect: 'forbidden' },
]
