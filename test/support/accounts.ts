/**
 * @module
 * The accounts that close in every run 各账平衡: stock at the end = stock at the start + what came − what went.
 */
import { expect } from 'vitest'
import type { Run } from '#models/engine/index'
import { byArea, valuesAt } from './shipped.ts'

/** Stock at the end = stock at the start + what came − what went, each name a quantity that is added over areas. */
type Account = Readonly<{
  stock: string
  came: readonly string[]
  /** Flows of the year before, from the second year on. */
  cameLate?: readonly string[]
  went: readonly string[]
}>

const ACCOUNTS: readonly Account[] = [
  {
    stock: 'population',
    came: ['births', 'in_migrants', 'moved_in', 'status_changes'],
    went: ['deaths', 'out_migrants', 'moved_out'],
  },
  {
    stock: 'households',
    came: ['new_households', 'households_reclassified'],
    went: ['households_dissolved'],
  },
  { stock: 'waiting_people', came: ['applications'], went: ['allocations', 'waiting_exits'] },
  {
    stock: 'dwellings_by_tenure',
    came: [
      'completions',
      'homes_converted',
      'homes_from_city',
      'homes_delivered',
      'homesteads_kept',
      'improvement_homes_change',
    ],
    went: ['demolitions'],
  },
  // what is bought or passed on from the surplus changes its tenure alone
  { stock: 'floor_area_by_tenure', came: ['floor_area_added'], went: ['floor_area_lost'] },
  { stock: 'floor_area_by_condition', came: ['floor_area_added'], went: ['floor_area_lost'] },
  {
    stock: 'pipeline_queue',
    came: [],
    cameLate: ['land_entering_pipeline'],
    went: ['completed_area', 'dropped_area'],
  },
  {
    stock: 'unnamed_left_by_source',
    came: ['renewal_land_in', 'reserve_arrivals'],
    went: ['unnamed_sold_by_source'],
  },
  {
    stock: 'listings',
    came: ['homes_freed', 'homes_relisted'],
    went: ['second_hand_sales', 'listings_withdrawn'],
  },
  {
    stock: 'awaiting_resettlement',
    came: ['displaced_in_kind', 'rehoused_from_elsewhere'],
    went: ['resettled_owners', 'rehoused_elsewhere'],
  },
  { stock: 'resettlement_homes_left', came: ['resettlement_homes_new'], went: ['homes_chosen'] },
  { stock: 'resettlement_to_title', came: ['homes_settled'], went: ['homes_titled'] },
  // households and land of clearance stand at one stage or another; land of the reserve comes and goes
  { stock: 'clearance_households_by_stage', came: [], went: [] },
  { stock: 'clearance_land_by_stage', came: [], went: [] },
  { stock: 'reserve_closing', came: ['reserve_in'], went: ['reserve_sold'] },
  { stock: 'fund_balance_cumulated', came: ['fund_balance'], went: [] },
]

/** Every account closes to 1e-9, in every area and year. */
export function checkAccounts(run: Run): void {
  for (const { stock, came, cameLate = [], went } of ACCOUNTS.filter((a) =>
    [a.stock, ...a.came, ...a.went].every((id) => run.model.layout.slots.has(id)),
  ))
    for (let year = 1; year < run.model.layout.years; year++) {
      const flow = (ids: readonly string[], area: number) =>
        ids.reduce((s, id) => s + byArea(run, id, year)[area]!, 0)
      const [before, after] = [byArea(run, stock, year - 1), byArea(run, stock, year)]
      const late = (area: number) =>
        year > 1 ? cameLate.reduce((s, id) => s + byArea(run, id, year - 1)[area]!, 0) : 0
      before.forEach((b, area) => {
        const wanted = b + flow(came, area) + late(area) - flow(went, area)
        expect(
          Math.abs(after[area]! - wanted),
          `${stock} in year ${year}, area ${area}`,
        ).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)))
      })
    }
}

const STOCKS = [
  'population_by_age',
  'households',
  'dwellings_by_tenure',
  'inventory',
  'listings',
  'waiting_people',
  'pipeline_queue',
  'unnamed_left_by_source',
  'named_site_left',
  'land_held',
  'informal_dwellings',
  'floor_area_by_tenure',
  'floor_area_by_condition',
  'resettlement_homes_left',
  'owner_households',
  'price',
  'rent',
]
const SHARES = [
  'buy_share',
  'unmet_share',
  'served_share',
  'second_hand_share',
  'old_age_share',
  'failed_sale_chance',
  'cap_hit_chance',
]

/** No stock is negative, and shares are shares. */
export function checkRanges(run: Run): void {
  for (let year = 0; year < run.model.layout.years; year++) {
    for (const id of STOCKS)
      expect(
        valuesAt(run, id, year).every((v) => v >= -1e-9),
        `${id} in year ${year}`,
      ).toBe(true)
    for (const id of SHARES.filter((s) => run.model.layout.slots.has(s)))
      expect(
        valuesAt(run, id, year).every((v) => v >= -1e-12 && v <= 1 + 1e-12),
        `${id} in year ${year}`,
      ).toBe(true)
  }
}

/** Building by stage: what enters and what leaves; what drops out there is the rest. */
const STAGE_FLOWS = [
  ['land_entering_pipeline', 'starts_area'],
  ['starts_area', 'launches_area'],
  ['launches_area', 'completed_area'],
] as const

/** Opening + in = on + dropped out + left, at each stage of building, for each area and tenure 各在途阶段平衡. */
export function checkStages(run: Run): void {
  const stages = STAGE_FLOWS.length
  const lags = run.model.space.size('years_on')
  for (let year = 1; year < run.model.layout.years; year++) {
    const [before, after] = [year - 1, year].map((y) => valuesAt(run, 'pipeline_queue', y))
    const dropped = valuesAt(run, 'dropped_by_stage', year)
    STAGE_FLOWS.forEach(([into, on], stage) => {
      // land comes in the year after its sale; what was sold up to the base year stands in the opening queue
      const came = valuesAt(run, into, stage === 0 ? year - 1 : year)
      const none = stage === 0 && year === 1
      valuesAt(run, on, year).forEach((went, home) => {
        const cell = home * stages + stage
        const waiting = (queue: Float64Array) =>
          queue.subarray(cell * lags, (cell + 1) * lags).reduce((sum, v) => sum + v, 0)
        const wanted = waiting(before!) + (none ? 0 : came[home]!)
        expect(
          Math.abs(went + dropped[cell]! + waiting(after!) - wanted),
          `stage ${stage}, home ${home}, year ${year}`,
        ).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted))
      })
    })
  }
}
