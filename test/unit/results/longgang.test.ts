import { parse } from 'csv-parse/sync'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStudy, readPack } from '#models/index'
import { exportStudies, landPlanTable } from '#models/results/index'
import type { Study } from '#models/study-types'
import { readPackFiles } from '#api/packs/read-folder'

const files = readPackFiles(join(import.meta.dirname, '../../../scenarios/longgang'))
if (!files.ok) throw new Error('scenarios/longgang cannot be read')
const read = readPack(files.value)
if (!read.ok) throw new Error(read.faults[0]?.message.en)
const pack = read.value
const [scenario] = pack.scenarios

function open(): Study {
  const study = openStudy(pack, { scenario: scenario!.id })
  if (!study.ok) throw new Error(study.faults[0]?.message.en)
  return study.value
}

const study = open()
const options = { lang: 'en', full: false, all: false } as const
const out = exportStudies([{ scenario: scenario!, study, pack }], options)
const rows = (name: string) =>
  parse(new TextDecoder().decode(out.get(`${scenario!.id}/${name}.csv`)), {
    columns: true,
    bom: true,
  }) as Record<string, string>[]
const results = rows('results')

/** A figure of results.csv. */
function figure(indicator: string, year: number, area = '', dimension = ''): number {
  const row = results.find(
    (one) =>
      one['indicator'] === indicator &&
      one['year'] === String(year) &&
      one['area'] === area &&
      one['dimension'] === dimension,
  )
  return Number(row?.['value'])
}

const close = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('the files of Longgang', () => {
  it('give each number to the last digit', () => {
    const value = study.value({ indicator: 'price', where: {} }, pack.planYear)
    expect(figure('price', pack.planYear)).toBe(value)
  })

  it('have the names that outside programs rely on', () => {
    const names =
      `population births deaths in_migrants out_migrants households housing_requirement purchases_wanted sales
      inventory destocking_months price rent unmet_need waiting_people waiting_median_years waiting_p90_years
      land_requirement land_supply_target floor_price_cap land_price_cap start_price failed_sale_chance fund_balance
      implementation_share`.split(/\s+/)
    const found = new Set(results.map((row) => row['indicator']))
    expect(names.filter((name) => !found.has(name))).toEqual([])
  })

  it('add up: areas to the district, ages to the population', () => {
    const year = pack.endYear
    for (const indicator of [
      'population',
      'households',
      'dwellings',
      'land_supply_target',
      'fund_balance',
    ]) {
      const sum = pack.areas.reduce((total, { id }) => total + figure(indicator, year, id), 0)
      expect(close(sum, figure(indicator, year)), indicator).toBe(true)
    }
    const people = rows('population').filter((row) => row['year'] === String(year))
    const persons = people.reduce((total, row) => total + Number(row['persons']), 0)
    expect(close(persons, figure('population', year))).toBe(true)
  })

  it('have 附表1 with 总量 = 产权小计 + 租赁小计 + 其他, in each row of each year', () => {
    for (const year of study.catalogue.years) {
      const { columns, rows: planned } = landPlanTable(study, year)
      for (const { cells } of planned) {
        const of = (id: string) => {
          const cell = cells[columns.findIndex((column) => column.id === id)]
          return typeof cell === 'object' && 'value' in cell ? cell.value : NaN
        }
        expect(close(of('total'), of('ownership') + of('rental') + of('resettlement'))).toBe(true)
        expect(close(of('ownership'), of('market_sale') + of('affordable_sale'))).toBe(true)
        expect(close(of('rental'), of('affordable_rental') + of('market_rental'))).toBe(true)
      }
    }
  })

  it('say why, wherever a value is missing', () => {
    const noted = new Set(rows('notes').map((row) => row['subject']))
    const years = study.catalogue.years.length
    for (const { id, indicator } of study.catalogue.indicators) {
      if (!indicator) continue
      const places = new Map<string, number>()
      for (const row of results.filter((one) => one['indicator'] === id)) {
        const place = `${row['area']} ${row['dimension']}`
        places.set(place, (places.get(place) ?? 0) + 1)
      }
      const isWhole = places.size > 0 && [...places.values()].every((count) => count === years)
      expect(isWhole || noted.has(id), id).toBe(true)
    }
  })

  it('are the same bytes from a second run', () => {
    const again = exportStudies([{ scenario: scenario!, study: open(), pack }], options)
    for (const [path, bytes] of out) expect(Buffer.compare(again.get(path)!, bytes), path).toBe(0)
  })
})
