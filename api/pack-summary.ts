import type { Pack } from '#models/index'

/** What a list of packs says of one; `id` is its folder, by which it is asked for. */
export function packSummary(id: string, pack: Pack) {
  const { name, baseYear, endYear, planYear, hash } = pack
  const scenarios = pack.scenarios.map((scenario) => ({
    id: scenario.id,
    name: scenario.name,
    ...(scenario.parent === undefined ? {} : { parent: scenario.parent }),
  }))
  return { id, name, baseYear, endYear, planYear, hash, scenarios }
}
