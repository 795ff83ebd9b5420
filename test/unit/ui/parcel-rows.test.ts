import { describe, expect, it } from 'vitest'
import { closed, leftOut, listed, sorted, totals, type Row } from '#lib/screens/parcels/rows.ts'
import {
  blockedSpans,
  movedBy,
  movedByYears,
  quarterOf,
  slotAt,
  slotOf,
  slotText,
} from '#lib/screens/parcels/slot.ts'
import { linesOf, windowOf } from '#lib/screens/parcels/timeline-lines.ts'

const YEARS = [2025, 2026, 2027, 2028]
const row = (id: string, index: number, more: Partial<Row> = {}): Row => ({
  id,
  name: id,
  area: 'buji',
  index,
  site: 10_000,
  ratio: 3,
  floorArea: 30_000,
  planned: { year: 2026, quarter: 1 },
  before: { year: 2026, quarter: 1 },
  moved: false,
  sold: 2026,
  year: 2026,
  allocated: false,
  verdict: 0,
  reasons: [0, 1, 1, 1],
  reason: 1,
  start: 9000,
  cap: 10_000,
  bottom: 20_000,
  top: 30_000,
  price: 28_000,
  gap: 10_000,
  ratioToPrice: 0.36,
  failed: 0.1,
  hit: 0.4,
  rule: 1,
  remedy: 0,
  ...more,
})
const rows = [
  row('P-1', 0),
  row('P-2', 1, { sold: 2027, reasons: [6, 6, 1, 1], planned: { year: 2026, quarter: 3 } }),
  row('P-3', 2, {
    sold: undefined,
    reasons: [4, 4, 4, 4],
    reason: 4,
    gap: NaN,
    planned: undefined,
  }),
  row('P-4', 3, { sold: undefined, reasons: [4, 4, 4, 8], reason: 8, gap: -500, verdict: 1 }),
  row('P-5', 4, { area: 'pinghu', allocated: true, gap: -100, site: 25_000 }),
]
const all = { area: '', when: 'all', verdict: undefined, route: 'all' } as const
const ids = (found: readonly Row[]) => found.map(({ id }) => id)

describe('rows of parcels', () => {
  it('are listed by area, time of sale, verdict and route', () => {
    expect(ids(listed(rows, { ...all, area: 'pinghu' }))).toEqual(['P-5'])
    expect(ids(listed(rows, { ...all, when: 'period' }))).toEqual(['P-1', 'P-2', 'P-5'])
    expect(ids(listed(rows, { ...all, when: 'none' }))).toEqual(['P-3', 'P-4'])
    expect(ids(listed(rows, { ...all, when: 2027 }))).toEqual(['P-2'])
    expect(ids(listed(rows, { ...all, verdict: 1 }))).toEqual(['P-4'])
    expect(ids(listed(rows, { ...all, route: 'allocated' }))).toEqual(['P-5'])
  })

  it('count those left out by the reason of that year, the commonest first', () => {
    const out = (when: 'all' | number) =>
      leftOut(rows, { ...all, when }, YEARS).map(({ reason, rows: group }) => [reason, ids(group)])
    expect(out('all')).toEqual([
      [4, ['P-3']],
      [8, ['P-4']],
    ])
    expect(out(2026)).toEqual([
      [4, ['P-3', 'P-4']],
      [6, ['P-2']],
    ])
    expect(leftOut(rows, { ...all, when: 'none' }, YEARS)).toEqual([])
  })

  it('sort by words, figures and dates; what has none comes last either way', () => {
    const by = (key: 'gap' | 'id' | 'planned' | 'area', down: boolean) =>
      ids(sorted(rows, { key, down }))
    expect(by('gap', false)).toEqual(['P-4', 'P-5', 'P-1', 'P-2', 'P-3'])
    expect(by('gap', true)).toEqual(['P-1', 'P-2', 'P-5', 'P-4', 'P-3'])
    expect(by('planned', false)).toEqual(['P-1', 'P-4', 'P-5', 'P-2', 'P-3'])
    expect(by('id', true)).toEqual(['P-5', 'P-4', 'P-3', 'P-2', 'P-1'])
    expect(by('area', true)[0]).toBe('P-5')
  })

  it('add up', () => {
    expect(totals(rows)).toEqual({ count: 5, site: 65_000, floorArea: 150_000 })
    expect(ids(closed(rows))).toEqual(['P-4', 'P-5'])
  })
})

describe('times of sale', () => {
  it('go through the years by quarters, and stay within the run', () => {
    expect(movedBy({ year: 2026, quarter: 4 }, 1, 2025, 2028)).toEqual({ year: 2027, quarter: 1 })
    expect(movedBy({ year: 2026, quarter: 1 }, -1, 2025, 2028)).toEqual({ year: 2025, quarter: 4 })
    expect(movedBy({ year: 2026, quarter: undefined }, 1, 2025, 2028)).toEqual({
      year: 2026,
      quarter: 2,
    })
    expect(movedBy({ year: 2028, quarter: 4 }, 9, 2025, 2028)).toEqual({ year: 2028, quarter: 4 })
    expect(movedBy({ year: 2019, quarter: 2 }, 1, 2025, 2028)).toEqual({ year: 2025, quarter: 1 })
    expect(movedByYears({ year: 2026, quarter: undefined }, -3, 2025, 2028)).toEqual({
      year: 2025,
      quarter: undefined,
    })
  })

  it('are counted in quarters and told in words', () => {
    for (let q = 8100; q < 8110; q++) expect(quarterOf(slotAt(q))).toBe(q)
    expect(slotOf(2026, 0)).toEqual({ year: 2026, quarter: undefined })
    expect(slotOf(0, 3)).toBe(undefined)
    expect(slotOf(NaN, NaN)).toBe(undefined)
    expect(slotText({ year: 2026, quarter: 3 })).toBe('2026 Q3')
    expect(slotText({ year: 2026, quarter: undefined })).toBe('2026')
  })

  it('are blocked in spans of one reason', () => {
    expect(blockedSpans([4, 4, 6, 0], YEARS, (reason) => reason > 1)).toEqual([
      { first: 2025, last: 2026, reason: 4 },
      { first: 2027, last: 2027, reason: 6 },
    ])
  })
})

describe('lines of the time line', () => {
  it('put parcels below their areas, in the order of the pack', () => {
    const lines = linesOf(rows, ['pinghu', 'henggang', 'buji'])
    expect(lines.map(({ id }) => id)).toEqual(['pinghu', 'P-5', 'buji', 'P-1', 'P-2', 'P-3', 'P-4'])
  })

  it('are drawn only near what is seen', () => {
    const { first, last } = windowOf(512, 400, 5600, 28)
    expect(first).toBeGreaterThan(180)
    expect(first).toBeLessThanOrEqual(200)
    expect(last - first).toBeLessThan(30)
    expect(windowOf(5, 400, 0, 28)).toEqual({ first: 0, last: 5 })
  })
})
