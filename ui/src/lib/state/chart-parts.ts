/**
 * @module
 * From what a chart wants to put together to what the open book has of it 图中各量.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { IndicatorRecord, Where } from '#models/index'
import type { Part } from './part.ts'

/** The book, the place of the screen, its words, and the colour of the scenario. */
export type Setting = Readonly<{
  known: (id: string) => IndicatorRecord | undefined
  where: Where
  say: (word: WordKey) => string
  colour: string
}>

/** A part before it is looked up; the colour is that of the scenario where none is said. */
export type Wanted = Readonly<{
  indicator: string
  word: WordKey
  as: Part['as']
  colour?: string
  less?: true
  member?: Readonly<{ dimension: string; id: string }>
}>

/** Only what the book has, at the place of the screen as far as the quantity spreads there. */
export function partsOf(wanted: readonly Wanted[], setting: Setting): readonly Part[] {
  return wanted.flatMap(({ indicator, word, as, colour, less, member }) => {
    const record = setting.known(indicator)
    if (!record) return []
    const own = member ? { [member.dimension]: member.id } : {}
    return [
      {
        id: member?.id ?? indicator,
        record,
        where: { ...fitting(record, setting.where), ...own },
        label: setting.say(word),
        colour: colour ?? setting.colour,
        as,
        ...(less ? { less } : {}),
      },
    ]
  })
}

export function fitting({ over }: IndicatorRecord, where: Where): Where {
  return Object.fromEntries(Object.entries(where).filter(([dimension]) => over.includes(dimension)))
}
