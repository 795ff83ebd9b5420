import { describe, expect, it } from 'vitest'
import { post } from '#test/support/longgang'

type Row = Readonly<{
  tenure: string
  due: number
  wanted: number
  fromStock: number
  onTheWay: number
  missing: number
  latest?: { year: number; quarter: number }
}>

const rowsOf = async (request: object) => {
  const response = await post('/api/calendars', { pack: 'longgang', ...request })
  expect(response.status).toBe(200)
  return (await response.json()) as { area: string; today: number; rows: readonly Row[] }
}
const missing = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.missing, 0)

describe('POST /api/calendars', () => {
  it('gives rows whose homes add up, the district as the sum of its areas', async () => {
    const { rows, today } = await rowsOf({})
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.due).toBeGreaterThanOrEqual(today)
      expect(row.fromStock + row.onTheWay + row.missing).toBeCloseTo(row.wanted, 6)
    }
    const { area, rows: ofArea } = await rowsOf({ area: 'pinghu' })
    expect(area).toBe('pinghu')
    expect(missing(ofArea)).toBeLessThan(missing(rows))
  })

  it('asks for land no later when more of the homes must be on time', async () => {
    const latest = async (value: number) =>
      (
        await rowsOf({
          today: 2020,
          overrides: [{ kind: 'parameter', path: 'delivery_confidence', value }],
        })
      ).rows.flatMap(({ latest: when }) => (when ? [when.year * 4 + when.quarter] : []))
    const [lax, strict] = [await latest(0.5), await latest(0.95)]
    expect(strict.length).toBe(lax.length)
    strict.forEach((when, i) => expect(when).toBeLessThanOrEqual(lax[i]!))
    expect(strict).not.toEqual(lax)
  })

  it('names the areas there are when another is asked for', async () => {
    const response = await post('/api/calendars', { pack: 'longgang', area: 'atlantis' })
    expect(response.status).toBe(422)
    expect((await response.json()).detail).toContain('pinghu')
  })
})
