/**
 * @module
 * When a parcel is to be sold 出让时间: a year, and a quarter where one is planned.
 */
export type Slot = Readonly<{ year: number; quarter: number | undefined }>

const QUARTERS = 4

/** Quarters since year 0; a year without a quarter begins with its first. */
export function quarterOf({ year, quarter }: Slot): number {
  return year * QUARTERS + (quarter ?? 1) - 1
}

export function slotAt(quarters: number): Slot {
  const year = Math.floor(quarters / QUARTERS)
  return { year, quarter: quarters - year * QUARTERS + 1 }
}

/** So many quarters later, within the years from first to last. */
export function movedBy(slot: Slot, quarters: number, first: number, last: number): Slot {
  const wanted = quarterOf(slot) + quarters
  return slotAt(Math.min(Math.max(wanted, first * QUARTERS), last * QUARTERS + QUARTERS - 1))
}

/** So many years later, the quarter kept. */
export function movedByYears(slot: Slot, years: number, first: number, last: number): Slot {
  return { ...slot, year: Math.min(Math.max(slot.year + years, first), last) }
}

/** `2026 Q3`, or the year alone. */
export function slotText({ year, quarter }: Slot): string {
  return quarter === undefined ? String(year) : `${year} Q${quarter}`
}

/** A slot as two cells of a table give it: nothing, or 0, is none. */
export function slotOf(year: number, quarter: number): Slot | undefined {
  return year > 0 ? { year, quarter: quarter > 0 ? quarter : undefined } : undefined
}

export function sameSlot(a: Slot | undefined, b: Slot | undefined): boolean {
  return a?.year === b?.year && a?.quarter === b?.quarter
}

/** Neighbouring years that stand under the same reason. */
export type Span = Readonly<{ first: number; last: number; reason: number }>

/** Spans of the years in which something stands in the way: those whose reason is one of `blocking`. */
export function blockedSpans(
  reasons: ArrayLike<number>,
  years: readonly number[],
  blocking: (reason: number) => boolean,
): readonly Span[] {
  const spans: Span[] = []
  years.forEach((year, i) => {
    const reason = reasons[i]!
    if (!blocking(reason)) return
    const last = spans.at(-1)
    if (last && last.reason === reason && last.last === year - 1)
      spans.push({ ...spans.pop()!, last: year })
    else spans.push({ first: year, last: year, reason })
  })
  return spans
}
