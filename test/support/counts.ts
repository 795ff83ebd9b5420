/**
 * @module
 * How many tests passed and failed, added up over the steps of `npm test`.
 */
import { existsSync, readFileSync } from 'node:fs'

export type Counts = Readonly<{ passed: number; failed: number; skipped: number }>

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

/** What vitest's JSON report says; a run that broke off, or left no report, counts as one failure at least. */
export function readCounts(report: string, passed: boolean): Counts {
  const said: Record<string, number> = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {}
  const failed = said['numFailedTests'] ?? 0
  return {
    passed: said['numPassedTests'] ?? 0,
    failed: passed ? failed : Math.max(1, failed),
    skipped: said['numPendingTests'] ?? 0,
  }
}

/** The closing line, alone on its line. */
export function sentence({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
