/**
 * @module
 * The block that picks parcels 宗地选择模块: whole parcels in order until the year's target is met, then unnamed land.
 */
import { block, type BlockIO, type Space } from '#models/engine/index'
import { choiceOutputs } from './choice-outputs.ts'
import { isStopped, orderParcels, reasonAgainst } from './parcel-order.ts'
import { sellParcels } from './parcel-sale.ts'

const source =
  'Choice of this model: by planned year, readiness and cost; a parcel is sold whole; what does not fit is carried on; unnamed land follows the list'

const TENURES = 6
/** Sources of unnamed land, in the order in which they are used. */
const SOURCES = 3
const [IDLE, CORE] = [0, 1]
/** Land that is not known in sum is not limited. */
const UNLIMITED = 1e12

const opening = [
  'parcel_choice_rule',
  'unchecked_lines_gate',
  'redraw_boundaries',
  'parcel_verdict',
  'parcel_unchecked_lines',
  'parcel_plan_in_force',
  'parcel_new_land',
  'parcel_use',
  'parcel_stage',
  'parcel_ready_year',
  'parcel_facilities_year',
  'parcel_facilities_waived',
  'parcel_planned_year',
  'parcel_cost',
  'parcel_net_site',
  'failed_sale_chance',
  'regulatory_plan_gate',
  'facilities_gate',
  'most_failed_chance',
  'unnamed_given_by_source',
  'land_known',
]
const reads = [
  ...opening,
  'parcel_allocated',
  'land_supply_target',
  'inclusionary_split',
  'gate_class',
  'gate_basis',
  'area_gate_class',
  'new_land_limited',
  'new_land_allowed',
  'sold_share',
  'renewal_land_in',
  'reserve_arrivals',
]

export const parcelChoice = block('parcel_choice', {
  label: { zh: '宗地选择', en: 'Choice of parcels' },
  source,
  reads,
  readsInitially: opening,
  writes: choiceOutputs(source),
  prepare: (space) => {
    const order = new Int32Array(space.size('parcel'))
    return { start: (io) => start(io, space, order), step: (io) => step(io, space, order) }
  },
})

const FLOWS = [
  'parcel_sold',
  'unnamed_sold_by_source',
  'named_site_sold',
  'unnamed_site_sold',
  'unnamed_site_failed',
  'land_short',
]

function start(io: BlockIO, space: Space, order: Int32Array): void {
  const { now } = io
  for (const id of [...FLOWS, 'land_carried', 'allocated_carried']) now[id]!.fill(0)
  orderParcels(now, order)
  const stages = now['parcel_stage']!
  for (let p = 0; p < order.length; p++) now['parcel_gone']![p] = stages[p]! >= SOLD ? 1 : 0
  const given = now['unnamed_given_by_source']!
  const left = now['unnamed_left_by_source']!
  if (now['land_known']![0] === 1) left.set(given)
  else left.forEach((_, i) => (left[i] = i % SOURCES === CORE ? UNLIMITED : 0))
  giveReasons(io, space)
  measure(io, space)
}

/** Place of `sold` among the stages of a parcel. */
const SOLD = 4

function step(io: BlockIO, space: Space, order: Int32Array): void {
  const { now, last } = io
  now['parcel_gone']!.set(last['parcel_gone']!)
  for (const id of FLOWS) now[id]!.fill(0)
  // scenarios may plan a parcel for another year: the order is the year's own
  orderParcels(now, order)
  giveReasons(io, space)
  for (let area = 0; area < space.size('area'); area++) supplyArea(io, space, order, area)
  measure(io, space)
}

function giveReasons(io: BlockIO, space: Space): void {
  const { now, step: years } = io
  const [reasons, parents] = [now['parcel_reason']!, space.parents('parcel')]
  for (let p = 0; p < reasons.length; p++) {
    const reason = reasonAgainst(io, p, io.year)
    const market = now['parcel_allocated'] !== undefined && now['parcel_allocated'][p] !== 1
    reasons[p] = reason === 0 && years > 0 && market && isStopped(io, parents[p]!) ? 11 : reason
  }
}

