import { describe, expect, it } from 'vitest'
import {
  ageingParts,
  changeParts,
  movesOf,
  schoolParts,
  shareParts,
} from '#lib/screens/population/parts.ts'
import type { Setting } from '#lib/state/chart-parts.ts'
import type { Catalogue } from '#models/index'
import { fakeRecord } from '#test/support/fake-study'

const records = [
  'births',
  'deaths',
  'in_migrants',
  'out_migrants',
  'moved_in',
  'moved_out',
  'status_changes',
  'population_growth',
].map((id) => fakeRecord(id, ['area', 'status']))
const more = [
  fakeRecord('population_by_age_group', ['area', 'age_group']),
  fakeRecord('old_age_share', ['area']),
  fakeRecord('registered_share', ['area']),
]
function setting(where: Setting['where'], known = [...records, ...more]): Setting {
  return {
    known: (id) => known.find((record) => record.id === id),
    where,
    say: (word) => word,
    colour: 's-d',
  }
}
const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)

describe('components of change', () => {
  it('are births, deaths and migration; the net is a line in the colour of the scenario', () => {
    const parts = changeParts(setting({}))
    expect(ids(parts)).toEqual([
      'population_growth',
      'births',
      'in_migrants',
      'deaths',
      'out_migrants',
    ])
    expect(parts[0]).toMatchObject({ as: 'line', colour: 's-d' })
    expect(parts.filter(({ less }) => less).map(({ id }) => id)).toEqual(['deaths', 'out_migrants'])
  })

  it('have moves where an area is chosen, and changes of status where a status is', () => {
    expect(ids(changeParts(setting({ area: 'a' })))).toContain('moved_in')
    expect(ids(changeParts(setting({ area: 'a' })))).not.toContain('status_changes')
    const one = changeParts(setting({ status: 'migrant' }))
    expect(ids(one)).toContain('status_changes')
    expect(one[1]!.where).toEqual({ status: 'migrant' })
  })

  it('are left out as far as the book has none', () => {
    expect(changeParts(setting({}, records.slice(0, 4)))).toEqual([])
    const without = records.filter(({ id }) => id !== 'moved_in')
    expect(ids(changeParts(setting({ area: 'a' }, without)))).not.toContain('moved_in')
  })
})

describe('the other charts', () => {
  it('ask each quantity where it spreads', () => {
    expect(schoolParts(setting({ area: 'a', status: 'rural' })).map(({ where }) => where)).toEqual(
      ['kindergarten', 'primary', 'junior', 'senior'].map((age_group) => ({
        area: 'a',
        age_group,
      })),
    )
    expect(ids(ageingParts(setting({})))).toEqual(['old_age_share'])
    expect(ids(shareParts(setting({})))).toEqual(['registered_share'])
  })

  it('find the dimension of destinations by its members', () => {
    const named = (...members: string[]) => members.map((id) => ({ id, label: { zh: id, en: id } }))
    const catalogue = {
      indicators: [fakeRecord('moves', ['area', 'destination'])],
      dimensions: [
        { id: 'area', label: { zh: '', en: '' }, members: named('a', 'b') },
        { id: 'destination', label: { zh: '', en: '' }, members: named('a', 'b') },
      ],
      pack: { areas: [{ id: 'a' }, { id: 'b' }] },
    } as unknown as Catalogue
    expect(movesOf(catalogue)?.destination).toBe('destination')
    expect(movesOf({ ...catalogue, indicators: [] })).toBeUndefined()
  })
})
