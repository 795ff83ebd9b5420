/**
 * @module
 * The pack's own market history 市场历史: market.csv by month and year, for each area and the district.
 */
import type { Pack, TableRow } from '#models/scenario/types'
import type { MarketHistory, MarketPoint } from './types.ts'

const YEAR = 12

/** Up to the base year: every area of the pack, then the district under an empty id. */
export function marketHistory(pack: Pack): readonly MarketHistory[] {
  const rows = (pack.tables.get('market')?.rows ?? []).filter(
    ({ cells }) => Number(cells['year']) <= pack.baseYear,
  )
  const areas = pack.areas.map(({ id }) => {
    const own = rows.filter(({ cells }) => cells['area'] === id).map(pointOf)
    return historyOf(id, own)
  })
  const monthly = together(areas.map((a) => a.monthly))
  const yearly = together(areas.map((a) => a.yearly))
  return [...areas, { area: '', monthly: withDestocking(monthly), yearly: withYears(yearly) }]
}

function pointOf({ cells }: TableRow): MarketPoint {
  const number = (column: string) =>
    cells[column] === undefined ? undefined : Number(cells[column])
  const [month, rent] = [number('month'), number('rent')]
  const [sales, inventory] = [number('sales_area'), number('inventory_area')]
  return {
    year: Number(cells['year']),
    price: Number(cells['price']),
    ...(month === undefined ? {} : { month }),
    ...(rent === undefined ? {} : { rent }),
    ...(sales === undefined ? {} : { sales }),
    ...(inventory === undefined ? {} : { inventory }),
  }
}

/** A year without a row of its own is made of its months: levels of the last, flows added where all twelve stand. */
function historyOf(area: string, points: readonly MarketPoint[]): MarketHistory {
  const months = points.filter(({ month }) => month !== undefined).toSorted(byTime)
  const given = points.filter(({ month }) => month === undefined)
  const years = [...new Set(points.map(({ year }) => year))].toSorted((a, b) => a - b)
  const yearly = years.flatMap((year): MarketPoint[] => {
    const own = given.find((point) => point.year === year)
    if (own) return [own]
    const within = months.filter((point) => point.year === year)
    const last = within.at(-1)
    // a year that is still running has no December yet
    if (last?.month !== YEAR) return []
    const { month: _, sales: __, ...levels } = last
    const flows = within.flatMap(({ sales }) => (sales === undefined ? [] : [sales]))
    return [{ ...levels, ...(flows.length === YEAR ? { sales: sum(flows) } : {}) }]
  })
  return { area, monthly: withDestocking(months), yearly: withYears(yearly) }
}

function withYears(points: readonly MarketPoint[]): readonly MarketPoint[] {
  return points.map((point) => {
    const { sales, inventory } = point
    if (sales === undefined || inventory === undefined || !(sales > 0)) return point
    return { ...point, destockingMonths: (YEAR * inventory) / sales }
  })
}

/** 去化周期 = inventory at the end of the month ÷ mean sales of the last twelve months. */
function withDestocking(months: readonly MarketPoint[]): readonly MarketPoint[] {
  return months.map((point, i) => {
    if (point.inventory === undefined) return point
    const last = months
      .slice(Math.max(0, i + 1 - YEAR), i + 1)
      .flatMap(({ sales }) => (sales === undefined ? [] : [sales]))
    const mean = last.length > 0 ? sum(last) / last.length : 0
    if (!(mean > 0)) return point
    return {
      ...point,
      destockingMonths: point.inventory / mean,
      ...(last.length < YEAR ? { short: true } : {}),
    }
  })
}

/** The district: prices and rents weighted by sales (alike where none are given), sales and inventory added. */
function together(areas: readonly (readonly MarketPoint[])[]): readonly MarketPoint[] {
  const times = new Map<string, MarketPoint[]>()
  for (const point of areas.flat()) {
    const key = timeOf(point)
    times.set(key, [...(times.get(key) ?? []), point])
  }
  const full = [...times.values()].filter((points) => points.length === areas.length)
  return full.toSorted((a, b) => byTime(a[0]!, b[0]!)).map(districtPoint)
}

function districtPoint(points: readonly MarketPoint[]): MarketPoint {
  const { year, month } = points[0]!
  const weighted = points.every(({ sales }) => sales !== undefined && sales > 0)
  const weights = points.map(({ sales }) => (weighted ? sales! : 1))
  const mean = (of: (point: MarketPoint) => number | undefined) => {
    const values = points.map(of)
    if (values.some((v) => v === undefined)) return undefined
    return sum(values.map((v, i) => v! * weights[i]!)) / sum(weights)
  }
  const total = (of: (point: MarketPoint) => number | undefined) => {
    const values = points.map(of)
    return values.some((v) => v === undefined) ? undefined : sum(values as number[])
  }
  const [rent, sales] = [mean((p) => p.rent), total((p) => p.sales)]
  const inventory = total((p) => p.inventory)
  return {
    year,
    price: mean((p) => p.price)!,
    ...(month === undefined ? {} : { month }),
    ...(rent === undefined ? {} : { rent }),
    ...(sales === undefined ? {} : { sales }),
    ...(inventory === undefined ? {} : { inventory }),
  }
}

/** `2019-03`, or `2019` for a year. */
export function timeOf({ year, month }: Pick<MarketPoint, 'year' | 'month'>): string {
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`
}

function byTime(a: MarketPoint, b: MarketPoint): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((s, v) => s + v, 0)
}
