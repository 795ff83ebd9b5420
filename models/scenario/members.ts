/**
 * @module
 * The members of dimensions 成员: those that only the data know (areas, parcels), and all together.
 */
import type { Dimension, Member, Members } from '#models/engine/index'
import { TABLES } from './tables.ts'
import type { Pack, PackTable } from './types.ts'

/** Members of every dimension by its id. */
export type AllMembers = ReadonlyMap<string, readonly Member[]>

type Named = Pick<Pack, 'areas' | 'waitingClasses'>
type Own = Readonly<Record<string, Members[string]>>

/** Members that a pack gives: areas, waiting classes, and rows of tables such as parcels, each in its area. */
export function membersOf(pack: Named, tables: ReadonlyMap<string, PackTable>): Members {
  const named = namedMembers(pack)
  const areas = new Map(pack.areas.map((a, i) => [a.id, i]))
  const byRow: Record<string, Members[string]> = {}
  for (const spec of TABLES) {
    if (spec.defines === undefined) continue
    const rows = tables.get(spec.id)?.rows ?? []
    byRow[spec.defines] = {
      members: rows.map(({ cells }) => {
        const id = String(cells['id'])
        const name = String(cells['name'] ?? id)
        return { id, label: { zh: name, en: name } }
      }),
      parents: rows.map(({ cells }) => areas.get(String(cells['area'])) ?? 0),
    }
  }
  return { ...named, ...byRow }
}

/** Members that the pack names outside its tables. */
export function namedMembers({ areas, waitingClasses }: Named): Own {
  const places = areas.map(({ id, name }) => ({ id, label: name }))
  const classes = waitingClasses.map(({ id, name }) => ({ id, label: name }))
  return {
    area: { members: places },
    destination: { members: places },
    ...(classes.length > 0 ? { waiting_class: { members: classes } } : {}),
  }
}

/** The book's own members and the pack's together. */
export function allMembers(dimensions: readonly Dimension[], own: Members): AllMembers {
  const all = new Map<string, readonly Member[]>(
    Object.entries(own).map(([id, { members }]) => [id, members]),
  )
  for (const { id, members } of dimensions) if (members ?? !all.has(id)) all.set(id, members ?? [])
  return all
}

const indices = new WeakMap<readonly Member[], ReadonlyMap<string, number>>()

/** Index of each member by id; made once a list. */
export function indexOf(members: readonly Member[]): ReadonlyMap<string, number> {
  let index = indices.get(members)
  if (!index) {
    index = new Map(members.map((m, i) => [m.id, i]))
    indices.set(members, index)
  }
  return index
}
