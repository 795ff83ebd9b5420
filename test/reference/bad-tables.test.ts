/**
 * Population tables with a mistake in them, through `check` and `simulate`: each is located by file, row and column, with
 * what was found and what would do; the status is 1 and nothing is written. Faults of single cells and of other tables
 * stand in test/unit/scenario.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from '#api/cli/check'
import { perform } from '#api/cli/command'
import { simulate } from '#api/cli/simulate'
import { places } from '#api/places'
import { china } from './china-2024.ts'
import { fromMidYear } from './conventions.ts'
import { packTables, writePack, type PackTables } from './write-pack.ts'

const good = packTables(fromMidYear(china, 2024, 2027), 'mortality')

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'anju-bad-'))
})
afterEach(() => rmSync(place, { recursive: true }))

/** What both commands say of the good pack with some tables changed; they must say the same. */
function faultsOf(changed: PackTables): readonly string[] {
  writePack(join(place, 'pack'), { ...good, ...changed })
  const said = { check: '', simulate: '' }
  const terminal = (name: keyof typeof said) => ({
    folder: place,
    out: () => {},
    err: (text: string) => (said[name] += text),
  })
  const status = [
    perform(check, ['pack', '--lang', 'en'], terminal('check')),
    perform(simulate, ['pack', '--out', 'out', '--lang', 'en'], terminal('simulate')),
  ]
  expect(said.simulate).toBe(said.check)
  const lines = said.check.split('\n').filter((line) => line !== '')
  expect(status).toEqual(lines.length > 0 ? [1, 1] : [0, 0])
  expect(existsSync(join(place, 'out'))).toBe(lines.length === 0)
  return lines
}

/** A table of the good pack with its rows changed; the header is row 1. */
function rows(name: string, change: (row: string, number: number) => string | readonly string[]) {
  const lines = good[name]!.trimEnd().split('\n')
  return { [name]: lines.flatMap((line, i) => change(line, i + 1)).join('\n') }
}
const cell = (name: string, row: number, from: RegExp, to: string) =>
  rows(name, (line, number) => (number === row ? line.replace(from, to) : line))

it('the pack itself is good', () => {
  expect(faultsOf({})).toEqual([])
})

describe('what is said of', () => {
  it.each<readonly [string, PackTables, string]>([
    [
      'missing ages',
      rows('population.csv', (line, number) => (number >= 7 && number <= 11 ? [] : line)),
      'population.csv row 7, age: here male registered: ages 5-9 are missing; write 0 where there is nobody',
    ],
    [
      'a missing open group',
      rows('mortality.csv', (line) => (line.startsWith('2026,male,100,') ? [] : line)),
      'mortality.csv row 300, age: 2026 male: ages 100 are missing; write 0 where there is nobody',
    ],
    [
      'negative persons',
      cell('population.csv', 2, /[^,]+$/, '-4623372'),
      'population.csv row 2, persons: "-4623372" is impossible; it must be at least 0 person',
    ],
    [
      'a fertility of 12',
      cell('fertility.csv', 2, /[^,]+$/, '12'),
      'fertility.csv row 2, rate: "12" is impossible; it must be 0 to 1 1/year',
    ],
    [
      'a death rate of 12',
      cell('mortality.csv', 3, /[^,]+$/, '12'),
      'mortality.csv row 3, rate: "12" is impossible; it must be 0 to 3 1/year',
    ],
    [
      'a row given twice',
      rows('population.csv', (line, number) => (number === 4 ? [line, line] : line)),
      'population.csv row 5, area, sex, age, status: repeats row 4 (here/male/2/registered)',
    ],
    [
      'a gap between years of mortality',
      rows('mortality.csv', (line) => (line.startsWith('2026,') ? [] : line)),
      'mortality.csv row 3, year: 2026 is missing between 2025 and 2027; a series may have no gap inside',
    ],
    [
      'a gap between years of fertility',
      rows('fertility.csv', (line) => (line.startsWith('2026,') ? [] : line)),
      'fertility.csv row 3, year: 2026 is missing between 2025 and 2027; a series may have no gap inside',
    ],
    [
      'a wrong word of sex',
      cell('population.csv', 9, /male/, 'mael'),
      'population.csv row 9, sex: sex "mael" is not known; use female, male; did you mean male?',
    ],
    [
      'an age beyond the open group',
      cell('population.csv', 9, /,7,/, ',107,'),
      'population.csv row 9, age: "107" is not an age; write 0 to 100, or a group such as 0-4 or 85+',
    ],
    [
      'an empty file',
      { 'population.csv': '' },
      'population.csv: the file has no header; its first row should be area, sex, age, persons, status, source, note',
    ],
    [
      'a header alone',
      { 'population.csv': 'area,sex,age,persons\n' },
      'population.csv: the table has a header and no rows',
    ],
  ])('%s', (_, changed, wanted) => {
    expect(faultsOf(changed)).toContain(`fault: ${wanted}`)
  })
})

