import type { Display } from '#lib/format/display.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Draft } from './draft.svelte.ts'
import { shownDifference, shownValue } from './show.ts'

/** A chart in one sentence, for people who hear the page 图表摘要. */
export function chartSummary(
  title: string,
  now: ArrayLike<number> | undefined,
  ghost: ArrayLike<number> | undefined,
  years: readonly number[],
  year: number,
  display: Display,
  baseline: Draft,
): string {
  if (!now || !ghost) return title
  const last = years.length - 1
  const at = Math.max(0, years.indexOf(year))
  const say = (i: number) => shownValue(now[i] ?? NaN, display)
  const change = (now[at] ?? NaN) - (ghost[at] ?? NaN)
  return words.say('chart.summary', {
    title,
    first: years[0]!,
    firstValue: say(0),
    year,
    value: say(at),
    last: years[last]!,
    lastValue: say(last),
    baseline: `${baseline.letter} ${words.text(baseline.name)}`,
    change: change === 0 ? words.say('value.none') : shownDifference(change, display, true),
  })
}
