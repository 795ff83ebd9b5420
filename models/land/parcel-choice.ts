/**
 * @module
 * The block that picks parcels 宗地选择模块: whole parcels in order until the year's target is met, then unnamed land.
 */
import { block, output, type BlockIO, type BlockOutput, type Space } from '#models/engine/index'
import { orderParcels, reasonAgainst, REASONS } from './parcel-order.ts'

const source =
  'Choice of this model: by planned year, readiness and cost; a parcel is sold whole; what does not fit is carried on; unnamed land follows the list'

const TENURES = 6
/** Land that is not known in sum is not limited. */
const UNLIMITED = 1e12

const parcelFixed = [
  'parcel_use', 'parcel_stage', 'parcel_ready_year', 'parcel_facilities_year', 'parcel_facilities_waived',
  'parcel_plan_year', 'parcel_planned_year', 'parcel_purple', 'parcel_blue',
]
const opening = [...parcelFixed, 'parcel_cost', 'parcel_net_site', 'unnamed_site_given']
const reads = [
  ...parcelFixed, 'parcel_cost', 'parcel_net_site', 'parcel_bid', 'start_price', 'regulatory_plan_gate', 'facilities_gate',
  'land_supply_target', 'gate_class', 'sold_share', 'renewal_land_in',
]

const site = (id: string, zh: string, en: string, unit: string, over: string[], more: Partial<BlockOutput> = {}) =>
  output(id, { label: { zh, en }, unit, over, source, ...more })

export const parcelChoice = block('parcel_choice', {
  label: { zh: '宗地选择', en: 'Choice of parcels' },
  source,
  reads,
  readsInitially: opening,
  writes: [
    output('parcel_sold', {
      label: { zh: '当年出让（1 是）', en: 'Sold this year (1 yes)' },
      unit: '1/year', over: ['parcel'], total: 'sum', indicator: true, source,
    }),
    output('parcel_gone', {
      label: { zh: '已出让（1 是）', en: 'Sold by the end of the year (1 yes)' },
      unit: '1', over: ['parcel'], total: 'sum', source, state: true,
    }),
    output('parcel_reason', {
      label: { zh: '未出让原因', en: 'Why not sold' },
      unit: '1', over: ['parcel'], total: 'none', indicator: true, source,
      note: {
        zh: REASONS.map((r, i) => `${i} ${r.zh}`).join('；'),
        en: REASONS.map((r, i) => `${i} ${r.en}`).join('; '),
      },
    }),
    site('named_site_sold', '具名宗地出让用地', 'Site area of parcels sold', 'm2/year', ['area'], { indicator: true }),
    site('unnamed_site_sold', '非具名用地供应', 'Unnamed land supplied', 'm2/year', ['area', 'tenure'], { indicator: true }),
    site('unnamed_site_failed', '非具名用地流拍', 'Unnamed land offered that found no buyer', 'm2/year', ['area'], { indicator: true }),
    site('named_site_left', '未出让具名宗地用地', 'Site area of parcels left', 'm2', ['area'], { indicator: true }),
    site('unnamed_site_left', '非具名用地余量', 'Unnamed land left', 'm2', ['area'], {
      state: true,
      note: { zh: '未给土地总量时不设上限', en: 'Without a table of land in sum there is no limit' },
    }),
    site('land_carried', '结转的宗地差额', 'Difference carried on, for whole parcels', 'm2', ['area'], { state: true }),
    site('land_short', '未能供应的用地', 'Land target not met', 'm2/year', ['area', 'tenure'], { indicator: true }),
  ],
  prepare: (space) => {
    const areas = space.size('area')
    const order = new Int32Array(space.size('parcel'))
    return {
      start: (io) => {
        for (const id of ['parcel_sold', 'parcel_reason', 'named_site_sold', 'unnamed_site_sold', 'unnamed_site_failed', 'land_carried', 'land_short'])
          io.now[id]!.fill(0)
        orderParcels(io.now, order)
        const stages = io.now['parcel_stage']!
        io.now['parcel_gone']!.forEach((_, p, gone) => {
          gone[p] = stages[p]! >= 4 ? 1 : 0
          io.now['parcel_reason']![p] = reasonAgainst(io, p)
        })
        const given = io.now['unnamed_site_given']!
        const limited = given.some((m2) => m2 > 0)
        io.now['unnamed_site_left']!.forEach((_, a, left) => (left[a] = limited ? given[a]! : UNLIMITED))
        measureNamed(io, space)
      },
      step: (io) => {
        const { now, last } = io
        now['parcel_gone']!.set(last['parcel_gone']!)
        for (const id of ['parcel_sold', 'named_site_sold', 'unnamed_site_sold', 'unnamed_site_failed']) now[id]!.fill(0)
        for (let p = 0; p < order.length; p++) now['parcel_reason']![p] = reasonAgainst(io, p)
        for (let a = 0; a < areas; a++) supplyArea(io, space, order, a)
        measureNamed(io, space)
      },
    }
  },
})

function supplyArea(io: BlockIO, space: Space, order: Int32Array, area: number): void {
  const { now, last } = io
  const target = now['land_supply_target']!
  const sold = now['unnamed_site_sold']!
  const short = now['land_short']!
  const at = area * TENURES
  let left = last['unnamed_site_left']![area]! + now['renewal_land_in']![area]!
  // affordable land first
  for (let tenure = 1; tenure < TENURES; tenure++) {
    const given = Math.min(target[at + tenure]!, left)
    sold[at + tenure] = given
    short[at + tenure] = target[at + tenure]! - given
    left -= given
  }
  const { named, rest, carried } = sellParcels(io, space, order, area, target[at]!)
  const offered = Math.min(rest, left)
  const unnamed = offered * now['sold_share']![area]!
  sold[at] = unnamed
  short[at] = Math.max(0, target[at]! - named - unnamed)
  now['unnamed_site_failed']![area] = offered - unnamed
  now['named_site_sold']![area] = named
  now['unnamed_site_left']![area] = left - unnamed
  now['land_carried']![area] = carried
}

/**
 * Sell whole parcels of an area. The next in order goes when at least half of it is wanted, or, while the gate limits
 * supply, only when all of it fits. The difference is carried on, so that over the years parcels add up to the targets.
 */
function sellParcels(io: BlockIO, space: Space, order: Int32Array, area: number, target: number) {
  const { now, last } = io
  const parents = space.parents('parcel')
  const limited = now['gate_class']![0]! > 0
  const before = last['land_carried']![area]!
  if (!(target > 0)) return { named: 0, rest: 0, carried: before }
  let wanted = target + (limited ? Math.min(before, 0) : before)
  let named = 0
  let waits = false
  for (let i = 0; i < order.length && !waits; i++) {
    const p = order[i]!
    if (parents[p] !== area || now['parcel_reason']![p]! !== 0) continue
    const size = now['parcel_net_site']![p]!
    waits = limited ? size > wanted : size > 2 * wanted
    if (waits) break
    now['parcel_sold']![p] = 1
    now['parcel_gone']![p] = 1
    now['parcel_reason']![p] = 1
    wanted -= size
    named += size
  }
  if (waits || wanted < 0) return { named, rest: 0, carried: wanted }
  return { named, rest: wanted, carried: 0 }
}

function measureNamed({ now }: BlockIO, space: Space): void {
  const left = now['named_site_left']!
  left.fill(0)
  const parents = space.parents('parcel')
  for (let p = 0; p < parents.length; p++)
    if (now['parcel_gone']![p] === 0) left[parents[p]!]! += now['parcel_net_site']![p]!
}
