/** A search for a schedule in a thread of its own: it ends with the one answer, or with the error that stopped it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ScheduleProblem } from '#models/schedule/problem'
import { search } from '#models/schedule/search'
import { loadHighs } from './highs.ts'

const { problem, seconds } = workerData as Readonly<{ problem: ScheduleProblem; seconds: number }>

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's own has none
parentPort!.postMessage(search(await loadHighs(), problem, seconds))
