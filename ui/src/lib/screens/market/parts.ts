/**
 * @module
 * What the charts of the Supply & market screen put together 供应与市场各图, as far as the open book has it.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Part } from '#lib/state/part.ts'
import { partsOf, type Setting, type Wanted } from '#lib/state/chart-parts.ts'
import { isOne } from '#lib/state/indicators.ts'
import type { IndicatorRecord, ParameterRecord } from '#models/index'

/** A chart of the screen: its name and what stands in it. */
export type Panel = Readonly<{ id: string; title: string; parts: readonly Part[] }>

const lines = (...wanted: readonly (readonly [string, WordKey, string?])[]) =>
  wanted.map(([indicator, word, colour]): Wanted => ({
    indicator,
    word,
    as: 'line',
    ...(colour === undefined ? {} : { colour }),
  }))

const MONTHS = lines(
  ['destocking_months', 'market.months.own'],
  ['gate_months', 'market.months.rule', 'ink'],
)

const PRICE: readonly Wanted[] = [
  { indicator: 'price', word: 'market.price.new', as: 'line' },
  { indicator: 'price_control_target', word: 'market.price.target', as: 'path', colour: 'missed' },
]
/** Where the price would be without a ceiling: the same, unless one holds it down. */
const CAPPED: readonly Wanted[] = [
  { indicator: 'price_uncapped', word: 'market.price.uncapped', as: 'line', colour: 'seq-2' },
]
const CEILING: readonly Wanted[] = [
  { indicator: 'recorded_price_ceiling', word: 'market.price.ceiling', as: 'path' },
]

/** What adds to the listings and what takes from them: together their change. */
const CHAIN: readonly Wanted[] = [
  { indicator: 'homes_freed', word: 'market.freed', as: 'bar', colour: 'seq-1' },
  { indicator: 'homes_relisted', word: 'market.relisted', as: 'bar', colour: 'seq-3' },
  {
    indicator: 'second_hand_sales',
    word: 'market.second-hand',
    as: 'bar',
    colour: 'seq-1',
    less: true,
  },
  {
    indicator: 'listings_withdrawn',
    word: 'market.withdrawn',
    as: 'bar',
    colour: 'seq-3',
    less: true,
  },
]

const LOSSES: readonly Wanted[] = [
  { indicator: 'demolished_by_age', word: 'market.lost-age', as: 'bar', colour: 'seq-1' },
  { indicator: 'demolished_by_policy', word: 'market.lost-policy', as: 'bar', colour: 'seq-3' },
  { indicator: 'informal_removed', word: 'market.lost-informal', as: 'bar', colour: 'seq-5' },
]

const LARGE: readonly (readonly [string, WordKey, readonly Wanted[]])[] = [
  [
    'sold',
    'market.sold',
    lines(['sales', 'market.sales'], ['new_home_demand', 'market.demand', 'ink']),
  ],
  [
    'balance',
    'market.balance',
    lines(
      ['homes_added', 'market.added'],
      ['completions', 'market.completions', 'seq-2'],
      ['housing_requirement', 'market.requirement', 'ink'],
    ),
  ],
]

const SMALL: readonly (readonly [string, WordKey, readonly Wanted[]])[] = [
  ['over', 'market.over', lines(['price_over_target', 'market.over'])],
  ['suppressed', 'market.suppressed', lines(['suppressed_price_gap', 'market.suppressed'])],
  ['rent', 'market.rent', lines(['rent', 'market.rent'])],
  ['yield', 'market.yield', lines(['rental_yield', 'market.yield'])],
  ['price-income', 'market.price-income', lines(['price_to_income', 'market.price-income'])],
  ['rent-income', 'market.rent-income', lines(['rent_to_income', 'market.rent-income'])],
  [
    'inventory',
    'market.inventory',
    lines(['inventory', 'market.unsold'], ['scoped_inventory', 'market.scoped', 'ink']),
  ],
  [
    'flows',
    'market.flows',
    lines(
      ['launches_area', 'market.launches'],
      ['starts_area', 'market.starts', 'seq-2'],
      ['completed_area', 'market.completed', 'ink'],
    ),
  ],
  ['informal', 'market.informal', lines(['informal_dwellings', 'market.informal'])],
  ['informal-share', 'market.informal-share', lines(['informal_share', 'market.informal-share'])],
  ['needing', 'market.needing', lines(['needing_stock_share', 'market.needing'])],
  ['vacancy', 'market.vacancy', lines(['vacancy_share', 'market.vacancy'])],
  ['rental-supply', 'market.rental-supply', lines(['rental_supply_added', 'market.rental-supply'])],
  [
    'buyers',
    'market.buyers',
    lines(
      ['second_hand_sales', 'market.second-hand'],
      ['unserved_buyers', 'market.unserved', 'ink'],
    ),
  ],
  ['chain', 'market.chain', CHAIN],
  ['listings', 'market.listings', lines(['listings', 'market.listings'])],
  [
    'second-hand-share',
    'market.second-hand-share',
    lines(['second_hand_share', 'market.second-hand-share']),
  ],
]

/** Months of inventory 去化周期: those of the place, and those that the rule reads. */
export function monthsParts(setting: Setting): readonly Part[] {
  return told(MONTHS, setting)
}

/** Price against its target 房价与调控目标; with the ceiling where one is set, and the price without it where it holds. */
export function priceParts(
  setting: Setting,
  capped = false,
  ceiling?: IndicatorRecord,
): readonly Part[] {
  const { known } = setting
  if (!known('price')) return []
  const all = { ...setting, known: (id: string) => (id === ceiling?.id ? ceiling : known(id)) }
  return [
    ...told(PRICE, setting),
    ...(capped ? told(CAPPED, setting) : []),
    // 0 stands for none: a gap
    ...(ceiling ? told(CEILING, all).map((part) => ({ ...part, none: 0 })) : []),
  ]
}

/** The ceiling is a lever: it is drawn like a quantity, at one area. */
export function ceilingRecord(parameter: ParameterRecord): IndicatorRecord {
  const { id, label, unit, over, stage, source } = parameter
  return { id, label, unit, over, stage, source, total: 'none', indicator: false, decision: true }
}

export function largePanels(setting: Setting): readonly Panel[] {
  return panels(LARGE, setting)
}

/** What a ceiling holds down is nothing where none does. */
export function smallPanels(setting: Setting, capped = false): readonly Panel[] {
  return panels(SMALL, setting).filter(({ id }) => capped || id !== 'suppressed')
}

/** Homes that the stock loses, by what takes them 住房灭失; informal ones are counted by the removal of their own. */
export function lossParts(setting: Setting): readonly Part[] {
  return told(LOSSES, setting)
}

/** Charts without a first quantity are left out. */
function panels(wanted: typeof SMALL, setting: Setting): readonly Panel[] {
  return wanted.flatMap(([id, title, parts]) => {
    const found = told(parts, setting)
    return found[0]?.record.id === parts[0]!.indicator
      ? [{ id, title: setting.say(title), parts: found }]
      : []
  })
}

/** Without those that have no figure at the place of the screen. */
function told(wanted: readonly Wanted[], setting: Setting): readonly Part[] {
  return partsOf(wanted, setting).filter(({ record, where }) => isOne(record, where))
}
