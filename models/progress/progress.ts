/**
 * @module
 * Progress in the year 年度任务进度: tasks against what was done month by month, what the year comes to, and the five years.
 */
import type { Pack, PackTable, Target } from '#models/scenario/index'
import type { Study } from '#models/study-types'
import { actualFlows, type ActualFlows } from './actual-flows.ts'
import { standingOf, yearEnd } from './forecast.ts'
import { dueByQuarter, shareByMonth } from './quarters.ts'
import { stepsAhead } from './steps-ahead.ts'
import { tasksOf } from './tasks.ts'
import type { Task, TaskProgress } from './types.ts'

const QUARTERS = ['q1', 'q2', 'q3', 'q4']
const PLAN_YEARS = 5

/** All tasks that the pack and the scenario set for the year; the plan year unless another is asked. */
export function progressOf(
  study: Study,
  pack: Pack,
  tables: ReadonlyMap<string, PackTable>,
  targets: readonly Target[],
  asked?: number,
): readonly TaskProgress[] {
  const { years } = study.catalogue
  // the base year is what is known, not what is planned
  const year = Math.min(Math.max(asked ?? pack.planYear, years[0]! + 1), years.at(-1)!)
  const shares = QUARTERS.map(
    (quarter) => study.parameterPath('task_quarter_share', { quarter })[year - years[0]!]!,
  )
  return tasksOf(study, tables, targets, year).flatMap((task) => {
    const actual = actualFlows({ ...pack, tables }, task)
    const known = knownIn(study, task, actual)
    const wanted = wantedIn(task, year, known)
    if (wanted === undefined) return []
    const record = study.catalogue.indicators.find(({ id }) => id === task.indicator)!
    const projected = study.value(task, year)
    const months = actual.months(year)
    const done = months.reduce((sum, month) => sum + month, 0)
    const past = shareByMonth(shares, months.length)
    const forecast = actual.year(year) ?? yearEnd(done, past, projected)
    const later = years.filter((one) => one > year)
    const course = [wanted, ...later.map((one) => wantedIn(task, one, known) ?? 0)]
    const period = periodOf(study, task, year, forecast, done, known)
    return [
      {
        task,
        unit: record.unit,
        ...(record.shownAs === undefined ? {} : { shownAs: record.shownAs }),
        year,
        wanted,
        projected,
        due: dueByQuarter(wanted, shares),
        months,
        done,
        dueByNow: wanted * past,
        forecast,
        standing: standingOf(forecast, wanted, task.near),
        steps: stepsAhead(study, task, year, course, shares),
        ...(period === undefined ? {} : { period }),
      },
    ]
  })
}

type Known = (year: number) => number | undefined

/** What a past year brought: as measured, else as the run has it from its base year on. */
function knownIn(study: Study, task: Task, actual: ActualFlows): Known {
  const base = study.catalogue.years[0]!
  return (year) => actual.year(year) ?? (year > base ? study.value(task, year) : undefined)
}

/** The task of a year. Of a sum over several years, what is left of it in equal parts. */
function wantedIn({ wanted }: Task, year: number, known: Known): number | undefined {
  if (!isSum(wanted)) return wanted[year]
  const { from, to, sum } = wanted
  if (year < from || year > to) return undefined
  let left = sum
  for (let before = from; before < year; before++) left -= known(before) ?? sum / (to - from + 1)
  return Math.max(0, left) / (to - year + 1)
}

type Wanted = Task['wanted']
const isSum = (wanted: Wanted): wanted is Readonly<{ from: number; to: number; sum: number }> =>
  'sum' in wanted

function periodOf(
  study: Study,
  task: Task,
  year: number,
  forecast: number,
  doneNow: number,
  known: Known,
): TaskProgress['period'] {
  const { wanted } = task
  // the five-year plans of the country run from years that end in 1 or 6 to those that end in 5 or 0
  const first = year - ((year - 1) % PLAN_YEARS)
  const [from, to] = isSum(wanted) ? [wanted.from, wanted.to] : [first, first + PLAN_YEARS - 1]
  const last = study.catalogue.years.at(-1)!
  if (to > last || from === to) return undefined
  let [sum, done, comes] = [0, doneNow, forecast]
  for (let one = from; one <= to; one++) {
    const asked = isSum(wanted) ? wanted.sum / (to - from + 1) : wanted[one]
    const brought = one === year ? 0 : known(one)
    if (asked === undefined || brought === undefined) return undefined
    sum += asked
    comes += brought
    if (one < year) done += brought
  }
  return {
    from,
    to,
    wanted: sum,
    done,
    forecast: comes,
    standing: standingOf(comes, sum, task.near),
  }
}
