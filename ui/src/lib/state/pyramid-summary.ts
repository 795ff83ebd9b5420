import { sideTotals, type PyramidChart } from '#lib/charts/pyramid-spec.ts'
import { formatNumber } from '#lib/format/number.ts'
import type { Display } from '#lib/format/display.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import { shownDifference, shownUnit, shownValue } from './show.ts'

type Told = Readonly<{
  year: number
  /** Everybody, and the difference from the scenario behind. */
  value: number
  change: number
  display: Display
  /** Of the figures of one age. */
  ageDisplay: Display
  decimals: number
  baseline: string
}>

/** A pyramid in one sentence, for people who hear the page 金字塔摘要. */
export function pyramidSummary(chart: PyramidChart, told: Told): string {
  const totals = chart.sides.map(sideTotals)
  const both = chart.ages.map((_, age) => totals[0]![age]! + totals[1]![age]!)
  const most = both.indexOf(Math.max(...both))
  const say = (shown: number) =>
    `${formatNumber(shown, told.decimals)} ${shownUnit(told.ageDisplay)}`
  return words.say('pyramid.summary', {
    title: words.say('pyramid.title'),
    year: told.year,
    total: shownValue(told.value, told.display),
    parts: chart.sides
      .map(({ label }, i) => `${label} ${say(totals[i]!.reduce((sum, one) => sum + one, 0))}`)
      .join(words.say('list.comma')),
    age: chart.ages[most] ?? '',
    most: say(both[most] ?? NaN),
    baseline: told.baseline,
    change:
      told.change === 0
        ? words.say('value.none')
        : shownDifference(told.change, told.display, true),
  })
}
