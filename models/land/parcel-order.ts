/**
 * @module
 * In which order parcels come, and what stands in the way of one 宗地次序与未出让原因.
 */
import type { BlockIO } from '#models/engine/index'

type Values = BlockIO['now']

/** By number: what `parcel_reason` says. */
export const REASONS = [
  { zh: '可供，等待', en: 'can be sold, waits its turn' },
  { zh: '已出让', en: 'sold' },
  { zh: '非住宅用途', en: 'not for housing' },
  {
    zh: '在紫线或蓝线内，需调整边界',
    en: 'within the purple or blue line: boundary must be redrawn',
  },
  { zh: '无控规或控规未到期', en: 'no detailed plan in force' },
  { zh: '未具备供应条件', en: 'not ready' },
  { zh: '配套未完成', en: 'facilities not ready' },
  { zh: '未到计划年份', en: 'planned for a later year' },
  { zh: '市场价值低于起始价的四分之三', en: 'worth less than three quarters of the start price' },
] as const

const LATE = 9999
/** Place of `planned` among the stages of a parcel. */
const PLANNED = 0

/** Fill the indices of parcels in their order: planned year, ready year, cost per m² of net site, then as listed. */
export function orderParcels(now: Values, order: Int32Array): void {
  const year = (id: string, p: number) => now[id]![p]! || LATE
  const cost = (p: number) => now['parcel_cost']![p]! / Math.max(now['parcel_net_site']![p]!, 1)
  for (let p = 0; p < order.length; p++) order[p] = p
  order.sort(
    (a, b) =>
      year('parcel_planned_year', a) - year('parcel_planned_year', b) ||
      now['parcel_ready_year']![a]! - now['parcel_ready_year']![b]! ||
      cost(a) - cost(b) ||
      a - b,
  )
}

/** The first reason against selling a parcel in a year, at this year's prices; 0 when there is none. */
export function reasonAgainst({ now }: Pick<BlockIO, 'now'>, p: number, year: number): number {
  const of = (id: string) => now[id]![p]!
  const later = (id: string) => of(id) > year
  if (now['parcel_gone']![p] === 1) return 1
  if (of('parcel_use') > 1) return 2
  if (of('parcel_purple') + of('parcel_blue') > 0) return 3
  const plan = of('parcel_plan_year')
  if (now['regulatory_plan_gate']![0]! > 0.5 && (plan === 0 || plan > year)) return 4
  const ready = of('parcel_ready_year')
  // land that is only planned is not ready unless somebody says when
  if (ready > year || (ready === 0 && of('parcel_stage') === PLANNED)) return 5
  if (
    now['facilities_gate']![0]! > 0.5 &&
    of('parcel_facilities_waived') === 0 &&
    later('parcel_facilities_year')
  )
    return 6
  if (later('parcel_planned_year')) return 7
  if (of('parcel_bid') < 0.75 * of('start_price')) return 8
  return 0
}
