/**
 * @module
 * Laws of clearance 征收: households of a row are somewhere, nobody moves before signing rounds have passed, capacity holds.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLEARED, ROUND_1, ROUND_2, STOPPED } from '#models/clearance/stages'
import { runs } from '#test/support/runs'
import { randomClearance, STAGES } from '#test/support/random-clearance'
import { of } from '#test/unit/blocks/block-bench'

const sum = (values: Float64Array, at: number) =>
  values.subarray(at * STAGES, (at + 1) * STAGES).reduce((all, one) => all + one, 0)

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })

function check(law: (seed: number) => void) {
  fc.assert(fc.property(seeds, law), { numRuns: runs(60, 2_000) })
}

describe('clearance of random rows', () => {
  it('keeps each row in one stage or another, holds out no more than stand after the second round', () => {
    check((seed) => {
      const { rows, run } = randomClearance(seed)
      for (let year = 0; year < 12; year++) {
        const { clearance_in_stage: stages, clearance_held: held } = run.step()
        for (let r = 0; r < rows; r++) {
          expect(sum(stages!, r)).toBeCloseTo(1, 9)
          for (let s = 0; s < STAGES; s++)
            expect(stages![r * STAGES + s]).toBeGreaterThanOrEqual(-1e-12)
          expect(held![r]).toBeGreaterThanOrEqual(0)
          expect(held![r]).toBeLessThanOrEqual(stages![r * STAGES + ROUND_2]! + 1e-9)
        }
      }
    })
  })

  it('moves just what it clears', () => {
    check((seed) => {
      const { rows, run } = randomClearance(seed)
      let before = run.now['clearance_in_stage']!
      for (let year = 0; year < 12; year++) {
        const { clearance_in_stage: stages, clearance_left: left } = run.step()
        for (let r = 0; r < rows; r++)
          expect(stages![r * STAGES + CLEARED]! - before[r * STAGES + CLEARED]!).toBeCloseTo(
            left![r]!,
            9,
          )
        before = stages!
      }
    })
  })

  it('signs no more undated households a year than can be handled', () => {
    check((seed) => {
      const limit = 300
      const { rows, inputs, run } = randomClearance(seed, {
        clearance_capacity: of(limit),
        ...Object.fromEntries(
          ['round_1', 'round_2', 'cleared'].map((step) => [
            `clearance_${step}_year`,
            new Float64Array(30),
          ]),
        ),
      })
      for (let year = 0; year < 8; year++) {
        const { clearance_signed: signed } = run.step()
        let households = 0
        for (let r = 0; r < rows; r++)
          households += signed![r]! * inputs['clearance_households']![r]!
        expect(households).toBeLessThanOrEqual(limit * (1 + 1e-9))
      }
    })
  })

  it('stops a row whose round fails, and nobody of it ever moves', () => {
    check((seed) => {
      const { rows, inputs, run } = randomClearance(seed, { clearance_retry_years: of(0) })
      const willing = inputs['clearance_willing']!
      const signed = inputs['clearance_signed_first']!
      const base = run.now['clearance_in_stage']!.slice()
      for (let year = 0; year < 20; year++) run.step()
      const stages = run.now['clearance_in_stage']!
      for (let r = 0; r < rows; r++) {
        const fails =
          willing[r]! < inputs['round_1_threshold']![0]! ||
          signed[r]! < inputs['round_2_threshold']![0]!
        // what had passed the round by the base year has passed it
        const passed =
          base[r * STAGES + CLEARED]! + base[r * STAGES + ROUND_2]! + base[r * STAGES + ROUND_1]!
        if (fails && passed === 0) expect(stages[r * STAGES + CLEARED]).toBe(0)
        if (!fails) expect(stages[r * STAGES + STOPPED]).toBe(0)
      }
    })
  })
})
