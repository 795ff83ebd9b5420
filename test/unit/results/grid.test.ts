import { describe, expect, it } from 'vitest'
import { spotsOf } from '#models/results/grid'
import { spans } from '#models/results/paths'
import { DIMENSIONS } from '../../support/fake-study.ts'

const spots = (over: readonly string[], total: 'sum' | 'none' = 'sum') =>
  spotsOf({ over, total }, DIMENSIONS).map(({ area, dimension }) => `${area}|${dimension}`)

describe('places of an indicator', () => {
  it('is the district alone without dimensions', () => {
    expect(spots([])).toEqual(['|'])
    expect(spots([], 'none')).toEqual(['|'])
  })

  it('has the district before the areas', () => {
    expect(spots(['area'])).toEqual(['|', 'buji|', 'pinghu|'])
    expect(spots(['area'], 'none')).toEqual(['buji|', 'pinghu|'])
  })

  it('has totals, single members and crossings', () => {
    const found = spots(['area', 'status', 'sex'])
    expect(found).toHaveLength(3 * (1 + 3 + 2 + 6))
    expect(found.slice(0, 2)).toEqual(['|', '|status=registered'])
    expect(found).toContain('buji|sex=male')
    expect(found).toContain('|status=rural;sex=male')
    expect(new Set(found).size).toBe(found.length)
  })

  it('names the area that a parcel lies in, and adds the parcels of each area', () => {
    expect(spots(['parcel'])).toEqual([
      '|',
      'buji|',
      'pinghu|',
      'buji|parcel=P-001',
      'buji|parcel=P-002',
      'pinghu|parcel=P-003',
    ])
    expect(spots(['parcel'], 'none')).toHaveLength(3)
  })
})

it('joins neighbouring years into spans', () => {
  expect(spans([2018, 2019, 2021])).toEqual([
    [2018, 2019],
    [2021, 2021],
  ])
  expect(spans([])).toEqual([])
})
