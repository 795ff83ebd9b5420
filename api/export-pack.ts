import { exportStudies } from '#models/results/index'
import { fail, openStudy, succeed, type Override, type Pack, type Result } from '#models/index'
import { chooseScenarios } from './choose.ts'

export type ExportOptions = Readonly<{
  scenarios: 'all' | readonly string[]
  /** Put on top of each scenario. */
  overrides: readonly Override[]
  language: 'zh' | 'en'
  /** Every variable in results.csv, not only the indicators. */
  full: boolean
}>

/** Run scenarios of a pack and print their files 导出, by path. What simulate writes and the API sends. */
export function exportPack(
  pack: Pack,
  { scenarios, overrides, language, full }: ExportOptions,
): Result<ReadonlyMap<string, Uint8Array>> {
  const chosen = chooseScenarios(pack, scenarios)
  if (!chosen.ok) return chosen
  const opened = chosen.value.map((id) => ({
    scenario: pack.scenarios.find((scenario) => scenario.id === id)!,
    result: openStudy(pack, { scenario: id, overrides }),
  }))
  const faults = opened.flatMap(({ result }) => (result.ok ? [] : result.faults))
  if (faults.length > 0) return fail(faults)
  const runs = opened.flatMap(({ scenario, result }) =>
    result.ok ? [{ scenario, study: result.value, pack }] : [],
  )
  const root = pack.scenarios[0]!.id
  const isAmong = overrides.length === 0 && chosen.value.includes(root)
  const baseline = isAmong ? undefined : openStudy(pack, { scenario: root })
  return succeed(
    exportStudies(runs, {
      lang: language,
      full,
      all: pack.scenarios.every(({ id }) => chosen.value.includes(id)),
      overrides,
      time: new Date().toISOString(),
      ...(baseline?.ok ? { baseline: baseline.value } : {}),
    }),
  )
}
