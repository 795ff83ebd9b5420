import { place, type Fault, type Run } from '#models/engine/index'

/** A scenario whose prices would swing 房价振荡: momentum and error correction together have no real roots. */
export function oscillation({ model, memory }: Run, firstYear: number): readonly Fault[] {
  const slot = model.layout.slots.get('root_margin')
  if (!slot) return []
  const margins = Array.from({ length: slot.years }, (_, year) => memory[place(slot, year)]!)
  const year = margins.findIndex((margin) => margin < 0)
  if (year < 0) return []
  return [
    {
      kind: 'implausible',
      severity: 'warning',
      variable: 'root_margin',
      year: firstYear + year,
      message: {
        zh: '房价惯性与误差修正的组合会使房价来回振荡：误差修正应不超过 (1 − √惯性)²',
        en: 'this momentum and error correction make prices swing: error_correction should be at most (1 − √momentum)²',
      },
    },
  ]
}
