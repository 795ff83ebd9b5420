/** Steps kept for undo 撤销步数: older ones fall away. */
const KEPT = 100

/** Undo and redo over whole values 撤销与重做. Values are immutable, so a step is a reference. */
export class History<T> {
  past = $state.raw<readonly T[]>([])
  present = $state.raw<T>() as T
  future = $state.raw<readonly T[]>([])
  /** Steps with the same name in a row count as one: a drag is one step. */
  #gesture: string | undefined

  constructor(present: T, past: readonly T[] = [], future: readonly T[] = []) {
    this.present = present
    this.past = past
    this.future = future
  }

  get canUndo(): boolean {
    return this.past.length > 0
  }

  get canRedo(): boolean {
    return this.future.length > 0
  }

  /** Go on to a new value. Within one gesture only its start can be undone to. */
  set(value: T, gesture?: string): void {
    if (value === this.present) return
    if (gesture === undefined || gesture !== this.#gesture)
      this.past = [...this.past, this.present].slice(-KEPT)
    this.#gesture = gesture
    this.present = value
    this.future = []
  }

  /** The hand has let go: the next change is a step of its own. */
  endGesture(): void {
    this.#gesture = undefined
  }

  undo(): void {
    const back = this.past.at(-1)
    if (back === undefined) return
    this.future = [this.present, ...this.future]
    this.past = this.past.slice(0, -1)
    this.present = back
    this.endGesture()
  }

  redo(): void {
    const [next, ...rest] = this.future
    if (next === undefined) return
    this.past = [...this.past, this.present]
    this.future = rest
    this.present = next
    this.endGesture()
  }
}
