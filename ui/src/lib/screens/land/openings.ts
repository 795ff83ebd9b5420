/**
 * @module
 * When a place may sell again 可再供地首季, as the column of the gate matrix says it.
 */
import type { GateOpening } from '#models/decide/types'
import type { Quarter } from '#models/plan/calendar-types'

export type OpeningKind =
  /** No cap now · a cap now, and none from a quarter on · a cap to the end of the run */
  | 'open'
  | 'capped'
  | 'capped-throughout'
  /** Stopped now, and opens in a quarter · stopped to the end of the run */
  | 'stopped'
  | 'stopped-throughout'

export type OpeningSaid = Readonly<{
  kind: OpeningKind
  /** The quarter that is waited for. */
  quarter?: Quarter
  /** Where a stop ends first: when the cap ends, too. */
  free?: Quarter
}>

/** `today` is 1 January of this year. */
export function openingOf(
  { opens, free }: Pick<GateOpening, 'opens' | 'free'>,
  today: number,
): OpeningSaid {
  const isNow = (quarter: Quarter) => quarter.year === today && quarter.quarter === 1
  if (!opens) return { kind: 'stopped-throughout' }
  if (!isNow(opens)) return { kind: 'stopped', quarter: opens, ...(free ? { free } : {}) }
  if (!free) return { kind: 'capped-throughout' }
  return isNow(free) ? { kind: 'open' } : { kind: 'capped', quarter: free }
}

/** The opening of a row of the matrix. */
export function openingAt(
  openings: readonly GateOpening[],
  { kind, area }: Readonly<{ kind: 'city' | 'district' | 'area'; area: string }>,
): GateOpening | undefined {
  return openings.find((one) => one.area === area && one.legal === (kind === 'city'))
}

/** An area or the district may be free by its own months: while the city is not, its limit holds all the same. */
export function boundByCity(kind: 'city' | 'district' | 'area', city: OpeningSaid): boolean {
  return kind !== 'city' && city.kind !== 'open'
}

export function quarterText({ year, quarter }: Quarter): string {
  return `${year} Q${quarter}`
}
