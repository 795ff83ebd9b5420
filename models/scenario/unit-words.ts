/**
 * @module
 * Units as people write them in a header 表头单位: `万㎡`, `亿元`, `元/㎡/月`, `CNY/m2`, `%`.
 */

/** How many of which base units one of the written ones is. */
export type WrittenUnit = Readonly<{ factor: number; powers: ReadonlyMap<string, number> }>

const MU_M2 = 10_000 / 15

const WORDS: Readonly<Record<string, readonly string[]>> = {
  m2: ['m2', 'm^2', 'sqm', '平方米', '平米', '平'],
  ha: ['ha', 'hm2', 'hectare', 'hectares', '公顷'],
  mu: ['mu', '亩'],
  km2: ['km2', '平方公里', '平方千米'],
  CNY: ['cny', 'rmb', 'yuan', '元', '人民币', '人民币元'],
  person: ['person', 'persons', 'people', '人', '口', '名'],
  household: ['household', 'households', '户', '家庭'],
  dwelling: ['dwelling', 'dwellings', 'home', 'homes', '套'],
  year: ['year', 'years', 'yr', 'a', 'annum', '年', '岁'],
  month: ['month', 'months', '月', '个月'],
  share: ['%', 'percent', 'per cent', '百分比'],
  mille: ['‰', 'per mille', '千分比'],
  one: [
    '1',
    '-',
    'share',
    'ratio',
    'rate',
    'number',
    'count',
    '比例',
    '比',
    '率',
    '个',
    '宗',
    '处',
    '家',
    '座',
    '床',
    '学位',
    '位',
  ],
}

const SCALES: readonly (readonly [string, number])[] = [
  ['百万', 1e6],
  ['千万', 1e7],
  ['十亿', 1e9],
  ['万', 1e4],
  ['亿', 1e8],
  ['千', 1e3],
  ['百', 1e2],
  ['million ', 1e6],
  ['billion ', 1e9],
  ['thousand ', 1e3],
]

const BASE: Readonly<Record<string, readonly [string, number]>> = {
  m2: ['m2', 1],
  ha: ['m2', 10_000],
  mu: ['m2', MU_M2],
  km2: ['m2', 1e6],
  CNY: ['CNY', 1],
  person: ['person', 1],
  household: ['household', 1],
  dwelling: ['dwelling', 1],
  year: ['year', 1],
  month: ['year', 1 / 12],
  share: ['', 0.01],
  mille: ['', 0.001],
  one: ['', 1],
}

const KNOWN = new Map(
  Object.entries(WORDS).flatMap(([id, words]) => words.map((w) => [w, BASE[id]!])),
)

/** Read a unit; `undefined` when a part of it is not known. */
export function readUnit(text: string): WrittenUnit | undefined {
  const parts = plainText(text).split('/')
  const powers = new Map<string, number>()
  let factor = 1
  for (const [i, part] of parts.entries()) {
    const word = part.replace(/^每/, '')
    const found = scaled(word)
    if (!found) return undefined
    const sign = i === 0 && !part.startsWith('每') ? 1 : -1
    factor *= sign > 0 ? found[1] : 1 / found[1]
    if (found[0]) powers.set(found[0], (powers.get(found[0]) ?? 0) + sign)
  }
  for (const [unit, power] of powers) if (power === 0) powers.delete(unit)
  return { factor, powers }
}

function scaled(word: string): readonly [string, number] | undefined {
  const plain = KNOWN.get(word)
  if (plain) return plain
  for (const [scale, times] of SCALES) {
    if (!word.startsWith(scale)) continue
    const rest = KNOWN.get(word.slice(scale.length).trim())
    if (rest) return [rest[0], rest[1] * times]
  }
  return undefined
}

/** Whether two units measure the same thing, whatever their size. */
export function sameKind(a: WrittenUnit, b: WrittenUnit): boolean {
  return (
    a.powers.size === b.powers.size &&
    [...a.powers].every(([unit, power]) => b.powers.get(unit) === power)
  )
}

/** One way to write it: half-width, lower case, no outer space; ㎡ and ² become m2 and 2 (Unicode NFKC). */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
