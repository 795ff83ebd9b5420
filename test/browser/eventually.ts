import { expect } from 'vitest'

/** Ask again until the answer is what is expected: a page takes its time, and more of it on a busy machine. */
export function eventually<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: 20_000, interval: 50 })
}
