import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveBetweenAreas, moveRoom, type MoveFlows } from '#models/population/moves'
import { runs } from '#test/support/runs'
import { total } from './block-bench.ts'

const AGES = 101
const CELLS = 6 * AGES

function flows(areas: number): MoveFlows {
  return {
    moves: new Float64Array(areas * areas),
    movedIn: new Float64Array(areas * 3),
    movedOut: new Float64Array(areas * 3),
    movedOutByAge: new Float64Array(areas * 3 * AGES),
  }
}

const profile = Float64Array.from({ length: AGES }, (_, x) => (x < 60 ? 2 : 1))

function move(people: Float64Array, rate: Float64Array, pull: Float64Array) {
  const moved = people.slice()
  const happened = flows(pull.length)
  moveBetweenAreas(moved, { rate, pull, profile }, happened, moveRoom(pull.length))
  const ofArea = (values: Float64Array, area: number) =>
    total(values.subarray(area * CELLS, (area + 1) * CELLS))
  return { moved, happened, ofArea }
}

/** People of three areas, all cells different. */
const three = () => Float64Array.from({ length: 3 * CELLS }, (_, i) => 20 + (i % 13))

describe('moves between areas', () => {
  it('take the rate of those there, and lose nobody', () => {
    const people = three()
    const rate = Float64Array.of(0, 0.02, 0.01, 0, 0, 0.05, 0, 0, 0)
    const { moved, happened, ofArea } = move(people, rate, Float64Array.of(1, 1, 1))
    const [a, b] = [ofArea(people, 0), ofArea(people, 1)]
    expect(happened.moves[1]).toBeCloseTo(0.02 * a, 8)
    expect(happened.moves[2]).toBeCloseTo(0.01 * a, 8)
    expect(happened.moves[5]).toBeCloseTo(0.05 * b, 8)
    expect(ofArea(moved, 0)).toBeCloseTo(0.97 * a, 7)
    expect(ofArea(moved, 1)).toBeCloseTo(b - 0.05 * b + 0.02 * a, 7)
    expect(total(moved)).toBeCloseTo(total(people), 6)
    expect(total(happened.movedIn)).toBeCloseTo(total(happened.movedOut), 8)
    expect(total(happened.movedOutByAge)).toBeCloseTo(total(happened.movedOut), 8)
  })

  it('follow the pull in where they go, not in how many leave', () => {
    const people = three()
    const rate = Float64Array.of(0, 0.02, 0.01, 0, 0, 0, 0, 0, 0)
    const { happened } = move(people, rate, Float64Array.of(1, 1, 4))
    const leaving = 0.03 * total(people.subarray(0, CELLS))
    expect(total(happened.movedOut)).toBeCloseTo(leaving, 8)
    // 0.02 × 1 against 0.01 × 4
    expect(happened.moves[1]).toBeCloseTo(leaving / 3, 8)
    expect(happened.moves[2]).toBeCloseTo((2 * leaving) / 3, 8)
  })

  it('conserve people in total, by status, and by sex and age; nobody is moved twice or negative', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((areas) =>
          fc.record({
            people: fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
              minLength: areas * 7,
              maxLength: areas * 7,
            }),
            rate: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.5, noNaN: true })), {
              minLength: areas * areas,
              maxLength: areas * areas,
            }),
            pull: fc.array(fc.double({ min: 0, max: 5, noNaN: true }), {
              minLength: areas,
              maxLength: areas,
            }),
          }),
        ),
        ({ people: some, rate, pull }) => {
          const people = Float64Array.from(
            { length: pull.length * CELLS },
            (_, i) => some[(i * 7919) % some.length]!,
          )
          const { moved, happened } = move(people, Float64Array.from(rate), Float64Array.from(pull))
          for (let c = 0; c < CELLS; c++) {
            let [before, after] = [0, 0]
            for (let area = 0; area < pull.length; area++) {
              before += people[area * CELLS + c]!
              after += moved[area * CELLS + c]!
            }
            expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * Math.max(1, before))
          }
          expect(moved.every((v) => v >= 0)).toBe(true)
          const out = total(happened.movedOut)
          expect(Math.abs(total(happened.movedIn) - out)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, out),
          )
        },
      ),
      { numRuns: runs(50, 10_000) },
    )
  })
})
