import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { app, longgangZip, post } from '#test/support/longgang'

const numRuns = process.env['ANJU_FULL'] === undefined ? 60 : 3000
const paths = ['/api/runs', '/api/explain', '/api/exports', '/api/check']

/** A good body with one of its values replaced by anything. */
const nearlyGood = fc
  .record({
    pack: fc.constant('longgang'),
    scenario: fc.constant('baseline'),
    overrides: fc.array(
      fc.record({
        kind: fc.constantFrom('parameter', 'equation', 'cell', 'row', 'pin', 'target', 'indicator'),
        path: fc.constantFrom('owner_share', 'owner_share.2020', 'no_such', '__proto__'),
        variable: fc.constantFrom('price', 'sales', 'no_such'),
        is: fc.oneof(fc.string(), fc.constantFrom('price * 2', 'previous(price', '1 / 0')),
        table: fc.constantFrom('stock', 'parcels', 'constructor'),
        row: fc.string(),
        remove: fc.string(),
        column: fc.constantFrom('dwellings', 'toString'),
        where: fc.dictionary(fc.constantFrom('area', 'tenure', '__proto__'), fc.string()),
        year: fc.integer(),
        value: fc.jsonValue({ maxDepth: 2 }),
      }),
      { maxLength: 3 },
    ),
    queries: fc.constant([{ indicator: 'population' }]),
    indicator: fc.constantFrom('price', 'population', 'no_such'),
    where: fc.dictionary(fc.constantFrom('area', 'tenure', 'nowhere'), fc.string()),
    year: fc.integer({ min: 2010, max: 2050 }),
  })
  .chain((body) =>
    fc
      .record({ key: fc.constantFrom(...Object.keys(body)), value: fc.jsonValue() })
      .chain(({ key, value }) => fc.constantFrom(body, { ...body, [key]: value })),
  )

function isAnswered(status: number): boolean {
  return status < 500
}

describe('no body makes the server fail', () => {
  it('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.json(), async (path, body) => {
        expect((await post(path, body)).status).toSatisfy(isAnswered)
      }),
      { numRuns },
    )
  })

  it('nearly good JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/api/runs', '/api/explain'),
        nearlyGood,
        async (path, body) => {
          expect((await post(path, body)).status).toSatisfy(isAnswered)
        },
      ),
      { numRuns },
    )
  })

  it('any bytes as a zip, and a good zip with bytes changed', async () => {
    const good = longgangZip()
    const changed = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((changes) => {
        const bytes = Uint8Array.from(good)
        for (const [at, value] of changes) bytes[at] = value
        return bytes
      })
    const any = fc.uint8Array().map((bytes) => Uint8Array.from(bytes))
    await fc.assert(
      fc.asyncProperty(fc.oneof(any, changed), async (body) => {
        const headers = { 'Content-Type': 'application/zip' }
        const response = await app.request('/api/check', { method: 'POST', headers, body })
        expect(response.status).toSatisfy(isAnswered)
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    )
  })
})
