/**
 * @module
 * The ground that a lever moves on 滑杆刻度, in display units.
 */

export type LeverScale = Readonly<{ min: number; max: number; step: number }>

/** Round steps over the documented range, with room beyond it as far as is possible at all. */
export function leverScale(
  range: readonly [number, number],
  possible: readonly [number, number],
  held: readonly number[],
): LeverScale {
  const span = range[1] - range[0] || Math.abs(range[0]) || 1
  const step = roundedStep(span / 100)
  const low = Math.max(possible[0], Math.min(range[0] - 0.25 * span, ...held))
  const high = Math.min(possible[1], Math.max(range[1] + 0.25 * span, ...held))
  // A quantity that can't be negative in its documented range starts at nothing.
  const floor = range[0] >= 0 && low < 0 && Math.min(...held) >= 0 ? 0 : low
  const down = Math.floor(floor / step + 1e-9) * step
  const up = Math.ceil(high / step - 1e-9) * step
  return {
    min: exact(Math.max(down, possible[0])),
    max: exact(Math.min(up, possible[1])),
    step,
  }
}

function roundedStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= size * 0.999)!
  return exact(factor * power)
}

/** Onto the grid of steps; onto the baseline itself where that is nearest. */
export function snapped(value: number, { min, max, step }: LeverScale, baseline: number): number {
  const clipped = Math.min(max, Math.max(min, value))
  if (Math.abs(clipped - baseline) <= step / 2) return baseline
  return Math.min(max, Math.max(min, exact(Math.round(clipped / step) * step)))
}

/** Decimals that its steps need. */
export function stepDecimals({ step }: LeverScale): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
}

export function exact(value: number): number {
  return Number(value.toPrecision(12))
}

/** Where a value stands along the track, from 0 to 1. */
export function placeOn(value: number, { min, max }: LeverScale): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0
}
