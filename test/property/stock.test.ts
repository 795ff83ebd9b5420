import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '#models/engine/index'
import { readPack } from '#models/index'
import { checkAccounts, checkRanges, checkStages } from '#test/support/accounts'
import { randomStock } from '#test/support/random-stock'
import { runs } from '#test/support/runs'
import { openShipped, valuesAt } from '#test/support/shipped'

// Laws of homes that stand and are built, over random packs with informal homes, improvements, programmes of every channel and
// projects at every stage: homes and floor area come from somewhere and go somewhere.

function open(seed: number): Run {
  const pack = readPack(randomStock(seed))
  if (!pack.ok)
    throw new Error(pack.faults.map((f) => `${f.file} ${f.row}: ${f.message.en}`).join('\n'))
  return openShipped(pack.value).run
}

/** Informal homes are a part of the homes of their tenure, and lose what age, policy and their own removal take, once. */
function checkInformal(run: Run): void {
  for (let year = 1; year < run.model.layout.years; year++) {
    const at = (id: string, y = year) => valuesAt(run, id, y)
    const before = at('informal_dwellings', year - 1)
    const homesBefore = at('dwellings_by_tenure', year - 1)
    const [removed, byAge, byPolicy] = [
      'informal_removed',
      'demolished_by_age',
      'demolished_by_policy',
    ].map((id) => at(id))
    at('informal_dwellings').forEach((left, home) => {
      const part = homesBefore[home]! > 0 ? before[home]! / homesBefore[home]! : 0
      const lost = removed![home]! + part * (byAge![home]! + byPolicy![home]!)
      expect(
        Math.abs(before[home]! - lost - left),
        `informal homes ${home}, year ${year}`,
      ).toBeLessThanOrEqual(1e-9 * Math.max(1, homesBefore[home]!))
      expect(left, `informal of home ${home}, year ${year}`).toBeLessThanOrEqual(
        at('dwellings_by_tenure')[home]! * (1 + 1e-9) + 1e-6,
      )
    })
  }
}

describe('homes of random packs', () => {
  const property = (check: (run: Run) => void) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (seed) => check(open(seed))),
      { numRuns: runs(12, 1_000), seed: 20_261_126, endOnFailure: true },
    )

  it('close every account of homes, floor area, condition and building, and none is negative', () => {
    property((run) => {
      checkAccounts(run)
      checkRanges(run)
      checkStages(run)
      checkInformal(run)
    })
  })
})
