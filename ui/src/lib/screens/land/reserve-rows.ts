/**
 * @module
 * Rows of the table of reserve and capacity 储备与容量: each ring with its areas, and the district last.
 */
import type { Query } from '#models/index'

export type Ring = 'core' | 'reserve' | 'ecological'
const RINGS: readonly Ring[] = ['core', 'reserve', 'ecological']

export type ReserveRow = Readonly<{
  id: string
  kind: 'ring' | 'area' | 'district'
  ring: Ring | undefined
  /** Areas that it adds up; of the district all. */
  areas: readonly string[]
}>

type Area = Readonly<{ id: string; ring: Ring }>

export function reserveRows(areas: readonly Area[]): readonly ReserveRow[] {
  const rings = RINGS.flatMap((ring): readonly ReserveRow[] => {
    const own = areas.filter((area) => area.ring === ring).map(({ id }) => id)
    if (own.length === 0) return []
    return [
      { id: `ring:${ring}`, kind: 'ring', ring, areas: own },
      ...own.map((id): ReserveRow => ({ id, kind: 'area', ring, areas: [id] })),
    ]
  })
  return [...rings, { id: '', kind: 'district', ring: undefined, areas: areas.map(({ id }) => id) }]
}

/** The figures of the book that a cell adds. */
export function queriesOf(
  { kind, areas }: ReserveRow,
  indicator: string,
  where: Readonly<Record<string, string>> = {},
): readonly Query[] {
  if (kind === 'district') return [{ indicator, where }]
  return areas.map((area) => ({ indicator, where: { ...where, area } }))
}

/** Land without a limit, because the pack does not say how much there is, is counted as this much and more. */
const UNLIMITED = 1e11

export function isUnlimited(m2: number): boolean {
  return m2 >= UNLIMITED
}
