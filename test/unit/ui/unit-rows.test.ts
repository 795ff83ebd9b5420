import { describe, expect, it } from 'vitest'
import { isDue, listedUnits, unitRows, type UnitRow } from '#lib/screens/renewal/unit-rows.ts'

const names = ['A', 'B', 'C'].map((id) => ({ id, name: id, area: id === 'C' ? 'south' : 'north' }))

describe('renewal rows', () => {
  const rows = unitRows({
    names,
    // two stages each
    stages: [0.2, 0.8, 1, 0, 0.5, 0.5],
    stageCount: 2,
    site: [10_000, 20_000, 0],
    left: [1, 99, 0],
    yellow: [0, 0, 0.5],
    red: [0, 0, 0],
  })

  it('stand at the stage in which most of them is; what its parts have taken whole is no row', () => {
    expect(rows.map(({ id, stage, share }) => [id, stage, share])).toEqual([
      ['A', 1, 0.8],
      ['B', 0, 1],
    ])
  })

  it('have no deadline where nothing waits', () => {
    expect(rows.map(({ yearsLeft }) => yearsLeft)).toEqual([1, undefined])
  })
})

describe('the list', () => {
  const row = (id: string, more: Partial<UnitRow>): UnitRow => ({
    id,
    name: id,
    area: 'north',
    site: 1,
    stage: 0,
    share: 1,
    yearsLeft: undefined,
    yellow: 0,
    red: 0,
    ...more,
  })
  const rows = [
    row('calm', {}),
    row('later', { yearsLeft: 3 }),
    row('soon', { yearsLeft: 2 }),
    row('past', { yearsLeft: -1, yellow: 0.3, area: 'south' }),
    row('red', { red: 0.2, yearsLeft: 5 }),
  ]

  it('has those with a card or a deadline within two years', () => {
    expect(rows.filter(isDue).map(({ id }) => id)).toEqual(['soon', 'past', 'red'])
  })

  it('is sorted, nothing-waits last, and of one area if asked', () => {
    const ids = (area: string, which: 'due' | 'all', down = false) =>
      listedUnits(rows, area, which, { key: 'yearsLeft', down }).map(({ id }) => id)
    expect(ids('', 'all')).toEqual(['past', 'soon', 'later', 'red', 'calm'])
    expect(ids('', 'due', true)).toEqual(['red', 'soon', 'past'])
    expect(ids('south', 'all')).toEqual(['past'])
  })
})
