import { begin, goBack, goForth, goOn, type Steps } from './steps.ts'

/** Undo and redo 撤销与重做. A drag, or a key held down, is one step. */
export class History<T> {
  steps = $state.raw() as Steps<T>
  /** Changes with the same name in a row belong to one step. */
  #gesture: string | undefined

  constructor(present: T) {
    this.steps = begin(present)
  }

  get present(): T {
    return this.steps.present
  }

  get canUndo(): boolean {
    return this.steps.past.length > 0
  }

  get canRedo(): boolean {
    return this.steps.future.length > 0
  }

  set(value: T, gesture?: string): void {
    // A gesture begins with what it changes: taking a knob where it stands is no step yet.
    if (value === this.present) return
    const merge = gesture !== undefined && gesture === this.#gesture
    this.#gesture = gesture
    this.steps = goOn(this.steps, value, merge)
  }

  /** The hand has let go: the next change is a step of its own. */
  endGesture(): void {
    this.#gesture = undefined
  }

  undo(): void {
    this.endGesture()
    this.steps = goBack(this.steps)
  }

  redo(): void {
    this.endGesture()
    this.steps = goForth(this.steps)
  }
}
