import type { Text } from '#models/engine/index'

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A finite number written in digits, or `undefined`. Full-width digits count; separators and words do not. */
export function readNumber(text: string): number | undefined {
  if (NUMBER.test(text)) return finite(Number(text))
  const plain = text.normalize('NFKC').trim().replace('−', '-')
  return NUMBER.test(plain) ? finite(Number(plain)) : undefined
}

/** `12%` as 0.12, or `undefined`. */
export function readPercent(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  if (!plain.endsWith('%')) return undefined
  const value = readNumber(plain.slice(0, -1).trim())
  return value === undefined ? undefined : value / 100
}

/** What to write in place of something that is no number. */
export function numberAdvice(text: string): Text {
  const plain = text.normalize('NFKC').trim()
  const write = (value: string): Text => ({ zh: `请写 ${value}`, en: `write ${value}` })
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return write(plain.replaceAll(',', ''))
  if (/^[+-]?\d+,\d+$/.test(plain)) return write(plain.replace(',', '.'))
  if (/^[+-]?\d{1,3}([ ']\d{3})+(\.\d+)?$/.test(plain)) return write(plain.replace(/[ ']/g, ''))
  const scaled = /^([+-]?[\d.]+)\s*(万|亿|千)/.exec(plain)
  if (scaled && Number.isFinite(Number(scaled[1]))) {
    const times = { 千: 1e3, 万: 1e4, 亿: 1e8 }[scaled[2] as '千' | '万' | '亿']
    return write(String(Number((Number(scaled[1]) * times).toPrecision(12))))
  }
  const led = /^[+-]?[\d.]+/.exec(plain)
  if (led && Number.isFinite(Number(led[0]))) return write(led[0])
  return {
    zh: '请写一个数，如 2.5；没有数据就留空',
    en: 'write a number such as 2.5, or leave it empty',
  }
}

function finite(x: number): number | undefined {
  return Number.isFinite(x) ? x : undefined
}
