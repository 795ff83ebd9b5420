/**
 * @module
 * One value in words 数值: the figure, its unit, its difference from another.
 */
import type { Display } from './display.ts'
import { formatNumber, formatSigned, THIN } from './number.ts'

export type Language = 'zh' | 'en'

/** The figure alone, in the display unit. An undefined value is not zero: it has no figure. */
export function figure(value: number, display: Display, language: Language): string | undefined {
  if (!Number.isFinite(value)) return undefined
  const shown = value / display.scale[language]
  if (display.most !== undefined && shown >= display.most)
    return `≥ ${formatNumber(display.most, 0)}`
  return formatNumber(shown, display.decimals[language])
}

/** The figure of a difference, with its sign. */
export function difference(
  value: number,
  display: Display,
  language: Language,
): string | undefined {
  if (!Number.isFinite(value)) return undefined
  return formatSigned(value / display.scale[language], display.decimals[language])
}

/** Unit as it stands after a figure: a thin space before words, none before %. */
export function unitAfter(display: Display, language: Language): string {
  const unit = display.unit[language]
  if (unit === '') return ''
  return unit.startsWith('%') ? unit : THIN + unit
}

/** `38,600 元/㎡`. */
export function withUnit(value: number, display: Display, language: Language): string | undefined {
  const text = figure(value, display, language)
  return text === undefined ? undefined : text + unitAfter(display, language)
}

/** The largest magnitude of a series, by which its unit is chosen. */
export function largest(...series: readonly ArrayLike<number>[]): number {
  let most = 0
  for (const values of series)
    for (let i = 0; i < values.length; i++) {
      const size = Math.abs(values[i]!)
      if (size > most && size < Infinity) most = size
    }
  return most
}
