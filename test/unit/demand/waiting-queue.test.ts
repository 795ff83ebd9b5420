import { describe, expect, it } from 'vitest'
import {
  homesBeyond,
  meanWait,
  newLine,
  passYear,
  peopleIn,
  settle,
  waitUnder,
  type ClassRules,
  type Line,
} from '#models/demand/waiting-queue'

const line = (arrivals: number, rules: Partial<ClassRules> = {}, waiting: number[] = []): Line => {
  const one = newLine({ guaranteed: false, priority: 1, quota: 0, refusal: 0, exit: 0, ...rules })
  one.waiting.set(waiting)
  one.arrivals = arrivals
  return one
}

describe('a waiting list at rest', () => {
  // dynamics.md §2.12. 1,000 come, 600 get a home, 8 % of the queue give up: the queue is (1,000 − 600) ÷ .08 = 5,000.
  // Of one year's applicants 1,000 × .92⁶ = 606.36 are left when they have waited six years. All of x who have waited
  // seven get a home and 600 − x of those with six: x = .92 × (606.36 − (600 − x)), so x = 73.1; the mean wait is
  // (7 × 73.1 + 6 × 526.9) ÷ 600 = 6.12. Queue over places, 8.33, is no wait.
  const list = [line(1_000, { exit: 0.08 })]
  settle(list, 600, false)

  it('holds 5,000, and those housed have waited 6.12 years', () => {
    expect(peopleIn(list[0]!)).toBeCloseTo(5_000, 6)
    expect(list[0]!.housed[7]!).toBeCloseTo(73.1, 1)
    expect(meanWait(list)).toBeCloseTo(6.12, 2)
  })

  it('has a median within the sixth year, and nine in ten within the seventh', () => {
    // 300 of the 526.9 in the year around six; then 540 − 526.9 of 73.1 in the year around seven
    expect(waitUnder(list, 0.5)).toBeCloseTo(5.5 + 300 / 526.9, 3)
    expect(waitUnder(list, 0.9)).toBeCloseTo(6.5 + (540 - 526.9) / 73.1, 2)
  })

  it('dealt by lot is as long, and its waits are spread', () => {
    const lots = [line(1_000, { exit: 0.08 })]
    settle(lots, 600, true)
    expect(peopleIn(lots[0]!)).toBeCloseTo(5_000, 6)
    // everybody who is there in the year has the same chance: 600 of 5,600
    expect(lots[0]!.housed[0]! / 1_000).toBeCloseTo(600 / 5_600, 9)
    expect(waitUnder(lots, 0.9)).toBeGreaterThan(waitUnder(list, 0.9))
    expect(waitUnder(lots, 0.5)).toBeLessThan(waitUnder(list, 0.5))
  })
})

