/**
 * @module
 * The steps that a task needs first 倒排环节: how long before, and how much is in hand.
 */
import type { Study } from '#models/study-types'
import { dueAhead, latestQuarter } from './quarters.ts'
import type { StepAhead, Task } from './types.ts'

const QUARTERS = 4

/** Renewal land: what must be confirmed, planned and listed before its contracts are signed. */
const RENEWAL = {
  dimension: 'renewal_step',
  time: 'renewal_time_left',
  stock: 'renewal_land_by_stage',
  stage: 'renewal_stage',
  /** Last to first: the step that ends in the task, and the one before it with the stage in which land then stands. */
  chain: [
    { step: 'implementer', before: 'land', stands: 'implementer_confirmed' },
    { step: 'unit_plan', before: 'implementer', stands: 'plan_approved' },
    { step: 'listing', before: 'unit_plan', stands: 'listed' },
  ],
} as const

const CHAINS: Readonly<Record<string, typeof RENEWAL>> = { renewal_land_supplied: RENEWAL }

/**
 * @param wanted the year's task and those of the years after it
 * @param done of the year's task so far
 */
export function stepsAhead(
  study: Study,
  task: Task,
  year: number,
  wanted: readonly number[],
  shares: readonly number[],
): readonly StepAhead[] {
  const chain = CHAINS[task.indicator]
  if (!chain) return []
  const { members } = study.catalogue.dimensions.find(({ id }) => id === chain.dimension)!
  let lead = 0
  let inHand = 0
  return chain.chain.map(({ step, before, stands }) => {
    const time = { indicator: chain.time, where: { [chain.dimension]: before } }
    lead += QUARTERS * study.value(time, year)
    const stock = { indicator: chain.stock, where: { ...task.where, [chain.stage]: stands } }
    inHand += study.value(stock, year - 1)
    return {
      id: step,
      label: members.find(({ id }) => id === step)!.label,
      lead,
      due: dueAhead(wanted, shares, lead),
      latest: latestQuarter(year, shares, lead),
      inHand,
      short: Math.max(0, wanted[0]! - inHand),
    }
  })
}
