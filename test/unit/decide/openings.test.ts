import { describe, expect, it } from 'vitest'
import { monthsIn, openingsOf, type MonthsOfYear } from '#models/decide/openings'
import { book } from '#models/index'
import type { Table } from '#models/engine/index'

const table = (id: string) =>
  book.stages.flatMap((s) => s.entries).find((e) => e.id === id && e.kind === 'table') as Table
const rule2024 = () => table('gate_2024')

/** From 2026 on: the year-end before the first year, then each year's own. */
function course(...ends: readonly number[]): readonly MonthsOfYear[] {
  return ends.slice(1).map((after, i) => ({ year: 2026 + i, before: ends[i]!, after }))
}
const q = (year: number, quarter: number) => ({ year, quarter })

describe('when the gate opens (notice of 2024-04-29: over 36 months stop, over 18 as much as is revitalised)', () => {
  it.each([
    // at the edge, 36.0 may sell in the first quarter, 36.1 waits until interpolation brings it down
    ['36.0', [36, 36], q(2026, 1), undefined],
    ['36.1, then 34.1: 35.6 on 1 April', [36.1, 34.1], q(2026, 2), undefined],
    ['36.1 for ever', [36.1, 36.1, 36.1], undefined, undefined],
    ['18.0', [18, 18], q(2026, 1), q(2026, 1)],
    ['18.1, then 17.7: 18.0 on 1 April', [18.1, 17.7], q(2026, 1), q(2026, 2)],
    ['18.1, then 18.0: only the year-end is at the edge', [18.1, 18, 18], q(2026, 1), q(2027, 1)],
    [
      '40 → 32 → 16: 36 at mid-year, 18 in the last quarter of the next',
      [40, 32, 16, 16],
      q(2026, 3),
      q(2028, 1),
    ],
    ['36.4 → 35.6: exactly 36 at mid-year', [36.4, 35.6], q(2026, 3), undefined],
    ['no sales: 1,200 months', [1200, 1200], undefined, undefined],
  ] as const)('%s', (_, ends, opens, free) => {
    expect(openingsOf(course(...ends), 2026, rule2024)).toEqual({
      ...(opens ? { opens } : {}),
      ...(free ? { free } : {}),
    })
  })

  it('the first quarter of a year reads the year-end before', () => {
    const months = { year: 2026, before: 30, after: 20 }
    expect([1, 2, 3, 4].map((quarter) => monthsIn(months, quarter))).toEqual([30, 27.5, 25, 22.5])
  })

  it('looks from the year asked on', () => {
    expect(openingsOf(course(10, 50, 50, 20), 2027, rule2024)).toEqual({ opens: q(2028, 3) })
  })

  it('has the edges of the rule of the year: 36.0 stops under 2017’s', () => {
    expect(openingsOf(course(36, 36), 2026, () => table('gate_2017'))).toEqual({})
    const changing = (year: number) => table(year < 2027 ? 'gate_2017' : 'gate_2024')
    expect(openingsOf(course(36, 36, 36), 2026, changing)).toEqual({ opens: q(2027, 1) })
  })

  it('has no cap where there is no rule', () => {
    expect(openingsOf(course(90, 90), 2026, () => undefined)).toEqual({
      opens: q(2026, 1),
      free: q(2026, 1),
    })
  })
})
