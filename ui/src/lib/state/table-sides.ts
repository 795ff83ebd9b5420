/**
 * @module
 * Rows and columns of a table of figures 数表的行与列: areas and the whole district, members of a dimension.
 */
import type { words as Words } from '#lib/i18n/words.svelte.ts'
import type { Where } from '#models/index'
import type { Session } from './session.svelte.ts'

/** A row or column: its words, and what it adds to the question. */
export type Side = Readonly<{ id: string; label: string; indicator?: string; where?: Where }>

/** Each member of a dimension. */
export function memberSides(
  { catalogue }: Session,
  dimension: string,
  words: typeof Words,
): readonly Side[] {
  const members = catalogue.dimensions.find(({ id }) => id === dimension)?.members ?? []
  return members.map(({ id, label }) => ({
    id,
    label: words.text(label),
    where: { [dimension]: id },
  }))
}

/** Each area, and the whole district last. */
export function areaRows(session: Session, words: typeof Words): readonly Side[] {
  const district = { id: '', label: words.say('top.district') }
  return [...memberSides(session, 'area', words), district]
}
