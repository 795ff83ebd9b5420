/**
 * @module
 * The result of the Supply & market screen in a few figures 一句话结果.
 */
import { displayOf } from '#lib/format/display.ts'
import { largest } from '#lib/format/value.ts'
import type { WordKey } from '#lib/i18n/keys.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Fact } from '#lib/state/facts.ts'
import type { Session } from '#lib/state/session.svelte.ts'
import { shownValue } from '#lib/state/show.ts'
import { fitting } from '#lib/state/chart-parts.ts'
import { isOne } from '#lib/state/indicators.ts'
import type { IndicatorRecord, Where } from '#models/index'

const TOLD: readonly (readonly [string, WordKey])[] = [
  ['price', 'market.told.price'],
  ['price_growth', 'market.told.growth'],
  ['destocking_months', 'market.told.months'],
  ['price_over_target', 'market.told.over'],
  ['vacancy_share', 'market.told.vacancy'],
]
/** Figures that say which way they go. */
const SIGNED: ReadonlySet<string> = new Set(['price_growth', 'price_over_target'])

/** Figures of the selected year, as far as they have come. */
export function told(session: Session): readonly Fact[] {
  const { view } = session
  return TOLD.flatMap(([id, word]) => {
    const record = session.indicator(id)
    if (!record) return []
    const where = fitting(record, view.area ? { area: view.area } : {})
    if (isOne(record, where)) return fact(session, record, words.say(word), where)
    // a quantity without a figure of the district is told where it is largest
    const area = largestArea(session, record)
    if (area === undefined) return []
    const name = words.say('market.told.most', {
      name: words.say(word),
      area: session.memberName('area', area),
    })
    return fact(session, record, name, { area })
  })
}

function fact(
  session: Session,
  record: IndicatorRecord,
  name: string,
  where: Where,
): readonly Fact[] {
  const query = { indicator: record.id, where }
  const values = valuesOf(session, query)
  const value = values?.[session.catalogue.years.indexOf(session.view.year)]
  if (!values || value === undefined) return []
  const display = displayOf(record, largest(values), 'figure')
  const shown =
    SIGNED.has(record.id) && value > 0
      ? `+${shownValue(value, display)}`
      : shownValue(value, display)
  return [{ id: record.id, name, shown, query }]
}

function largestArea(session: Session, record: IndicatorRecord): string | undefined {
  if (record.over.length !== 1 || record.over[0] !== 'area') return undefined
  const at = session.catalogue.years.indexOf(session.view.year)
  let most: { area: string; value: number } | undefined
  for (const { id: area } of session.catalogue.pack.areas) {
    const value = valuesOf(session, { indicator: record.id, where: { area } })?.[at] ?? NaN
    if (Number.isFinite(value) && (!most || value > most.value)) most = { area, value }
  }
  return most?.area
}

function valuesOf({ live, run }: Session, query: { indicator: string; where: Where }) {
  return live.course(run, { kind: 'series', query }).values
}
