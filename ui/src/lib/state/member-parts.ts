/**
 * @module
 * A quantity drawn as bars by the members of one of its dimensions 按维度分列: stages, conditions, programmes.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import { partsOf, type Setting } from './chart-parts.ts'
import type { Part } from './part.ts'
import type { DimensionRecord } from '#models/index'

/** Shades of one colour: where there are more members than shades, the lightest repeats. */
const SHADES = 6

export type ByMember = Readonly<{
  id: string
  title: WordKey
  indicator: string
  dimension: string
}>

/** One bar for each member that is drawn, darkest first. */
export function memberParts(
  { indicator, dimension, title }: ByMember,
  setting: Setting,
  members: DimensionRecord['members'],
  text: (label: DimensionRecord['label']) => string,
): readonly Part[] {
  return members.flatMap(({ id, label }, i) =>
    partsOf(
      [
        {
          indicator,
          word: title,
          as: 'bar',
          colour: `seq-${Math.min(i + 1, SHADES)}`,
          member: { dimension, id },
        },
      ],
      setting,
    ).map((part) => ({ ...part, label: text(label) })),
  )
}
