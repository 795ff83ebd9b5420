/**
 * @module
 * The solver in a thread of its own, loaded when it is first asked for. Its file is served with a policy that lets
 * WebAssembly run and no text become code.
 */
import highs from 'highs'
import runtime from 'highs/runtime?url'
import { search } from '#models/schedule/search'
import type { Highs } from '#models/schedule/solver'
import type { SolverAnswer, SolverRequest } from './solver.ts'

const load = highs as unknown as (options: { locateFile: () => string }) => Promise<Highs>

self.addEventListener('message', ({ data: { problem, seconds } }: MessageEvent<SolverRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's own has none
  const tell = (answer: SolverAnswer) => self.postMessage(answer)
  load({ locateFile: () => runtime })
    .then((loaded) => {
      const schedule = search(loaded, problem, seconds, (better) =>
        tell({ kind: 'better', schedule: better }),
      )
      tell({ kind: 'done', schedule })
    })
    .catch((reason: unknown) => tell({ kind: 'failed', reason: String(reason) }))
})
