/**
 * @module
 * Searches for schedules beside the server's own thread 求解线程: some at once and no more, each ended when nobody waits
 * for it any longer. A search takes about 240 MB while it lasts.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ScheduleProblem } from '#models/schedule/problem'
import type { Schedule } from '#models/schedule/schedule'

export type Searches = Readonly<{
  /** What was found; nothing where all places are taken. Rejects when the signal ends it. */
  start: (
    problem: ScheduleProblem,
    seconds: number,
    signal: AbortSignal,
  ) => Promise<Schedule> | undefined
}>

/** One processor is left to the server. */
export function openSearches(atOnce = Math.max(1, availableParallelism() - 1)): Searches {
  let running = 0
  async function run(
    problem: ScheduleProblem,
    seconds: number,
    signal: AbortSignal,
  ): Promise<Schedule> {
    const worker = new Worker(new URL('./search-thread.ts', import.meta.url), {
      workerData: { problem, seconds },
    })
    try {
      return await new Promise<Schedule>((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.once('exit', () => reject(new Error('The search ended without an answer')))
        if (signal.aborted) reject(signal.reason)
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    } finally {
      await worker.terminate()
    }
  }
  return {
    start: (problem, seconds, signal) => {
      if (running >= atOnce) return undefined
      running += 1
      return run(problem, seconds, signal).finally(() => {
        running -= 1
      })
    },
  }
}
