/**
 * @module
 * How long one run of Longgang takes: compiled code against the plain interpreter of the same book, and against running
 * only what lies downstream of one lever. Each sample is a process of its own; the ways are interleaved, and what is
 * reported is the median of the ratios of one round, with the least and the greatest.
 */
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { max, median, min } from 'simple-statistics'
import { buildModel, createRun, interpret } from '#models/engine/index'
import { applyTables, membersOf, overridesOf, resolveInputs } from '#models/scenario/index'
import { book, readPack, schema } from '#models/index'
import { readPackFiles } from '#api/packs/read-folder'

const ROUNDS = 7
const WAYS = ['compiled', 'interpreted', 'one lever'] as const
type Way = (typeof WAYS)[number]

const folder = join(import.meta.dirname, '..', '..', 'scenarios', 'longgang')

/** Milliseconds a run, warm, in this process. */
function measure(way: Way): number {
  const files = readPackFiles(folder)
  const pack = files.ok ? readPack(files.value) : files
  if (!pack.ok) throw new Error('the pack has faults')
  const overrides = overridesOf(pack.value, pack.value.scenarios[0]!.id)
  const tables = applyTables(pack.value, overrides)
  if (!tables.ok) throw new Error('the overrides have faults')
  const members = membersOf(pack.value, tables.value)
  const inputs = resolveInputs(pack.value, tables.value, overrides, schema, members)
  const { baseYear: firstYear, endYear: lastYear } = pack.value
  const model = buildModel(book, { firstYear, lastYear, members })
  if (!inputs.ok || !model.ok) throw new Error('the pack does not run')
  const { values } = inputs.value
  const run = createRun(model.value)
  run.update(values)
  // an update fills only what moved: two sets of values in turn, all but the choices apart by a billionth
  const choices = new Set(
    schema.parameters.filter((p) => p.between === 'in_force').map((p) => p.id),
  )
  const shifted = new Map(
    [...values].map(([id, v]) => [id, choices.has(id) ? v : v.map((x) => x * (1 + 1e-9))]),
  )
  const rate = values.get('mortgage_rate')!
  const rates = [1, 1.01].map((factor) => new Map([['mortgage_rate', rate.map((x) => x * factor)]]))
  let turn = 0
  const once: Record<Way, () => void> = {
    compiled: () => run.update(turn++ % 2 === 0 ? shifted : values),
    interpreted: () => interpret(model.value, values),
    'one lever': () => run.update(rates[++turn % 2]!),
  }
  const least = way === 'interpreted' ? 500 : 1000
  let times = 0
  const begin = performance.now()
  do {
    once[way]()
    times++
  } while (performance.now() - begin < least)
  return (performance.now() - begin) / times
}

const asked = process.argv[2] as Way | undefined
if (asked) console.log(measure(asked))
else {
  const sample = (way: Way) =>
    Number(execFileSync(process.execPath, [import.meta.filename, way], { encoding: 'utf8' }))
  const rounds = Array.from(
    { length: ROUNDS },
    () => Object.fromEntries(WAYS.map((w) => [w, sample(w)])) as Record<Way, number>,
  )
  const spread = (values: number[]) =>
    `${median(values).toPrecision(3)} [${min(values).toPrecision(3)}–${max(values).toPrecision(3)}]`
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, V8 ${process.versions.v8}`,
  )
  for (const way of WAYS) console.log(`${way}: ${spread(rounds.map((r) => r[way]))} ms a run`)
  console.log(`interpreted ÷ compiled: ${spread(rounds.map((r) => r.interpreted / r.compiled))}`)
  console.log(`compiled ÷ one lever: ${spread(rounds.map((r) => r.compiled / r['one lever']))}`)
}
