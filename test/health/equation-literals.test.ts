import { describe, expect, it } from 'vitest'
import { book, type Equation } from '#models/index'

/** Identities of arithmetic, halves and months: no rule of any city. */
const plain = new Set([0, 1, 2, 12])

/**
 * Other numbers that an equation may hold, and why each is no policy number.
 * A rule's number belongs into a parameter or a table, where a pack can replace it.
 */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

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

/** Numbers of an equation; exponents up to 4 are part of a form, not of a rule. */
function literalsOf(text: string): readonly string[] {
  const withoutExponents = text.replace(/\^\s*-?\s*[1-4](?![\d.])/g, '')
  return Array.from(
    withoutExponents.matchAll(/(?<![\w.])\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi),
    ([number]) => number,
  )
}

describe('equations hold no policy number', () => {
  it('each other literal is listed with its reason', () => {
    const found = texts.flatMap(({ id, text }) =>
      literalsOf(text)
        .filter((literal) => !plain.has(Number(literal)) && allowed[id]?.[literal] === undefined)
        .map((literal) => `${id}: ${literal} in ${text}`),
    )
    expect(found, 'make it a parameter, or list it in `allowed` with a reason').toEqual([])
  })

  it('nothing is listed that is not there', () => {
    const listed = Object.entries(allowed).flatMap(([id, literals]) =>
      Object.keys(literals).map((literal) => ({ id, literal })),
    )
    const missing = listed.filter(
      ({ id, literal }) =>
        !texts.some((one) => one.id === id && literalsOf(one.text).includes(literal)),
    )
    expect(missing).toEqual([])
  })
})
