/**
 * @module
 * What lies under the pointer 指到何处: a year, and in it a line or a layer of the bars.
 */
import type { Dot } from './drawing.ts'
import type { LineChart } from './line-spec.ts'

/** Of the axis: so near to a line, it is meant although a bar lies there too. */
const NEAR = 0.03

export function yearAt({ firstYear, lastYear }: LineChart, { x }: Dot): number | undefined {
  const year = Math.round(x)
  return year >= firstYear && year <= lastYear ? year : undefined
}

/** The line nearest to a place in a year, unless the place lies in a bar and no line is close. */
export function lineAt(chart: LineChart, year: number, value: number): string | undefined {
  const near = chart.lines
    .filter((line) => line.kind !== 'limit')
    .flatMap((line) => line.points.filter((p) => p.year === year).map((p) => ({ line, p })))
    .map(({ line, p }) => ({ id: line.id, away: Math.abs(p.value - value) }))
    .sort((a, b) => a.away - b.away)[0]
  const close = near !== undefined && near.away <= NEAR * (chart.axis.max - chart.axis.min)
  return (close ? undefined : layerAt(chart, year, value)) ?? near?.id
}

function layerAt({ bars = [] }: LineChart, year: number, value: number): string | undefined {
  let reached = 0
  for (const { id, points } of bars) {
    const size = points.find((point) => point.year === year)?.value ?? NaN
    if (!(size * value > 0)) continue
    reached += size
    if (Math.abs(value) <= Math.abs(reached)) return id
  }
  return undefined
}
