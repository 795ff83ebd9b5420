import { describe, expect, it } from 'vitest'
import type { CalendarRow, Override } from '#models/index'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const study = openSmall(B)
const FROM = 2020

function rowsWith(overrides: readonly Override[], area?: string): readonly CalendarRow[] {
  expect(study.update(overrides)).toEqual([])
  return study.calendar({ today: FROM, ...(area === undefined ? {} : { area }) }).rows
}
const sum = (rows: readonly CalendarRow[], of: (row: CalendarRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0)

describe('the calendar of a run', () => {
  it('has a row for every tenure and year from today on, of the homes that the run wants', () => {
    const rows = rowsWith([])
    const years = study.catalogue.years.filter((year) => year >= FROM)
    expect(rows.length).toBe(6 * years.length)
    const wanted = (tenure: string) =>
      rows.find((r) => r.tenure === tenure && r.due === FROM)!.wanted
    const task = { indicator: 'programme_tasks', where: { tenure: 'public_rental' } }
    expect(wanted('public_rental')).toBeCloseTo(study.value(task, FROM), 6)
    // districts of one size of home: m² of demand over m² a home
    const where = { area: 'north', tenure: 'market_sale' }
    const home = study.value({ indicator: 'floor_area_per_dwelling', where }, FROM)
    expect(wanted('market_sale')).toBeCloseTo(
      study.value({ indicator: 'new_home_demand' }, FROM) / home,
      6,
    )
  })

  it('balances: wanted = from stock + on the way + missing; late = closed + open', () => {
    for (const row of rowsWith([])) {
      const made = row.fromStock + row.onTheWay + row.missing
      expect(Math.abs(made - row.wanted)).toBeLessThanOrEqual(3 * 0.5)
      expect(row.drawn + row.bought + row.converted + row.open).toBeCloseTo(row.lost, 6)
    }
  })

  it('counts on its way what the run itself still brings of land sold before today', () => {
    // the planner sells nothing from 2020 on: what is put on presale then was sold before
    const stop = [set('area_open_share', 0)]
    const rows = rowsWith(stop)
    const launched = { indicator: 'launches_area', where: { tenure: 'market_sale' } }
    expect(sum(rows, (r) => r.onTheWay)).toBeGreaterThan(0)
    const before = study.value(
      { indicator: 'land_floor_area_sold', where: { tenure: 'market_sale' } },
      FROM,
    )
    expect(before).toBe(0)
    const years = study.catalogue.years.filter((year) => year >= FROM)
    const coming = years.reduce((total, year) => total + study.value(launched, year), 0)
    const where = { area: 'north', tenure: 'market_sale' }
    const home = study.value({ indicator: 'floor_area_per_dwelling', where }, FROM)
    const market = rows.filter((r) => r.tenure === 'market_sale')
    expect(sum(market, (r) => r.onTheWay)).toBeCloseTo(coming / home, 4)
  })

  it('of the district is the sum of its areas', () => {
    const all = rowsWith([])
    const parts = ['north', 'south', 'east'].map((area) => rowsWith([], area))
    for (const of of [(r: CalendarRow) => r.missing, (r: CalendarRow) => r.siteArea])
      expect(sum(all, of)).toBeCloseTo(
        parts.reduce((total, rows) => total + sum(rows, of), 0),
        6,
      )
  })

  it('asks for land earlier with more confidence, and for more of it with more fall-out', () => {
    const latest = (rows: readonly CalendarRow[]) =>
      rows.findLast((r) => r.tenure === 'public_rental')!.latest!
    const at = (overrides: readonly Override[]) => {
      const { year, quarter } = latest(rowsWith(overrides))
      return 4 * year + quarter
    }
    expect(at([set('delivery_confidence', 0.95)])).toBeLessThan(at([]))
    const land = (dropout: number) =>
      rowsWith([set('dropout_share', dropout)]).findLast((r) => r.tenure === 'public_rental')!
    const [few, many] = [land(0.02), land(0.1)]
    expect(many.siteArea / many.missing).toBeGreaterThan(few.siteArea / few.missing)
  })

  it('starts on the plan year unless another day is asked, and never in the base year', () => {
    study.update([])
    expect(study.calendar().today).toBe(study.catalogue.pack.planYear)
    expect(study.calendar({ today: 1990 }).today).toBe(study.catalogue.pack.baseYear + 1)
  })

  it('says of the city, the district and every area when it may sell again', () => {
    study.update([set('gate_rule', 'rule_2024'), set('city_destocking_months', 40)])
    const { gate } = study.calendar()
    expect(gate.map(({ area }) => area)).toEqual(['', '', 'north', 'south', 'east'])
    expect(gate[0]).toEqual({ area: '', legal: true })
    study.update([set('gate_rule', 'rule_2024'), set('city_destocking_months', 30)])
    expect(study.calendar().gate[0]).toEqual({
      area: '',
      legal: true,
      opens: { year: study.catalogue.pack.planYear, quarter: 1 },
    })
  })
})
