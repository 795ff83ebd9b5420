/**
 * @module
 * Axes 坐标轴: round numbers, and a range that keeps still while a lever is in the hand.
 */

export type Axis = Readonly<{ min: number; max: number; step: number }>

/** The smallest axis of about so many round steps that holds all values; from 0 unless they lie far from it. */
export function axisFor(values: Iterable<number>, steps = 4, fromZero = false): Axis {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return { min: 0, max: 1, step: 0.5 }
  const near = low > 0 && (fromZero || low < 0.4 * high)
  const nearBelow = high < 0 && (fromZero || high > 0.4 * low)
  if (near) low = 0
  if (nearBelow) high = 0
  // Next to no spread is none: the axis of a steady course has room around it.
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (!(high - low > 1e-12 * Math.max(size, 1e-9))) {
    const room = size > 1e-9 ? 0.1 * size : 1
    low -= low === 0 ? 0 : room
    high += room
  }
  const step = roundStep((high - low) / steps)
  return {
    min: snap(Math.floor(low / step + 1e-9), step),
    max: snap(Math.ceil(high / step - 1e-9), step),
    step,
  }
}

/** 1, 2, 2.5 or 5 times a power of ten, at least this large. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= size * (1 - 1e-9))!
  return factor * power
}

function snap(count: number, step: number): number {
  return Number((count * step).toPrecision(12))
}

/** While dragging the axis keeps still. After that it grows when it must, and shrinks only when most of it is empty. */
export function nextAxis(shown: Axis | undefined, fitting: Axis, dragging: boolean): Axis {
  if (!shown) return fitting
  if (dragging) return shown
  const holds = shown.min <= fitting.min && shown.max >= fitting.max
  const roomy = fitting.max - fitting.min < 0.6 * (shown.max - shown.min)
  return holds && !roomy ? shown : fitting
}

/** Decimals that its steps need. */
export function axisDecimals({ step }: Axis): number {
  let decimals = 0
  while (decimals < 6 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6)
    decimals++
  return decimals
}

/** Years that carry a label: every fifth, or nearer where the span is short. */
export function yearTicks(first: number, last: number): readonly number[] {
  const every = [1, 2, 5, 10, 20].find((step) => (last - first) / step <= 5) ?? 50
  const ticks: number[] = []
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) ticks.push(year)
  return ticks
}
