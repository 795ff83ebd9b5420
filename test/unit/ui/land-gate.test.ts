import { describe, expect, it } from 'vitest'
import { gateFile } from '#lib/screens/land/gate-csv.ts'
import { gateQuery, gateRows } from '#lib/screens/land/gate-rows.ts'
import { signOf } from '#lib/screens/land/gate-signs.ts'
import { boundByCity, openingAt, openingOf } from '#lib/screens/land/openings.ts'
import { treatmentOf, type TreatmentInput } from '#lib/screens/land/treatment.ts'
import { csv } from '#lib/exports/csv.ts'
import { bandAt } from '#lib/screens/market/gate.ts'
import { book, type TableRecord } from '#models/index'

const YEARS = [2023, 2024, 2025]
const table = (id: string) =>
  book.stages.flatMap((s) => s.entries).find((e) => e.id === id) as unknown as TableRecord
const old = table('gate_2019')
const recent = table('gate_2024')
const quarter = (year: number, q: number) => ({ year, quarter: q })

describe('rows of the gate', () => {
  const rows = gateRows(
    {
      city: [20, 36.1, 17],
      cityClass: [2, 5, 0],
      district: [18.04, 18.06, 40],
      areas: [{ id: 'a', months: [1, 2, 3], gateClass: [0, 0, 0] }],
    },
    [old, recent, recent],
  )

  it('stand city, district, areas; the district reads the year-end before, to one decimal as the rule does', () => {
    expect(rows.map(({ id }) => id)).toEqual(['city', 'district', 'a'])
    expect(rows[1]!.months).toEqual([18, 18, 18.1])
  })

  it('have each year’s class by that year’s rule: 18.0 is held in 2019’s, free in 2024’s; 18.1 is capped', () => {
    expect(rows[1]!.classes).toEqual([1, 0, 4])
  })

  it('have no class in a year without a rule', () => {
    const [city, district] = gateRows({ city: [40], cityClass: [0], district: [40], areas: [] }, [
      undefined,
    ])
    expect(city!.classes).toEqual([NaN])
    expect(district!.classes).toEqual([NaN])
  })

  it('open the figure of the year-end that was read', () => {
    expect(gateQuery(rows[1]!, 2, YEARS)).toEqual({
      query: { indicator: 'gate_months_of_district', where: {} },
      year: 2024,
    })
    expect(gateQuery(rows[1]!, 0, YEARS).year).toBe(2023)
    expect(gateQuery(rows[2]!, 2, YEARS)).toEqual({
      query: { indicator: 'gate_months_of_area', where: { area: 'a' } },
      year: 2025,
    })
  })

  it('are told apart without colour: every class but "no cap" has a sign of its own', () => {
    const classes = [old, recent, table('gate_2017')].flatMap(({ rows: of }) =>
      of.map((r) => r.value),
    )
    const capped = [...new Set(classes)].filter((gateClass) => gateClass > 0)
    expect(new Set(capped.map(signOf)).size).toBe(capped.length)
    expect(capped.map(signOf)).not.toContain('')
    expect(signOf(bandAt(recent, 18)!.class)).toBe('')
  })

  it('make a file of months and words', () => {
    const text = csv(
      gateFile(rows.slice(0, 1), YEARS, {
        title: 'Gate',
        place: 'Area',
        months: (year) => `${year} m`,
        gateClass: (year) => `${year} c`,
        opening: 'Opens',
        nameOf: () => 'City',
        classOf: (gateClass) => (gateClass === 5 ? 'Stop' : 'Other'),
        openingOf: () => '2026 Q1',
      }),
    )
    expect(text.trim().split('\r\n').slice(1)).toEqual([
      'Area,2023 m,2023 c,2024 m,2024 c,2025 m,2025 c,Opens',
      'City,20,Other,36.1,Stop,17,Other,2026 Q1',
    ])
  })
})

