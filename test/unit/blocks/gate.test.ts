import { describe, expect, it } from 'vitest'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const study = openSmall(B)

function at(months: number, rule: string): void {
  const faults = study.update([set('city_destocking_months', months), set('gate_rule', rule)])
  expect(faults).toEqual([])
}

function classAt(months: number, rule: string): number {
  at(months, rule)
  return study.value({ indicator: 'gate_class' }, 2020)
}

describe('the destocking gate', () => {
  it.each([
    [36, 4],
    [36.1, 5],
    [18, 0],
    [18.1, 4],
    [1200, 5],
    [3, 0],
  ])('of 2024 at %d months: class %d', (months, wanted) => {
    expect(classAt(months, 'rule_2024')).toBe(wanted)
  })

  it.each([
    [36, 5],
    [35.9, 3],
    [18.1, 3],
    [18, 2],
    [12.1, 2],
    [12, 0],
    [6, 0],
  ])('of 2017 at %d months: class %d', (months, wanted) => {
    expect(classAt(months, 'rule_2017')).toBe(wanted)
  })

  it.each([
    [36, 5],
    [18.1, 2],
    [18, 1],
    [12.1, 1],
    [12, 0],
  ])('of 2019 at %d months: class %d', (months, wanted) => {
    expect(classAt(months, 'rule_2019')).toBe(wanted)
  })

  it('is the one in force in the year unless a scenario chooses', () => {
    study.update([])
    const version = (year: number) => study.value({ indicator: 'gate_in_use' }, year)
    expect([2018, 2019, 2023, 2024, 2030].map(version)).toEqual([1, 2, 2, 3, 3])
    expect(classAt(50, 'none')).toBe(0)
  })

  it('stops market land and leaves affordable land alone', () => {
    at(50, 'rule_2024')
    const target = (tenure: string) =>
      study.value({ indicator: 'land_supply_target', where: { tenure } }, 2020)
    expect(target('market_sale')).toBe(0)
    expect(target('public_rental')).toBeGreaterThan(0)
  })

  it('between 18 and 36 months gives no more than was brought back into use', () => {
    at(25, 'rule_2024')
    for (const year of [2018, 2021, 2025]) {
      const allowed = study.value({ indicator: 'market_floor_area_allowed' }, year)
      expect(allowed).toBeLessThanOrEqual(
        study.value({ indicator: 'revitalised_area' }, year) * (1 + 1e-9),
      )
    }
  })
})
