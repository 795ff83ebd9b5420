/**
 * @module
 * Figures as people read them 数字: thousands, the true minus sign, signs for differences.
 */

/** Between a figure and its unit. */
export const THIN = '\u2009'
const MINUS = '\u2212'

const formats = new Map<number, Intl.NumberFormat>()

function groupedTo(decimals: number): Intl.NumberFormat {
  let made = formats.get(decimals)
  if (!made) {
    made = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formats.set(decimals, made)
  }
  return made
}

function magnitude(value: number, decimals: number): string {
  if (decimals >= 0) return groupedTo(decimals).format(Math.abs(value))
  const power = 10 ** -decimals
  return groupedTo(0).format(Math.round(Math.abs(value) / power) * power)
}

/** `-1234.5` to one decimal → `−1,234.5`; −1 decimal rounds to tens. What rounds to nothing carries no sign. */
export function formatNumber(value: number, decimals: number): string {
  const text = magnitude(value, decimals)
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
}

/** A difference carries its sign; exactly nothing is `0`, and what is too small to show is `≈0`. */
export function formatSigned(value: number, decimals: number): string {
  if (value === 0) return '0'
  for (const places of [decimals, decimals + 1, decimals + 2]) {
    const text = magnitude(value, places)
    if (/[1-9]/.test(text)) return (value < 0 ? MINUS : '+') + text
  }
  return '≈0'
}

/** Decimals that show about three figures of a step or a small parameter, never more than five. */
export function decimalsFor(size: number, least = 0): number {
  if (!(Math.abs(size) > 0)) return least
  const wanted = 2 - Math.floor(Math.log10(Math.abs(size)))
  return Math.min(5, Math.max(least, wanted))
}

/** Drops zeros that say nothing: `4.50` → `4.5`, `18.00` → `18`. */
export function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
}

/** A number for a field that is typed in: no thousands, a plain hyphen. */
export function typedNumber(value: number, decimals: number): string {
  return trimZeros(value.toFixed(decimals))
}

/** A number that is already rounded, `-1234.50`, with thousands and the true minus. */
export function grouped(text: string): string {
  const [whole = '', part] = text.replace('-', '').split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return (text.startsWith('-') ? MINUS : '') + thousands + (part === undefined ? '' : `.${part}`)
}
