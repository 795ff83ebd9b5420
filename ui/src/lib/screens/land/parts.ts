/**
 * @module
 * What the chart of requirement against sale puts together 用地需求与供应: what was supplied, what fell short, and what the
 * gate or the capacity held back come to what is required.
 */
import type { Part } from '#lib/state/part.ts'
import { partsOf, type Setting, type Wanted } from '#lib/state/chart-parts.ts'

/** `market_sale`, or all tenures where it is empty. */
export type Kind = 'market_sale' | ''

const BARS: readonly Wanted[] = [
  { indicator: 'named_site_sold', word: 'land.named', as: 'bar', colour: 'seq-1' },
  { indicator: 'unnamed_site_sold', word: 'land.unnamed', as: 'bar', colour: 'seq-3' },
  { indicator: 'land_short', word: 'land.short', as: 'bar', colour: 'missed' },
]
const HELD: Wanted = {
  indicator: 'land_not_released',
  word: 'land.held',
  as: 'bar',
  colour: 'near-fill',
}
const REQUIRED: Wanted = {
  indicator: 'land_requirement',
  word: 'land.required',
  as: 'line',
  colour: 'ink',
}
const RELEASED: Wanted = {
  indicator: 'market_land_within_gate',
  word: 'land.released',
  as: 'path',
}

export function requirementParts(setting: Setting, kind: Kind): readonly Part[] {
  const where = kind === '' ? setting.where : { ...setting.where, tenure: kind }
  const wanted = [REQUIRED, ...(kind === '' ? [] : [RELEASED]), ...BARS, HELD]
  return partsOf(wanted, { ...setting, where })
}
