/**
 * @module
 * A month's figure typed in 录入当月完成量: a row of actuals.csv that the scenario adds.
 */
import type { Override } from '#models/scenario/types'
import type { Where } from '#models/index'
import type { TaskProgress } from '#models/progress/types'
import type { Overrides } from './overrides.ts'

type Entered = Extract<Override, { kind: 'row' }>

/** Add the next month of a task, in base units. */
export function addMonth(list: Overrides, { task, year, months }: TaskProgress, value: number) {
  const { indicator } = task
  const add = { year, month: months.length + 1, indicator, value, ...placeOf(task.where) }
  return [...list, { kind: 'row', table: 'actuals', add } satisfies Override]
}

/** The last month that the scenario itself added to the task; months of the pack stay. */
export function lastEntered(list: Overrides, progress: TaskProgress): Entered | undefined {
  const { task, year, months } = progress
  return list.findLast(
    (change): change is Entered =>
      change.kind === 'row' &&
      change.table === 'actuals' &&
      change.add?.['indicator'] === task.indicator &&
      change.add['year'] === year &&
      change.add['month'] === months.length &&
      samePlace(change.add, placeOf(task.where)),
  )
}

/** Take it back. */
export function takeBack(list: Overrides, entered: Entered): Overrides {
  return list.filter((change) => change !== entered)
}

/** A place as the columns `area` and `dimension` of actuals.csv name it. */
function placeOf({ area, ...others }: Where): Place {
  const dimension = Object.entries(others)
    .map(([id, member]) => `${id}=${member}`)
    .join(';')
  return {
    ...(area === undefined ? {} : { area }),
    ...(dimension === '' ? {} : { dimension }),
  }
}

type Place = Readonly<{ area?: string; dimension?: string }>

function samePlace(added: Readonly<Record<string, unknown>>, { area, dimension }: Place): boolean {
  return added['area'] === area && added['dimension'] === dimension
}
