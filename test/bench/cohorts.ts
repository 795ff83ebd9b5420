/**
 * @module
 * The cohort kernel against plain C and against a naive version of the same arithmetic, and its cost an area at 100
 * areas against 10. Each sample is a process of its own; the ways are interleaved, and what is reported is the median of
 * the ratios of one round, with the least and the greatest. Where no gcc is, the ratio to C is left out and it is said.
 *
 *     node test/bench/cohorts.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { max, median, min } from 'simple-statistics'
import { AREA_CELLS, stepCohorts, type Flows, type Rates } from '#models/population/cohort-step'
import { moveBetweenAreas, moveRoom, type MoveFlows } from '#models/population/moves'
import { naiveYear, toCells } from './cohorts-naive.ts'

const AGES = 101
const YEARS = 20
const ROUNDS = 7
const LEAST = 300
/** Destinations that people of an area move to, where there are moves. */
const DESTINATIONS = 5

type Way = 'kernel' | 'naive' | 'moves'
type Setting = Readonly<{ base: Float64Array; rates: Rates }>

/** Numbers that look like a district, the same in every process. */
function setting(areas: number): Setting {
  let seed = 1
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  const fill = (n: number, of: (i: number) => number) =>
    Float64Array.from({ length: n }, (_, i) => of(i))
  const cells = areas * AREA_CELLS
  return {
    base: fill(cells, (i) => 2_000 * random() * (1 - (i % AGES) / 110)),
    rates: {
      survival: fill(2 * AGES, (i) => 1 - 0.0005 * Math.exp((i % AGES) / 16)),
      fertility: fill(AGES, (x) => (x > 14 && x < 50 ? 0.04 : 0)),
      boysPerGirl: 1.07,
      registration: fill(areas, () => 0.02),
      transfer: fill(areas, () => 0.03),
      inScale: fill(areas, () => 1.1),
      outScale: 0.9,
      inTotal: fill(3 * areas, () => 900 * random()),
      outTotal: fill(3 * areas, () => 90 * random()),
      outRate: fill(3 * areas, () => 0.05 * random()),
      profile: fill(AGES, (x) => 0.02 * Math.exp(-x / 30)),
      womenShare: 0.48,
      inTable: fill(cells, () => 3 * random()),
      outTable: fill(cells, () => 2 * random()),
      netTable: fill(cells, () => random() - 0.5),
      inDistrict: fill(AREA_CELLS, () => random()),
      outDistrict: fill(AREA_CELLS, () => random()),
      netDistrict: fill(AREA_CELLS, () => random() - 0.5),
      areaShare: fill(areas, () => 1 / areas),
    },
  }
}

/** The order in which the C program reads. */
function dump({ base, rates: r }: Setting): Buffer {
  const scalars = Float64Array.of(r.boysPerGirl, r.outScale, r.womenShare)
  const arrays = [
    base,
    r.survival,
    r.fertility,
    r.registration,
    r.transfer,
    r.inScale,
    r.inTotal,
    r.outTotal,
    r.outRate,
    r.profile,
    r.inTable,
    r.outTable,
    r.netTable,
    r.inDistrict,
    r.outDistrict,
    r.netDistrict,
    r.areaShare,
    scalars,
  ]
  return Buffer.concat(arrays.map((a) => Buffer.from(a.buffer)))
}

function flowsOf(areas: number): Flows & MoveFlows {
  const group = () => new Float64Array(3 * areas)
  const byAge = () => new Float64Array(3 * areas * AGES)
  return {
    births: group(),
    deaths: group(),
    came: group(),
    left: group(),
    deathsByAge: byAge(),
    leftByAge: byAge(),
    registeredByAge: new Float64Array(areas * AGES),
    transferredByAge: new Float64Array(areas * AGES),
    moves: new Float64Array(areas * areas),
    movedIn: group(),
    movedOut: group(),
    movedOutByAge: byAge(),
  }
}

