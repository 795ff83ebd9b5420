/**
 * @module
 * The values of a run, once for all the files that show them.
 */
import type { IndicatorRecord } from '#models/study-types'
import { spotsOf, type Spot } from './grid.ts'
import type { ScenarioRun } from './types.ts'

/** One value a year of an indicator at a place; NaN where it is undefined. */
export type Collected = Readonly<{ record: IndicatorRecord; spot: Spot; values: Float64Array }>

export type Collection = Readonly<{ run: ScenarioRun; series: readonly Collected[] }>

/** Indicators, or with `full` every variable, at every place, in the order of the book. */
export function collect(run: ScenarioRun, full: boolean): Collection {
  const { study } = run
  const { indicators, dimensions, years } = study.catalogue
  const series = indicators
    .filter((record) => full || record.indicator)
    .flatMap((record) =>
      spotsOf(record, dimensions).map((spot) => {
        const values = study.series({ indicator: record.id, where: spot.where })
        const bad = values.findIndex((value) => Math.abs(value) === Infinity)
        if (bad >= 0) throw new Error(`${record.id} is ${values[bad]} in ${years[bad]}`)
        return { record, spot, values }
      }),
    )
  return { run, series }
}
