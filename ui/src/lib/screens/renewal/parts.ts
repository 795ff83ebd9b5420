/**
 * @module
 * What the charts of the Renewal & resettlement screen put together 更新与安置各图.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Part } from '#lib/state/part.ts'
import { partsOf, type Setting, type Wanted } from '#lib/state/chart-parts.ts'
import type { ByMember } from '#lib/state/member-parts.ts'

/** A chart of the screen: its name and what stands in it. */
export type Panel = Readonly<{ id: string; title: WordKey; parts: readonly Part[] }>

export const FUNNEL: ByMember = {
  id: 'funnel',
  title: 'renewal.funnel',
  indicator: 'renewal_land_by_stage',
  dimension: 'renewal_stage',
}
export const WAITING: ByMember = {
  id: 'queues',
  title: 'renewal.queues',
  indicator: 'renewal_land_waiting',
  dimension: 'renewal_queue',
}

const bar = (indicator: string, word: WordKey, colour: string): Wanted => ({
  indicator,
  word,
  as: 'bar',
  colour,
})
const line = (indicator: string, word: WordKey, colour: string): Wanted => ({
  indicator,
  word,
  as: 'line',
  colour,
})

/** The year's task is the district's: what is short of it stands only there. */
const SUPPLY = [
  bar('renewal_land_supplied_in_task', 'renewal.supply.planned', 'seq-1'),
  bar('renewal_land_supplied_reserve', 'renewal.supply.reserve', 'seq-3'),
]
const SHORT = bar('renewal_land_short', 'renewal.supply.short', 'missed')
const SHARES = [
  line('implementation_share', 'renewal.share.listed', 'seq-1'),
  line('implementation_share_of_planned', 'renewal.share.planned', 'seq-3'),
  line('implementation_share_of_units', 'renewal.share.units', 'ink'),
  line('implementation_share_of_projects', 'renewal.share.projects', 'missed'),
]
const CARDS = [
  bar('renewal_land_yellow', 'renewal.cards.yellow', 'near-fill'),
  bar('renewal_land_red', 'renewal.cards.red', 'missed'),
]
const HOUSED = [
  bar('displaced_in_kind', 'renewal.housed.owed', 'seq-3'),
  line('resettled_owners', 'renewal.housed.housed', 'seq-1'),
]
const AWAITING = [line('awaiting_resettlement', 'renewal.awaiting', 'seq-1')]

export function panelsOf(setting: Setting): readonly Panel[] {
  const whole = setting.where['area'] === undefined
  const wanted: readonly (readonly [string, WordKey, readonly Wanted[]])[] = [
    ['supply', 'renewal.supply', whole ? [...SUPPLY, SHORT] : SUPPLY],
    ['shares', 'renewal.shares', SHARES],
    ['cards', 'renewal.cards', CARDS],
    ['housed', 'renewal.housed', HOUSED],
    ['awaiting', 'renewal.awaiting.title', AWAITING],
  ]
  return wanted
    .map(([id, title, list]) => ({ id, title, parts: partsOf(list, setting) }))
    .filter(({ parts }) => parts.length > 0)
}
