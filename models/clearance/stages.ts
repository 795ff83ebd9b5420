/**
 * @module
 * Where the stages, steps and kinds of clearance stand in their dimensions 征收阶段、环节、类型的位置.
 */

export const [NOT_STARTED, ROUND_1, ROUND_2, CLEARED, STOPPED] = [0, 1, 2, 3, 4] as const
export const STAGES = 5

export const [FIRST_ROUND, SECOND_ROUND, MOVING] = [0, 1, 2] as const

/** In the words of clearance.csv. */
export const KINDS = ['old_area', 'shanty', 'village', 'public_works'] as const
