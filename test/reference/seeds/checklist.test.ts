import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ids, LEFT_OUT, ROWS, RULES, SHOWN } from './checklist.ts'

const tests = join(import.meta.dirname, '..', '..')
const textOf = (file: string) => readFileSync(join(tests, file), 'utf8')

/** Ids that a text names: `S003-036 to 039`, `S002-018, 025, 026`. */
function namedIn(text: string): ReadonlySet<string> {
  const named = new Set<string>()
  for (const [, seed, first, more] of text.matchAll(/S(\d{3})-(\d{3})((?:(?:, | to )\d{3})*)/g)) {
    let last = Number(first)
    for (const id of ids(seed!, last)) named.add(id)
    for (const [, how, number] of more!.matchAll(/(, | to )(\d{3})/g)) {
      const to = Number(number)
      for (const id of ids(seed!, [how === ', ' ? to : last + 1, to])) named.add(id)
      last = to
    }
  }
  return named
}

describe('the checklist of the source documents', () => {
  it('has each row once: shown by a test, a rule of every district, or left out with the reason', () => {
    const all = Object.entries(ROWS).flatMap(([seed, rows]) => ids(seed, [1, rows]))
    const placed = [
      ...SHOWN.flatMap(([, shown]) => shown),
      ...Object.keys(RULES),
      ...LEFT_OUT.flatMap(([, left]) => left),
    ]
    expect(placed.toSorted()).toEqual(all)
  })

  it.each(SHOWN)('%s names the rows that it shows', (test, shown) => {
    const named = namedIn(textOf(test))
    expect(shown.filter((id) => !named.has(id))).toEqual([])
  })

  it.each(Object.entries(RULES))('%s is shown where the table says', (_, [test, words]) => {
    expect(textOf(test)).toContain(words)
  })

  // the checklist itself lies beside the repository; where it does, no row of it is forgotten
  const checklist = join(tests, '..', '..', 'shared', 'reference', 'seed-checklist.csv')
  it.skipIf(!existsSync(checklist))('counts the rows as the checklist has them', () => {
    const counted: Record<string, number> = {}
    for (const [, seed] of readFileSync(checklist, 'utf8').matchAll(/^S(\d{3})-\d{3},/gm))
      counted[seed!] = (counted[seed!] ?? 0) + 1
    expect(counted).toEqual(ROWS)
  })
})