describe('a population table of a million rows', () => {
  const header = 'area,sex,age,persons'
  const MILLION = 1_000_000

  /** `check` as a program of its own, with 320 MB of memory for its data. */
  function checkInLittleMemory(lines: Iterable<string>) {
    writePack(join(place, 'pack'), { ...good, 'population.csv': [header, ...lines].join('\n') })
    const program = join(places.root, 'api', 'cli', 'run.ts')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=320', program, 'check', 'pack', '--lang', 'en'],
      { cwd: place, encoding: 'utf8', maxBuffer: 1e9 },
    )
    return { status, stdout, lines: stderr.trimEnd().split('\n') }
  }

  it('that are all wrong: 200 of each kind are listed, and the rest counted', () => {
    const wrong = [
      (i: number) => `here,male,7,x${i}`,
      (i: number) => `here,male,7,-${i + 1}`,
      (i: number) => `here,m${i},7,1`,
      (i: number) => `here,male,${101 + i},1`,
    ]
    const { status, stdout, lines } = checkInLittleMemory(
      Array.from({ length: MILLION }, (_, i) => wrong[i % 4]!(i)),
    )
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(lines).toHaveLength(4 * 201)
    for (const line of lines.slice(0, 800))
      expect(line).toMatch(/^fault: population\.csv row \d+, /)
    for (const kind of ['not-a-number', 'impossible', 'unknown-word', 'not-an-age'])
      expect(lines).toContain(`fault: population.csv: and 249800 more of this kind (${kind})`)
  })

  it('that repeat the same 202', () => {
    const rowsOf = (i: number) => `here,${i % 2 ? 'male' : 'female'},${(i >> 1) % 101},1`
    const { status, lines } = checkInLittleMemory(
      Array.from({ length: MILLION }, (_, i) => rowsOf(i)),
    )
    expect(status).toBe(1)
    expect(lines[0]).toBe(
      'fault: population.csv row 204, area, sex, age, status: repeats row 2 (here/female/0/registered)',
    )
    expect(lines).toHaveLength(201)
  })

  it('behind a quotation mark that is never closed: told once, with what stands before it, and not the file over again', () => {
    const { status, lines } = checkInLittleMemory(
      Array.from({ length: MILLION }, (_, i) => (i === 4 ? '"here,male,4,1' : 'here,male,4,1')),
    )
    expect(status).toBe(1)
    expect(lines).toContain(
      'fault: population.csv row 6: a quotation mark is opened and never closed',
    )
    // what stands before it is told as well
    expect(lines.join('\n')).toContain('repeats row 2')
    expect(lines.join('').length).toBeLessThan(2000)
  })

  it('in one closed cell: quoted by its beginning', () => {
    const huge = 'here,male,4,1\n'.repeat(MILLION)
    const { status, lines } = checkInLittleMemory([`"${huge}",male,4,1`])
    expect(status).toBe(1)
    expect(lines.join('').length).toBeLessThan(2000)
  })
})
