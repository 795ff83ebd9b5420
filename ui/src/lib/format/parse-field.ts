/**
 * @module
 * What was typed into a field 输入: a number, or an uncertain value such as `5 至 9`, in the unit shown beside it.
 */

/** In base units: a number, or the text of an uncertain value; otherwise why it can't be read. */
export type Typed =
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'uncertain'; text: string; low: number; high: number }>
  | Readonly<{ kind: 'fault'; reason: 'empty' | 'unreadable' | 'order' }>

const NUMBER = '[-+]?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?'
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:至|到|~|to)\\s*(${NUMBER})$`, 'i')
const DISTRIBUTION = new RegExp(
  `^(normal|uniform|triangular)\\(\\s*(${NUMBER}(?:\\s*,\\s*${NUMBER})*)\\s*\\)$`,
  'i',
)
const COUNT = /^(\d+)\s*(?:of|之|\/)\s*(\d+)$/i

/** Read a field. `scale` is base units per unit shown. */
export function parseField(text: string, scale: number): Typed {
  const clean = tidy(text)
  if (clean === '') return { kind: 'fault', reason: 'empty' }
  if (new RegExp(`^${NUMBER}$`, 'i').test(clean))
    return { kind: 'number', value: times(clean, scale) }
  const range = RANGE.exec(clean)
  if (range) {
    const [low, high] = [times(range[1]!, scale), times(range[2]!, scale)]
    if (low > high) return { kind: 'fault', reason: 'order' }
    return { kind: 'uncertain', text: `${low} to ${high}`, low, high }
  }
  const shape = DISTRIBUTION.exec(clean)
  if (shape) {
    const numbers = shape[2]!.split(',').map((part) => times(part.trim(), scale))
    const shaped = `${shape[1]!.toLowerCase()}(${numbers.join(', ')})`
    return {
      kind: 'uncertain',
      text: shaped,
      low: Math.min(...numbers),
      high: Math.max(...numbers),
    }
  }
  const count = COUNT.exec(clean)
  if (count) return { kind: 'uncertain', text: `${count[1]} of ${count[2]}`, low: 0, high: 1 }
  return { kind: 'fault', reason: 'unreadable' }
}

/** Full-width digits and signs, thousands and a trailing unit are how people write, not faults. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replaceAll('\u2009', ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d)\s*%/g, '$1')
    .trim()
}

/** 9.5 × 0.01 is 0.095, not 0.09500000000000001. */
function times(text: string, scale: number): number {
  return Number((Number(text) * scale).toPrecision(12))
}

/** An uncertain text of a scenario, in the unit shown: `0.05 to 0.09` → `5 至 9`. */
export function uncertainShown(text: string, scale: number, word: string): string {
  if (COUNT.test(text)) return text
  const shown = text.replace(new RegExp(NUMBER, 'gi'), (number) =>
    String(Number((Number(number) / scale).toPrecision(10))),
  )
  return shown.replace(/\s*(?:至|到|to)\s*/, ` ${word} `)
}
