import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schema } from '#models/index'
import { checkAccounts, checkRanges, checkStages } from '#test/support/accounts'
import { openShipped, readShipped, shippedPacks } from '#test/support/shipped'
import { FULL, runs } from '#test/support/runs'

/** Every input of a pack between half and half as much again of its value, within what is possible. */
function shaken(
  inputs: ReadonlyMap<string, Float64Array>,
  factor: (id: string) => number,
): ReadonlyMap<string, Float64Array> {
  const parameters = new Map(schema.parameters.map((p) => [p.id, p]))
  return new Map(
    [...inputs].map(([id, values]) => {
      const p = parameters.get(id)
      if (p === undefined) return [id, values.map((v) => v * factor(id))]
      const [low, high] = p.possible
      // the choice of a rule is no quantity
      return [
        id,
        p.between === 'in_force' && Number.isInteger(p.default)
          ? values
          : values.map((v) => Math.min(high, Math.max(low, v * factor(id)))),
      ]
    }),
  )
}

describe.each(shippedPacks)('%s', (id) => {
  const shipped = readShipped(id)
  // thirty years, whatever the pack’s own horizon
  const pack = { ...shipped, endYear: shipped.baseYear + 30 }
  it('every account closes to 1e-9 in every area and year, and no stock is negative', () => {
    const { run } = openShipped(pack)
    checkAccounts(run)
    checkStages(run)
    checkRanges(run)
  })

  it('so it does with every input shaken by up to a half; a value that is not finite is a named fault', () => {
    const { run, inputs } = openShipped(pack)
    let stopped = 0
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const factor = (name: string) => {
          let h = seed | 0
          for (const c of name) h = Math.imul(h ^ c.charCodeAt(0), 0x5bd1e995)
          return 0.5 + ((h ^ (h >>> 15)) >>> 0) / 4294967296
        }
        const fault = run.update(shaken(inputs.values, factor))
        if (fault) {
          stopped++
          expect(fault.kind).toBe('not-finite')
          return
        }
        // the accounts of thirty years take longer than the run: in the full check one run in ten is audited
        if (!FULL || seed % 10 === 0) {
          checkAccounts(run)
          checkStages(run)
          checkRanges(run)
        }
      }),
      { numRuns: runs(25, 10_000), endOnFailure: true },
    )
    expect(stopped).toBe(0)
  })
})
