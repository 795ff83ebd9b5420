/**
 * @module
 * The page's way to the solver 求解: a thread for each search, ended to stop it.
 */
import type { ScheduleProblem } from '#models/schedule/problem'
import type { Schedule } from '#models/schedule/schedule'

export type SolverRequest = Readonly<{ problem: ScheduleProblem; seconds: number }>
export type SolverAnswer =
  | Readonly<{ kind: 'better' | 'done'; schedule: Schedule }>
  | Readonly<{ kind: 'failed'; reason: string }>

/** Start a search; gives what stops it. */
export function startSolver(
  request: SolverRequest,
  onAnswer: (answer: SolverAnswer) => void,
): () => void {
  const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), {
    type: 'module',
    name: 'solver',
  })
  worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
    if (data.kind !== 'better') worker.terminate()
    onAnswer(data)
  })
  worker.addEventListener('error', (event) => {
    worker.terminate()
    onAnswer({ kind: 'failed', reason: event.message })
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(request)
  return () => worker.terminate()
}
