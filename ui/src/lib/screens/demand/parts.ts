/**
 * @module
 * What the charts of the Demand screen put together 需求各图, as far as the open book has it.
 */
import { partsOf, type Setting, type Wanted } from '#lib/state/chart-parts.ts'
import type { Part } from '#lib/state/part.ts'

/** What adds stands above nothing, what is released below; each side goes from dark to light. */
const COMPONENTS: readonly Wanted[] = [
  { indicator: 'net_demand', word: 'demand.net', as: 'line' },
  { indicator: 'demand_from_formation', word: 'demand.formation', as: 'bar', colour: 'seq-1' },
  { indicator: 'demand_from_displaced', word: 'demand.displaced', as: 'bar', colour: 'seq-2' },
  { indicator: 'demand_from_backlog', word: 'demand.backlog', as: 'bar', colour: 'seq-3' },
  { indicator: 'demand_from_upgrading', word: 'demand.upgrading', as: 'bar', colour: 'seq-4' },
  { indicator: 'demand_from_other', word: 'demand.other', as: 'bar', colour: 'seq-5' },
  {
    indicator: 'released_by_dissolution',
    word: 'demand.released-dissolution',
    as: 'bar',
    colour: 'seq-1',
    less: true,
  },
  {
    indicator: 'released_by_upgrading',
    word: 'demand.released-upgrading',
    as: 'bar',
    colour: 'seq-4',
    less: true,
  },
]

/** Components of demand 需求构成: gross above, what households release below. */
export function componentParts(setting: Setting): readonly Part[] {
  return setting.known('demand_from_formation') ? partsOf(COMPONENTS, setting) : []
}

/**
 * Requirement against the market 需要量与购房意愿. The target made of it is the district's alone; not rounded up, it is
 * the requirement once more and left out.
 */
export function requirementParts(setting: Setting, rounded: boolean): readonly Part[] {
  const target: readonly Wanted[] = [
    { indicator: 'housing_target', word: 'demand.target', as: 'path', colour: 'missed' },
  ]
  return partsOf(
    [
      { indicator: 'housing_requirement', word: 'demand.required', as: 'line' },
      { indicator: 'purchases_wanted', word: 'demand.wanted', as: 'line', colour: 'ink' },
      ...(rounded && setting.where['area'] === undefined ? target : []),
    ],
    setting,
  )
}

/** Check by floor area 面积口径核对: need by three causes, against the requirement. */
export function areaParts(setting: Setting): readonly Part[] {
  return partsOf(
    [
      { indicator: 'need_floor_area', word: 'demand.area-need', as: 'line' },
      {
        indicator: 'requirement_floor_area',
        word: 'demand.area-required',
        as: 'line',
        colour: 'ink',
      },
      {
        indicator: 'identity_population_area',
        word: 'demand.area-population',
        as: 'bar',
        colour: 'seq-1',
      },
      {
        indicator: 'identity_upgrading_area',
        word: 'demand.area-upgrading',
        as: 'bar',
        colour: 'seq-3',
      },
      {
        indicator: 'identity_replacement_area',
        word: 'demand.area-replacement',
        as: 'bar',
        colour: 'seq-5',
      },
    ],
    setting,
  )
}

/** Tenures in their own colours and short names. */
export const TENURES = [
  { id: 'market_sale', word: 'demand.market-sale', colour: 't-market-sale' },
  { id: 'market_rental', word: 'demand.market-rental', colour: 't-market-rental' },
  { id: 'public_rental', word: 'demand.public-rental', colour: 't-public-rental' },
  { id: 'affordable_rental', word: 'demand.affordable-rental', colour: 't-affordable-rental' },
  { id: 'affordable_sale', word: 'demand.affordable-sale', colour: 't-affordable-sale' },
  { id: 'resettlement', word: 'demand.resettlement', colour: 't-resettlement' },
] as const

export const GROUPS = [
  { id: 'buy', word: 'demand.buy', colour: 't-market-sale' },
  { id: 'rent', word: 'demand.rent', colour: 't-market-rental' },
  { id: 'affordable', word: 'demand.affordable', colour: 't-public-rental' },
] as const

/** Tenures that one queues for. */
export const QUEUES = TENURES.filter(({ id }) =>
  ['public_rental', 'affordable_rental', 'affordable_sale'].includes(id),
)

/** A quantity over tenures, stacked. */
function byTenure(
  indicator: string,
  tenures: readonly (typeof TENURES)[number][],
  setting: Setting,
): readonly Part[] {
  const wanted = tenures.map(({ id, word, colour }): Wanted => ({
    indicator,
    word,
    as: 'bar',
    colour,
    member: { dimension: 'tenure', id },
  }))
  return partsOf(wanted, setting)
}

/** Which kind of home the households of each year need 分类型需求, were there places enough. */
export function wantedParts(setting: Setting): readonly Part[] {
  return byTenure('demand_by_tenure', TENURES, setting)
}

/** What households live in 居住类型, in households or in shares. */
export function tenureParts(
  measure: 'households_by_tenure' | 'tenure_share',
  setting: Setting,
): readonly Part[] {
  return byTenure(measure, TENURES, setting)
}

/** Waiting lists 轮候户. */
export function waitingParts(setting: Setting): readonly Part[] {
  return byTenure('waiting_people', QUEUES, setting)
}

/** Homes that would keep the wait at its target 达到轮候目标所需房源. */
export function keepTargetParts(setting: Setting): readonly Part[] {
  const over = setting.known('homes_to_keep_target')?.over
  if (!over) return []
  if (over.includes('tenure')) return byTenure('homes_to_keep_target', QUEUES, setting)
  return partsOf(
    [{ indicator: 'homes_to_keep_target', word: 'demand.keep-target', as: 'line' }],
    setting,
  )
}

/** Names and colours of a dimension's members, by id. */
export function kindsOf(
  kinds: readonly (typeof TENURES | typeof GROUPS)[number][],
  say: Setting['say'],
) {
  return Object.fromEntries(kinds.map(({ id, word, colour }) => [id, { label: say(word), colour }]))
}
