import { startSolver } from '#lib/engine/solver.ts'
import { setCell } from '#lib/state/cell-changes.ts'
import { setParameter, type Overrides } from '#lib/state/overrides.ts'
import type { Session } from '#lib/state/session.svelte.ts'
import { asOverrides } from '#models/schedule/as-overrides'
import { SCHEDULE_TERMS, type ScheduleTerm } from '#models/schedule/problem'
import type { Schedule } from '#models/schedule/schedule'

type Terms = Record<ScheduleTerm['id'], number>

/** The search for the best schedule 时序优化: its terms, how far it is, and what it found. */
export class Optimiser {
  readonly #session: Session
  #stop: (() => void) | undefined
  #began = 0
  terms = $state<Terms>(
    Object.fromEntries(SCHEDULE_TERMS.map((term) => [term.id, term.default])) as Terms,
  )
  phase = $state<'idle' | 'running' | 'done' | 'stopped' | 'failed'>('idle')
  schedule = $state.raw<Schedule>()
  /** Of which scenario and changes; another list makes the schedule old. */
  #of = $state.raw<{ run: string; list: Overrides }>()
  elapsed = $state(0)
  reason = $state('')

  constructor(session: Session) {
    this.#session = session
  }

  /** The schedule is that of the scenario as it stands. */
  get fresh(): boolean {
    const { run, current } = this.#session
    return this.#of?.run === run && this.#of.list === current.overrides
  }

  async start(): Promise<void> {
    const { engine, run, live, current } = this.#session
    this.stop()
    this.phase = 'running'
    this.schedule = undefined
    this.reason = ''
    this.elapsed = 0
    this.#of = { run, list: current.overrides }
    const { seconds, ...choice } = this.terms
    try {
      await live.settle(run)
      const problem = await engine.scheduleProblem(run, choice)
      this.#began = performance.now()
      const clock = setInterval(() => {
        this.elapsed = (performance.now() - this.#began) / 1000
      }, 500)
      const end = startSolver({ problem, seconds }, (answer) => {
        if (answer.kind === 'failed') this.reason = answer.reason
        else this.schedule = answer.schedule
        if (answer.kind === 'better') return
        clearInterval(clock)
        this.#stop = undefined
        this.phase = answer.kind
      })
      this.#stop = () => {
        clearInterval(clock)
        end()
      }
    } catch (error) {
      this.reason = String(error)
      this.phase = 'failed'
    }
  }

  /** End the search; the best schedule so far stays. */
  stop(): void {
    if (!this.#stop) return
    this.#stop()
    this.#stop = undefined
    this.phase = 'stopped'
  }

  /** Put the schedule into the scenario, as one step. */
  adopt(): void {
    const { schedule } = this
    if (!schedule) return
    const { history, overrides } = this.#session.current
    history.endGesture()
    history.set(adopt(overrides, schedule))
    history.endGesture()
    this.#of = { run: this.#session.run, list: this.#session.current.overrides }
    this.adopted = true
  }
  adopted = $state(false)
}

/** The changes of a schedule on top of a list. */
export function adopt(list: Overrides, schedule: Schedule): Overrides {
  return asOverrides(schedule).reduce((next, change) => {
    if (change.kind === 'cell') return setCell(next, change, change.value)
    // oxlint-disable-next-line typescript/no-base-to-string -- the choice is a word
    return change.kind === 'parameter'
      ? setParameter(next, change.path, String(change.value))
      : next
  }, list)
}
