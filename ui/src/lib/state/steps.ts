/**
 * @module
 * Steps back and forth over whole values 步: pure, for undo and redo.
 */

/** Values are immutable, so a step is a reference. */
export type Steps<T> = Readonly<{ past: readonly T[]; present: T; future: readonly T[] }>

/** Steps kept; older ones fall away. */
const KEPT = 100

export function begin<T>(present: T): Steps<T> {
  return { past: [], present, future: [] }
}

/** Go on to a new value. `merge`: it belongs to the step that is under way, as in a drag. */
export function goOn<T>(steps: Steps<T>, value: T, merge: boolean): Steps<T> {
  if (value === steps.present) return steps
  const past = merge ? steps.past : [...steps.past, steps.present].slice(-KEPT)
  return { past, present: value, future: [] }
}

export function goBack<T>(steps: Steps<T>): Steps<T> {
  if (steps.past.length === 0) return steps
  return {
    past: steps.past.slice(0, -1),
    present: steps.past.at(-1)!,
    future: [steps.present, ...steps.future],
  }
}

export function goForth<T>(steps: Steps<T>): Steps<T> {
  if (steps.future.length === 0) return steps
  return {
    past: [...steps.past, steps.present],
    present: steps.future[0]!,
    future: steps.future.slice(1),
  }
}
