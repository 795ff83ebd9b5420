/**
 * @module
 * From a run's people by status, sex and age to a pyramid of one year 金字塔数据.
 */
import { axisFor, type Axis } from '#lib/charts/axis.ts'
import type { Layer, Outline, PyramidChart, Side } from '#lib/charts/pyramid-spec.ts'

/** Dimensions kept apart, in this order. */
export const BY = ['status', 'sex', 'age'] as const

export type Named = Readonly<{ id: string; label: string }>

export type PyramidData = Readonly<{
  /** Year after year every status, sex and age, in base units. */
  now: ArrayLike<number>
  ghost: ArrayLike<number>
  statuses: readonly (Named & Readonly<{ colour: string }>)[]
  /** Women first: they stand to the left. */
  sexes: readonly Named[]
  ages: readonly string[]
  ageLabel: string
  /** Place of the year shown. */
  at: number
  scale: number
  /** Name of the scenario behind; none where it is the same. */
  ghostLabel: string | undefined
  /** Name of the first year of the run. */
  baseLabel: string
  axis?: (fitting: Axis) => Axis
}>

export function pyramidChart(data: PyramidData): PyramidChart {
  const { now, ghost, statuses, sexes, at, scale, ghostLabel, baseLabel } = data
  const shown = statuses.filter((_, i) => hasPeople(data, i))
  const cells = (values: ArrayLike<number>, year: number, status: number, sex: number) =>
    slice(data, values, year, status, sex).map((value) => value / scale)
  const side = (sex: number): Side => ({
    ...sexes[sex]!,
    layers: shown.map((status): Layer => ({
      ...status,
      values: cells(now, at, statuses.indexOf(status), sex),
    })),
  })
  const whole = (values: ArrayLike<number>, year: number): Outline['sides'] => [
    total(data, values, year, 0).map((value) => value / scale),
    total(data, values, year, 1).map((value) => value / scale),
  ]
  const outlines: Outline[] = [
    ...(at === 0
      ? []
      : [{ id: 'base', label: baseLabel, colour: 'ink', dashed: false, sides: whole(now, 0) }]),
    ...(ghostLabel === undefined
      ? []
      : [
          {
            id: 'ghost',
            label: ghostLabel,
            colour: 'ink-2',
            dashed: true,
            sides: whole(ghost, at),
          },
        ]),
  ]
  const fitting = axisFor(largestTotals(data), 3, true)
  return {
    ages: data.ages,
    ageLabel: data.ageLabel,
    sides: [side(0), side(1)],
    outlines,
    axis: data.axis ? data.axis(fitting) : fitting,
  }
}

function slice(
  { statuses, sexes, ages }: PyramidData,
  values: ArrayLike<number>,
  year: number,
  status: number,
  sex: number,
): number[] {
  const from = ((year * statuses.length + status) * sexes.length + sex) * ages.length
  return Array.from({ length: ages.length }, (_, age) => values[from + age] ?? NaN)
}

function total(data: PyramidData, values: ArrayLike<number>, year: number, sex: number): number[] {
  const layers = data.statuses.map((_, status) => slice(data, values, year, status, sex))
  return layers[0]!.map((_, age) => layers.reduce((sum, layer) => sum + layer[age]!, 0))
}

/** Of every year and both scenarios: the axis holds still while the years play. */
function* largestTotals(data: PyramidData): Iterable<number> {
  const years = data.now.length / (data.statuses.length * data.sexes.length * data.ages.length)
  for (const values of [data.now, data.ghost])
    for (let year = 0; year < years; year++)
      for (const sex of [0, 1]) yield Math.max(...total(data, values, year, sex)) / data.scale
}

/** A status that nobody ever has is left out. */
function hasPeople({ now, statuses, sexes, ages }: PyramidData, status: number): boolean {
  const size = sexes.length * ages.length
  for (let from = status * size; from < now.length; from += statuses.length * size)
    for (let i = from; i < from + size; i++) if (now[i]! > 0) return true
  return false
}
