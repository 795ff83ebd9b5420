/**
 * @module
 * The decide-by calendar of a study 倒排供地, and when its gate may open.
 */
import { addPlaces, decideBy } from '#models/plan/decide-by'
import type { Study } from '#models/study-types'
import { buildingRules, meanYears } from './building-rules.ts'
import { gateOpenings } from './gate-openings.ts'
import type { Calendar, CalendarQuestion } from './types.ts'
import { wishesOf } from './wishes.ts'

/** Of one area, or of the district as the sum of its areas: homes are wanted where they are wanted. */
export function calendarOf(study: Study, { today, area = '' }: CalendarQuestion = {}): Calendar {
  const { pack, years, dimensions } = study.catalogue
  const [base, end] = [years[0]!, years.at(-1)!]
  const from = Math.min(Math.max(today ?? pack.planYear, base + 1), end)
  const at = from - base
  const rulesOf = buildingRules(study)
  const areas = dimensions.find(({ id }) => id === 'area')!.members.map(({ id }) => id)
  const rowsOf = (place: string) => decideBy(wishesOf(study, place, at, rulesOf))
  return {
    today: from,
    area,
    confidence: study.parameterPath('delivery_confidence')[at]!,
    dropout: study.parameterPath('dropout_share')[at]!,
    yearsToStart: meanYears(rulesOf(from).lags.start),
    rows: area === '' ? addPlaces(areas.map(rowsOf)) : rowsOf(area),
    gate: gateOpenings(study, from),
  }
}
