/**
 * @module
 * Land sold before today that is yet to enter the pipeline 已供地待转入在途: that of last year, what a late quarter put off, and
 * parcels that wait for their urban design or assessments.
 */
import type { Study } from '#models/study-types'

/** m² in each year from today on. `at` is the place of today's year; the base year's land stands in the opening queues. */
export function enteringOf(study: Study, area: string, tenure: string, at: number): Float64Array {
  const years = study.catalogue.years.length - at
  const entering = new Float64Array(years)
  const add = (i: number, m2: number) => {
    if (i < years) entering[i]! += m2
  }
  const last = (indicator: string) => study.series({ indicator, where: { area, tenure } })[at - 1]!
  if (at > 1) add(0, last('land_entering_pipeline'))
  add(1, last('land_entering_late'))
  for (const { passedOn, behind, floorArea } of heldParcels(study, area, tenure, at)) {
    // what may start in a year enters in the next one, its late part a year after that
    add(passedOn - at + 1, (1 - behind) * floorArea)
    add(passedOn - at + 2, behind * floorArea)
  }
  return entering
}

/** Parcels sold before today, not yet passed on, that the run passes on later. */
function heldParcels(study: Study, area: string, tenure: string, at: number) {
  const parcels = study.catalogue.dimensions.find(({ id }) => id === 'parcel')
  const count = parcels?.members.length ?? 0
  const years = study.catalogue.years.length
  const cells = (indicator: string, where = {}) => study.cells({ indicator, where }, ['parcel'])
  const held = count > 0 ? cells('parcel_held').subarray((at - 1) * count, at * count) : []
  if (held.every((share) => !(share > 0))) return []
  const [entered, behind] = [cells('parcel_entered'), cells('parcel_late_share')]
  const floorArea = cells('parcel_area_by_tenure', { tenure })
  return (parcels?.parents ?? []).flatMap((parent, p) => {
    if (parent !== area || !(held[p]! > 0)) return []
    for (let year = at; year < years; year++)
      if (entered[year * count + p]! > 0)
        return [
          {
            passedOn: year,
            behind: behind[year * count + p]!,
            floorArea: floorArea[year * count + p]!,
          },
        ]
    return []
  })
}
