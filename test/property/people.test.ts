import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totalAt, type Run } from '#models/engine/index'
import { readPack, type PackFiles } from '#models/index'
import { FIRST, LAST, randomPopulation } from '#test/support/random-population'
import { runs } from '#test/support/runs'
import { openShipped, valuesAt } from '#test/support/shipped'

function open(files: PackFiles): Run {
  const pack = readPack(files)
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  return openShipped(pack.value).run
}

const YEARS = LAST - FIRST
const FLOWS = [
  ['births', 1],
  ['deaths', -1],
  ['in_migrants', 1],
  ['out_migrants', -1],
  ['moved_in', 1],
  ['moved_out', -1],
  ['status_changes', 1],
] as const

function near(found: number, wanted: number, what: string): void {
  expect(Math.abs(found - wanted), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
}

function checkConservation(run: Run): void {
  for (let year = 1; year <= YEARS; year++) {
    const [before, after] = [year - 1, year].map((y) => valuesAt(run, 'population', y)) as [
      Float64Array,
      Float64Array,
    ]
    let [all, wanted] = [0, 0]
    after.forEach((persons, cell) => {
      const flows = FLOWS.reduce((s, [id, sign]) => s + sign * valuesAt(run, id, year)[cell]!, 0)
      near(persons, before[cell]! + flows, `area and status ${cell}, year ${year}`)
      all += persons
      wanted += before[cell]!
    })
    for (const [id, sign] of FLOWS.slice(0, 4)) wanted += sign * totalAt(run, id, year, {})
    near(all, wanted, `all, year ${year}`)
    near(totalAt(run, 'status_changes', year, {}), 0, `status changes, year ${year}`)
    near(totalAt(run, 'net_moves', year, {}), 0, `net moves, year ${year}`)
    expect(valuesAt(run, 'population_by_age', year).every((v) => v >= 0)).toBe(true)
  }
}

describe('random packs of people', () => {
  it('conserve them in every area, status and in total to 1e-9, and nobody is negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) =>
        checkConservation(open(randomPopulation(seed))),
      ),
      { numRuns: runs(30, 10_000), endOnFailure: true },
    )
  })

  it('give the same totals with an area cut in two identical halves, whatever moves between them and others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const [whole, halves] = [false, true].map((cut) => open(randomPopulation(seed, cut))) as [
          Run,
          Run,
        ]
        for (const id of [
          'population',
          'births',
          'deaths',
          'in_migrants',
          'out_migrants',
          'registrations',
          'rural_transfers',
        ])
          for (let year = 0; year <= YEARS; year++)
            near(totalAt(halves, id, year, {}), totalAt(whole, id, year, {}), `${id}, year ${year}`)
      }),
      { numRuns: runs(10, 1_000), endOnFailure: true },
    )
  })
})
