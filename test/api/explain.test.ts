import { describe, expect, it } from 'vitest'
import { app, post } from '#test/support/longgang'
import type { ExplainedTree } from '#api/explain-tree'

const { pack } = await (await app.request('/api/packs/longgang')).json()
const where = { area: pack.areas[0].id as string }
const year: number = pack.endYear

async function explain(more: object) {
  const response = await post('/api/explain', { pack: 'longgang', year, where, ...more })
  return { status: response.status, body: await response.json() }
}

/** All figures of a tree. */
function figures(tree: ExplainedTree): readonly ExplainedTree[] {
  return [
    tree,
    ...tree.inputs.flatMap(({ explanation }) => (explanation ? figures(explanation) : [])),
  ]
}

describe('POST /api/explain', () => {
  it('gives the equation, the same with values, and the inputs', async () => {
    const { status, body } = await explain({ indicator: 'floor_price_cap' })
    expect(status).toBe(200)
    expect(body.id).toBe('floor_price_cap')
    expect(body.year).toBe(year)
    expect(body.inputs.length).toBeGreaterThan(0)
    expect(body.inputs.every((input: object) => !('explanation' in input))).toBe(true)
  })

  it('walks down to parameters and table cells with their origin', async () => {
    const { body } = await explain({ indicator: 'floor_price_cap', depth: 12 })
    const kinds = new Set(figures(body).map(({ kind }) => kind))
    expect(kinds).toContain('parameter')
    const parameters = figures(body).filter(({ kind }) => kind === 'parameter')
    expect(parameters.every(({ origin }) => origin !== undefined)).toBe(true)
  })

  it('opens each figure once', async () => {
    const { body } = await explain({ indicator: 'price', depth: 12 })
    const keys = figures(body).map(({ id, where: place, year: at }) =>
      JSON.stringify([id, place, at]),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('explains the series that runs gives', async () => {
    const queries = [{ indicator: 'price', where }]
    const run = await (await post('/api/runs', { pack: 'longgang', queries })).json()
    const { body } = await explain({ indicator: 'price' })
    expect(body.value).toBe(run.series[0].values.at(-1))
  })

  it.each([
    ['an unknown indicator', { indicator: 'happiness' }],
    ['a year outside of the run', { indicator: 'price', year: 1900 }],
    ['a dimension that it has not', { indicator: 'price', where: { sex: 'female' } }],
  ])('refuses %s', async (_, more) => {
    const { status, body } = await explain(more)
    expect(status).toBe(422)
    expect(body.faults).toHaveLength(1)
  })
})
