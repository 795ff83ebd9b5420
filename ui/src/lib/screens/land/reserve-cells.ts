/**
 * @module
 * Columns and cells of the table of reserve and capacity 储备与容量各栏. What the pack does not give is no figure.
 */
import type { ChartTable } from '#lib/charts/table.ts'
import type { WordKey } from '#lib/i18n/keys.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Session } from '#lib/state/session.svelte.ts'
import type { Query, Where } from '#models/index'
import { courseAt, courseOf } from './read.ts'
import { isUnlimited, queriesOf, type ReserveRow } from './reserve-rows.ts'

/** `unlimited`: the pack says of no land how much there is. `none`: it does not add up over these places. */
export type ReserveCell =
  | Readonly<{
      kind: 'value'
      value: number
      /** What it adds. */
      from: readonly Query[]
      /** m2 a person, not an area of land. */
      per: boolean
    }>
  | Readonly<{ kind: 'unknown' | 'unlimited' | 'none' }>

type Wanted = Readonly<{
  id: string
  word: WordKey
  indicator: string
  where?: Where
  /** Needs the land that is built up already. */
  builtUp?: true
  /** Needs land known in sum. */
  unnamed?: true
  per?: true
}>

const WANTED: readonly Wanted[] = [
  { id: 'named', word: 'land.col.named', indicator: 'named_site_left' },
  { id: 'unnamed', word: 'land.col.unnamed', indicator: 'unnamed_site_left', unnamed: true },
  {
    id: 'idle',
    word: 'land.col.idle',
    indicator: 'unnamed_left_by_source',
    where: { land_source: 'idle' },
    unnamed: true,
  },
  { id: 'closed', word: 'land.col.closed', indicator: 'land_closed' },
  { id: 'built', word: 'land.col.built', indicator: 'built_up_land', builtUp: true },
  {
    id: 'person',
    word: 'land.col.person',
    indicator: 'built_up_per_person',
    builtUp: true,
    per: true,
  },
  { id: 'room', word: 'land.col.room', indicator: 'new_construction_room', builtUp: true },
]

export function reserveColumns(
  session: Session,
  values: Readonly<{ standard: string; hectares: string }>,
) {
  const known = WANTED.filter(({ indicator }) => session.indicator(indicator))
  return [
    { id: 'place', label: words.say('land.col.place'), number: false },
    ...known.map(({ id, word }) => ({ id, label: words.say(word, values), number: true })),
  ]
}

export function reserveCell(session: Session, row: ReserveRow, id: string): ReserveCell {
  const wanted = WANTED.find((one) => one.id === id)!
  const { indicator, where = {}, builtUp, unnamed, per = false } = wanted
  if (per && row.kind === 'ring') return { kind: 'none' }
  if (builtUp && !row.areas.some((area) => givenAtBase(session, 'built_up_land_base', { area })))
    return { kind: 'unknown' }
  if (unnamed && !givenAtBase(session, 'unnamed_given_by_source')) return { kind: 'unlimited' }
  const from = queriesOf(row, indicator, where)
  const value = from.reduce((sum, query) => sum + courseAt(session, indicator, query.where), 0)
  if (!Number.isFinite(value)) return { kind: 'unknown' }
  return isUnlimited(value) ? { kind: 'unlimited' } : { kind: 'value', value, from, per }
}

function givenAtBase(session: Session, id: string, where: Where = {}): boolean {
  return (courseOf(session, id, where)?.[0] ?? 0) > 0
}

export function reserveFile(
  session: Session,
  columns: ChartTable['columns'],
  rows: readonly ReserveRow[],
  nameOf: (row: ReserveRow) => string,
  shown: (cell: ReserveCell) => string,
): ChartTable {
  return {
    columns,
    rows: rows.map((row) => ({
      key: row.id,
      cells: Object.fromEntries(
        columns.map(({ id }) => {
          if (id === 'place') return [id, nameOf(row)]
          const cell = reserveCell(session, row, id)
          if (cell.kind !== 'value') return [id, shown(cell)]
          return [id, cell.per ? cell.value : cell.value / M2_PER_HECTARE]
        }),
      ),
    })),
    opens: new Set(),
  }
}

const M2_PER_HECTARE = 1e4
