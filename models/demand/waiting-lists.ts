/**
 * @module
 * All waiting lists of a run 各片区各类住房的轮候队列: read from the year's figures, moved on by a year, and told.
 */
import type { BlockIO } from '#models/engine/index'
import {
  homesBeyond,
  meanWait,
  newLine,
  passYear,
  peopleIn,
  settle,
  waitUnder,
  YEARS_WAITED,
  type ClassRules,
  type Line,
} from './waiting-queue.ts'

type Values = BlockIO['now']

/** The classes that wait for the homes of one tenure in one area, who is served first standing first. */
type List = Readonly<{ area: number; tenure: number; cell: number; lines: readonly Line[] }>

const NONE: ClassRules = { guaranteed: false, priority: 1, quota: 0, refusal: 0, exit: 0 }
/** A share by definition. */
const NINE_IN_TEN = 0.9

export class WaitingLists {
  readonly #areas: number
  readonly #statuses: number
  readonly #tenures: number
  readonly #classes: number
  /** By area and class. */
  readonly #lines: readonly Line[]
  #lists: readonly List[] = []
  /** The list that each line stands in. */
  readonly #cellOf: Int32Array

  constructor(areas: number, statuses: number, tenures: number, classes: number) {
    this.#areas = areas
    this.#statuses = statuses
    this.#tenures = tenures
    this.#classes = classes
    this.#lines = Array.from({ length: areas * classes }, () => newLine(NONE))
    this.#cellOf = new Int32Array(areas * classes)
  }

