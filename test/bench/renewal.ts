/**
 * @module
 * A thousand rows of urban renewal over twenty years: milliseconds of a run, with all equations over the rows, against the same
 * run without them, and the block alone against one plain pass over its cells.
 */
import { cpus } from 'node:os'
import { median } from 'simple-statistics'
import { renewalQueue } from '#models/renewal/queue'
import { openSmall, set } from '#test/support/small-study'
import { C } from '#test/support/small-pack'
import { draws } from '#test/support/random'
import { randomUnits } from '#test/support/random-renewal'

const [ROWS, YEARS, ROUNDS, WARM] = [1000, 20, 41, 5]
const HECTARE = 10_000

function timed(work: () => void): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}
const typical = (times: readonly number[]) => median(times.slice(WARM))

/** The block alone, in memory that is used again and again as the engine does. */
function block(): number {
  return typical(Array.from({ length: ROUNDS }, (_, round) => oneBlockRun(7 + round)))
}

function oneBlockRun(seed: number): number {
  const { inputs, space } = randomUnits(seed, {}, ROWS, ROWS)
  const size = (over: readonly string[]) =>
    over.reduce((product, dimension) => product * space.size(dimension), 1)
  const memory = () =>
    Object.fromEntries(
      renewalQueue.writes.map(({ id, over }) => [id, new Float64Array(size(over))]),
    )
  const two = [memory(), memory()] as const
  const at = (year: number) => ({
    now: { ...inputs, ...two[year % 2]! },
    last: two[(year + 1) % 2]!,
    year: 2020 + year,
    step: year,
  })
  const { start, step } = renewalQueue.prepare(space)
  start(at(0))
  const years = Array.from({ length: YEARS }, (_, year) => at(year + 1))
  return timed(() => years.forEach(step))
}

function plainPass(): number {
  const cells = new Float64Array(ROWS * (8 + 8 + 4 * 8))
  return typical(
    Array.from({ length: ROUNDS }, () =>
      timed(() => {
        for (let year = 0; year < YEARS; year++)
          for (let i = 0; i < cells.length; i++) cells[i] = cells[i]! * 0.9 + 1
      }),
    ),
  )
}

function table(rows: number): string {
  const random = draws(3)
  const stages = ['listed', 'plan_approved', 'implementer_confirmed', 'contracted', 'building']
  return [
    'id,area,stage,site_area,stage_year',
    ...Array.from({ length: rows }, (_, i) => {
      const area = ['north', 'south', 'east'][i % 3]
      return `U${i},${area},${stages[random.whole(0, 4)]},${random.whole(1, 9) * HECTARE},2016`
    }),
    '',
  ].join('\n')
}

/** A whole run of a small district, again after a change that renewal and all that follows reads. */
function wholeRun(rows: number): number {
  const study = openSmall(C, [], { 'renewal.csv': table(rows) })
  return typical(
    Array.from({ length: ROUNDS }, (_, round) =>
      timed(() => study.update([set('renewal_step_time.land', 1 + (round % 7) / 2)])),
    ),
  )
}

const [alone, pass, many, one] = [block(), plainPass(), wholeRun(ROWS), wholeRun(1)]
console.log(
  [
    `${ROWS} renewal rows × ${YEARS} years (${cpus()[0]!.model}):`,
    `  block alone ${alone.toFixed(2)} ms, ${(alone / pass).toFixed(1)} × one pass over its cells`,
    `  in a whole run, rows and their equations together ${(many - one).toFixed(2)} ms (${many.toFixed(1)} less ${one.toFixed(1)} with a single row)`,
  ].join('\n'),
)
