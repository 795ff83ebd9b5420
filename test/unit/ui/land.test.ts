import { describe, expect, it } from 'vitest'
import {
  marksOf,
  shownRows,
  span,
  stillOpen,
  type SaleRow,
} from '#lib/screens/land/calendar-rows.ts'
import { calendarTable } from '#lib/screens/land/calendar-table.ts'
import { countsOf, lineCell, troubled, type LineRow } from '#lib/screens/land/line-rows.ts'
import { requirementParts } from '#lib/screens/land/parts.ts'
import { isUnlimited, queriesOf, reserveRows } from '#lib/screens/land/reserve-rows.ts'
import { openStudy, type CalendarRow } from '#models/index'
import { fakeRecord } from '#test/support/fake-study'
import { readShipped } from '#test/support/shipped'

const ROW: SaleRow = {
  tenure: 'affordable_rental',
  milestone: 'completed',
  due: 2030,
  wanted: 1000,
  fromStock: 0,
  onTheWay: 200,
  missing: 800,
  latest: { year: 2026, quarter: 3 },
  siteArea: 23_400,
  quartersLate: 0,
  lost: 0,
  drawn: 0,
  bought: 0,
  converted: 0,
  open: 0,
}
const row = (more: Partial<SaleRow>): SaleRow => ({ ...ROW, ...more })

describe('rows of the calendar', () => {
  const late = (due: number, quartersLate: number, tenure = 'resettlement') =>
    row({ tenure, due, quartersLate, latest: { year: 2025, quarter: 5 - quartersLate }, open: 7 })
  const later = row({ due: 2034, latest: { year: 2029, quarter: 3 } })
  const { latest: _, ...none } = row({ due: 2026, missing: 0 })
  const rows: readonly CalendarRow[] = [
    ROW,
    later,
    none,
    late(2028, 3),
    late(2029, 1),
    late(2029, 2, 'public_rental'),
  ]

  it('near: what is to be sold in this year or the next, and of each tenure what has only just become late', () => {
    const { rows: shown, more } = shownRows(rows, 2026, 'near')
    expect(shown.map(({ tenure, due }) => `${tenure} ${due}`)).toEqual([
      'public_rental 2029',
      'resettlement 2029',
      'affordable_rental 2030',
    ])
    expect(more, 'one late row is not drawn').toBe(1)
  })

  it('the last quarter of next year is near, the first of the year after is not', () => {
    const edge = [4, 1].map((quarter, i) =>
      row({ due: 2031 + i, latest: { year: 2027 + i, quarter } }),
    )
    expect(shownRows(edge, 2026, 'near').rows.map(({ due }) => due)).toEqual([2031])
  })

  it('late and all; years for which nothing is sold have no row', () => {
    expect(shownRows(rows, 2026, 'late').rows).toHaveLength(3)
    expect(shownRows(rows, 2026, 'all').rows).toHaveLength(5)
    expect(shownRows([], 2026, 'near').rows).toEqual([])
  })

  it('add up what nothing closes', () => {
    expect(stillOpen(rows)).toBe(21)
  })

  it('lie between two years before today at most and the end of the last due year', () => {
    expect(span([row({ latest: { year: 2020, quarter: 1 }, due: 2030 })], 2026)).toEqual({
      from: 2024,
      to: 2031,
    })
    expect(span([ROW], 2026)).toEqual({ from: 2026, to: 2031 })
    expect(span([], 2026)).toEqual({ from: 2026, to: 2027 })
  })

  it('in time: sold in its quarter, begun after the mean wait, there at the end of the due year', () => {
    // the third quarter begins half a year on
    expect(marksOf(ROW, 2026, 1.25, 2026)).toEqual({
      decide: 2026.5,
      cut: false,
      waiting: [2026.5, 2027.75],
      work: [2027.75, 2031],
      due: 2031,
    })
  })

  it('late: hatched up to today, then as if it were sold today; cut where it began before the axis', () => {
    const marks = marksOf(late(2029, 2), 2026, 1.5, 2026)
    expect(marks).toMatchObject({ decide: 2026, cut: true, late: [2026, 2026] })
    const seen = marksOf(late(2029, 2), 2026, 1.5, 2025)
    expect(seen).toMatchObject({ decide: 2025.5, cut: false, late: [2025.5, 2026] })
    expect(seen.waiting).toEqual([2026, 2027.5])
  })

  it('no bar runs past the due date', () => {
    const { waiting, work } = marksOf(row({ due: 2026 }), 2026, 3, 2026)
    expect(waiting[1]).toBe(2027)
    expect(work).toEqual([2027, 2027])
  })

  it('make a table with hectares, and words where no land is needed', () => {
    const table = calendarTable([ROW, none], {
      head: (column) => column,
      tenure: (id) => id.toUpperCase(),
      milestone: (id) => id,
      none: 'none needed',
    })
    expect(table.rows[0]!.cells).toMatchObject({
      tenure: 'AFFORDABLE_RENTAL',
      due: '2030',
      missing: 800,
      latest: '2026 Q3',
      siteArea: 2.34,
    })
    expect(table.rows[1]!.cells['latest']).toBe('none needed')
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(2)
  })
})

