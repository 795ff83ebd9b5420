/**
 * @module
 * Selling whole parcels towards a target 整宗供应.
 */
import type { BlockIO, Space } from '#models/engine/index'

/** m2 by which sums of sites may differ in their last digits. */
const ROUNDING = 1e-6

export type Wish = Readonly<{
  /** Parcels that are allocated to affordable housing, or those that are sold. */
  allocated: boolean
  /** m2 of site this year. */
  target: number
  /** The gate caps supply: nothing above the target. */
  limited: boolean
  /** Each parcel goes in its planned year whatever the target, while the gate lets it. */
  fixed: boolean
  /** m2 of new construction land that may still be supplied this year; parcels on new land draw on it. */
  newLand: { left: number }
  /** m2 of site that earlier years fell short of (or ran over, if negative). */
  before: number
}>

/**
 * Sell an area's parcels in order. The next one goes when at least half of it is wanted, or, while the gate limits supply,
 * only when all of it fits; the difference is carried on, so that over the years parcels add up to the targets. When no
 * parcel is left that could go, the rest falls to unnamed land. In a fixed plan every parcel goes that the limits let. Parcels
 * on new construction land wait when the year's new land is used up.
 */
export function sellParcels(
  io: BlockIO,
  space: Space,
  order: Int32Array,
  area: number,
  wish: Wish,
) {
  const { now } = io
  if (!(wish.target > 0) && (wish.limited || !wish.fixed))
    return { sold: 0, rest: 0, carried: wish.before }
  const parents = space.parents('parcel')
  let wanted = wish.target + (wish.limited ? Math.min(wish.before, 0) : wish.before)
  let sold = 0
  for (let i = 0; i < order.length; i++) {
    const p = order[i]!
    if (parents[p] !== area || now['parcel_reason']![p]! !== 0) continue
    if ((now['parcel_allocated']![p] === 1) !== wish.allocated) continue
    const size = now['parcel_net_site']![p]!
    const fits = wish.limited ? size <= wanted : wish.fixed || size <= 2 * wanted
    if (!fits && wish.fixed) continue
    if (!fits) return { sold, rest: 0, carried: wanted }
    const fresh = size * now['parcel_new_land']![p]!
    // no quota or room is left for this one: land in use already may still go
    if (fresh > wish.newLand.left + ROUNDING) continue
    wish.newLand.left = Math.max(0, wish.newLand.left - fresh)
    now['parcel_sold']![p] = 1
    now['parcel_gone']![p] = 1
    now['parcel_reason']![p] = 1
    wanted -= size
    sold += size
  }
  return wanted < 0 ? { sold, rest: 0, carried: wanted } : { sold, rest: wanted, carried: 0 }
}
