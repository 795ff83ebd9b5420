/**
 * @module
 * The law of the land reserve 储备账: opening + in − sold = closing in every area and year, whatever the rules; no step below
 * nothing.
 */
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { readPack, type Override } from '#models/index'
import { draws } from '#test/support/random'
import { randomLand } from '#test/support/random-land'
import { runs } from '#test/support/runs'
import { byArea, openShipped, valuesAt } from '#test/support/shipped'

const seeds = fc.integer({ min: 1, max: 2_000_000_000 })
const set = (path: string, value: number): Override => ({ kind: 'parameter', path, value })

function rules(seed: number): readonly Override[] {
  const random = draws(seed)
  return [
    set('reserve_rule', random.whole(0, 1)),
    set('idle_land_rule', random.whole(0, 1)),
    set('reserve_acquisition_rate', random.share()),
    set('reserve_acquisition_capacity', random.some(0.5) ? -1 : random.between(0, 1e6)),
    set('reserve_step_time.acquired', random.between(0, 4)),
    set('reserve_step_time.prepared', random.between(0, 4)),
    set('handed_over_saleable_share', random.share()),
    ...['agreement', 'transfer', 'reserve_use', 'co_building'].map((way) =>
      set(`idle_recovery_rate.${way}`, random.share()),
    ),
  ]
}

describe('the reserve of random land', () => {
  it('opens with what it closed, plus what came, less what was sold', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const pack = readPack(randomLand(seed))
        if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
        const { run } = openShipped(pack.value, rules(seed))
        for (let year = 1; year < run.model.layout.years; year++) {
          const at = (id: string, y = year) => byArea(run, id, y)
          at('reserve_closing').forEach((closing, a) => {
            const opening = at('reserve_closing', year - 1)[a]!
            const [came, sold] = [at('reserve_in')[a]!, at('reserve_sold')[a]!]
            const scale = Math.max(1, opening, came, sold)
            if (Math.abs(opening + came - sold - closing) > 1e-9 * scale)
              throw new Error(
                `area ${a}, year ${year}: ${opening} + ${came} − ${sold} ≠ ${closing}`,
              )
          })
          for (const m2 of valuesAt(run, 'land_reserve', year))
            if (m2 < -1e-6) throw new Error(`a step of the reserve is below nothing: ${m2}`)
        }
      }),
      { numRuns: runs(12, 1_000), seed: 20_261_127, endOnFailure: true },
    )
  }, 600_000)
})
