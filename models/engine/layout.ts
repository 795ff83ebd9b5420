/**
 * @module
 * Where each value lies in a run's memory 内存布局: one array for all, year after year inside each quantity.
 */
import type { Known } from './vocabulary.ts'

export type Slot = Readonly<{
  /** Place among the quantities, in the order of the book. */
  number: number
  offset: number
  /** Cells of one year. */
  size: number
  /** 1 for a quantity with one value for all years. */
  years: number
}>

export type Layout = Readonly<{ slots: ReadonlyMap<string, Slot>; length: number; years: number }>

export function layOut(
  known: readonly Known[],
  sizeOf: (over: readonly string[]) => number,
  years: number,
): Layout {
  const slots = new Map<string, Slot>()
  let offset = 0
  for (const k of known) {
    const slot = {
      number: slots.size,
      offset,
      size: sizeOf(k.quantity.over),
      years: k.timeless ? 1 : years,
    }
    slots.set(k.quantity.id, slot)
    offset += slot.size * slot.years
  }
  return { slots, length: offset, years }
}

/** Where a quantity's year begins. Years before t0 read t0. */
export function place(slot: Slot, yearIndex: number): number {
  return slot.offset + (slot.years === 1 ? 0 : Math.max(yearIndex, 0) * slot.size)
}

/**
 * Flags of what moved in an update 变动标记: one a quantity and year, one a quantity and year for its pins, and a last
 * one that says that everything must be filled.
 */
export function countFlags({ slots, years }: Layout): number {
  return 2 * slots.size * years + 1
}

/** The flag of a quantity's year. */
export function flagOf({ years }: Layout, slot: Slot, yearIndex: number): number {
  return slot.number * years + (slot.years === 1 ? 0 : Math.max(yearIndex, 0))
}

/** The flag of a quantity's pins in year 0; later years follow. */
export function pinFlagOf({ slots, years }: Layout, slot: Slot): number {
  return (slots.size + slot.number) * years
}
