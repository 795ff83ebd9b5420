/**
 * @module
 * What two scenarios give differently 结果的差异: by indicator, place and year.
 */
import type { Collected, Collection } from '#models/results/collect'
import type { Spot } from '#models/results/grid'
import type { ScenarioRun } from '#models/results/types'
import type { IndicatorRecord } from '#models/study-types'

/** An indicator at a place: a series a scenario, NaN where one has no value. */
export type Compared = Readonly<{
  record: IndicatorRecord
  spot: Spot
  series: readonly Float64Array[]
}>

/**
 * Every indicator at every place that one of the runs has, in the order of the first: a scenario may add parcels
 * and indicators of its own.
 */
export function compareSeries(collections: readonly Collection[]): readonly Compared[] {
  const [first] = collections
  if (first === undefined) return []
  const none = new Float64Array(first.run.study.catalogue.years.length).fill(NaN)
  const maps = collections.map(({ series }) => new Map(series.map((one) => [keyOf(one), one])))
  const all = new Map(collections.flatMap(({ series }) => series.map((one) => [keyOf(one), one])))
  return [...all].map(([key, { record, spot }]) => ({
    record,
    spot,
    series: maps.map((map) => map.get(key)?.values ?? none),
  }))
}

/** Other less base, year by year: exactly 0 where both are the same; NaN where one has no value. */
export function difference(base: Float64Array, other: Float64Array): Float64Array {
  return other.map((value, i) => value - base[i]!)
}

/** The run that a run is compared with: its parent's where that was run too, otherwise the first. */
export function referenceOf(
  run: ScenarioRun,
  runs: readonly ScenarioRun[],
): ScenarioRun | undefined {
  const parent = runs.find(({ scenario }) => scenario.id === run.scenario.parent)
  const reference = parent ?? runs[0]
  return reference === run ? undefined : reference
}

function keyOf({ record, spot }: Collected): string {
  return `${record.id} ${spot.area} ${spot.dimension}`
}
