/**
 * @module
 * The tasks of a year 年度任务: renewal land, affordable homes by tenure, and the pack's targets on flows.
 */
import type { PackTable, Target } from '#models/scenario/index'
import type { Study } from '#models/study-types'
import type { Task } from './types.ts'

/** Within a tenth counts as near where nobody says otherwise; the default of a target too. */
const NEAR = 0.1

export function tasksOf(
  study: Study,
  tables: ReadonlyMap<string, PackTable>,
  targets: readonly Target[],
  year: number,
): readonly Task[] {
  return [
    ...renewalTask(study),
    ...programmeTasks(study, tables.get('programmes'), year),
    ...targetTasks(study, targets),
  ]
}

/** Renewal land against the district's yearly task, which is a decision of the model 更新供地任务. */
function renewalTask(study: Study): readonly Task[] {
  const path = study.parameterPath('renewal_land_task')
  const wanted: Record<number, number> = {}
  study.catalogue.years.forEach((year, i) => {
    if (path[i]! > 0) wanted[year] = path[i]!
  })
  if (Object.keys(wanted).length === 0) return []
  const label = { zh: '更新土地供应', en: 'Renewal land supplied' }
  const indicator = 'renewal_land_supplied'
  return [{ id: indicator, label, indicator, where: {}, wanted, near: NEAR, binding: true }]
}

/** Homes to be raised by tenure 建设筹集任务; where only some of the year's rows bind, they are a task of their own. */
function programmeTasks(study: Study, table: PackTable | undefined, year: number): readonly Task[] {
  const rows = (table?.rows ?? []).map(({ cells }) => cells)
  const tenures = study.catalogue.dimensions.find(({ id }) => id === 'tenure')!.members
  return tenures.flatMap(({ id: tenure, label }) => {
    const all = rows.filter((cells) => cells['tenure'] === tenure)
    const inYear = all.filter((cells) => cells['year'] === year)
    if (inYear.length === 0) return []
    const task = (of: readonly Cells[], binding: boolean, id = ''): Task => ({
      id: `homes_raised:${tenure}${id}`,
      label: { zh: `${label.zh}筹集`, en: `Homes raised, ${label.en}` },
      indicator: 'homes_raised',
      where: { tenure },
      wanted: sumByYear(of),
      near: NEAR,
      binding,
    })
    const bound = inYear.filter(binds).length
    if (bound === 0 || bound === inYear.length) return [task(all, bound > 0)]
    return [task(all.filter(binds), true, ':binding'), task(all, false)]
  })
}

const binds = (cells: Cells) => Number(cells['binding'] ?? 0) === 1

type Cells = Readonly<Record<string, string | number>>

function sumByYear(rows: readonly Cells[]): Readonly<Record<number, number>> {
  const sums: Record<number, number> = {}
  for (const cells of rows) {
    const year = Number(cells['year'])
    sums[year] = (sums[year] ?? 0) + Number(cells['dwellings'])
  }
  return sums
}

/** Targets that ask for at least so much of a flow. Stocks, shares and ceilings are judged, not worked off. */
function targetTasks(study: Study, targets: readonly Target[]): readonly Task[] {
  const { indicators, years } = study.catalogue
  return targets.flatMap((target): Task[] => {
    const { id, indicator, where, op, value, over, near, binding } = target
    const record = indicators.find((one) => one.id === indicator)
    if (op !== '>=' || !record || !record.unit.endsWith('/year')) return []
    const label = target.label ?? record.label
    const task = { id, label, indicator, where, near, binding }
    if (over) return [{ ...task, wanted: { from: over[0], to: over[1], sum: Number(value) } }]
    if (typeof value === 'number')
      return [{ ...task, wanted: Object.fromEntries(years.map((year) => [year, value])) }]
    return [{ ...task, wanted: held(value as Readonly<Record<string, number>>, years) }]
  })
}

/** A path of a target holds until its next year. */
function held(path: Readonly<Record<string, number>>, years: readonly number[]) {
  const given = Object.keys(path)
    .map(Number)
    .sort((a, b) => a - b)
  return Object.fromEntries(
    years.flatMap((year) => {
      const from = given.findLast((one) => one <= year)
      return from === undefined ? [] : [[year, path[from]!]]
    }),
  )
}
