import type { Pack } from '#models/scenario/index'
import type { Actual, Query } from '../study-types.ts'

/** Measured values of an indicator 实绩, from the pack's actuals.csv. */
export function actualsOf(pack: Pack, { indicator, where = {} }: Query): readonly Actual[] {
  const rows = pack.tables.get('actuals')?.rows ?? []
  return rows.flatMap(({ cells }) => {
    if (cells['indicator'] !== indicator || (cells['area'] ?? '') !== (where['area'] ?? ''))
      return []
    const source = cells['source']
    return [
      {
        indicator,
        where: where['area'] === undefined ? {} : { area: where['area'] },
        year: Number(cells['year']),
        value: Number(cells['value']),
        ...(source === undefined ? {} : { source: String(source) }),
      },
    ]
  })
}
