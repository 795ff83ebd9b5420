import { describe, expect, it } from 'vitest'
import { book, type Equation } from '#models/index'
import { allowed } from './allowed-literals.ts'

/** Identities of arithmetic, halves and months: no rule of any city. */
const plain = new Set([0, 1, 2, 12])

/** Parts of an equation that hold a number and no rule. */
const harmless: readonly { why: string; pattern: RegExp }[] = [
  { why: 'a small exponent is part of a form', pattern: /\^\s*-?\s*[1-4](?![\d.])/g },
  { why: 'a choice is read by its code', pattern: /==\s*\d(?![\d.])|[<>]=?\s*\d\.5(?![\d.])/g },
  {
    why: 'a guard keeps a division or a logarithm finite',
    pattern: /(?<![\w.])(0\.0{2,}1|0\.9{3,})(?!\d)/g,
  },
]

const texts = book.stages
  .flatMap((stage) => stage.entries)
  .flatMap((entry): readonly { id: string; text: string }[] => {
    if (entry.kind !== 'variable' && entry.kind !== 'constant') return []
    const equations: (Equation | undefined)[] = [
      entry.is,
      entry.kind === 'variable' ? entry.initially : undefined,
    ]
    return equations
      .flatMap((is) => (typeof is === 'string' ? [is] : Object.values(is ?? {})))
      .map((text) => ({ id: entry.id, text }))
  })

/** Numbers of an equation that might be a rule's. */
function literalsOf(text: string): readonly string[] {
  const rest = harmless.reduce((left, { pattern }) => left.replace(pattern, ' '), text)
  return Array.from(
    rest.matchAll(/(?<![\w.])\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi),
    ([number]) => number,
  ).filter((number) => !plain.has(Number(number)))
}

describe('equations hold no policy number', () => {
  it('each other literal is listed with its reason', () => {
    const found = texts.flatMap(({ id, text }) =>
      literalsOf(text)
        .filter((literal) => allowed[id]?.literals.includes(literal) !== true)
        .map((literal) => `${id}: ${literal} in ${text}`),
    )
    expect(found, 'make it a parameter, or list it in allowed-literals.ts with a reason').toEqual(
      [],
    )
  })

  it('nothing is listed that is not there', () => {
    const there = new Set(
      texts.flatMap(({ id, text }) => literalsOf(text).map((literal) => `${id}: ${literal}`)),
    )
    const listed = Object.entries(allowed).flatMap(([id, { literals }]) =>
      literals.map((literal) => `${id}: ${literal}`),
    )
    expect(listed.filter((literal) => !there.has(literal))).toEqual([])
  })
})
