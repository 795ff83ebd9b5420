/**
 * @module
 * The scale that all corridors of a table share 限价走廊的刻度.
 */
export type Corridor = Readonly<{ bottom: number; top: number; price: number }>
export type CorridorScale = Readonly<{ min: number; max: number; ticks: readonly number[] }>

const TICKS = 4

/** From the lowest to the highest of all marks, with a few round ticks (1, 2 or 5 of a power of ten) between. */
export function corridorScale(corridors: readonly Corridor[]): CorridorScale | undefined {
  const marks = corridors
    .flatMap(({ bottom, top, price }) => [bottom, top, price])
    .filter((mark) => Number.isFinite(mark) && mark > 0)
  if (marks.length === 0) return undefined
  const [low, high] = [Math.min(...marks), Math.max(...marks)]
  const room = Math.max(0.04 * (high - low), 0.01 * high)
  const [min, max] = [low - room, high + room]
  const power = 10 ** Math.floor(Math.log10((max - min) / TICKS))
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => (max - min) / n <= TICKS + 0.5)!
  const first = Math.ceil(min / step)
  const count = Math.floor(max / step) - first + 1
  return {
    min,
    max,
    ticks: Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step),
  }
}

/** Place on the scale in per cent. */
export function placeOn({ min, max }: CorridorScale, price: number): number {
  return Math.min(100, Math.max(0, (100 * (price - min)) / (max - min)))
}