describe('a year by hand', () => {
  it('with homes enough: nobody waits, and homes are left', () => {
    // 100 wait, 10 give up, 30 come: 120 for 150 homes
    const one = line(30, { exit: 0.1 }, [60, 40])
    passYear([one], 150, false)
    expect(one.exits).toBeCloseTo(10, 12)
    expect(one.allocated).toBeCloseTo(120, 12)
    expect(peopleIn(one)).toBe(0)
    // 54 had waited one year and 36 two
    expect(meanWait([one])).toBeCloseTo((54 + 2 * 36) / 120, 12)
    passYear([line(30)], 150, false)
    const fresh = line(30)
    passYear([fresh], 150, false)
    expect([meanWait([fresh]), waitUnder([fresh], 0.5), waitUnder([fresh], 0.9)]).toEqual([0, 0, 0])
  })

  it('with too few: the longest wait is first', () => {
    const one = line(30, {}, [60, 40])
    passYear([one], 50, false)
    // the 40 of two years, 10 of the 60 of one
    expect([one.housed[2], one.housed[1], one.housed[0]]).toEqual([40, 10, 0])
    expect(Array.from(one.waiting.subarray(0, 3))).toEqual([30, 50, 0])
  })

  it('guaranteed classes are served before all others, and do not wait', () => {
    const poor = line(20, { guaranteed: true, priority: 9 })
    const all = line(100, {}, [0, 500])
    passYear([poor, all], 50, false)
    expect([poor.allocated, all.allocated]).toEqual([20, 30])
    expect(meanWait([poor])).toBe(0)
    expect(meanWait([all])).toBe(2)
  })

  it('a higher priority goes first; the same one stands in one line by years waited', () => {
    const [first, second] = [line(40, { priority: 1 }), line(0, { priority: 2 }, [0, 0, 90])]
    passYear([first, second], 50, false)
    expect([first.allocated, second.allocated]).toEqual([40, 10])
    const [a, b] = [line(40), line(0, {}, [0, 0, 90])]
    passYear([a, b], 50, false)
    expect([a.allocated, b.allocated]).toEqual([0, 50])
    const [c, d] = [line(0, {}, [30]), line(0, {}, [10])]
    passYear([c, d], 20, false)
    expect([c.allocated, d.allocated]).toEqual([15, 5])
  })

  it('a quota is kept for its class, and what it does not need goes on', () => {
    const [migrants, others] = [line(100, { quota: 0.3 }), line(0, {}, [500])]
    passYear([migrants, others], 100, false)
    expect([migrants.allocated, others.allocated]).toEqual([30, 70])
    const [few, many] = [line(10, { quota: 0.3 }), line(0, {}, [500])]
    passYear([few, many], 100, false)
    expect([few.allocated, many.allocated]).toEqual([10, 90])
  })

  it('quotas that are more than what the guaranteed leave are cut alike', () => {
    const poor = line(60, { guaranteed: true })
    const [young, old] = [line(100, { quota: 0.6 }), line(100, { quota: 0.2 })]
    // 40 homes are left for quotas of 60 and 20
    passYear([poor, young, old], 100, false)
    expect([poor.allocated, young.allocated, old.allocated]).toEqual([60, 30, 10])
  })

  it('without homes nobody is asked, be it by lot', () => {
    for (const byLot of [false, true]) {
      const one = line(30, { refusal: 1 }, [50])
      passYear([one], 0, byLot)
      expect([one.refused, one.waiting[0], one.waiting[1]]).toEqual([0, 30, 50])
    }
  })

  it('who turns a home down goes to the back, and the home to the next', () => {
    // of 100 asked a fifth refuse: 80 homes are taken by the first 100 of the line
    const one = line(0, { refusal: 0.2 }, [300, 60])
    passYear([one], 80, false)
    expect(one.allocated).toBeCloseTo(80, 12)
    expect(one.refused).toBeCloseTo(20, 12)
    expect(one.waiting[0]).toBeCloseTo(20, 12)
    // the 60 who had waited longest, then 40 of the 300
    expect([one.housed[2], one.housed[1]].map((n) => Math.round(n! * 1e9) / 1e9)).toEqual([48, 32])
    expect(peopleIn(one)).toBeCloseTo(360 - 80, 12)
  })
})

describe('homes that keep the wait to its target', () => {
  it('are so many that, were they there, nobody would be left who has waited as long', () => {
    const waiting = [400, 300, 250, 120, 60]
    const short = line(100, { exit: 0.05, refusal: 0.1 }, waiting)
    passYear([short], 90, false)
    const more = homesBeyond([short], 3)
    expect(more).toBeGreaterThan(0)
    const enough = line(100, { exit: 0.05, refusal: 0.1 }, waiting)
    passYear([enough], 90 + more, false)
    expect(homesBeyond([enough], 3)).toBeCloseTo(0, 9)
    expect(homesBeyond([enough], 2)).toBeGreaterThan(0)
    const fewer = line(100, { exit: 0.05, refusal: 0.1 }, waiting)
    passYear([fewer], 90 + 0.99 * more, false)
    expect(homesBeyond([fewer], 3)).toBeGreaterThan(0)
  })

  it('count the same part of a part of a year', () => {
    const one = line(0, {}, [0, 0, 80, 40])
    expect(homesBeyond([one], 2)).toBe(120)
    expect(homesBeyond([one], 2.5)).toBe(80)
    expect(homesBeyond([one], 3)).toBe(40)
  })
})
