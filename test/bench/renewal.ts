/**
 * @module
 * A thousand rows of urban renewal over twenty years: milliseconds a run, against one plain pass over the same cells.
 */
import { cpus } from 'node:os'
import { median } from 'simple-statistics'
import { randomUnits } from '#test/support/random-renewal'

const [ROWS, YEARS, ROUNDS] = [1000, 20, 41]

function timed(work: () => void): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

const cells = new Float64Array(ROWS * (8 + 8 + 4 * 8))
const [runs, passes]: [number[], number[]] = [[], []]
for (let round = 0; round < ROUNDS; round++) {
  const { run } = randomUnits(7 + round, {}, ROWS, ROWS)
  runs.push(
    timed(() => {
      for (let year = 0; year < YEARS; year++) run.step()
    }),
  )
  passes.push(
    timed(() => {
      for (let year = 0; year < YEARS; year++)
        for (let i = 0; i < cells.length; i++) cells[i] = cells[i]! * 0.9 + 1
    }),
  )
}
const [run, pass] = [median(runs.slice(5)), median(passes.slice(5))]
console.log(
  `${ROWS} renewal rows × ${YEARS} years: ${run.toFixed(2)} ms a run, ${(run / pass).toFixed(1)} × one pass over its cells (${cpus()[0]!.model})`,
)