describe('what the rule does', () => {
  const input: TreatmentInput = {
    row: 'area',
    cityClass: 0,
    ownClass: 0,
    byArea: false,
    required: 100,
    allowed: 100,
  }
  const treat = (changed: Partial<TreatmentInput>) => treatmentOf({ ...input, ...changed })

  it('over 36 months in the city all stops, and all is put off', () => {
    expect(treat({ cityClass: 5, allowed: 0 })).toEqual({ kind: 'stop', held: 100 })
    expect(treat({ row: 'city', cityClass: 5, allowed: 0 })).toEqual({ kind: 'stop', held: 100 })
  })

  it('up to 18 months as much as is required', () => {
    expect(treat({})).toEqual({ kind: 'free', held: 0 })
    expect(treat({ row: 'city' })).toEqual({ kind: 'free', held: 0 })
  })

  it('between, the city is told by what was brought back; areas share it by rank', () => {
    expect(treat({ row: 'city', cityClass: 4, allowed: 60 })).toEqual({
      kind: 'revitalised',
      held: 40,
    })
    expect(treat({ cityClass: 4 })).toEqual({ kind: 'served', held: 0 })
    expect(treat({ cityClass: 4, allowed: 25 })).toEqual({ kind: 'deferred', held: 75 })
  })

  it('under older rules it is told by the mean of five years', () => {
    for (const cityClass of [1, 2, 3])
      expect(treat({ row: 'city', cityClass, allowed: 90 }).kind).toBe('recent')
  })

  it('an area’s own class counts only where it is applied', () => {
    expect(treat({ ownClass: 5 }).kind).toBe('free')
    expect(treat({ ownClass: 5, byArea: true, allowed: 0 })).toEqual({ kind: 'stop', held: 100 })
    expect(treat({ ownClass: 4, byArea: true, allowed: 30 })).toEqual({
      kind: 'revitalised',
      held: 70,
    })
  })

  it('says nothing of an area that wants nothing, and takes rounding for nothing', () => {
    expect(treat({ required: 0, allowed: 0, cityClass: 5 })).toEqual({ kind: 'none', held: 0 })
    expect(treat({ cityClass: 4, allowed: 100 - 1e-9 })).toEqual({ kind: 'served', held: 0 })
  })
})

describe('when a place may sell again', () => {
  it('no cap today; a cap that ends; a cap that does not', () => {
    const now = quarter(2026, 1)
    expect(openingOf({ opens: now, free: now }, 2026)).toEqual({ kind: 'open' })
    expect(openingOf({ opens: now, free: quarter(2028, 3) }, 2026)).toEqual({
      kind: 'capped',
      quarter: quarter(2028, 3),
    })
    expect(openingOf({ opens: now }, 2026)).toEqual({ kind: 'capped-throughout' })
  })

  it('a stop that ends, with the end of the cap after it; a stop that does not', () => {
    expect(openingOf({ opens: quarter(2026, 2), free: quarter(2031, 1) }, 2026)).toEqual({
      kind: 'stopped',
      quarter: quarter(2026, 2),
      free: quarter(2031, 1),
    })
    expect(openingOf({ opens: quarter(2027, 1) }, 2026).free).toBeUndefined()
    expect(openingOf({}, 2026)).toEqual({ kind: 'stopped-throughout' })
  })

  it('an area that is free by its own months is still bound by a city that is not', () => {
    expect(boundByCity('area', { kind: 'stopped', quarter: quarter(2027, 1) })).toBe(true)
    expect(boundByCity('area', { kind: 'open' })).toBe(false)
    expect(boundByCity('city', { kind: 'stopped-throughout' })).toBe(false)
  })

  it('the legal unit is told from the district’s own total', () => {
    const legal = { area: '', legal: true, opens: quarter(2027, 1) }
    const own = { area: '', legal: false, opens: quarter(2026, 1) }
    const openings = [legal, own, { area: 'a', legal: false }]
    expect(openingAt(openings, { kind: 'city', area: '' })).toBe(legal)
    expect(openingAt(openings, { kind: 'district', area: '' })).toBe(own)
    expect(openingAt(openings, { kind: 'area', area: 'a' })).toBe(openings[2])
  })
})
