/**
 * @module
 * Values in the words of the language chosen 显示. Whatever reads these is redrawn when the language changes.
 */
import { displayOf, type Display, type Shown, type Use } from '#lib/format/display.ts'
import { difference, figure, unitAfter, withUnit } from '#lib/format/value.ts'
import { words } from '#lib/i18n/words.svelte.ts'

export function shownNumber(value: number, display: Display): string {
  return figure(value, display, words.language) ?? words.say('value.unknown')
}

export function shownValue(value: number, display: Display): string {
  return withUnit(value, display, words.language) ?? words.say('value.unknown')
}

export function shownUnit(display: Display): string {
  return display.unit[words.language]
}

/** `+1,200`, in points where the figures are per cent. */
export function shownDifference(value: number, display: Display, named = false): string {
  const text = difference(value, display, words.language) ?? words.say('value.unknown')
  if (value === 0 || !Number.isFinite(value)) return text
  if (display.percent) return text + words.say('value.points')
  return named ? text + unitAfter(display, words.language) : text
}

/** A single value of a quantity, in the unit that its own size calls for. */
export function shownAlone(quantity: Shown, value: number, use: Use = 'figure'): string {
  return shownValue(value, displayOf(quantity, value, use))
}
