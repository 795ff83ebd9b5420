/**
 * Back-test on the seventy-city indices of the National Bureau of Statistics 国家统计局70城新建商品住宅价格指数, nine cities,
 * 2018–2023 (compiled by Zhang Hanyu, CC BY 4.0), through the pack format that a bureau would use.
 *
 * The indices have no inventory, income or stock: momentum, drift and the width of the bands are all that they can tell.
 */
import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type AreaCalibration } from '#models/index'
import { isMissing, priceIndices } from './reference-data.ts'
import { readRows } from './rows.ts'

const FITTED_UNTIL = 2021

type Point = Readonly<{ year: number; month: number; index: number }>

/** The index of new homes of a city, chained month on month. */
function chained(city: string): readonly Point[] {
  const rows = readRows(priceIndices).filter((r) => r['city'] === city && r['market'] === 'new')
  let index = 100
  return rows
    .toSorted((a, b) => a['month']!.localeCompare(b['month']!))
    .map((row) => {
      index *= Number(row['mom_prev_month_100']) / 100
      const [year, month] = row['month']!.split('-').map(Number)
      return { year: year!, month: month!, index }
    })
}

/** A pack of nine areas, one a city; all but the prices is a constant on which no price depends. */
function packOf(cities: readonly (readonly [string, readonly Point[]])[]) {
  const ids = cities.map((_, i) => `city_${i + 1}`)
  const rows = (header: string, of: (id: string, i: number) => readonly string[]) =>
    new TextEncoder().encode([header, ...ids.flatMap(of), ''].join('\n'))
  return new Map([
    [
      'pack.yaml',
      new TextEncoder().encode(
        [
          'format: 1',
          'id: cities',
          'name: { zh: 九城, en: Nine cities }',
          'base_year: 2023',
          'end_year: 2026',
          'areas:',
          ...ids.map(
            (id, i) =>
              `  - { id: ${id}, name: { zh: ${cities[i]![0]}, en: ${id} }, ring: core, sequence: 1 }`,
          ),
          '',
        ].join('\n'),
      ),
    ],
    [
      'population.csv',
      rows('area,sex,age,persons', (id) =>
        ['male', 'female'].flatMap((sex) =>
          ['0-14', '15-64', '65+'].map((age) => `${id},${sex},${age},1000`),
        ),
      ),
    ],
    [
      'stock.csv',
      rows('area,tenure,dwellings,floor_area', (id) => [`${id},market_sale,2500,230000`]),
    ],
    [
      'market.csv',
      rows('area,year,month,price', (id, i) =>
        cities[i]![1].map((p) => `${id},${p.year},${p.month},${100 * p.index}`),
      ),
    ],
  ])
}

/** The mean error of a method, made once more from the indices alone. */
function errorByHand(points: readonly Point[], method: string, distance: number): number {
  const growth = points.slice(1).map((p, i) => Math.log(p.index / points[i]!.index))
  const fitted = points.slice(1).filter(({ year }) => year <= FITTED_UNTIL).length
  const known = growth.slice(0, fitted)
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length
  const [x, y] = [known.slice(0, -1), known.slice(1)]
  const momentum =
    y.reduce((s, v, i) => s + (x[i]! - mean(x)) * (v - mean(y)), 0) /
    x.reduce((s, v) => s + (v - mean(x)) ** 2, 0)
  const rest = (mean(y) - momentum * mean(x)) / (1 - momentum)
  const errors: number[] = []
  for (let origin = fitted; origin + distance <= growth.length; origin++) {
    const came = growth.slice(origin, origin + distance).reduce((a, b) => a + b, 0)
    let said = 0
    let last = growth[origin - 1]!
    for (let h = 0; h < distance; h++) {
      last =
        method === 'momentum'
          ? rest + momentum * (last - rest)
          : method === 'drift'
            ? mean(known)
            : 0
      said += last
    }
    errors.push(Math.abs(Math.exp(said - came) - 1))
  }
  return mean(errors)
}

const missing = isMissing(priceIndices)

/** The cities, and what the model says of their history; nothing where there are no indices. */
function calibrated() {
  const names = [...new Set(readRows(priceIndices).map((r) => r['city']!))].toSorted()
  const cities = names.map((name) => [name, chained(name)] as const)
  const pack = readPack(packOf(cities))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const study = openStudy(pack.value, {})
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  const report = study.value.calibration(FITTED_UNTIL)
  const ofCity = (i: number) => report.areas.find(({ area }) => area === `city_${i + 1}`)
  /** Without a month that is missing. */
  const whole = cities.flatMap(([name], i) => {
    const area = ofCity(i)
    return area?.from === '2018-03' ? [[name, i, area] as const] : []
  })
  return { cities, report, whole }
}

const NOTHING = { cities: [], report: { unidentified: [], suggested: [] }, whole: [] }

describe.skipIf(missing)('the indices of nine cities', () => {
  const {
    cities,
    report,
    whole,
  }: Pick<ReturnType<typeof calibrated>, 'cities' | 'whole'> & {
    report: Pick<ReturnType<typeof calibrated>['report'], 'unidentified' | 'suggested'>
  } = missing ? NOTHING : calibrated()

  it('are fitted on the first four years, and the other two projected', () => {
    expect(whole.length).toBeGreaterThanOrEqual(7)
    for (const [, , area] of whole) {
      expect(area.fittedUntil).toBe('2021-12')
      expect(area.to).toBe('2023-12')
    }
  })

  it.each(whole)('%s: errors are those of a calculation apart, shares are shares', (_, i, area) => {
    expect(area.scores.length).toBe(18)
    for (const { method, distance, error, inside80, inside95, count } of area.scores) {
      expect(error).toBeCloseTo(errorByHand(cities[i]![1], method, distance), 9)
      expect(count).toBe(24 - distance + 1)
      for (const share of [inside80, inside95]) expect(share >= 0 && share <= 1).toBe(true)
      expect(inside80).toBeLessThanOrEqual(inside95)
    }
  })

  it('cannot tell the response to inventory, the correction, or the elasticities, and say so', () => {
    const said = report.unidentified.map(({ en }) => en).join('\n')
    for (const id of ['inventory_sensitivity', 'error_correction', 'rate_semi_elasticity'])
      expect(said).toContain(id)
    expect(report.suggested.map(({ id }) => id)).toEqual(['momentum'])
  })

  it('name the best method as the scores have it', () => {
    const lines = whole.map(([name, , area]) => {
      const mean = (method: string) => {
        const own = area.scores.filter((s) => s.method === method)
        return own.reduce((s, { error }) => s + error, 0) / own.length
      }
      const least = ['momentum', 'drift', 'no_change'].toSorted((a, b) => mean(a) - mean(b))[0]
      expect(area.best).toBe(least)
      return finding(name, area)
    })
    console.info(lines.join('\n'))
  })
})

function finding(name: string, { fit, scores, best }: AreaCalibration): string {
  const at = (method: string) =>
    [1, 6, 12, 24]
      .map((d) => scores.find((s) => s.method === method && s.distance === d)!)
      .map(({ error, inside80 }) => `${(100 * error).toFixed(2)}%/${(100 * inside80).toFixed(0)}`)
      .join(' ')
  const found = `momentum ${fit.momentum.toFixed(2)}±${fit.momentumError.toFixed(2)}`
  return `${name} ${found} · ${at('momentum')} · drift ${at('drift')} · no change ${at('no_change')} · best ${best}`
}
