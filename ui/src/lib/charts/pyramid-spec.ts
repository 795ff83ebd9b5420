/**
 * @module
 * What a population pyramid shows 人口金字塔, in display units and words: ages upwards, one side for each sex.
 */
import type { Axis } from './axis.ts'
import type { ColourName } from './colours.ts'
import type { Dot } from './drawing.ts'
import type { ChartTable } from './table.ts'

/** People of one side by age, of one status; stacked from the middle outwards. */
export type Layer = Readonly<{
  id: string
  label: string
  colour: ColourName
  values: readonly number[]
}>

export type Side = Readonly<{ id: string; label: string; layers: readonly Layer[] }>

/** What the whole pyramid was or is elsewhere, as a line around it: one value an age, for each side. */
export type Outline = Readonly<{
  id: string
  label: string
  colour: ColourName
  dashed: boolean
  sides: readonly [readonly number[], readonly number[]]
}>

export type PyramidChart = Readonly<{
  /** From birth on, a year each. */
  ages: readonly string[]
  ageLabel: string
  sides: readonly [Side, Side]
  outlines: readonly Outline[]
  /** Of one side, from nothing. */
  axis: Axis
}>

/** Everybody of one side, by age. */
export function sideTotals({ layers }: Side): readonly number[] {
  const ages = layers[0]?.values.length ?? 0
  return Array.from({ length: ages }, (_, age) =>
    layers.reduce((sum, { values }) => sum + values[age]!, 0),
  )
}

/** What lies at a place: the age, the side, and the layer there; without a layer it is everybody of that side. */
export function cellAt(
  { sides, ages }: PyramidChart,
  { x, y }: Dot,
): Readonly<{ age: number; side: Side; layer: Layer | undefined }> | undefined {
  const age = Math.round(y)
  if (!(age >= 0 && age < ages.length)) return undefined
  const side = sides[x < 0 ? 0 : 1]
  let reached = 0
  const layer = side.layers.find(({ values }) => (reached += values[age]!) >= Math.abs(x))
  return { age, side, layer }
}

/** One row an age: both sides, each by status, then the outlines. */
export function pyramidTable(chart: PyramidChart): ChartTable {
  const columns = chart.sides.flatMap((side) => [
    { id: side.id, label: side.label, values: sideTotals(side) },
    ...(side.layers.length > 1 ? side.layers : []).map(({ id, label, values }) => ({
      id: `${side.id}:${id}`,
      label: `${side.label} · ${label}`,
      values,
    })),
  ])
  const around = chart.outlines.flatMap(({ id, label, sides }) =>
    sides.map((values, i) => ({
      id: `${chart.sides[i]!.id}:${id}`,
      label: `${chart.sides[i]!.label} · ${label}`,
      values,
    })),
  )
  const all = [...columns, ...around]
  return {
    columns: [
      { id: 'age', label: chart.ageLabel, number: false },
      ...all.map(({ id, label }) => ({ id, label, number: true })),
    ],
    rows: chart.ages.map((age, i) => ({
      key: String(i),
      cells: { age, ...Object.fromEntries(all.map(({ id, values }) => [id, values[i]!])) },
    })),
    opens: new Set(all.map(({ id }) => id)),
  }
}
