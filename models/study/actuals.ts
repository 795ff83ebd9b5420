import { marketHistory } from '#models/history/market-history'
import type { MarketPoint } from '#models/history/types'
import { readPlace, type Pack } from '#models/scenario/index'
import type { Actual, Query, Where } from '../study-types.ts'

/** Measured values of an indicator 实绩, from the pack's actuals.csv. */
export function actualsOf(pack: Pack, { indicator, where = {} }: Query): readonly Actual[] {
  const rows = pack.tables.get('actuals')?.rows ?? []
  const counted = rows.flatMap(({ cells }) => {
    if (cells['indicator'] !== indicator || !isAt(cells, where)) return []
    // a month's figure is no year's
    if (cells['month'] !== undefined) return []
    const source = cells['source']
    return [
      {
        indicator,
        where,
        year: Number(cells['year']),
        value: Number(cells['value']),
        ...(source === undefined ? {} : { source: String(source) }),
      },
    ]
  })
  const years = new Set(counted.map(({ year }) => year))
  return [...recorded(pack, indicator, where).filter(({ year }) => !years.has(year)), ...counted]
}

/** Whether a row of actuals.csv was measured at just this place. */
export function isAt(cells: Readonly<Record<string, string | number>>, where: Where): boolean {
  const { area, dimension } = cells
  const place: Where = {
    ...(area === undefined ? {} : { area: String(area) }),
    ...(dimension === undefined ? {} : readPlace(String(dimension))),
  }
  const ids = Object.keys(place)
  return ids.length === Object.keys(where).length && ids.every((id) => place[id] === where[id])
}

/** What market.csv recorded up to the base year, by the indicator that projects it. */
const RECORDED: Readonly<Record<string, (point: MarketPoint) => number | undefined>> = {
  price: ({ price }) => price,
  rent: ({ rent }) => rent,
  sales: ({ sales }) => sales,
  inventory: ({ inventory }) => inventory,
  destocking_months: ({ destockingMonths }) => destockingMonths,
}

function recorded(pack: Pack, indicator: string, where: Where): readonly Actual[] {
  const valueOf = RECORDED[indicator]
  const others = Object.keys(where).some((dimension) => dimension !== 'area')
  if (!valueOf || others) return []
  const area = where['area'] ?? ''
  const found = marketHistory(pack).find((history) => history.area === area)
  return (found?.yearly ?? []).flatMap((point): Actual[] => {
    const value = valueOf(point)
    // one year alone is where the projection begins, no history
    if (value === undefined || point.year >= pack.baseYear) return []
    const place = area === '' ? {} : { area }
    return [{ indicator, where: place, year: point.year, value, source: 'market.csv' }]
  })
}
