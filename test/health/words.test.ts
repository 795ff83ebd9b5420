import { describe, expect, it } from 'vitest'
import { sources, withoutComments } from '#test/support/sources'

const chinese = /\p{Script=Han}/u

/** `{ zh: '…', en: '…' }` as written in code, whatever the quotes. */
const pair = /\bzh:\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1,\s*en:\s*(['"`])((?:\\.|(?!\3)[\s\S])*)\3/g

const texts = sources(['.ts', '.svelte'], ['models', 'api']).flatMap(({ path, text }) =>
  Array.from(withoutComments(text).matchAll(pair), ([, , zh, , en]) => ({
    path,
    zh: zh!,
    en: en!,
  })),
)

/** The words themselves: without code put into them, and without examples of what to write, which stand in quotes. */
function ownWords(text: string): string {
  return text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '').replace(/\\?"[^"]*"|“[^”]*”/g, '')
}

describe('texts for people', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(100)
  })

  it('have no Chinese in their English', () => {
    expect(texts.filter(({ en }) => chinese.test(ownWords(en)))).toEqual([])
  })

  it('are never empty in one language only', () => {
    expect(texts.filter(({ zh, en }) => (zh === '') !== (en === ''))).toEqual([])
  })
})