function supplyArea(io: BlockIO, space: Space, order: Int32Array, area: number): void {
  const { now, last } = io
  const [target, split] = [now['land_supply_target']!, now['inclusionary_split']!]
  const [named, unnamed, short] = [
    now['named_site_sold']!,
    now['unnamed_site_sold']!,
    now['land_short']!,
  ]
  const at = area * TENURES
  const fixed = now['parcel_choice_rule']![0]! > 0.5
  const land = now['new_land_limited']![area]! > 0
  const newLand = { left: now['new_land_allowed']![area]! }
  const sources = openSources(io, area, newLand)

  // affordable land first: parcels that are allocated whole, then unnamed land
  let shared = 0
  for (let tenure = 1; tenure < TENURES; tenure++)
    if (split[tenure]! > 0) shared += target[at + tenure]!
  const allocated = sellParcels(io, space, order, area, {
    allocated: true,
    target: shared,
    limited: land,
    fixed,
    newLand,
    before: last['allocated_carried']![area]!,
  })
  // homes that are due wait for no parcel: unnamed land fills in, less what parcels ran over before
  const before = last['allocated_carried']![area]!
  const open = Math.max(0, shared + before - allocated.sold)
  now['allocated_carried']![area] = Math.min(0, shared + before - allocated.sold)
  for (let tenure = 1; tenure < TENURES; tenure++) {
    const wanted = target[at + tenure]!
    named[at + tenure] = allocated.sold * split[tenure]!
    const part = split[tenure]! > 0 ? (shared > 0 ? (open * wanted) / shared : 0) : wanted
    const given = sources.take(part)
    unnamed[at + tenure] = given
    short[at + tenure] = Math.max(0, part - given)
  }

  const market = sellParcels(io, space, order, area, {
    allocated: false,
    target: target[at]!,
    limited: land || now['gate_class']![0]! > 0 || now['gate_basis']![0]! > 0.5,
    fixed,
    newLand,
    before: last['land_carried']![area]!,
  })
  const offered = Math.min(market.rest, sources.left())
  named[at] = market.sold
  unnamed[at] = sources.take(offered * now['sold_share']![area]!)
  short[at] = Math.max(0, target[at]! - market.sold - unnamed[at]!)
  now['unnamed_site_failed']![area] = offered - unnamed[at]!
  now['land_carried']![area] = market.carried
}

/**
 * Unnamed land of an area, used source by source: vacant and inefficient land, then new land of the core, of the reserve, as
 * far as the year's new land goes.
 */
function openSources({ now, last }: BlockIO, area: number, newLand: { left: number }) {
  const from = area * SOURCES
  const left = now['unnamed_left_by_source']!.subarray(from, from + SOURCES)
  const sold = now['unnamed_sold_by_source']!.subarray(from, from + SOURCES)
  left.set(last['unnamed_left_by_source']!.subarray(from, from + SOURCES))
  for (let i = 0; i < SOURCES; i++) left[i]! += now['reserve_arrivals']![from + i]!
  left[IDLE]! += now['renewal_land_in']![area]!
  return {
    left: () => left[IDLE]! + Math.min(left[1]! + left[2]!, newLand.left),
    take: (wanted: number) => {
      let taken = 0
      for (let i = 0; i < SOURCES; i++) {
        const open = i === IDLE ? left[i]! : Math.min(left[i]!, newLand.left)
        const part = Math.min(Math.max(wanted - taken, 0), open)
        if (i !== IDLE) newLand.left -= part
        left[i]! -= part
        sold[i]! += part
        taken += part
      }
      return taken
    },
  }
}

function measure(io: BlockIO, space: Space): void {
  const { now } = io
  const [left, next] = [now['named_site_left']!, now['named_site_next']!]
  const fresh = now['named_new_next']!
  for (const sum of [left, next, fresh]) sum.fill(0)
  const parents = space.parents('parcel')
  for (let p = 0; p < parents.length; p++) {
    if (now['parcel_gone']![p] === 1) continue
    const [area, site] = [parents[p]!, now['parcel_net_site']![p]!]
    left[area]! += site
    if (reasonAgainst(io, p, io.year + 1) !== 0) continue
    next[area]! += site
    fresh[area]! += site * now['parcel_new_land']![p]!
  }
  const [unnamed, bySource] = [now['unnamed_site_left']!, now['unnamed_left_by_source']!]
  for (let area = 0; area < unnamed.length; area++) {
    const from = area * SOURCES
    unnamed[area] = bySource[from]! + bySource[from + 1]! + bySource[from + 2]!
  }
}
