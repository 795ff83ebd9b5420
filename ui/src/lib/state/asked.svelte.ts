import type { Session } from './session.svelte.ts'

/** The hand rests so long before the question is put: what is drawn by the run itself comes first. */
const PAUSE = 150
/** A wait that a person notices. */
const NOTICED = 300

/** Puts a question to a run. */
type Ask<Answer> = (run: string) => Promise<Answer>

/** What is asked of the scenario and of the one behind it 另行计算的结果; the old answers stay until the new have come. */
export class Asked<Answer> {
  now = $state.raw<Answer>()
  behind = $state.raw<Answer>()
  late = $state(false)
  failed = $state(false)
  #session: Session
  #question: () => Ask<Answer>
  #turn = 0
  /** The last turn that has been answered. */
  #answered = 0

  /** @param question reads what it depends on, such as the year, and gives what puts it to a run */
  constructor(session: Session, question: () => Ask<Answer>) {
    this.#session = session
    this.#question = question
  }

  /** Ask again. Reads scenario, changes and the question, so that an effect that calls it runs when one of them changes. */
  follow(): () => void {
    const { run, ghost, current, list, live } = this.#session
    const ask = this.#question()
    const changes = list.fromRoot(current)
    const turn = ++this.#turn
    live.setRun(run, changes)
    const asked = setTimeout(() => void this.#put(turn, run, ghost, ask), PAUSE)
    const noticed = setTimeout(() => {
      this.late = this.#answered !== turn && this.now !== undefined
    }, PAUSE + NOTICED)
    return () => {
      clearTimeout(asked)
      clearTimeout(noticed)
    }
  }

  async #put(turn: number, run: string, ghost: string, ask: Ask<Answer>): Promise<void> {
    const { live } = this.#session
    try {
      await live.settle(run)
      const now = await ask(run)
      await live.settle(ghost)
      const behind = await ask(ghost)
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
