import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '#models/engine/index'
import { schema } from '#models/index'
import { byArea, openShipped, readShipped, shippedPacks, valuesAt } from '#test/support/shipped'
import { FULL, runs } from '#test/support/runs'

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
    came: ['renewal_land_in'],
    went: ['unnamed_sold_by_source'],
  },
  {
    stock: 'listings',
    came: ['homes_freed', 'homes_relisted'],
    went: ['second_hand_sales', 'listings_withdrawn'],
  },
  { stock: 'awaiting_resettlement', came: ['displaced_in_kind'], went: ['resettled_owners'] },
  { stock: 'fund_balance_cumulated', came: ['fund_balance'], went: [] },
]

/** Every input of a pack between half and half as much again of its value, within what is possible. */
function shaken(
  inputs: ReadonlyMap<string, Float64Array>,
  factor: (id: string) => number,
): ReadonlyMap<string, Float64Array> {
  const parameters = new Map(schema.parameters.map((p) => [p.id, p]))
  return new Map(
    [...inputs].map(([id, values]) => {
      const p = parameters.get(id)
      if (p === undefined) return [id, values.map((v) => v * factor(id))]
      const [low, high] = p.possible
      // the choice of a rule is no quantity
      return [
        id,
        p.between === 'in_force' && Number.isInteger(p.default)
          ? values
          : values.map((v) => Math.min(high, Math.max(low, v * factor(id)))),
      ]
    }),
  )
}

function checkAccounts(run: Run): void {
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

function checkRanges(run: Run): void {
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

describe.each(shippedPacks)('%s', (id) => {
  const shipped = readShipped(id)
  // thirty years, whatever the pack’s own horizon
  const pack = { ...shipped, endYear: shipped.baseYear + 30 }
  it('every account closes to 1e-9 in every area and year, and no stock is negative', () => {
    const { run } = openShipped(pack)
    checkAccounts(run)
    checkRanges(run)
  })

  it('so it does with every input shaken by up to a half; a value that is not finite is a named fault', () => {
    const { run, inputs } = openShipped(pack)
    let stopped = 0
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const factor = (name: string) => {
          let h = seed | 0
          for (const c of name) h = Math.imul(h ^ c.charCodeAt(0), 0x5bd1e995)
          return 0.5 + ((h ^ (h >>> 15)) >>> 0) / 4294967296
        }
        const fault = run.update(shaken(inputs.values, factor))
        if (fault) {
          stopped++
          expect(fault.kind).toBe('not-finite')
          return
        }
        // the accounts of thirty years take longer than the run: in the full check one run in ten is audited
        if (!FULL || seed % 10 === 0) {
          checkAccounts(run)
          checkRanges(run)
        }
      }),
      { numRuns: runs(25, 10_000), endOnFailure: true },
    )
    expect(stopped).toBe(0)
  })
})
