/**
 * @module
 * What the rule does with the market land of a year 当年处理, by row of the gate matrix. All amounts are floor area.
 */
import type { GateRowKind } from './gate-rows.ts'

export type TreatmentKind =
  /** 无需求 · 以需定供 · 近五年平均 → 供 · 盘活 → 供 · 暂停 */
  | 'none'
  | 'free'
  | 'recent'
  | 'revitalised'
  | 'stop'
  /** An area under the cap of the city: in full, or less than wanted, by its rank. */
  | 'served'
  | 'deferred'

export type Treatment = Readonly<{
  kind: TreatmentKind
  /** m2 a year of what is wanted and stays: put off. */
  held: number
}>

export type TreatmentInput = Readonly<{
  row: GateRowKind
  /** Class that the city is in, and the row's own. */
  cityClass: number
  ownClass: number
  /** Areas are held to their own class, too. */
  byArea: boolean
  /** m2 a year. */
  required: number
  allowed: number
}>

/** Less than this share of what is wanted is rounding. */
const ROUNDING = 1e-6
const STOP = 5
const REVITALISED = 4

export function treatmentOf(input: TreatmentInput): Treatment {
  const { row, cityClass, ownClass, byArea, required, allowed } = input
  const held = required - allowed > ROUNDING * required ? required - allowed : 0
  const say = (kind: TreatmentKind): Treatment => ({ kind, held })
  if (!(required > 0)) return { kind: 'none', held: 0 }
  if (cityClass === STOP) return say('stop')
  if (row === 'area' && byArea && ownClass > 0) return say(kindOf(ownClass))
  if (row === 'city') return say(kindOf(cityClass))
  if (held > 0) return say('deferred')
  return say(cityClass > 0 ? 'served' : 'free')
}

function kindOf(gateClass: number): TreatmentKind {
  if (gateClass === STOP) return 'stop'
  if (gateClass === REVITALISED) return 'revitalised'
  return gateClass > 0 ? 'recent' : 'free'
}