  /** The rules of the classes, and who applies in the year. */
  read(now: Values): void {
    const classes = Array.from({ length: this.#classes }, (_, c) => c)
    for (let area = 0; area < this.#areas; area++)
      for (const c of classes) this.#line(area, c).rules = rulesOf(now, c)
    const inOrder = classes.toSorted(
      (a, b) => rankOf(now, a) - rankOf(now, b) || byWidth(now, a, b),
    )
    this.#lists = Array.from({ length: this.#areas * this.#tenures }, (_, cell) => cell).flatMap(
      (cell) => {
        const [area, tenure] = [Math.floor(cell / this.#tenures), cell % this.#tenures]
        const own = inOrder.filter((c) => now['class_of_tenure']![c * this.#tenures + tenure]! > 0)
        if (own.length === 0) return []
        this.#apply(now, area, tenure, own)
        for (const c of own) this.#cellOf[area * this.#classes + c] = cell
        return [{ area, tenure, cell, lines: own.map((c) => this.#line(area, c)) }]
      },
    )
  }

  /**
   * New applicants of each class. Classes lie one within another: who meets several belongs to the one that is served
   * first, among equals to the narrower one; who meets none does not apply.
   */
  #apply(now: Values, area: number, tenure: number, classes: readonly number[]): void {
    const [eligible, reach] = [now['new_eligible_by_status']!, now['class_reach']!]
    const at = (status: number) => area * this.#statuses + status
    const of = (status: number) => eligible[at(status) * this.#tenures + tenure]!
    let all = 0
    for (let status = 0; status < this.#statuses; status++) all += of(status)
    const pool = now['application_pool']![area * this.#tenures + tenure]!
    for (const c of classes) this.#line(area, c).arrivals = 0
    for (let status = 0; status < this.#statuses; status++) {
      // where nobody is eligible and people apply all the same, all statuses alike
      const applicants = pool * (all > 0 ? of(status) / all : 1 / this.#statuses)
      let met = 0
      for (const c of classes) {
        const share = reach[at(status) * this.#classes + c]!
        this.#line(area, c).arrivals += applicants * Math.max(0, share - met)
        met = Math.max(met, share)
      }
    }
  }

  /** Who waits at the end of the base year: as given, shared out by households; else what the list would settle at. */
  open(now: Values): void {
    const [given, undated] = [now['applicants_given']!, now['applicants_given_undated']!]
    const known = given.some((n) => n > 0) || undated.some((n) => n > 0)
    if (!known) {
      for (const line of this.#lines) line.waiting.fill(0)
      for (const { tenure, cell, lines } of this.#lists)
        settle(lines, now['places']![cell]!, now['allocation_rule']![tenure]! > 0)
      return
    }
    const households = householdsOf(now['housed_households']!, this.#areas)
    for (let area = 0; area < this.#areas; area++)
      for (let c = 0; c < this.#classes; c++) {
        const line = this.#line(area, c)
        for (let k = 0; k < YEARS_WAITED; k++)
          line.waiting[k] = given[c * YEARS_WAITED + k]! * households[area]!
        fillUp(line, undated[c]! * households[area]!)
      }
  }

  load(queue: Float64Array): void {
    this.#lines.forEach(({ waiting }, i) =>
      waiting.set(queue.subarray(i * YEARS_WAITED, (i + 1) * YEARS_WAITED)),
    )
  }

  save(now: Values): void {
    this.#lines.forEach(({ waiting }, i) => now['waiting_queue']!.set(waiting, i * YEARS_WAITED))
  }

  pass(now: Values): void {
    for (const { tenure, cell, lines } of this.#lists)
      passYear(lines, now['places']![cell]!, now['allocation_rule']![tenure]! > 0)
  }

  /** What the year brought, and how long those had waited who got a home. */
  tell(now: Values): void {
    for (const id of TOLD) now[id]!.fill(0)
    for (const { tenure, cell, lines } of this.#lists) {
      let people = 0
      for (const line of lines) {
        now['applications']![cell]! += line.arrivals
        now['allocations']![cell]! += line.allocated
        now['waiting_exits']![cell]! += line.exits
        now['offers_refused']![cell]! += line.refused
        people += peopleIn(line)
      }
      const some = now['allocations']![cell]! > 0
      const none = people > 0 ? now['longest_time']![0]! : 0
      now['waiting_median_years']![cell] = some ? waitUnder(lines, 1 / 2) : none
      now['waiting_p90_years']![cell] = some ? waitUnder(lines, NINE_IN_TEN) : none
      now['waiting_mean_years']![cell] = some ? meanWait(lines) : none
      now['homes_to_keep_target']![cell] =
        now['homes_per_household']![0]! * homesBeyond(lines, now['target_wait_years']![tenure]!)
    }
    this.#lines.forEach((line, i) => {
      now['applications_by_class']![i] = line.arrivals
      now['allocations_by_class']![i] = line.allocated
      const none = peopleIn(line) > 0 ? now['longest_time']![0]! : 0
      now['waiting_mean_by_class']![i] = line.allocated > 0 ? meanWait([line]) : none
    })
  }

  /** Who waits at the end of the year, as it was saved. */
  tellPeople(now: Values): void {
    now['waiting_people']!.fill(0)
    const queue = now['waiting_queue']!
    for (let i = 0; i < this.#lines.length; i++) {
      let people = 0
      for (let k = 0; k < YEARS_WAITED; k++) people += queue[i * YEARS_WAITED + k]!
      now['waiting_by_class']![i] = people
      now['waiting_people']![this.#cellOf[i]!]! += people
    }
  }

  #line(area: number, c: number): Line {
    return this.#lines[area * this.#classes + c]!
  }
}

const TOLD = [
  'applications',
  'allocations',
  'waiting_exits',
  'offers_refused',
  'waiting_median_years',
  'waiting_p90_years',
  'waiting_mean_years',
  'homes_to_keep_target',
]

function rulesOf(now: Values, c: number): ClassRules {
  return {
    guaranteed: now['class_guaranteed']![c]! > 0,
    priority: now['class_priority']![c]!,
    quota: now['class_quota']![c]!,
    refusal: now['class_refusal_share']![c]!,
    exit: now['class_exit_rate']![c]!,
  }
}

/** More than any priority. */
const GUARANTEED = 1_000

/** Who is served first has the smaller number. */
function rankOf(now: Values, c: number): number {
  return now['class_priority']![c]! - (now['class_guaranteed']![c]! > 0 ? GUARANTEED : 0)
}

/** Among classes served alike: those with a quota, then the lower ceiling, then those for fewer statuses. */
function byWidth(now: Values, a: number, b: number): number {
  const statuses = now['class_open_to']!.length / now['class_quota']!.length
  const widths = (c: number) => [
    now['class_quota']![c]! > 0 ? 0 : 1,
    now['class_income_ceiling']![c]! > 0 ? now['class_income_ceiling']![c]! : Number.MAX_VALUE,
    now['class_open_to']!.subarray(c * statuses, (c + 1) * statuses).reduce((n, v) => n + v, 0),
  ]
  const other = widths(b)
  return (
    widths(a)
      .map((width, i) => width - other[i]!)
      .find((difference) => difference !== 0) ?? 0
  )
}

/** Share of the district's households in each area. */
function householdsOf(housed: Float64Array, areas: number): Float64Array {
  const statuses = housed.length / areas
  const all = housed.reduce((s, v) => s + v, 0)
  return Float64Array.from({ length: areas }, (_, area) => {
    const own = housed.subarray(area * statuses, (area + 1) * statuses)
    return all > 0 ? own.reduce((s, v) => s + v, 0) / all : 0
  })
}

/** Applicants whose years are not known: as if the list had grown by the year's new ones, the youngest first. */
function fillUp(line: Line, applicants: number): void {
  let left = applicants
  let year = line.arrivals > 0 ? line.arrivals : applicants
  for (let k = 0; k < YEARS_WAITED && left > 0; k++) {
    const here = k === YEARS_WAITED - 1 ? left : Math.min(left, year)
    line.waiting[k]! += here
    left -= here
    year *= 1 - Math.min(1, line.rules.exit)
  }
}
