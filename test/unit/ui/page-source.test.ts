import { describe, expect, it } from 'vitest'
import { en } from '#lib/i18n/en.ts'
import { zh } from '#lib/i18n/zh.ts'
import { importsOf, sources, withoutComments } from '#test/support/sources'

const page = sources(['.svelte', '.ts'], ['ui/src'])
const components = page.filter(({ path }) => path.endsWith('.svelte'))
const han = /\p{Script=Han}/u
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the two catalogues', () => {
  const keys = Object.keys(zh) as (keyof typeof zh)[]

  it('hold the same keys and the same placeholders', () => {
    expect(Object.keys(en)).toEqual(keys)
    const unlike = keys.filter((key) => `${placeholders(zh[key])}` !== `${placeholders(en[key])}`)
    expect(unlike).toEqual([])
  })

  it('are complete, and each in its own language', () => {
    const otherLanguage = new Set<string>(['top.other-language', 'top.other-language.name'])
    expect(keys.filter((key) => zh[key].trim() === '' || en[key].trim() === '')).toEqual([])
    expect(keys.filter((key) => han.test(en[key]) && !otherLanguage.has(key))).toEqual([])
  })

  it('hold no key that nothing says', () => {
    const code = page.filter(({ path }) => !path.includes('/i18n/')).map(({ text }) => text)
    expect(keys.filter((key) => !code.some((text) => text.includes(`'${key}'`)))).toEqual([])
  })
})

/** Markup without scripts, styles, comments and expressions: what a reader would see as written. */
function markup(text: string): string {
  let rest = text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replace(/\{[^{}]*\}/g, ' ')
  }
  return rest
}

describe('words outside the catalogues', () => {
  // The brand's sign stands in both languages.
  const sign = '安'

  it.each(components)('$path shows none', ({ text }) => {
    const shown = markup(text)
    const attributes = [
      ...shown.matchAll(/\b(?:title|label|alt|placeholder|aria-label)="([^"]*)"/g),
    ]
    const between = shown.replace(/<[^>]*>|&\w+;/g, ' ').replaceAll(sign, ' ')
    expect(between.match(/[\p{L}]{2,}/gu) ?? []).toEqual([])
    expect(attributes.map(([, words]) => words!).filter((words) => /\p{L}/u.test(words))).toEqual(
      [],
    )
  })

  it.each(page.filter(({ path }) => !path.includes('/i18n/')))('$path has no Chinese', (file) => {
    // Units, unit words and what people may type are told by format/; formats keep their own words.
    if (/\/format\//.test(file.path)) return
    const code = withoutComments(file.text.replace(/<!--[\s\S]*?-->/g, '')).replaceAll(sign, '')
    expect(han.test(code)).toBe(false)
  })
})

describe('charts are made in one place', () => {
  const makers = new Set(['ui/src/lib/components/canvas.svelte', 'ui/src/lib/charts/png.ts'])

  it.each(page)('$path', ({ path, text }) => {
    const draws = /<canvas|createElement\('canvas'\)/.test(text)
    const imports = importsOf({ path, text }).filter((name) => /^chart(\.|js)/.test(name))
    expect(draws && !makers.has(path)).toBe(false)
    expect(path.startsWith('ui/src/lib/charts/') ? [] : imports).toEqual([])
  })

  it('and screens only compose components', () => {
    const screens = components.filter(({ path }) => path.includes('/screens/'))
    const own = screens.filter(({ text }) => /<(svg|table|canvas)\b/.test(text))
    expect(own.map(({ path }) => path)).toEqual([])
  })
})
