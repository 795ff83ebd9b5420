import type { Remote } from 'comlink'
import { createSubscriber } from 'svelte/reactivity'
import type { Ask, Engine, RunAnswer, RunRequest } from '#lib/engine/messages.ts'
import type { Fault, Override } from '#models/index'

/** A wait that a person notices: figures are dimmed after it. */
const NOTICED = 300

/** What the page holds of one question to one run. Asking goes on as long as something on the screen reads it. */
export class Course {
  readonly run: string
  readonly ask: Ask
  #values: Float64Array | undefined
  #changed: (() => void) | undefined
  #subscribe: () => void
  /** Asked for again at the next turn. */
  stale = true
  watched = false

  constructor(run: string, ask: Ask, wake: () => void) {
    this.run = run
    this.ask = ask
    this.#subscribe = createSubscriber((changed) => {
      this.#changed = changed
      this.watched = true
      wake()
      return () => {
        this.watched = false
        this.stale = true
      }
    })
  }

  /** One value a year, or a year's cells after another's; undefined until the engine has answered. */
  get values(): Float64Array | undefined {
    this.#subscribe()
    return this.#values
  }

  put(values: Float64Array): void {
    this.stale = false
    // What did not change is not drawn again.
    if (this.#values && sameValues(this.#values, values)) return
    this.#values = values
    this.#changed?.()
  }
}

type Run = { overrides: readonly Override[]; sent: readonly Override[] | undefined }

/**
 * The live run 实时推演: what the screen shows of each scenario, asked of the engine again whenever a list of changes
 * does. One message is under way at a time, so a fast hand skips what nobody would see.
 */
export class Live {
  /** Time of the last run in the engine, in milliseconds. */
  took = $state(0)
  /** An answer is late enough to be noticed. */
  late = $state(false)
  faults = $state.raw<ReadonlyMap<string, readonly Fault[]>>(new Map())
  warnings = $state.raw<readonly Fault[]>([])
  #engine: Remote<Engine>
  #courses = new Map<string, Course>()
  #runs = new Map<string, Run>()
  #busy = false
  #scheduled = false
  #onFailure: (reason: unknown) => void

  constructor(engine: Remote<Engine>, onFailure: (reason: unknown) => void) {
    this.#engine = engine
    this.#onFailure = onFailure
  }

  /** Say which changes a run stands for. The same list changes nothing. */
  setRun(run: string, overrides: readonly Override[]): void {
    const known = this.#runs.get(run)
    if (known?.overrides === overrides) return
    this.#runs.set(run, { overrides, sent: known?.sent })
    for (const course of this.#courses.values()) if (course.run === run) course.stale = true
    this.#wake()
  }

  /** The course of an indicator or a parameter in a run. */
  course(run: string, ask: Ask): Course {
    const key = `${run} ${JSON.stringify(ask)}`
    let course = this.#courses.get(key)
    if (!course) {
      course = new Course(run, ask, () => this.#wake())
      this.#courses.set(key, course)
    }
    return course
  }

  /** Wait until the engine stands at the present changes of a run. */
  async settle(run: string): Promise<void> {
    const request = this.#request(run, [])
    if (request) await this.#engine.answer([request])
  }

  #wake(): void {
    if (this.#busy || this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      void this.#turn()
    })
  }

  async #turn(): Promise<void> {
    if (this.#busy) return
    const wanted = Map.groupBy(
      [...this.#courses.values()].filter((course) => course.watched && course.stale),
      (course) => course.run,
    )
    const asked = [...wanted].flatMap(([run, courses]) => {
      const request = this.#request(run, courses)
      return request ? [{ request, courses }] : []
    })
    if (asked.length === 0) return
    this.#busy = true
    for (const { courses } of asked) for (const course of courses) course.stale = false
    const noticed = setTimeout(() => (this.late = true), NOTICED)
    try {
      const answer = await this.#engine.answer(asked.map(({ request }) => request))
      this.took = answer.took
      answer.runs.forEach((run, i) => this.#take(run, asked[i]!.courses))
    } catch (reason) {
      this.#onFailure(reason)
      return
    } finally {
      clearTimeout(noticed)
      this.late = false
      this.#busy = false
    }
    this.#wake()
  }

  #request(run: string, courses: readonly Course[]): RunRequest | undefined {
    const known = this.#runs.get(run)
    if (!known) return undefined
    const asks = courses.map((course) => course.ask)
    if (known.sent === known.overrides) return { run, asks }
    known.sent = known.overrides
    return { run, overrides: known.overrides, asks }
  }

  #take(answer: RunAnswer, courses: readonly Course[]): void {
    // What changed meanwhile stays stale, but the hand sees this answer first.
    courses.forEach((course, i) => {
      const again = course.stale
      course.put(answer.values[i]!)
      course.stale = again
    })
    const before = this.faults.get(answer.run) ?? []
    if (answer.faults.length > 0 || before.length > 0)
      this.faults = new Map(this.faults).set(answer.run, answer.faults)
    this.warnings = answer.warnings
  }
}

function sameValues(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]))
}
