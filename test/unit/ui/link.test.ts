import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LONGEST_FRAGMENT,
  readFragment,
  readQuery,
  writeFragment,
  writeQuery,
  type CarriedScenario,
  type Choices,
} from '#lib/state/link.ts'

const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/)
const text = fc.record({ zh: fc.string(), en: fc.string() })
const override = fc.record({
  kind: fc.constant('parameter' as const),
  path: word,
  value: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x)),
    fc.constant('5 to 9'),
    fc.dictionary(word, fc.integer(), { noNullPrototype: true }),
  ),
})
const scenario: fc.Arbitrary<CarriedScenario> = fc.record(
  {
    id: word,
    parent: word,
    name: text,
    letter: fc.constantFrom('A', 'D', 'Z'),
    overrides: fc.array(override),
  },
  { requiredKeys: ['id', 'overrides'] },
)
const choices: fc.Arbitrary<Choices> = fc.record({
  pack: word,
  scenario: word,
  area: fc.oneof(fc.constant(''), word),
  year: fc.oneof(fc.constant(undefined), fc.integer({ min: 1900, max: 2100 })),
  language: fc.constantFrom('zh' as const, 'en' as const),
  compared: fc.array(word, { maxLength: 6 }),
})

describe('the link', () => {
  it('opened and written again is the same to the byte', () => {
    fc.assert(
      fc.property(choices, fc.array(scenario, { maxLength: 4 }), (chosen, scenarios) => {
        const query = writeQuery(chosen)
        const fragment = writeFragment(scenarios)
        const again = readQuery(new URLSearchParams(query))
        const whole = { area: '', year: undefined, compared: [], ...again } as Choices
        expect(writeQuery(whole)).toBe(query)
        expect(writeFragment(readFragment(fragment)!)).toBe(fragment)
      }),
    )
  })

  it('carries nothing when nothing is changed', () => {
    expect(writeFragment([])).toBe('')
    expect(readFragment('')).toEqual([])
  })

  it('holds a hundred changes well within its length', () => {
    const overrides = Array.from({ length: 100 }, (_, i) => ({
      kind: 'parameter' as const,
      path: `parameter_${i}.area_${i % 6}`,
      value: Math.sin(i),
    }))
    expect(writeFragment([{ id: 'baseline', overrides }]).length).toBeLessThan(LONGEST_FRAGMENT)
  })

  it('takes nothing from a damaged or foreign fragment', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const found = readFragment(noise)
        expect(found === undefined || Array.isArray(found)).toBe(true)
      }),
    )
    const whole = writeFragment([{ id: 'baseline', overrides: [] }])
    expect(readFragment(whole.slice(0, -4))).toBeUndefined()
    expect(readFragment('!!!!')).toBeUndefined()
  })

  it('leaves out what it can’t understand', () => {
    expect(readQuery(new URLSearchParams('year=soon&lang=fr&area=<b>&pack=longgang'))).toEqual({
      pack: 'longgang',
    })
  })
})