/** Milliseconds a run of all years, and the people at its end. */
function measure(way: Way, areas: number): readonly [number, number] {
  const { base, rates } = setting(areas)
  const people = Array.from({ length: YEARS + 1 }, () => base.slice())
  const { moves, movedIn, movedOut, movedOutByAge, ...flows } = flowsOf(areas)
  const moveFlows = { moves, movedIn, movedOut, movedOutByAge }
  const room = moveRoom(areas)
  const rate = Float64Array.from({ length: areas * areas }, (_, i) => {
    const [from, to] = [Math.floor(i / areas), i % areas]
    return (to - from + areas) % areas <= DESTINATIONS && to !== from ? 0.004 : 0
  })
  const moveRates = { rate, pull: new Float64Array(areas).fill(1), profile: rates.profile }
  let cells = toCells(base)
  const run = () => {
    if (way === 'naive') {
      cells = toCells(base)
      for (let y = 0; y < YEARS; y++) cells = naiveYear(cells, rates)
      return
    }
    for (let y = 0; y < YEARS; y++) {
      stepCohorts(people[y]!, people[y + 1]!, rates, flows)
      if (way === 'moves') moveBetweenAreas(people[y + 1]!, moveRates, moveFlows, room)
    }
  }
  if (way !== 'naive') for (let i = 0; i < 20; i++) run()
  let times = 0
  const begin = performance.now()
  do {
    run()
    times++
  } while (performance.now() - begin < LEAST)
  const spent = (performance.now() - begin) / times
  const end = way === 'naive' ? cells.map((c) => c.persons) : [...people[YEARS]!]
  return [spent, end.reduce((a, b) => a + b, 0)]
}

function compileC(folder: string): string | undefined {
  const program = join(folder, 'cohorts')
  try {
    const source = join(import.meta.dirname, 'cohorts.c')
    execFileSync('gcc', ['-O3', '-march=native', '-o', program, source], { stdio: 'ignore' })
    return program
  } catch {
    return undefined
  }
}

const [way, size] = process.argv.slice(2)
if (way) console.log(...measure(way as Way, Number(size)))
else {
  const folder = mkdtempSync(join(tmpdir(), 'anju-bench-'))
  const program = compileC(folder)
  const read = (text: string) => text.trim().split(' ').map(Number) as [number, number]
  const ours = (name: Way, areas: number) =>
    read(
      execFileSync(process.execPath, [import.meta.filename, name, String(areas)], {
        encoding: 'utf8',
      }),
    )
  const input = (areas: number) => join(folder, `input-${areas}`)
  for (const areas of [10, 100]) writeFileSync(input(areas), dump(setting(areas)))
  const c = (areas: number) =>
    read(
      execFileSync(program!, [input(areas), String(areas), String(YEARS), String(LEAST)], {
        encoding: 'utf8',
      }),
    )
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ten: ours('kernel', 10),
    c: program ? c(10) : undefined,
    hundredC: program ? c(100) : undefined,
    naive: ours('naive', 10),
    hundred: ours('kernel', 100),
    tenMoves: ours('moves', 10),
    hundredMoves: ours('moves', 100),
  }))
  rmSync(folder, { recursive: true, force: true })
  type Round = (typeof rounds)[number]
  const report = (title: string, of: (r: Round) => number) => {
    const values = rounds.map(of)
    const [middle, low, high] = [median(values), min(values), max(values)].map((v) =>
      v.toPrecision(3),
    )
    console.log(`${title}: ${middle} [${low}–${high}]`)
  }
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, V8 ${process.versions.v8}`,
  )
  report(`kernel, 10 areas × ${YEARS} years, ms a run`, (r) => r.ten[0])
  if (program) {
    report('C, ms a run', (r) => r.c![0])
    report('kernel ÷ C', (r) => r.ten[0] / r.c![0])
    report('kernel ÷ C at 100 areas', (r) => r.hundred[0] / r.hundredC![0])
    report('C: an area at 100 ÷ at 10', (r) => r.hundredC![0] / r.c![0] / 10)
    report('largest relative difference from C', (r) => Math.abs(r.ten[1] / r.c![1] - 1))
  } else console.log('no gcc on this machine: the ratio to C is left out')
  report('naive ÷ kernel', (r) => r.naive[0] / r.ten[0])
  report('largest relative difference from naive', (r) => Math.abs(r.ten[1] / r.naive[1] - 1))
  report('an area at 100 ÷ at 10, without moves', (r) => r.hundred[0] / r.ten[0] / 10)
  report('an area at 100 ÷ at 10, with moves', (r) => r.hundredMoves[0] / r.tenMoves[0] / 10)
}
