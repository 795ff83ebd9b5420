import { describe, expect, it } from 'vitest'
import { app, longgangZip, post } from '#test/support/longgang'

const query = { indicator: 'population' }

async function run(body: unknown) {
  const response = await post('/api/runs', body)
  return { status: response.status, body: await response.json() }
}

describe('POST /api/runs', () => {
  it('gives one value a year for each query', async () => {
    const { status, body } = await run({ pack: 'longgang', queries: [query] })
    expect(status).toBe(200)
    expect(body.series).toHaveLength(1)
    expect(body.series[0].unit).toBe('person')
    expect(body.series[0].values).toHaveLength(body.years.length)
  })

  it('gives every indicator of the district when nothing is asked', async () => {
    const { body } = await run({ pack: 'longgang' })
    expect(body.series.length).toBeGreaterThan(20)
  })

  it('gives the same figures for a pack sent as a zip', async () => {
    const zip = Buffer.from(longgangZip()).toString('base64')
    const [kept, sent] = [
      await run({ pack: 'longgang', queries: [query] }),
      await run({ zip, queries: [query] }),
    ]
    expect(sent.body.series).toEqual(kept.body.series)
  })

  it('areas add up to the district', async () => {
    const catalogue = await (await app.request('/api/packs/longgang')).json()
    const ids: string[] = catalogue.pack.areas.map(({ id }: { id: string }) => id)
    const queries = [query, ...ids.map((area) => ({ ...query, where: { area } }))]
    const { body } = await run({ pack: 'longgang', queries })
    const [district, ...parts] = body.series.map(({ values }: { values: number[] }) =>
      values.at(-1)!,
    )
    expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBeCloseTo(district, 3)
  })

  it('keeps dimensions apart when asked to: one series for every member', async () => {
    const split = { indicator: 'population_by_age', where: { area: 'pinghu' }, by: ['sex', 'age'] }
    const whole = { indicator: 'population', where: { area: 'pinghu' } }
    const { body } = await run({ pack: 'longgang', queries: [split, whole] })
    const [population, ...parts] = body.series.toReversed()
    expect(parts).toHaveLength(2 * 101)
    expect(body.series[0].where).toEqual({ area: 'pinghu', sex: 'female', age: 'a0' })
    expect(body.series[101].where).toEqual({ area: 'pinghu', sex: 'male', age: 'a0' })
    const sum = parts.reduce(
      (total: number, { values }: { values: number[] }) => total + values.at(-1)!,
      0,
    )
    expect(sum).toBeCloseTo(population.values.at(-1), 3)
  })

  it.each([
    ['that it has not', { by: ['tenure'] }, 'unknown-name'],
    ['that the question closes', { where: { status: 'migrant' }, by: ['status'] }, 'unknown-name'],
    ['twice', { by: ['area', 'area'] }, 'unknown-name'],
  ])('refuses to keep apart a dimension %s', async (_, split, kind) => {
    const { status, body } = await run({ pack: 'longgang', queries: [{ ...query, ...split }] })
    expect(status).toBe(422)
    expect(body.faults.map((fault: { kind: string }) => fault.kind)).toEqual([kind])
  })

  it('refuses more series than one answer holds', async () => {
    const many = { indicator: 'population_by_age', by: ['area', 'status', 'sex', 'age'] }
    const { status, body } = await run({
      pack: 'longgang',
      queries: [many, many, many, many, many, many],
    })
    expect(status).toBe(422)
    expect(body.faults[0].kind).toBe('too-many')
  })

  it('answers an unknown parameter with a fault that names the nearest', async () => {
    const overrides = [{ kind: 'parameter', path: 'owner_shar', value: 0.5 }]
    const { status, body } = await run({ pack: 'longgang', overrides, queries: [query] })
    expect(status).toBe(422)
    expect(body.faults[0].nearest).toBe('owner_share')
  })

  it('lists all that is wrong with the queries', async () => {
    const queries = [
      { indicator: 'populatoin' },
      { indicator: 'population', where: { area: 'atlantis' } },
    ]
    const { status, body } = await run({ pack: 'longgang', queries })
    expect(status).toBe(422)
    expect(body.type).toBe('/api#bad-input')
    expect(body.faults).toHaveLength(2)
    expect(body.faults[0].nearest).toBe('population')
  })

  it.each([
    ['no pack', {}],
    ['both a pack and a zip', { pack: 'longgang', zip: '' }],
    ['an unknown pack', { pack: 'nowhere' }],
    ['an unknown scenario', { pack: 'longgang', scenario: 'utopia' }],
  ])('refuses %s', async (_, body) => {
    const answer = await run(body)
    expect(answer.status).toBe(422)
    expect(answer.body.faults.length).toBeGreaterThan(0)
  })

  it.each([
    ['text', 'hello'],
    ['broken JSON', '{"pack": '],
    ['a list', '[]'],
    ['a number for a pack', '{"pack": 3}'],
    ['an unknown kind of override', '{"pack": "longgang", "overrides": [{"kind": "wish"}]}'],
    [
      'JSON nested too deep',
      `{"pack": "longgang", "overrides": ${'['.repeat(5000)}${']'.repeat(5000)}}`,
    ],
  ])('refuses %s with 400', async (_, body) => {
    const response = await post('/api/runs', body)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const { type, title, status, detail } = await response.json()
    expect({ type, status }).toEqual({ type: '/api#bad-body', status: 400 })
    expect(`${title}${detail}`).toMatch(/\p{Script=Han}/u)
  })

  it('speaks English to who asks for it', async () => {
    const response = await post('/api/runs', '{', { 'Accept-Language': 'en-GB' })
    expect((await response.json()).title).toBe('The body is not what is wanted')
  })
})
