import { describe, expect, it } from 'vitest'
import { openSearches } from '#api/searches'
import { openStudy } from '#models/index'
import { scheduleProblem } from '#models/schedule/from-study'
import { app, post } from '#test/support/longgang'
import { readShipped } from '#test/support/shipped'

const problem = () => {
  const study = openStudy(readShipped('longgang'))
  if (!study.ok) throw new Error(study.faults[0]!.message.en)
  return scheduleProblem(study.value, { unmetPrice: 10_000, fiscalFloor: 0, fiscalPrice: 1 })
}

describe('POST /api/schedules', () => {
  it('finds a schedule no worse than the greedy one, and the changes that adopt it', async () => {
    const response = await post('/api/schedules', { pack: 'longgang', seconds: 5 })
    expect(response.status).toBe(200)
    const { status, greedy, best, parcels, overrides } = await response.json()
    expect(['optimal', 'limited']).toContain(status)
    expect(best.shortfall).toBeLessThanOrEqual(greedy.shortfall * (1 + 1e-6))
    expect(parcels).toHaveLength(45)
    // the run takes them as they are
    const adopted = await post('/api/runs', {
      pack: 'longgang',
      overrides,
      queries: [{ indicator: 'land_supplied' }],
    })
    expect(adopted.status).toBe(200)
  })

  it('says all that is wrong with its terms', async () => {
    const response = await post('/api/schedules', {
      pack: 'longgang',
      seconds: 0,
      fiscalPrice: -1,
    })
    expect(response.status).toBe(400)
    const columns = (await response.json()).faults.map(({ column }: { column: string }) => column)
    expect(columns.sort()).toEqual(['fiscalPrice', 'seconds'])
  })

  it('answers others while it searches', async () => {
    const search = post('/api/schedules', { pack: 'longgang', seconds: 2 })
    const first = await Promise.race([
      search.then(() => 'search'),
      Promise.resolve(app.request('/api/health')).then(() => 'health'),
    ])
    expect(first).toBe('health')
    await search
  })
})

describe('searches beside the server', () => {
  it('are refused when all places are taken, and ended when nobody waits any longer', async () => {
    const searches = openSearches(1)
    const leaving = new AbortController()
    const first = searches.start(problem(), 60, leaving.signal)!
    expect(searches.start(problem(), 60, leaving.signal)).toBeUndefined()
    leaving.abort(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    // its place is free again
    const again = await searches.start(problem(), 2, new AbortController().signal)
    expect(again!.parcels.length).toBe(45)
  })
})
