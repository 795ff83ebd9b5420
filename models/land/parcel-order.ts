/**
 * @module
 * In which order parcels come, and what stands in the way of one 宗地次序与未供应原因.
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
  { zh: '流拍可能性过高', en: 'too likely to find no buyer' },
  {
    zh: '不可供：占压紫线、蓝线过多或净用地不足',
    en: 'cannot be supplied: too much within the purple and blue lines, or too little left',
  },
  { zh: '控制线无数据，待核', en: 'control lines without data, to be checked' },
  { zh: '去化周期过长，暂停供应', en: 'too many months of inventory: supply is stopped' },
  { zh: '固定计划中未列年份', en: 'no year in the fixed plan' },
] as const

const LATE = 9999
/** Place of `planned` among the stages of a parcel. */
const PLANNED = 0
/** The verdict of the control lines, and the class of the gate that stops market land. */
const [REDRAW, CLOSED, STOP] = [1, 2, 5]

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
  const on = (id: string) => now[id]![0]! > 0.5
  const later = (id: string) => of(id) > year
  if (of('parcel_gone') === 1) return 1
  if (of('parcel_use') > 1) return 2
  const verdict = of('parcel_verdict')
  if (verdict === CLOSED) return 9
  if (verdict === REDRAW && !on('redraw_boundaries')) return 3
  if (on('unchecked_lines_gate') && of('parcel_unchecked_lines') > 0) return 10
  const plan = of('parcel_plan_in_force')
  if (on('regulatory_plan_gate') && (plan === 0 || plan > year)) return 4
  const ready = of('parcel_ready_year')
  // land that is only planned is not ready unless somebody says when
  if (ready > year || (ready === 0 && of('parcel_stage') === PLANNED)) return 5
  if (
    on('facilities_gate') &&
    of('parcel_facilities_waived') === 0 &&
    later('parcel_facilities_year')
  )
    return 6
  if (later('parcel_planned_year')) return 7
  if (on('parcel_choice_rule') && of('parcel_planned_year') === 0) return 12
  if (of('failed_sale_chance') > now['most_failed_chance']![0]!) return 8
  return 0
}

/** Whether the gate stops market land in an area this year: by the city's class, or the area's own where it counts. */
export function isStopped({ now }: Pick<BlockIO, 'now'>, area: number): boolean {
  const own = now['gate_basis']![0]! > 0.5 && now['area_gate_class']![area] === STOP
  return own || now['gate_class']![0] === STOP
}
