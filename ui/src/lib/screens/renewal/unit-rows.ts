/**
 * @module
 * Units, projects and contracts as rows 更新单元清单: where each stands, its cards, and which deadlines come up.
 */

/** One row of renewal.csv in a year. Shares are of the row, sites in m2. */
export type UnitRow = Readonly<{
  id: string
  name: string
  area: string
  site: number
  /** Stage in which most of it stands, and how much. */
  stage: number
  share: number
  /** Undefined where nothing waits under a deadline. */
  yearsLeft: number | undefined
  yellow: number
  red: number
}>

export type UnitKey = 'id' | 'area' | 'site' | 'stage' | 'yearsLeft' | 'yellow' | 'red'
export type UnitSort = Readonly<{ key: UnitKey; down: boolean }>

/** `due`: with a card, or a deadline within two years. */
export type Which = 'due' | 'all'

/** What the engine writes where nothing waits. */
const NO_DEADLINE = 99
const SOON = 2
/** Less than this of a row is nothing to show. */
const LEAST = 0.005
const AFTER_ALL = 1e9

export type UnitFigures = Readonly<{
  names: readonly Readonly<{ id: string; name: string; area: string }>[]
  /** All stages of a row, one row after another. */
  stages: ArrayLike<number>
  stageCount: number
  site: ArrayLike<number>
  left: ArrayLike<number>
  yellow: ArrayLike<number>
  red: ArrayLike<number>
}>

export function unitRows(figures: UnitFigures): readonly UnitRow[] {
  const { names, stages, stageCount, site, left, yellow, red } = figures
  return names.flatMap(({ id, name, area }, r): UnitRow[] => {
    // its parts may have taken all of its site
    if (!(site[r]! > 0)) return []
    let stage = 0
    for (let s = 1; s < stageCount; s++)
      if (stages[r * stageCount + s]! > stages[r * stageCount + stage]!) stage = s
    return [
      {
        id,
        name,
        area,
        site: site[r]!,
        stage,
        share: stages[r * stageCount + stage]!,
        yearsLeft: left[r]! < NO_DEADLINE ? left[r]! : undefined,
        yellow: yellow[r]!,
        red: red[r]!,
      },
    ]
  })
}

export function isDue({ yellow, red, yearsLeft }: UnitRow): boolean {
  return yellow > LEAST || red > LEAST || (yearsLeft !== undefined && yearsLeft <= SOON)
}

export function listedUnits(
  rows: readonly UnitRow[],
  area: string,
  which: Which,
  { key, down }: UnitSort,
): readonly UnitRow[] {
  const value = (row: UnitRow) => (key === 'yearsLeft' ? (row.yearsLeft ?? AFTER_ALL) : row[key])
  const order = (a: UnitRow, b: UnitRow) => {
    const [x, y] = [value(a), value(b)]
    return typeof x === 'number' && typeof y === 'number'
      ? x - y
      : String(x).localeCompare(String(y), 'zh')
  }
  return rows
    .filter((row) => (area === '' || row.area === area) && (which === 'all' || isDue(row)))
    .toSorted((a, b) => (down ? -1 : 1) * order(a, b) || a.id.localeCompare(b.id))
}
