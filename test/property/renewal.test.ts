import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renewalQueue } from '#models/renewal/queue'
import { of, runBlock, spaceOf, type Values } from '#test/unit/blocks/block-bench'
import { draws } from '#test/support/random'
import { runs } from '#test/support/runs'

// Laws of the renewal queue on random rows: units with projects and contracts below them, dated and undated, whole and several.

const [STAGES, QUEUES, AGES] = [8, 4, 8]
const [LISTED, PLANNED, CONFIRMED, CONTRACTED, WITHDRAWN] = [1, 2, 3, 4, 7]

function randomUnits(seed: number, more: Values = {}) {
  const random = draws(seed)
  const rows = random.whole(1, 30)
  const each = (value: (r: number) => number) =>
    Float64Array.from({ length: rows }, (_, r) => value(r))
  const parents = each((r) => (r > 0 && random.some(0.4) ? 1 : 0))
  const sites = each((r) => (r === 0 ? 1e6 : random.between(1_000, 20_000)))
  const stages = each(() => random.whole(0, 7))
  const date = (chance: number) => each(() => (random.some(chance) ? random.whole(2021, 2030) : 0))
  const steps = (low: number, high: number) =>
    Float64Array.from({ length: 6 }, () => random.between(low, high))
  const capacity = random.some(0.5) ? steps(0, 50_000) : of(-1, -1, -1, -1, -1, -1)
  const inputs: Values = {
    renewal_stage_given: stages,
    renewal_site: sites,
    renewal_parent: parents,
    renewal_number: each(() => random.whole(1, 5)),
    renewal_metro: each(() => random.whole(0, 1)),
    renewal_kind: each(() => (random.some(0.2) ? 1 : 0)),
    renewal_lead: each(() => random.whole(0, 1)),
    renewal_stage_year: each(() => (random.some(0.5) ? random.whole(2010, 2020) : 0)),
    renewal_held_share: each(() => random.share()),
    renewal_use_from: each(() => random.whole(0, 4)),
    renewal_use_to: each(() => random.whole(0, 5)),
    renewal_priority: each(() => random.whole(1, 9)),
    renewal_reserve_project: each(() => random.whole(0, 1)),
    renewal_clear_title: each(() => random.share()),
    renewal_short_area: each(() => random.whole(0, 1)),
    renewal_listing_year: date(0.1),
    renewal_plan_year: date(0.1),
    renewal_confirmation_year: date(0.1),
    renewal_contract_year: date(0.2),
    renewal_start_year: date(0.1),
    renewal_completion_year: date(0.1),
    renewal_time_left: steps(0.5, 10),
    renewal_time_left_clear: steps(0.5, 5),
    renewal_capacity: capacity,
    holdout_time: of(random.between(0.5, 14)),
    government_lead_time: of(random.between(0.5, 8)),
    clean_up_deadline: of(1, 2, 2, 1),
    red_card_delay: of(random.whole(0, 2)),
    exit_rate: of(random.some(0.5) ? random.share() : 0),
    retender_share: of(random.share()),
    reserve_project_level: of(random.share()),
    industrial_conversion_cap: of(random.some(0.3) ? random.between(0, 30_000) : -1),
    industry_first: of(random.whole(0, 1)),
    projects_per_unit: of(2),
    contracts_per_project: of(1.5),
    ...more,
  }
  const space = spaceOf(
    {
      area: 1,
      renewal_unit: rows,
      renewal_stage: STAGES,
      renewal_queue: QUEUES,
      years_in_stage: AGES,
      renewal_count: 9,
    },
    { renewal_unit: Array<number>(rows).fill(0) },
  )
  return { rows, inputs, run: runBlock(renewalQueue, space, inputs) }
}

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
        const { renewal_entered: entered, renewal_own_share: own } = run.step()
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
