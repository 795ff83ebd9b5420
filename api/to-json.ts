import type { Catalogue } from '#models/index'

/** JSON has no NaN and no Infinity: an undefined or boundless number becomes null. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

export function finiteList(values: Iterable<number>): readonly (number | null)[] {
  return Array.from(values, finite)
}

/** The catalogue of a study as JSON can hold it. */
export function catalogueJson(catalogue: Catalogue) {
  return {
    ...catalogue,
    parameters: catalogue.parameters.map((parameter) => {
      const [low, high] = parameter.possible
      return { ...parameter, possible: [finite(low), finite(high)] as const }
    }),
  }
}
