import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel, createRun, interpret, type Model } from '#models/engine/index'
import { runs } from '#test/support/runs'
import { randomBook, type RandomBook } from '#test/support/random-book'

function modelOf({ book, members, years }: RandomBook): Model {
  const model = buildModel(book, { firstYear: 2020, lastYear: 2019 + years, members })
  if (!model.ok) throw new Error(model.faults.map((f) => f.message.en).join('\n'))
  return model.value
}

function worstDifference(a: Float64Array, b: Float64Array): number {
  let worst = 0
  a.forEach((x, i) => {
    if (Number.isNaN(x) !== Number.isNaN(b[i]!)) worst = Infinity
    else if (x !== b[i]) worst = Math.max(worst, Math.abs(x - b[i]!) / Math.max(1, Math.abs(x)))
  })
  return worst
}

describe('on random books and data', () => {
  it('compiled code and the plain interpreter agree to 1e-12', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomBook(seed)
        const run = createRun(modelOf(random))
        const fault = run.update(random.values)
        const walked = interpret(run.model, random.values)
        if (fault) expect(walked.every(Number.isFinite)).toBe(false)
        else expect(worstDifference(run.memory, walked)).toBeLessThan(1e-12)
      }),
      { numRuns: runs(150, 5000) },
    )
  })

  it('running again only what lies downstream gives the same bytes as a fresh run', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(3),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (seed, which, value) => {
          const random = randomBook(seed)
          const model = modelOf(random)
          const changed = new Map([
            [`in_${which}`, random.values.get(`in_${which}`)!.map(() => value)],
          ])
          const once = createRun(model)
          fc.pre(once.update(random.values) === undefined)
          const fresh = createRun(model)
          fc.pre(fresh.update(new Map([...random.values, ...changed])) === undefined)
          once.update(changed)
          expect(once.memory).toEqual(fresh.memory)
        },
      ),
      { numRuns: runs(100, 3000) },
    )
  })

  it('a pinned value stands, and taking the pin away restores the run to the byte', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: -2, max: 2, noNaN: true }), (seed, value) => {
        const random = randomBook(seed)
        const run = createRun(modelOf(random))
        fc.pre(run.update(random.values) === undefined)
        const before = run.memory.slice()
        const slot = run.model.layout.slots.get('v_3')!
        fc.pre(
          run.update(new Map(), [{ variable: 'v_3', cell: 0, year: 2021, value }]) === undefined,
        )
        expect(run.memory[slot.offset + slot.size]).toBe(value + 0)
        run.update(new Map(), [])
        expect(run.memory).toEqual(before)
      }),
      { numRuns: runs(50, 1000) },
    )
  })
})
