/**
 * @module
 * How well each way to project prices would have fared 回测, distance by distance; and taking over what history suggests.
 */
import { setParameter, type Overrides } from '#lib/state/overrides.ts'
import type { AreaCalibration, ForecastMethod, SuggestedValue } from '#models/index'

/** The model's own way first, then those that it has to beat. */
export const METHODS: readonly ForecastMethod[] = ['momentum', 'drift', 'no_change']

export type BackTestRow = Readonly<{
  distance: number
  count: number
  /** Mean error of each method, as a share. */
  errors: Readonly<Partial<Record<ForecastMethod, number>>>
  /** The method that errs least at this distance. */
  best: ForecastMethod
  /** Outcomes inside the model's own bands. */
  inside80: number
  inside95: number
}>

export function backTestRows({ scores }: Pick<AreaCalibration, 'scores'>): readonly BackTestRow[] {
  const distances = [...new Set(scores.map(({ distance }) => distance))].sort((a, b) => a - b)
  return distances.flatMap((distance) => {
    const own = scores.filter((score) => score.distance === distance)
    const model = own.find(({ method }) => method === 'momentum')
    if (!model) return []
    const best = own.reduce((least, score) => (score.error < least.error ? score : least))
    return [
      {
        distance,
        count: model.count,
        errors: Object.fromEntries(own.map(({ method, error }) => [method, error])),
        best: best.method,
        inside80: model.inside80,
        inside95: model.inside95,
      },
    ]
  })
}

/** Figures beyond which a suggestion would be no more exact. */
const FIGURES = 4

/** What is set and shown: as many figures as people read. */
export function adopted({ value }: SuggestedValue): number {
  return Number(value.toPrecision(FIGURES))
}

/** All at once, so that one step takes them back. */
export function adopt(list: Overrides, suggested: readonly SuggestedValue[]): Overrides {
  return suggested.reduce((next, one) => setParameter(next, one.id, adopted(one)), list)
}
