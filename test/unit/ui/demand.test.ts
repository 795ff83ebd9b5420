import { describe, expect, it } from 'vitest'
import {
  componentParts,
  keepTargetParts,
  requirementParts,
  wantedParts,
} from '#lib/screens/demand/parts.ts'
import type { Setting } from '#lib/state/chart-parts.ts'
import { fakeRecord } from '#test/support/fake-study'

/** A book with these quantities only: id and what each spreads over. */
function setting(over: Readonly<Record<string, readonly string[]>>, where = {}): Setting {
  return {
    known: (id) => (over[id] ? fakeRecord(id, over[id]) : undefined),
    where,
    say: (word) => word,
    colour: 's-a',
  }
}
const NEED = { housing_requirement: ['area'], purchases_wanted: ['area'], housing_target: [] }
const ids = (parts: readonly Readonly<{ id: string }>[]) => parts.map(({ id }) => id)

describe('the charts of demand', () => {
  it('leave out what the book lacks', () => {
    expect(componentParts(setting({ net_demand: ['area'] }))).toEqual([])
    const some = setting({ net_demand: ['area'], demand_from_formation: ['area'] })
    expect(ids(componentParts(some))).toEqual(['net_demand', 'demand_from_formation'])
    expect(keepTargetParts(some)).toEqual([])
    expect(wantedParts(some)).toEqual([])
  })

  it('put what is released below nothing', () => {
    const parts = componentParts(
      setting({
        demand_from_formation: [],
        released_by_dissolution: [],
        released_by_upgrading: [],
      }),
    )
    expect(ids(parts.filter(({ less }) => less))).toEqual([
      'released_by_dissolution',
      'released_by_upgrading',
    ])
  })

  it('show the target of the whole district only, and only where rounding makes another figure of it', () => {
    const whole = setting(NEED)
    expect(ids(requirementParts(whole, true))).toContain('housing_target')
    expect(ids(requirementParts(whole, false))).not.toContain('housing_target')
    const area = setting(NEED, { area: 'north' })
    expect(ids(requirementParts(area, true))).toEqual(['housing_requirement', 'purchases_wanted'])
  })

  it('show each tenure at the place of the screen', () => {
    const parts = wantedParts(setting({ demand_by_tenure: ['area', 'tenure'] }, { area: 'north' }))
    expect(parts.map(({ where }) => where)).toContainEqual({
      area: 'north',
      tenure: 'public_rental',
    })
    expect(new Set(ids(parts)).size).toBe(6)
  })
})
