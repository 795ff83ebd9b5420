import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '#models/engine/index'
import { book, schema } from '#models/index'
import { readPack, type Parameter } from '#models/index'
import { runs } from '#test/support/runs'
import { byArea, openShipped, valuesAt } from '#test/support/shipped'
import { A, B, C, smallPack } from '#test/support/small-pack'

// Random parameters of demand, supply and market, each anywhere in its documented range and now and then anywhere that
// is possible at all: shares stay shares, nothing is undefined, and what makes buying harder never makes buyers.

const STAGES = new Set(['households', 'demand', 'supply', 'market'])
const ids = new Set(
  book.stages.filter(({ id }) => STAGES.has(id)).flatMap((s) => s.entries.map(({ id }) => id)),
)
// one number for all members is no distribution of lags or of sizes
const DISTRIBUTIONS = new Set(['years_on', 'household_size'])
const drawn: readonly Parameter[] = schema.parameters.filter(
  ({ id, over }) => ids.has(id) && !over.some((d) => DISTRIBUTIONS.has(d)),
)

const opened = [A, B, C].map((district) => {
  const pack = readPack(smallPack(district))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  return openShipped(pack.value)
})

/** A thousandth, of what lies between two bounds. */
const between = ([low, high]: readonly [number, number]) =>
  fc.integer({ min: 0, max: 1_000 }).map((k) => low + ((high - low) * k) / 1_000)

/** One value for the whole of a parameter, the same every year. */
const value = ({ range, possible, codes }: Parameter) =>
  codes
    ? fc.integer({ min: 0, max: codes.length - 1 })
    : fc.oneof(
        { weight: 9, arbitrary: between(range) },
        { weight: 1, arbitrary: between(possible) },
      )

/** For some of the parameters a value; the others stay as the pack has them. */
const someValues = fc.record(Object.fromEntries(drawn.map((p) => [p.id, value(p)])), {
  requiredKeys: [],
})

type Values = Readonly<Record<string, number | undefined>>

function runWith(at: number, values: Values): Run {
  const { run, inputs } = opened[at]!
  const changed = new Map(inputs.values)
  for (const [id, v] of Object.entries(values))
    if (v !== undefined) changed.set(id, new Float64Array(inputs.values.get(id)!.length).fill(v))
  run.update(changed)
  return run
}

/** The same, but for one parameter in the first year of the projection. */
function onceMore(at: number, values: Values, id: string, v: number): Run {
  const { run, inputs } = opened[at]!
  const given = values[id]
  const old = inputs.values.get(id)!
  const whole = given === undefined ? old.slice() : new Float64Array(old.length).fill(given)
  const years = run.model.layout.years
  const cells = whole.length / years
  whole.fill(v, cells, 2 * cells)
  run.update(new Map([[id, whole]]))
  return run
}

const SHARES = [
  'buy_share',
  'unmet_share',
  'ineligible_share',
  'tenure_need_share',
  'programme_eligible',
  'served_share',
  'second_hand_share',
  'suppressed_share',
  'ownership_share',
  'tenure_share',
  'home_size_share',
  'home_size_area_share',
]

/** Shares that add up to one, together, and in how many parts each cell is divided. */
function sums(run: Run, id: string, parts: number, year: number): readonly number[] {
  const values = valuesAt(run, id, year)
  return Array.from({ length: values.length / parts }, (_, i) =>
    values.subarray(i * parts, (i + 1) * parts).reduce((s, v) => s + v, 0),
  )
}

describe('random parameters of demand', () => {
  it(
    'leave every share between 0 and 1, the parts a whole, and nothing undefined',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 }), someValues, (at, values) => {
          const run = runWith(at, values)
          const { years } = run.model.layout
          expect(run.memory.every((v) => Number.isFinite(v))).toBe(true)
          for (let year = 0; year < years; year++) {
            for (const id of SHARES)
              for (const v of valuesAt(run, id, year))
                if (!(v >= -1e-12 && v <= 1 + 1e-12)) throw new Error(`${id} is ${v}, year ${year}`)
            const left = valuesAt(run, 'ineligible_share', year)
            sums(run, 'tenure_need_share', 6, year).forEach((s, i) =>
              expect(s + left[i]!).toBeCloseTo(1, 9),
            )
            for (const s of sums(run, 'home_size_share', 6, year)) expect(s).toBeCloseTo(1, 9)
            // of nobody there are no shares
            const housed = byArea(run, 'housed_households', year)
            sums(run, 'tenure_share', 6, year).forEach((s, area) =>
              expect(s).toBeCloseTo(Math.min(1, housed[area]!), 9),
            )
          }
        }),
        { numRuns: runs(150, 10_000), seed: 20_261_126, endOnFailure: true },
      )
    },
    runs(60_000, 3_600_000),
  )

  const HARDER = [
    ['mortgage_rate', 0.01, 0.12],
    ['down_payment_share', 0.1, 0.6],
    ['price_shock', -0.3, 0.3],
    ['preference_to_rent', 0, 0.6],
    ['own_cover_level', 0.6, 1.6],
  ] as const

  it(
    'never raise the share that buys by a higher rate, price, deposit or share to cover',
    () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 2 }),
          someValues,
          fc.constantFrom(...HARDER),
          (at, values, [id, low, high]) => {
            // a price acts in the year after it has risen
            const year = id === 'price_shock' ? 2 : 1
            runWith(at, values)
            const easy = valuesAt(onceMore(at, values, id, low), 'buy_share', year).slice()
            const hard = valuesAt(onceMore(at, values, id, high), 'buy_share', year)
            easy.forEach((v, i) => expect(hard[i]!, id).toBeLessThanOrEqual(v + 1e-12))
          },
        ),
        { numRuns: runs(150, 10_000), seed: 20_261_126, endOnFailure: true },
      )
    },
    runs(60_000, 3_600_000),
  )
})
