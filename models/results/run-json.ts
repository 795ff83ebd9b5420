/**
 * @module
 * run.json: which pack, scenarios, overrides and engine gave the files beside it. Its time is handed in.
 */
import type { Override } from '#models/scenario/types'
import type { Lang, ScenarioRun } from './types.ts'

export function runJson(
  runs: readonly ScenarioRun[],
  options: Readonly<{
    lang: Lang
    full: boolean
    all: boolean
    time?: string
    overrides?: readonly Override[]
  }>,
): string {
  const first = runs[0]
  const catalogue = first?.study.catalogue
  const record = {
    engine: catalogue?.engine ?? null,
    pack:
      catalogue === undefined
        ? null
        : { id: catalogue.pack.id, name: catalogue.pack.name, hash: catalogue.pack.hash },
    base_year: catalogue?.pack.baseYear ?? null,
    plan_year: catalogue?.pack.planYear ?? null,
    end_year: catalogue?.pack.endYear ?? null,
    inventory_scope: first?.pack.inventoryScope ?? null,
    all: options.all,
    full: options.full,
    lang: options.lang,
    // Uncertain values run at their median until there are draws.
    draws: null,
    seed: null,
    scenarios: runs.map(({ scenario: { id, name, parent, overrides } }) => ({
      id,
      name,
      parent: parent ?? null,
      overrides,
    })),
    overrides: options.overrides ?? [],
    time: options.time ?? null,
  }
  return `${JSON.stringify(record, undefined, 2)}\n`
}
