import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPack } from '#models/scenario/index'
import { filesOf, schema } from './tiny-pack.ts'

const MORE = `parameters: { mortgage_rate: { 2018: 0.04 }, median_income: { buji: { registered: 5 to 9e4 } } }
sources: { s: { title: x } }
targets: [{ id: t, indicator: rent, op: <=, value: 3 }]
scenarios: { baseline: {}, a: { parent: baseline, overrides: [{ set: mortgage_rate.2019, value: 0.05 }] } }
`

it('whatever the files hold, the answer is a pack or faults with a place, never an exception', () => {
  const files = [...filesOf(MORE)]
  const bytes = fc.uint8Array({ maxLength: 12 })
  const text = fc
    .oneof(
      fc.constantFrom(
        ',',
        '"',
        '\n',
        '{',
        '}',
        '[',
        ':',
        '- ',
        '&a',
        '*a',
        '!!x',
        'null',
        '-1',
        '1e999',
        '٣',
        '__proto__',
      ),
      fc.string({ maxLength: 8 }),
    )
    .map((s) => new TextEncoder().encode(s))
  const edit = fc.tuple(
    fc.nat({ max: files.length - 1 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 20 }),
    fc.oneof(bytes, text),
  )
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const changed = new Map(files)
      for (const [file, where, cut, insert] of edits) {
        const [path, old] = files[file]!
        const now = changed.get(path) ?? old
        const at = Math.floor(where * now.length)
        changed.set(
          path,
          Uint8Array.from([...now.subarray(0, at), ...insert, ...now.subarray(at + cut)]),
        )
      }
      const read = readPack(changed, schema)
      if (read.ok) expect(read.value.hash).toMatch(/^[0-9a-f]{64}$/)
      else {
        expect(read.faults.length).toBeGreaterThan(0)
        for (const { message, file } of read.faults) {
          expect(file).toBeDefined()
          expect(message.zh.length * message.en.length).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 400 },
  )
})
