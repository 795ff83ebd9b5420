/**
 * @module
 * A schedule as changes of a scenario 方案落到情景: every parcel with its year and quarter, and the choice of parcels fixed.
 */
import type { Override } from '#models/scenario/index'
import type { Schedule } from './schedule.ts'

/** A parcel that the schedule leaves out has no year. */
export function asOverrides({ parcels }: Schedule): readonly Override[] {
  const cell = (row: string, column: string, value: number | string): Override => ({
    kind: 'cell',
    table: 'parcels',
    row,
    column,
    value,
  })
  return [
    { kind: 'parameter', path: 'parcel_choice_rule', value: 'fixed' },
    ...parcels.flatMap(({ id, year, quarter, gone }) => {
      if (gone) return []
      if (year === undefined) return [cell(id, 'planned_year', '')]
      return [cell(id, 'planned_year', year), cell(id, 'planned_quarter', quarter)]
    }),
  ]
}
