import { describe, expect, it } from 'vitest'
import type { Target } from '#models/scenario/types'
import { judgeTargets } from '#models/study/targets'
import { fakePack, fakeRecord, fakeStudy } from '#test/support/fake-study'

/** How a value is judged against a target, in one year. */
function judged(value: number, asked: Pick<Target, 'op' | 'value'>): string {
  const target: Target = {
    id: 't',
    indicator: 'months',
    where: {},
    near: 0.1,
    binding: true,
    ...asked,
  }
  const study = fakeStudy({ records: [fakeRecord('months', [])], values: () => value })
  return judgeTargets({ ...fakePack(), targets: [target] }, [], study)[0]!.years[0]!.judgement
}

// By the definition: near is what misses the bound by at most a tenth of it. 18 + 1.8 = 19.8; 18 − 1.8 = 16.2.
describe('a target with a tenth of grace', () => {
  it.each([
    [18, 'met'],
    [18.01, 'near'],
    [19.8, 'near'],
    [19.81, 'missed'],
  ])('at most 18: %d is %s', (value, judgement) => {
    expect(judged(value, { op: '<=', value: 18 })).toBe(judgement)
  })

  it.each([
    [18, 'met'],
    [17.99, 'near'],
    [16.2, 'near'],
    [16.19, 'missed'],
  ])('at least 18: %d is %s', (value, judgement) => {
    expect(judged(value, { op: '>=', value: 18 })).toBe(judgement)
  })

  it.each([
    [4.5, 'near'],
    [4.49, 'missed'],
    [5, 'met'],
    [9, 'met'],
    [9.9, 'near'],
    [9.91, 'missed'],
  ])('from 5 to 9: %d is %s', (value, judgement) => {
    expect(judged(value, { op: 'in', value: [5, 9] })).toBe(judgement)
  })

  it('is met by a sum that stands on the bound but for rounding', () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3)
    expect(judged(0.1 + 0.2, { op: '<=', value: 0.3 })).toBe('met')
  })

  it('knows no grace around nothing', () => {
    expect(judged(0, { op: '>=', value: 0 })).toBe('met')
    expect(judged(-0.01, { op: '>=', value: 0 })).toBe('missed')
  })

  it('is unknown where the figure is', () => {
    expect(judged(Infinity, { op: '<=', value: 18 })).toBe('unknown')
  })
})
