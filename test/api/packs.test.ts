import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { app, longgangFiles } from '#test/support/longgang'

async function get(path: string) {
  const response = await app.request(path)
  return { status: response.status, body: await response.json() }
}

describe('GET /api/packs', () => {
  it('lists the packs that ship, none of them broken', async () => {
    const { status, body } = await get('/api/packs')
    expect(status).toBe(200)
    expect(body.broken).toEqual([])
    expect(body.packs.map(({ id }: { id: string }) => id)).toContain('longgang')
  })
})

describe('GET /api/packs/{id}', () => {
  it('gives the catalogue: scenarios, parameters, indicators', async () => {
    const { status, body } = await get('/api/packs/longgang')
    expect(status).toBe(200)
    expect(body.scenarios.length).toBeGreaterThanOrEqual(3)
    expect(body.years[0]).toBe(body.pack.baseYear)
    expect(body.indicators.map(({ id }: { id: string }) => id)).toContain('population')
    expect(body.parameters.length).toBeGreaterThan(0)
  })

  it.each(['nowhere', '..', '%2e%2e', '..%2Fmodels', 'longgang%00'])(
    'knows no pack %s',
    async (id) => {
      const response = await app.request(`/api/packs/${id}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    },
  )
})

describe('GET /api/packs/{id}/files', () => {
  it('gives the files as they stand in the folder, the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => (await app.request('/api/packs/longgang/files')).arrayBuffer()),
    )
    expect(Buffer.from(one!).equals(Buffer.from(two!))).toBe(true)
    const unzipped = unzipSync(new Uint8Array(one!))
    expect(Object.keys(unzipped).sort()).toEqual([...longgangFiles().keys()].sort())
    expect(Buffer.from(unzipped['pack.yaml']!)).toEqual(longgangFiles().get('pack.yaml'))
  })
})
