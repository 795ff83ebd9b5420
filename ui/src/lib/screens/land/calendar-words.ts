/**
 * @module
 * What a row of the decide-by calendar says 倒排供地的文字: its latest sale, or how late it is and what can still close that.
 */
import { formatNumber } from '#lib/format/number.ts'
import type { WordKey } from '#lib/i18n/keys.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { SaleRow } from './calendar-rows.ts'
import { quarterText } from './openings.ts'
import { inHectares } from './show-land.ts'

/** Fewer homes than this are none. */
const LEAST_HOMES = 0.5

const WAYS: readonly (readonly ['drawn' | 'bought' | 'converted' | 'open', WordKey])[] = [
  ['drawn', 'land.cal.drawn'],
  ['bought', 'land.cal.bought'],
  ['converted', 'land.cal.converted'],
  ['open', 'land.cal.open'],
]

export function homes(count: number): string {
  return formatNumber(count, 0)
}

/** Under the bar. */
export function rowText(row: SaleRow): string {
  if (row.quartersLate === 0)
    return words.say('land.cal.latest', {
      quarter: quarterText(row.latest),
      area: inHectares(row.siteArea),
    })
  const ways = WAYS.flatMap(([id, word]) =>
    row[id] >= LEAST_HOMES ? [words.say(word, { count: homes(row[id]) })] : [],
  )
  const late = words.say('land.cal.late', {
    quarters: row.quartersLate,
    count: homes(row.lost),
    area: inHectares(row.siteArea),
  })
  return ways.length === 0
    ? late
    : late + words.say('land.cal.ways') + ways.join(words.say('list.comma'))
}

/** Beside the bar, under the tenure. */
export function dueText({ missing, due }: SaleRow): string {
  return words.say('land.cal.due', { count: homes(missing), year: due })
}
