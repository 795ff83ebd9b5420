/**
 * @module
 * What the live charts show at first 图板, as far as the open book has it. The reader may choose any other indicator.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import { hasTotal } from '#lib/state/indicators.ts'
import type { IndicatorRecord, Where } from '#models/index'

export type Drawn = Readonly<{ record: IndicatorRecord; where: Where; label?: WordKey }>

/** Supply drawn over the need that it is to meet. */
export const NEED_AND_SUPPLY = 'need-and-supply'
const NEED = ['housing_requirement', 'purchases_wanted']
const SUPPLY = ['homes_added', 'completions']

/** For each place on the screen the indicators to try, the best first. */
const FIRST: readonly (readonly string[])[] = [
  ['population'],
  [NEED_AND_SUPPLY, 'housing_requirement', 'purchases_wanted', 'households'],
  ['waiting_median_years', 'waiting_people', 'unmet_need'],
  ['destocking_months', 'inventory'],
  ['price', 'rent'],
  ['fund_balance_cumulated', 'fund_balance', 'land_supply_target'],
]

/** Places of the screen, whatever was chosen before put where it was. */
export function choosePanels(
  known: (id: string) => IndicatorRecord | undefined,
  chosen: readonly string[],
): readonly string[] {
  const offered = (id: string) => drawnOf(id, known, {}) !== undefined
  const used = new Set<string>()
  return FIRST.flatMap((wanted, i) => {
    const own = chosen[i]
    const id =
      own !== undefined && offered(own) ? own : wanted.find((one) => offered(one) && !used.has(one))
    if (id === undefined) return []
    used.add(id)
    return [id]
  })
}

/** What a panel draws, at the area of the screen as far as it spreads there. */
export function drawnOf(
  id: string,
  known: (id: string) => IndicatorRecord | undefined,
  where: Where,
): readonly Drawn[] | undefined {
  const first = (ids: readonly string[]) => ids.map(known).find((record) => record !== undefined)
  if (id === NEED_AND_SUPPLY) {
    const [need, supply] = [first(NEED), first(SUPPLY)]
    if (!need || !supply || need.unit !== supply.unit) return undefined
    return [
      { record: supply, where: fitting(supply, where), label: 'panel.supply' },
      { record: need, where: fitting(need, where), label: 'panel.need' },
    ]
  }
  const record = known(id)
  return record && hasTotal(record) ? [{ record, where: fitting(record, where) }] : undefined
}

function fitting({ over }: IndicatorRecord, where: Where): Where {
  return Object.fromEntries(Object.entries(where).filter(([dimension]) => over.includes(dimension)))
}
