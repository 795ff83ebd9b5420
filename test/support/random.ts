/**
 * @module
 * Random numbers for made-up packs and problems 随机数: the same on every machine.
 */

/** Lehmer's generator: from a seed, numbers between 0 and 1. */
export function generator(seed: number): () => number {
  let state = (Math.abs(seed) % 2_147_483_646) + 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Draws from a seed, one after another. */
export function draws(seed: number) {
  const next = generator(seed)
  return {
    share: next,
    some: (chance: number) => next() < chance,
    between: (low: number, high: number) => low + (high - low) * next(),
    whole: (low: number, high: number) => low + Math.floor((high - low + 1) * next()),
    one: <T>(of: readonly T[]): T => of[Math.floor(of.length * next())]!,
  }
}

export type Random = ReturnType<typeof draws>

/** Rows as CSV text; the first row's names are the header. */
export function tableText(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const header = Object.keys(rows[0]!)
  return [header, ...rows.map((row) => header.map((id) => row[id]))]
    .map((cells) => cells.join(','))
    .concat('')
    .join('\n')
}
