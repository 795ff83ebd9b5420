import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  homesBeyond,
  newLine,
  passYear,
  peopleIn,
  YEARS_WAITED,
  type Line,
} from '#models/demand/waiting-queue'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'
import { runs } from '#test/support/runs'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const amount = fc.double({ min: 0, max: 1e5, noNaN: true })

const classes = fc.array(
  fc.record({
    rules: fc.record({
      guaranteed: fc.boolean(),
      priority: fc.integer({ min: 1, max: 3 }),
      quota: fc.double({ min: 0, max: 0.25, noNaN: true }),
      refusal: share,
      exit: share,
    }),
    arrivals: amount,
    waiting: fc.array(amount, { minLength: YEARS_WAITED, maxLength: YEARS_WAITED }),
  }),
  { minLength: 1, maxLength: 4 },
)
const list = fc.record({
  classes,
  places: fc.array(fc.oneof(fc.constant(0), amount), { minLength: 3, maxLength: 8 }),
  byLot: fc.boolean(),
})
type List = typeof list extends fc.Arbitrary<infer T> ? T : never

function linesOf({ classes: given }: List, size: number): readonly Line[] {
  return given.map(({ rules, arrivals, waiting }) => {
    const line = newLine(rules)
    line.arrivals = size * arrivals
    line.waiting.set(waiting.map((n) => size * n))
    return line
  })
}

function near(found: number, wanted: number, size: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, size))
}

describe('random waiting lists', () => {
  it('lose nobody, give out no home that is not there, and keep none from those who would take it', () => {
    fc.assert(
      fc.property(list, (given) => {
        const lines = linesOf(given, 1)
        for (const places of given.places) {
          const before = lines.map(peopleIn)
          passYear(lines, places, given.byLot)
          lines.forEach((line, i) => {
            const { arrivals, exits, allocated, refused, waiting, housed } = line
            near(peopleIn(line), before[i]! + arrivals - exits - allocated, before[i]! + arrivals)
            expect(waiting.every((n) => n >= 0) && housed.every((n) => n >= 0)).toBe(true)
            expect(refused).toBeGreaterThanOrEqual(0)
          })
          const allocated = lines.reduce((sum, line) => sum + line.allocated, 0)
          expect(allocated).toBeLessThanOrEqual(places + 1e-9 * Math.max(1, places))
          if (places - allocated > 1e-6 * Math.max(1, places))
            for (const line of lines) near(peopleIn(line), line.refused, line.refused)
        }
      }),
      { numRuns: runs(200, 10_000) },
    )
  })

  it('are twice as long, and no other, as each of two halves', () => {
    fc.assert(
      fc.property(list, (given) => {
        const [whole, half] = [linesOf(given, 1), linesOf(given, 1 / 2)]
        for (const places of given.places) {
          passYear(whole, places, given.byLot)
          passYear(half, places / 2, given.byLot)
          whole.forEach((line, i) => {
            near(2 * half[i]!.allocated, line.allocated, line.allocated)
            near(2 * peopleIn(half[i]!), peopleIn(line), peopleIn(line))
          })
        }
      }),
      { numRuns: runs(50, 2_000) },
    )
  })

  it('serve one class first come: with the homes that keep the target, nobody is left who has waited as long', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 10 }), (given, target) => {
        const one = { ...given, classes: given.classes.slice(0, 1) }
        const [short, enough] = [linesOf(one, 1), linesOf(one, 1)]
        const places = given.places[0]!
        passYear(short, places, false)
        const more = homesBeyond(short, target)
        passYear(enough, places + more, false)
        // one home more or less is the last digit of the sum
        near(homesBeyond(enough, target), 0, places + more)
      }),
      { numRuns: runs(50, 2_000) },
    )
  })
})

describe('waiting lists of a district, whatever their rules', () => {
  it('lose nobody in any area, and give every home to somebody or keep it', () => {
    fc.assert(
      fc.property(
        fc.record({ share, exit: share, refusal: share, lot: fc.boolean(), relet: share }),
        ({ share: apply, exit, refusal, lot, relet }) => {
          const study = openSmall(B, [
            set('application_share', apply),
            set('waiting_exit_rate', exit),
            set('offer_refusal_share', refusal),
            set('allocation_rule', lot ? 'lottery' : 'first_come'),
            set('relet_rate', relet),
          ])
          for (const area of ['north', 'south', 'east'])
            for (const tenure of ['public_rental', 'affordable_rental', 'affordable_sale'])
              for (let year = 2018; year <= 2037; year++) {
                const v = (indicator: string, y = year) =>
                  study.value({ indicator, where: { area, tenure } }, y)
                const before = v('waiting_people', year - 1)
                const after = before + v('applications') - v('allocations') - v('waiting_exits')
                near(v('waiting_people'), after, before)
                expect(v('waiting_people')).toBeGreaterThanOrEqual(0)
                expect(v('places_left')).toBeGreaterThanOrEqual(0)
              }
        },
      ),
      { numRuns: runs(6, 500) },
    )
  })
})
