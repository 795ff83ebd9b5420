/**
 * @module
 * The sections of the Renewal & resettlement screen and the charts of each 更新、征收、安置各图.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Part } from '#lib/state/part.ts'
import { partsOf, type Setting, type Wanted } from '#lib/state/chart-parts.ts'
import type { ByMember } from '#lib/state/member-parts.ts'

/** A chart of the screen: its name and what stands in it. */
export type Panel = Readonly<{ id: string; title: WordKey; parts: readonly Part[] }>

export type Section = Readonly<{
  id: string
  title: WordKey
  /** Drawn by the members of a dimension. */
  members: readonly ByMember[]
  panels: readonly Panel[]
}>

type Asked = readonly (readonly [string, WordKey, readonly Wanted[]])[]

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
const byMember = (id: string, title: WordKey, indicator: string, dimension: string): ByMember => ({
  id,
  title,
  indicator,
  dimension,
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
const RENEWAL_MEMBERS = [
  byMember('funnel', 'renewal.funnel', 'renewal_land_by_stage', 'renewal_stage'),
  byMember('queues', 'renewal.queues', 'renewal_land_waiting', 'renewal_queue'),
]

const CLEARANCE_MEMBERS = [
  byMember(
    'clearance-stages',
    'renewal.clearance.stages',
    'clearance_households_by_stage',
    'clearance_stage',
  ),
]
const CLEARANCE: Asked = [
  [
    'clearance-moved',
    'renewal.clearance.moved',
    [
      bar('clearance_households_signed', 'renewal.clearance.signed', 'seq-3'),
      line('clearance_households_moved', 'renewal.clearance.out', 'seq-1'),
      line('clearance_holdouts', 'renewal.clearance.holdouts', 'missed'),
    ],
  ],
  [
    'clearance-land',
    'renewal.clearance.land',
    [bar('clearance_land_freed', 'renewal.clearance.freed', 'seq-2')],
  ],
]

const RESETTLEMENT_MEMBERS = [
  byMember('backlog', 'renewal.backlog', 'resettlement_backlog', 'resettlement_step'),
  byMember('surplus-used', 'renewal.surplus.used', 'surplus_used', 'surplus_use'),
]
const RESETTLEMENT: Asked = [
  [
    'housed',
    'renewal.housed',
    [
      bar('displaced_in_kind', 'renewal.housed.owed', 'seq-3'),
      line('resettled_owners', 'renewal.housed.housed', 'seq-1'),
    ],
  ],
  [
    'awaiting',
    'renewal.awaiting.title',
    [
      line('awaiting_resettlement', 'renewal.awaiting', 'seq-1'),
      line('overdue_households', 'renewal.overdue', 'missed'),
    ],
  ],
  [
    'transition',
    'renewal.transition',
    [bar('transition_cost', 'renewal.transition.cost', 'seq-2')],
  ],
  ['deeds', 'renewal.deeds', [line('deed_share', 'renewal.deeds.share', 'seq-1')]],
  ['surplus', 'renewal.surplus', [line('resettlement_surplus', 'renewal.surplus.homes', 'seq-1')]],
]

/** Whether a quantity is above nothing in some year: what never happens gets no chart. */
type Occurs = (indicator: string) => boolean

export function sectionsOf(setting: Setting, occurs: Occurs): readonly Section[] {
  const whole = setting.where['area'] === undefined
  const renewal: Asked = [
    ['supply', 'renewal.supply', whole ? [...SUPPLY, SHORT] : SUPPLY],
    ['shares', 'renewal.shares', SHARES],
    ['cards', 'renewal.cards', CARDS],
  ]
  const sections: readonly (readonly [string, WordKey, readonly ByMember[], Asked])[] = [
    ['renewal', 'renewal.section.renewal', RENEWAL_MEMBERS, renewal],
    ['clearance', 'renewal.section.clearance', CLEARANCE_MEMBERS, CLEARANCE],
    ['resettlement', 'renewal.section.resettlement', RESETTLEMENT_MEMBERS, RESETTLEMENT],
  ]
  return sections
    .map(([id, title, members, asked]) => ({
      id,
      title,
      members: members.filter(({ indicator }) => setting.known(indicator) && occurs(indicator)),
      panels: asked
        .filter(([, , wanted]) => wanted.some(({ indicator }) => occurs(indicator)))
        .map(([panel, word, wanted]) => ({
          id: panel,
          title: word,
          parts: partsOf(wanted, setting),
        }))
        .filter(({ parts }) => parts.length > 0),
    }))
    .filter(({ members, panels }) => members.length + panels.length > 0)
}
