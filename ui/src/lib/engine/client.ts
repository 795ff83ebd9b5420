import { wrap, type Remote } from 'comlink'
import type { Engine } from './messages.ts'

/** An engine in a thread of its own. */
export function engineWorker(onBroken: (reason: string) => void): Worker {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  })
  worker.addEventListener('error', (event) => onBroken(event.message))
  return worker
}

/** The engine that the screens ask. */
export function startEngine(onBroken: (reason: string) => void): Remote<Engine> {
  return wrap<Engine>(engineWorker(onBroken))
}
