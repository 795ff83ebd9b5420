/**
 * @module
 * Where the stages, steps and queues of renewal stand in their dimensions 更新阶段、环节的位置.
 */

export const [PROPOSED, LISTED, PLANNED, CONFIRMED, CONTRACTED, BUILDING, COMPLETED, WITHDRAWN] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const
export const STAGES = 8

export const [LISTING, UNIT_PLAN, IMPLEMENTER, LAND, DESIGN, BUILD] = [0, 1, 2, 3, 4, 5] as const
export const STEPS = 6

/** Queues that have a deadline: for the unit plan, for the implementer, held out, for the land contract. */
export const [FOR_PLAN, FOR_IMPLEMENTER, HELD_OUT, FOR_LAND] = [0, 1, 2, 3] as const
export const QUEUES = 4
export const AGES = 8

export const REFURBISH = 1

/** The stage that a queue stands in. */
export const STAGE_OF_QUEUE = [LISTED, PLANNED, PLANNED, CONFIRMED] as const

/** The stage that a step leads to. */
export const STAGE_AFTER = [LISTED, PLANNED, CONFIRMED, CONTRACTED, BUILDING, COMPLETED] as const

/** The stage from which a row takes a step, to be rebuilt or refurbished: that needs neither implementer nor land. */
export const STAGE_BEFORE = [
  [PROPOSED, LISTED, PLANNED, CONFIRMED, CONTRACTED, BUILDING],
  [PROPOSED, LISTED, -1, -1, PLANNED, BUILDING],
] as const

/** Columns that date a step, in the order of the steps. */
export const DATES = [
  'renewal_listing_year',
  'renewal_plan_year',
  'renewal_confirmation_year',
  'renewal_contract_year',
  'renewal_start_year',
  'renewal_completion_year',
] as const
