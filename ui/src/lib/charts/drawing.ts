/**
 * @module
 * What a canvas draws 图形: made from a record by pure functions, whatever kind of chart it is.
 */
import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js'
import type { Colours } from './colours.ts'

/** A point in the units of the axes. */
export type Dot = { x: number; y: number }

type Shape = 'line' | 'bar'
export type DataSet = ChartDataset<Shape, Dot[]>
export type Options = ChartConfiguration<Shape, Dot[], number>
export type Painting = Chart<Shape, Dot[], number>

export type Drawing = Readonly<{
  /** All that axes and layout depend on: while it stays the same, a redraw needs new points only. */
  frame: string
  options: (colours: Colours) => Options
  datasets: (colours: Colours) => DataSet[]
  /** Drawn behind the data and above it, from the record: as options of a plugin it cost as much as the lines. */
  behind: (chart: Painting, colours: Colours) => void
  above: (chart: Painting, colours: Colours) => void
}>

/** Whether the same series in the same manner stand in both, so that only their points differ. */
export function sameShapes(shown: readonly DataSet[], wanted: readonly DataSet[]): boolean {
  return (
    shown.length === wanted.length &&
    shown.every(
      ({ label, borderColor, backgroundColor, data }, i) =>
        label === wanted[i]!.label &&
        borderColor === wanted[i]!.borderColor &&
        String(backgroundColor) === String(wanted[i]!.backgroundColor) &&
        (backgroundColor === undefined || data.length === wanted[i]!.data.length),
    )
  )
}

/** What every chart shares: no movement of its own, no legend, no pointer; values come as they are. */
export const STILL = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  parsing: false,
  normalized: true,
  // The pointer is heard by the canvas component.
  events: [] as [],
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
} as const
