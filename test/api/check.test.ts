import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { app, longgangZip } from '#test/support/longgang'

async function check(body: Uint8Array<ArrayBuffer>, type = 'application/zip') {
  const response = await app.request('/api/check', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  })
  return { status: response.status, body: await response.json() }
}

describe('POST /api/check', () => {
  it('finds no fault in the shipped pack', async () => {
    const { status, body } = await check(longgangZip())
    const faults = body.faults.filter(({ severity }: { severity: string }) => severity === 'fault')
    expect({ status, ok: body.ok, faults }).toEqual({ status: 200, ok: true, faults: [] })
    expect(body.pack.id).toBe('longgang')
  })

  it('lists the faults of all files at once', async () => {
    const changes = {
      'stock.csv':
        'area,tenure,dwellings,floor_area\nnowhere,market_sale,2,5\nbuji,market_sale,many,5\n',
      'population.csv': undefined,
    }
    const { status, body } = await check(longgangZip(changes))
    expect(status).toBe(200)
    expect(body.ok).toBe(false)
    const files = body.faults.map(({ file }: { file?: string }) => file)
    expect(files).toContain('stock.csv')
    expect(files).toContain('population.csv')
  })

  it('says what to do about bytes that are no zip', async () => {
    const { status, body } = await check(Uint8Array.from([1, 2, 3]))
    expect(status).toBe(200)
    expect(body.ok).toBe(false)
    expect(body.faults[0].message.en).toMatch(/compress the pack/)
  })

  it('refuses another content type', async () => {
    const { status, body } = await check(longgangZip(), 'text/plain')
    expect(status).toBe(415)
    expect(body.type).toBe('/api#wrong-type')
  })

  it('stops a zip that unpacks to more than a pack can be', async () => {
    const bomb = zipSync({ 'pack.yaml': new Uint8Array(160 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const { body } = await check(bomb)
    expect(body.ok).toBe(false)
    expect(body.faults[0].message.en).toMatch(/128 MB/)
  })

  it('stops a path that leaves the pack', async () => {
    const { body } = await check(zipSync({ '../pack.yaml': new Uint8Array(3) }))
    expect(body.ok).toBe(false)
    expect(body.faults[0].found).toBe('../pack.yaml')
  })
})
