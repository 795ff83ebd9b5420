/**
 * @module
 * Asks a study for figures and remembers each series: tables ask for the same one year by year.
 */
import type { Member } from '#models/engine/index'
import type { IndicatorRecord, Study, Where } from '#models/study-types'
import type { Cell, Figure } from './types.ts'

export type Reader = Readonly<{
  study: Study
  years: readonly number[]
  /** The record of a variable that a table needs; a table that names one in vain is our mistake. */
  record: (indicator: string) => IndicatorRecord
  members: (dimension: string) => readonly Member[]
  series: (indicator: string, where?: Where) => Float64Array
  /** A cell: undefined where the value is. */
  figure: (indicator: string, where: Where, year: number) => Cell
}>

/** The reader of a study as it stands now: make a new one after an update. */
export function readerOf(study: Study): Reader {
  const { catalogue } = study
  const records = new Map(catalogue.indicators.map((one) => [one.id, one]))
  const dimensions = new Map(catalogue.dimensions.map((one) => [one.id, one]))
  const known = new Map<string, Float64Array>()

  function record(indicator: string): IndicatorRecord {
    const found = records.get(indicator)
    if (found === undefined) throw new Error(`A table shows "${indicator}", which the book lacks`)
    return found
  }
  function series(indicator: string, where: Where = {}): Float64Array {
    const key = `${indicator} ${Object.entries(where).flat().join(' ')}`
    let values = known.get(key)
    if (values === undefined) {
      values = study.series({ indicator, where })
      known.set(key, values)
    }
    return values
  }
  return {
    study,
    years: catalogue.years,
    record,
    members: (dimension) => dimensions.get(dimension)?.members ?? [],
    series,
    figure(indicator, where, year) {
      const found = records.get(indicator)
      const isOpen = found?.over.some((dimension) => where[dimension] === undefined) ?? false
      // A total that has no meaning is not asked for. An input is no indicator, and asked for at a full place.
      if (found?.total === 'none' && isOpen) return undefined
      const value = series(indicator, where)[catalogue.years.indexOf(year)]
      if (value === undefined || Number.isNaN(value)) return undefined
      return { value, year, from: [{ indicator, where }] }
    },
  }
}

export function isFigure(cell: Cell): cell is Figure {
  return typeof cell === 'object' && 'value' in cell
}
