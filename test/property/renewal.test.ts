import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGES, QUEUES, randomUnits, STAGES } from '#test/support/random-renewal'
import { of, type Values } from '#test/unit/blocks/block-bench'
import { runs } from '#test/support/runs'

// Laws of the renewal queue on random rows: units with projects and contracts below them, dated and undated, whole and several.

const [LISTED, PLANNED, CONFIRMED, CONTRACTED, WITHDRAWN] = [1, 2, 3, 4, 7]

const seeds = fc.integer({ min: 1, max: 1_000_000_000 })

function check(law: (seed: number) => void) {
  fc.assert(fc.property(seeds, law), { numRuns: runs(60, 2_000) })
}

describe('the renewal queue', () => {
  it('keeps every unit in one stage, and those that wait in one queue', () => {
    check((seed) => {
      const { rows, run } = randomUnits(seed)
      for (let year = 0; year < 10; year++) {
        const { renewal_in_stage: stages, renewal_waiting: waiting } = run.now
        for (let r = 0; r < rows; r++) {
          const share = (s: number) => stages![r * STAGES + s]!
          let sum = 0
          for (let s = 0; s < STAGES; s++) {
            expect(share(s)).toBeGreaterThanOrEqual(-1e-12)
            sum += share(s)
          }
          expect(sum).toBeCloseTo(1, 9)
          const queue = (q: number) => {
            let there = 0
            for (let a = 0; a < AGES; a++) there += waiting![(r * QUEUES + q) * AGES + a]!
            return there
          }
          expect(queue(0)).toBeCloseTo(share(LISTED), 9)
          expect(queue(1) + queue(2)).toBeCloseTo(share(PLANNED), 9)
          expect(queue(3)).toBeCloseTo(share(CONFIRMED), 9)
          const cards = run.now['renewal_yellow']![r]! + run.now['renewal_red']![r]!
          expect(cards).toBeLessThanOrEqual(
            share(LISTED) + share(PLANNED) + share(CONFIRMED) + 1e-9,
          )
        }
        run.step()
      }
    })
  })

  it('passes no more in a step than it can, what is dated apart', () => {
    check((seed) => {
      const limit = 10_000
      const none = new Float64Array(30)
      const { rows, inputs, run } = randomUnits(seed, {
        renewal_capacity: of(limit, limit, limit, limit, limit, limit),
        ...Object.fromEntries(
          ['listing', 'plan', 'confirmation', 'contract', 'start', 'completion'].map((step) => [
            `renewal_${step}_year`,
            none,
          ]),
        ),
        exit_rate: of(0),
      })
      for (let year = 0; year < 5; year++) {
        const { renewal_entered: entered } = run.step()
        const own = inputs['renewal_own_share']
        for (const stage of [LISTED, PLANNED, CONFIRMED, CONTRACTED]) {
          let land = 0
          for (let r = 0; r < rows; r++)
            land += entered![r * STAGES + stage]! * own![r]! * inputs['renewal_site']![r]!
          expect(land).toBeLessThanOrEqual(limit * (1 + 1e-9))
        }
      }
    })
  })

  it('takes a dated step in its year, and not before', () => {
    check((seed) => {
      const { rows, inputs, run } = randomUnits(seed, {
        exit_rate: of(0),
        reserve_project_level: of(1),
      })
      const had = (r: number) => {
        let share = 0
        for (let s = CONTRACTED; s < WITHDRAWN; s++)
          share += run.now['renewal_in_stage']![r * STAGES + s]!
        return share
      }
      const before = Array.from({ length: rows }, (_, r) => had(r))
      for (let year = 2021; year <= 2030; year++) {
        run.step()
        for (let r = 0; r < rows; r++) {
          const date = inputs['renewal_contract_year']![r]!
          if (date === 0 || inputs['renewal_kind']![r] === 1) continue
          const gone = inputs['renewal_stage_given']![r] === WITHDRAWN
          if (year < date) expect(had(r), 'before its date').toBeCloseTo(before[r]!, 9)
          else if (!gone && earlierDatesPast(inputs, r, year))
            expect(had(r), 'in its year').toBeCloseTo(1, 9)
        }
      }
    })
  })

  it('takes nobody out without exits, and never brings anybody back', () => {
    check((seed) => {
      const { rows, run } = randomUnits(seed, { exit_rate: of(0) })
      const out = Array.from(
        { length: rows },
        (_, r) => run.now['renewal_in_stage']![r * STAGES + WITHDRAWN]!,
      )
      for (let year = 0; year < 5; year++) run.step()
      out.forEach((share, r) =>
        expect(run.now['renewal_in_stage']![r * STAGES + WITHDRAWN]).toBe(share),
      )
    })
  })
})

/** Whether no earlier step of the row is dated later than this year: out of order, which a pack is refused for. */
function earlierDatesPast(inputs: Values, r: number, year: number): boolean {
  return ['listing', 'plan', 'confirmation'].every(
    (step) => inputs[`renewal_${step}_year`]![r]! <= year,
  )
}
