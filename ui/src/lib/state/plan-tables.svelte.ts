import type { ResultTable } from '#models/results/types'
import type { Session } from './session.svelte.ts'

/** A wait that a person notices. */
const NOTICED = 300

/** The published tables of the year and scenario on the screen 计划表; the old ones stay until the new have come. */
export class PlanTables {
  shown = $state.raw<readonly ResultTable[]>([])
  late = $state(false)
  #session: Session
  #turn = 0

  constructor(session: Session) {
    this.#session = session
  }

  /** Ask again. Reads scenario, changes, year and area, so that an effect that calls it runs when one of them changes. */
  follow(): () => void {
    const { run, view, current, list, engine, live } = this.#session
    const { year, area } = view
    const changes = list.fromRoot(current)
    const turn = ++this.#turn
    const noticed = setTimeout(() => (this.late = this.shown.length > 0), NOTICED)
    live.setRun(run, changes)
    void live
      .settle(run)
      .then(() => engine.planTables(run, year, area === '' ? undefined : area))
      .then((tables) => {
        if (turn === this.#turn) this.shown = tables
      })
      .finally(() => {
        clearTimeout(noticed)
        if (turn === this.#turn) this.late = false
      })
    return () => clearTimeout(noticed)
  }
}
