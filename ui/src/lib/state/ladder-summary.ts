import type { Band } from '#lib/charts/ladder-spec.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { LadderPlace } from './ladder-place.svelte.ts'
import { shownDifference, shownValue } from './show.ts'

type Told = Readonly<{ place: string; year: number; baseline: string }>

/** The ladder in one sentence, for people who hear the page 阶梯图摘要. */
export function ladderSummary(
  title: string,
  place: LadderPlace,
  bands: readonly Pick<Band, 'label' | 'share'>[],
  told: Told,
): string {
  const { rungs, display, shareDisplay } = place
  const list = (parts: readonly string[]) => parts.join(words.say('list.comma'))
  const income = (id: string) => shownValue(place.figure(id), display)
  const change = place.change('buy_share')
  return words.say('demand.ladder.summary', {
    ...told,
    title,
    median: income('income'),
    rungs: list(rungs.map(({ threshold, word }) => `${words.say(word)} ${income(threshold)}`)),
    shares: list(bands.map(({ label, share }) => `${label} ${share}`)),
    change: change === 0 ? words.say('value.none') : shownDifference(change, shareDisplay, true),
  })
}
