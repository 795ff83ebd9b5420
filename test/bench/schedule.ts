/**
 * @module
 * How long the schedule of 500 parcels over 10 years and 4 quarters takes: the greedy choice, and HiGHS from it on.
 * `node test/bench/schedule.ts [seconds]`
 */
import { loadHighs } from '#api/highs'
import { greedy } from '#models/schedule/greedy'
import { optimise } from '#models/schedule/optimise'
import { dealQuarters } from '#models/schedule/quarters'
import { randomSchedule } from '#test/support/random-schedule'

const seconds = Number(process.argv[2] ?? 30)
const problem = randomSchedule(2026, { parcels: 500, years: 10, areas: 10 })

const times: number[] = []
for (let i = 0; i < 21; i++) {
  const began = performance.now()
  dealQuarters(problem, greedy(problem))
  times.push(performance.now() - began)
}
const median = times.toSorted((a, b) => a - b)[10]!
console.log(
  `greedy with quarters: ${median.toFixed(1)} ms (median of 21; first ${times[0]!.toFixed(1)} ms)`,
)

const before = process.memoryUsage().rss
const loading = performance.now()
const highs = await loadHighs()
console.log(`HiGHS loaded in ${(performance.now() - loading).toFixed(0)} ms`)
const began = performance.now()
const found = optimise(highs, problem, { seconds })
const took = (performance.now() - began) / 1000
const million = (value: number) => (value / 1e6).toFixed(1)
for (const [name, { score }] of [
  ['greedy', found.greedy],
  ['best', found.best],
] as const)
  console.log(
    `${name}: shortfall ${million(score.shortfall)}, cost ${million(score.cost)} million CNY`,
  )
console.log(
  `${found.status} after ${took.toFixed(1)} s; gaps: shortfall ${(100 * found.shortfallGap).toFixed(3)} %, cost ${(100 * found.costGap).toFixed(3)} %; memory ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more than before`,
)
