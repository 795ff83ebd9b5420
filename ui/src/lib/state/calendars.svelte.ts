import type { Calendar, CalendarQuestion } from '#models/decide/types'
import type { Session } from './session.svelte.ts'

/** The hand rests so long before the calendar is asked for: what is drawn by the run itself comes first. */
const PAUSE = 150
/** A wait that a person notices. */
const NOTICED = 300

/** The decide-by calendar of the scenario and of the one behind 倒排供地; the old ones stay until the new have come. */
export class Calendars {
  now = $state.raw<Calendar>()
  behind = $state.raw<Calendar>()
  late = $state(false)
  failed = $state(false)
  #session: Session
  #turn = 0
  /** The last turn that has been answered. */
  #answered = 0

  constructor(session: Session) {
    this.#session = session
  }

  /** Ask again. Reads scenario, changes, year and area, so that an effect that calls it runs when one of them changes. */
  follow(): () => void {
    const { run, ghost, view, current, list, live } = this.#session
    const question = { today: view.year, area: view.area }
    const changes = list.fromRoot(current)
    const turn = ++this.#turn
    live.setRun(run, changes)
    const asked = setTimeout(() => void this.#ask(turn, run, ghost, question), PAUSE)
    const noticed = setTimeout(() => {
      this.late = this.#answered !== turn && this.now !== undefined
    }, PAUSE + NOTICED)
    return () => {
      clearTimeout(asked)
      clearTimeout(noticed)
    }
  }

  async #ask(turn: number, run: string, ghost: string, question: CalendarQuestion): Promise<void> {
    const { live, engine } = this.#session
    try {
      await live.settle(run)
      const now = await engine.calendar(run, question)
      await live.settle(ghost)
      const behind = await engine.calendar(ghost, question)
      if (turn !== this.#turn) return
      this.now = now
      this.behind = behind
      this.failed = false
    } catch {
      if (turn === this.#turn) this.failed = true
    }
    if (turn !== this.#turn) return
    this.#answered = turn
    this.late = false
  }
}
