/**
 * @module
 * The result of a screen in a few figures 一句话结果.
 */
import { displayOf } from '#lib/format/display.ts'
import { largest } from '#lib/format/value.ts'
import type { WordKey } from '#lib/i18n/keys.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Query } from '#models/index'
import { fitting } from './chart-parts.ts'
import type { Session } from './session.svelte.ts'
import { shownValue } from './show.ts'

export type Fact = Readonly<{ id: string; name: string; shown: string; query: Query }>

/** Figures of the selected year, as far as the book has them and they have come. */
export function factsOf(
  session: Session,
  told: readonly (readonly [indicator: string, name: WordKey])[],
): readonly Fact[] {
  const { view, live, run, catalogue } = session
  const at = catalogue.years.indexOf(view.year)
  return told.flatMap(([id, word]) => {
    const record = session.indicator(id)
    if (!record) return []
    const query = { indicator: id, where: fitting(record, view.area ? { area: view.area } : {}) }
    const values = live.course(run, { kind: 'series', query }).values
    const value = values?.[at]
    if (!values || value === undefined) return []
    const shown = shownValue(value, displayOf(record, largest(values), 'figure'))
    return [{ id, name: words.say(word), shown, query }]
  })
}
