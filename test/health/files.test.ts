import { describe, expect, it } from 'vitest'
import { rootFiles, sources } from '#test/support/sources'

const code = sources(['.ts', '.svelte', '.css'])

/** Files that may be longer than 300 lines, and why. Data tables only. */
const long: Readonly<Record<string, string>> = {}

describe('files', () => {
  it('hold at most 300 lines', () => {
    const tooLong = code
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > 300 && long[path] === undefined)
      .map(({ path, lines }) => `${path}: ${lines}`)
    expect(tooLong, 'one idea a file: split it').toEqual([])
  })

  it('have kebab-case names; a component may be named like its tag', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|svelte|config|d))?\.(ts|css|svelte)$/
    const component = /^[A-Z][A-Za-z0-9]*\.svelte$/
    const route = /^\+[a-z]+(\.server)?\.(svelte|ts)$/
    const wrong = code
      .map(({ path }) => path)
      .filter((path) => {
        const name = path.split('/').at(-1)!
        return ![kebab, component, route].some((pattern) => pattern.test(name))
      })
    expect(wrong).toEqual([])
  })

  it('name no place on somebody’s machine', () => {
    const places = ['work', 'root', 'farm', 'home/[a-z]', 'Users/[a-z]', 'tmp/[a-z]']
    const machine = new RegExp(`(^|[\\s'"\`(=])/(${places.join('|')})/`, 'm')
    const texts = [
      ...sources(['.ts', '.svelte', '.css', '.html', '.md', '.yaml', '.csv', '.json']),
      ...rootFiles(),
    ]
    expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('hold no marks of unfinished work', () => {
    const mark = new RegExp(
      `\\b(${['TO', 'FIX'].map((half, i) => half + ['DO', 'ME'][i]!).join('|')})\\b`,
    )
    expect(code.filter(({ text }) => mark.test(text)).map(({ path }) => path)).toEqual([])
  })
})
