/**
 * @module
 * A sign for each class of the destocking rule 供地限制档次的记号, so that the matrix reads without colour.
 */
const SIGNS: Readonly<Record<number, string>> = { 1: '=', 2: '↓', 3: '⇊', 4: '◐', 5: '✕' }

/** None where there is no cap, or no rule. */
export function signOf(gateClass: number): string {
  return SIGNS[gateClass] ?? ''
}
