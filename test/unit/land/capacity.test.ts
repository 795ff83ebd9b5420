import { describe, expect, it } from 'vitest'
import { A } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const LAND = [
  'area,ring,stage,use,condition,site_area',
  'north,core,planned,residential,vacant,20000',
  'north,core,planned,residential,inefficient,30000',
  'north,reserve,planned,residential,new,900000',
  'north,core,planned,residential,,400000',
  'north,ecological,planned,residential,,700000',
  'east,core,planned,residential,,5000000',
  'south,core,planned,residential,,5000000',
].join('\n')
const QUOTAS =
  'year,kind,hectares\n2019,new_construction_land,10\n2020,new_construction_land,4\n2020,merged_villages,6\n2021,sea_use,1\n'

const bySource = (study: ReturnType<typeof openSmall>, source: string, year: number) =>
  study.value(
    { indicator: 'unnamed_sold_by_source', where: { area: 'north', land_source: source } },
    year,
  )

describe('land known in sum', () => {
  const study = openSmall(A, [set('gate_rule', 'none')], { 'land.csv': `${LAND}\n` })
  const left = (source: string, year: number) =>
    study.value(
      { indicator: 'unnamed_left_by_source', where: { area: 'north', land_source: source } },
      year,
    )

  it('is read by its source; the ecological ring is closed', () => {
    expect(['idle', 'core', 'reserve'].map((source) => left(source, 2017))).toEqual([
      50_000, 400_000, 900_000,
    ])
    expect(study.value({ indicator: 'land_closed', where: { area: 'north' } }, 2017)).toBe(700_000)
  })

  it('is used source by source: none of the core before what stands idle is gone', () => {
    for (let year = 2018; year <= 2027; year++) {
      if (bySource(study, 'core', year) > 0) expect(left('idle', year), `${year}`).toBe(0)
      if (bySource(study, 'reserve', year) > 0) expect(left('core', year), `${year}`).toBe(0)
    }
    expect(bySource(study, 'core', 2018) + bySource(study, 'core', 2019)).toBeGreaterThan(0)
  })
})

describe('the quota of new construction land', () => {
  const study = openSmall(A, [set('gate_rule', 'none')], {
    'land.csv': `${LAND}\n`,
    'quotas.csv': QUOTAS,
  })
  const sold = (year: number) => study.value({ indicator: 'new_land_sold' }, year)

  it('holds new land to the hectares of the year, quotas of merged villages added', () => {
    expect(sold(2019)).toBeCloseTo(100_000, 3)
    expect(sold(2020)).toBeCloseTo(100_000, 3)
  })

  it('limits nothing in years without one; use of the sea is none', () => {
    for (const year of [2018, 2021])
      expect(study.value({ indicator: 'quota_ratio' }, year), `${year}`).toBe(1)
    expect(sold(2021)).toBeGreaterThan(100_000)
  })

  it('is shared by what each area wants of new land', () => {
    const ratio = study.value({ indicator: 'quota_ratio' }, 2019)
    for (const area of ['north', 'east', 'south']) {
      const where = { area }
      const wanted = study.value({ indicator: 'new_land_wanted', where }, 2019)
      expect(study.value({ indicator: 'new_land_sold', where }, 2019)).toBeCloseTo(
        ratio * wanted,
        3,
      )
    }
  })
})

describe('the standard of built-up land per person', () => {
  it('leaves room for what people times the standard exceed, and none beyond', () => {
    const base = openSmall(A)
    const people = base.value({ indicator: 'population', where: { area: 'north' } }, 2018)
    // so much is built up that 60,000 m² are left in 2018
    const built = 80 * people - 60_000
    const study = openSmall(
      A,
      [
        set('gate_rule', 'none'),
        set('built_up_standard', 80),
        set('built_up_land_base.north', built),
      ],
      { 'land.csv': `${LAND}\n` },
    )
    const of = (indicator: string) => study.value({ indicator, where: { area: 'north' } }, 2018)
    expect(of('new_construction_room')).toBeCloseTo(60_000, 2)
    expect(of('new_land_sold')).toBeCloseTo(60_000, 2)
    expect(of('built_up_land')).toBeCloseTo(built + 60_000, 2)
    expect(of('built_up_per_person')).toBeCloseTo(80, 6)
  })

  it('limits nothing where the pack does not know what is built up', () => {
    const study = openSmall(A, [set('built_up_standard', 20)], { 'land.csv': `${LAND}\n` })
    expect(study.value({ indicator: 'new_land_limited', where: { area: 'north' } }, 2018)).toBe(0)
  })
})
