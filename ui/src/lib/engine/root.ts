import type { Pack } from '#models/index'

/** The scenario from which all others descend. */
export function rootOf({ scenarios }: Pack): string {
  return (scenarios.find(({ parent }) => parent === undefined) ?? scenarios[0]!).id
}
