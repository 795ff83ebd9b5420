/**
 * @module
 * A search for a schedule as a thread runs it 求解过程: every better schedule is told, and the last one at the end.
 */
import { greedy } from './greedy.ts'
import { scoreOf } from './objective.ts'
import { optimise } from './optimise.ts'
import type { ScheduleProblem } from './problem.ts'
import { scheduleOf, type Schedule } from './schedule.ts'
import type { Highs } from './solver.ts'

/** Search for so many seconds; what is found on the way is told with its gaps unknown. */
export function search(
  highs: Highs,
  problem: ScheduleProblem,
  seconds: number,
  onBetter?: (schedule: Schedule) => void,
): Schedule {
  const plan = greedy(problem)
  const first = { plan, score: scoreOf(problem, plan) }
  const onWay = {
    greedy: first,
    status: 'limited',
    shortfallGap: Infinity,
    costGap: Infinity,
  } as const
  onBetter?.(scheduleOf(problem, { ...onWay, best: first }))
  const found = optimise(highs, problem, {
    seconds,
    onBetter: (best) => onBetter?.(scheduleOf(problem, { ...onWay, best })),
  })
  return scheduleOf(problem, found)
}