describe('requirement and supply', () => {
  const known = ['land_requirement', 'named_site_sold', 'unnamed_site_sold', 'land_short']
  const records = new Map([
    ...known.map((id) => [id, fakeRecord(id, ['area', 'tenure'])] as const),
    ...['land_not_released', 'market_land_within_gate'].map(
      (id) => [id, fakeRecord(id, ['area'])] as const,
    ),
  ])
  const setting = {
    known: (id: string) => records.get(id),
    where: { area: 'pinghu' },
    say: (word: string) => word,
    colour: 's-a',
  }

  it('reads market land at the area of the screen, with the gate; all tenures without it', () => {
    const parts = requirementParts(setting, 'market_sale')
    expect(parts.find(({ id }) => id === 'land_requirement')!.where).toEqual({
      area: 'pinghu',
      tenure: 'market_sale',
    })
    expect(parts.find(({ id }) => id === 'land_not_released')!.where).toEqual({ area: 'pinghu' })
    expect(requirementParts(setting, '').map(({ id }) => id)).not.toContain(
      'market_land_within_gate',
    )
  })

  it('bars of market land come to what is required over the years of the shipped pack', () => {
    const study = openStudy(readShipped('longgang'))
    if (!study.ok) throw new Error('the pack opens')
    const of = (indicator: string, where = {}) => study.value.series({ indicator, where })
    const market = { tenure: 'market_sale' }
    const bars = ['named_site_sold', 'unnamed_site_sold', 'land_short'].map((id) => of(id, market))
    const [required, held] = [of('land_requirement', market), of('land_not_released')]
    // parcels are sold whole: what a year sells too much is carried to the next, so that only the sum over years is exact
    const sum = (values: ArrayLike<number>) =>
      Array.from(values)
        .slice(1)
        .reduce((all, one) => all + one, 0)
    const supplied = bars.reduce((all, bar) => all + sum(bar), 0) + sum(held)
    expect(Math.abs(supplied / sum(required) - 1)).toBeLessThan(0.02)
  })
})

describe('reserve', () => {
  const rows = reserveRows([
    { id: 'a', ring: 'reserve' },
    { id: 'b', ring: 'core' },
    { id: 'c', ring: 'reserve' },
  ])

  it('stands ring by ring from the core, each before its areas, the district last; empty rings are left out', () => {
    expect(rows.map(({ id }) => id)).toEqual(['ring:core', 'b', 'ring:reserve', 'a', 'c', ''])
  })

  it('adds the areas of a ring; the district is asked as a whole', () => {
    const where = { land_source: 'idle' }
    expect(queriesOf(rows[2]!, 'x', where)).toEqual([
      { indicator: 'x', where: { land_source: 'idle', area: 'a' } },
      { indicator: 'x', where: { land_source: 'idle', area: 'c' } },
    ])
    expect(queriesOf(rows[5]!, 'x')).toEqual([{ indicator: 'x', where: {} }])
  })

  it('land that nobody has measured is not shown as so many hectares', () => {
    // without a table of land the engine counts a million km² less what was sold
    expect(isUnlimited(1e12 - 5e7)).toBe(true)
    expect(isUnlimited(5e8)).toBe(false)
  })
})

describe('control lines', () => {
  const parcel = (id: string, verdict: number, index: number): LineRow => ({
    id,
    name: '',
    area: 'a',
    index,
    verdict,
    site: 1,
    lines: [],
  })
  const parcels = [
    parcel('x', 0, 0),
    parcel('y', 3, 1),
    parcel('z', 1, 2),
    parcel('w', 2, 3),
    parcel('v', 1, 4),
  ]

  it('counts each verdict and lists what is not simply fit, the gravest first', () => {
    expect(countsOf(parcels, 4)).toEqual([1, 2, 1, 1])
    expect(troubled(parcels).map(({ id }) => id)).toEqual(['w', 'z', 'v', 'y'])
  })

  it('no data is not the same as not concerned', () => {
    expect([-1, NaN, 0, 12].map(lineCell)).toEqual(['unknown', 'unknown', 'none', 'area'])
  })
})
