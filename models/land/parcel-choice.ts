/**
 * @module
 * The block that picks parcels 宗地选择模块: whole parcels in order until the year's target is met, then unnamed land.
 */
import { block, output, type BlockIO, type BlockOutput, type Space } from '#models/engine/index'
import { orderParcels, reasonAgainst, REASONS } from './parcel-order.ts'
import { sellParcels } from './parcel-sale.ts'

const source =
  'Choice of this model: by planned year, readiness and cost; a parcel is sold whole; what does not fit is carried on; unnamed land follows the list'

const TENURES = 6
/** Land that is not known in sum is not limited. */
const UNLIMITED = 1e12

const opening = [
  'parcel_use',
  'parcel_stage',
  'parcel_ready_year',
  'parcel_facilities_year',
  'parcel_facilities_waived',
  'parcel_plan_year',
  'parcel_planned_year',
  'parcel_purple',
  'parcel_blue',
  'parcel_cost',
  'parcel_net_site',
  'parcel_bid',
  'start_price',
  'regulatory_plan_gate',
  'facilities_gate',
  'unnamed_site_given',
]
const reads = [
  ...opening,
  'parcel_allocated',
  'land_supply_target',
  'inclusionary_split',
  'gate_class',
  'sold_share',
  'renewal_land_in',
]

const site = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  over: string[],
  more: Partial<BlockOutput> = {},
) => output(id, { label: { zh, en }, unit, over, source, ...more })

export const parcelChoice = block('parcel_choice', {
  label: { zh: '宗地选择', en: 'Choice of parcels' },
  source,
  reads,
  readsInitially: opening,
  writes: [
    output('parcel_sold', {
      label: { zh: '当年供应（1 是）', en: 'Supplied this year (1 yes)' },
      unit: '1/year',
      over: ['parcel'],
      total: 'sum',
      indicator: true,
      source,
    }),
    output('parcel_gone', {
      label: { zh: '已供应（1 是）', en: 'Supplied by the end of the year (1 yes)' },
      unit: '1',
      over: ['parcel'],
      total: 'sum',
      source,
      state: true,
    }),
    output('parcel_reason', {
      label: { zh: '未供应原因', en: 'Why not supplied' },
      unit: '1',
      over: ['parcel'],
      total: 'none',
      indicator: true,
      source,
      note: {
        zh: REASONS.map((r, i) => `${i} ${r.zh}`).join('；'),
        en: REASONS.map((r, i) => `${i} ${r.en}`).join('; '),
      },
    }),
    site(
      'named_site_sold',
      '具名宗地供应用地',
      'Site area of parcels supplied',
      'm2/year',
      ['area', 'tenure'],
      { indicator: true },
    ),
    site(
      'unnamed_site_sold',
      '非具名用地供应',
      'Unnamed land supplied',
      'm2/year',
      ['area', 'tenure'],
      { indicator: true },
    ),
    site(
      'unnamed_site_failed',
      '非具名用地流拍',
      'Unnamed land offered that found no buyer',
      'm2/year',
      ['area'],
      { indicator: true },
    ),
    site('named_site_left', '未供应具名宗地用地', 'Site area of parcels left', 'm2', ['area'], {
      indicator: true,
    }),
    site(
      'named_site_next',
      '次年具备条件的宗地用地',
      'Site area of parcels that can be supplied next year',
      'm2',
      ['area'],
    ),
    site('unnamed_site_left', '非具名用地余量', 'Unnamed land left', 'm2', ['area'], {
      state: true,
      note: {
        zh: '未给土地总量时不设上限',
        en: 'Without a table of land in sum there is no limit',
      },
    }),
    site(
      'land_carried',
      '结转的商品住宅宗地差额',
      'Difference of market parcels carried on',
      'm2',
      ['area'],
      { state: true },
    ),
    site(
      'allocated_carried',
      '结转的划拨宗地差额',
      'Difference of allocated parcels carried on',
      'm2',
      ['area'],
      { state: true },
    ),
    site('land_short', '未能供应的用地', 'Land target not met', 'm2/year', ['area', 'tenure'], {
      indicator: true,
    }),
  ],
  prepare: (space) => {
    const order = new Int32Array(space.size('parcel'))
    return { start: (io) => start(io, space, order), step: (io) => step(io, space, order) }
  },
})

const FLOWS = [
  'parcel_sold',
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
  const given = now['unnamed_site_given']!
  const limited = given.some((m2) => m2 > 0)
  now['unnamed_site_left']!.set(limited ? given : given.map(() => UNLIMITED))
  giveReasons(io)
  measureNamed(io, space)
}

/** Place of `sold` among the stages of a parcel. */
const SOLD = 4

function step(io: BlockIO, space: Space, order: Int32Array): void {
  const { now, last } = io
  now['parcel_gone']!.set(last['parcel_gone']!)
  for (const id of FLOWS) now[id]!.fill(0)
  giveReasons(io)
  for (let area = 0; area < space.size('area'); area++) supplyArea(io, space, order, area)
  measureNamed(io, space)
}

function giveReasons(io: BlockIO): void {
  const reasons = io.now['parcel_reason']!
  for (let p = 0; p < reasons.length; p++) reasons[p] = reasonAgainst(io, p, io.year)
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
  const left = last['unnamed_site_left']![area]! + now['renewal_land_in']![area]!

  // affordable land first: parcels that are allocated whole, then unnamed land
  let shared = 0
  for (let tenure = 1; tenure < TENURES; tenure++)
    if (split[tenure]! > 0) shared += target[at + tenure]!
  const allocated = sellParcels(io, space, order, area, {
    allocated: true,
    target: shared,
    limited: false,
    before: last['allocated_carried']![area]!,
  })
  let used = 0
  for (let tenure = 1; tenure < TENURES; tenure++) {
    const wanted = target[at + tenure]!
    named[at + tenure] = allocated.sold * split[tenure]!
    const given = Math.min(Math.max(0, wanted - named[at + tenure]!), left - used)
    unnamed[at + tenure] = given
    short[at + tenure] = Math.max(0, wanted - named[at + tenure]! - given)
    used += given
  }
  now['allocated_carried']![area] = allocated.carried

  const limited = now['gate_class']![0]! > 0
  const market = sellParcels(io, space, order, area, {
    allocated: false,
    target: target[at]!,
    limited,
    before: last['land_carried']![area]!,
  })
  const offered = Math.min(market.rest, left - used)
  named[at] = market.sold
  unnamed[at] = offered * now['sold_share']![area]!
  short[at] = Math.max(0, target[at]! - market.sold - unnamed[at]!)
  now['unnamed_site_failed']![area] = offered - unnamed[at]!
  now['unnamed_site_left']![area] = left - used - unnamed[at]!
  now['land_carried']![area] = market.carried
}

function measureNamed(io: BlockIO, space: Space): void {
  const { now } = io
  const [left, next] = [now['named_site_left']!, now['named_site_next']!]
  left.fill(0)
  next.fill(0)
  const parents = space.parents('parcel')
  for (let p = 0; p < parents.length; p++) {
    if (now['parcel_gone']![p] === 1) continue
    left[parents[p]!]! += now['parcel_net_site']![p]!
    if (reasonAgainst(io, p, io.year + 1) === 0) next[parents[p]!]! += now['parcel_net_site']![p]!
  }
}
