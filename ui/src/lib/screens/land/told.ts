/**
 * @module
 * The result of the Land screen in one sentence 一句话结果: what is required, what is released, what is not and where.
 */
import { courseAt } from './read.ts'
import type { Session } from '#lib/state/session.svelte.ts'
import type { Query } from '#models/index'

/** m2 a year; less than this is none. */
const LEAST = 1

export type Amount = Readonly<{ query: Query; value: number }>
export type Told = Readonly<{
  required: Amount
  released: Amount
  held: Amount
  /** Areas of which land is held back, the most first. */
  where: readonly (Amount & Readonly<{ area: string }>)[]
  /** Of what is held back: for want of land or quota, not by the gate. */
  capacity: number
}>

/** Of market land at the area of the screen; undefined until it has come, or where the book has none of it. */
export function toldOf(session: Session): Told | undefined {
  const { area } = session.view
  const at = area === '' ? {} : { area }
  const market = { ...at, tenure: 'market_sale' }
  const amount = (indicator: string, where: Record<string, string>): Amount => ({
    query: { indicator, where },
    value: courseAt(session, indicator, where),
  })
  const required = amount('land_requirement', market)
  const released = amount('land_supply_target', market)
  const held = amount('land_not_released', at)
  const within = courseAt(session, 'market_land_within_gate', at)
  if (![required, released, held].every(({ value }) => Number.isFinite(value))) return undefined
  const areas = area === '' ? session.catalogue.pack.areas.map(({ id }) => id) : []
  const where = areas
    .map((id) => ({ area: id, ...amount('land_not_released', { area: id }) }))
    .filter(({ value }) => value >= LEAST)
    .toSorted((a, b) => b.value - a.value)
  const capacity = within - released.value
  return { required, released, held, where, capacity: capacity >= LEAST ? capacity : 0 }
}

export function isNone({ value }: Amount): boolean {
  return value < LEAST
}
