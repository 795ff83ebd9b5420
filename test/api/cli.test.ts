import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book } from '#api/cli/book'
import { check } from '#api/cli/check'
import { perform, type Terminal } from '#api/cli/command'
import { explain } from '#api/cli/explain'
import { simulate } from '#api/cli/simulate'
import { places } from '#api/places'
import { longgang, longgangZip } from '#test/support/longgang'

let place = ''
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'anju-cli-'))
  cpSync(longgang, join(place, 'pack'), { recursive: true })
  writeFileSync(join(place, 'pack.zip'), longgangZip())
  cpSync(longgang, join(place, 'broken'), { recursive: true })
  writeFileSync(
    join(place, 'broken', 'stock.csv'),
    'area,tenure,dwellings,floor_area\nnowhere,market_sale,many,5\n',
  )
})
afterAll(() => rmSync(place, { recursive: true }))

const commands = {
  simulate: (args: readonly string[], terminal: Terminal) => perform(simulate, args, terminal),
  check: (args: readonly string[], terminal: Terminal) => perform(check, args, terminal),
  explain: (args: readonly string[], terminal: Terminal) => perform(explain, args, terminal),
  book: (args: readonly string[], terminal: Terminal) => perform(book, args, terminal),
}

/** Run a command where the temporary packs lie. */
function command(name: keyof typeof commands, ...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' }
  const status = commands[name](args, {
    folder: place,
    out: (text) => (printed.stdout += text),
    err: (text) => (printed.stderr += text),
  })
  return { status, ...printed }
}

describe('the programs', () => {
  function program(...args: readonly string[]) {
    const path = join(places.root, 'api', 'cli', 'run.ts')
    return spawnSync(process.execPath, [path, ...args], { cwd: place, encoding: 'utf8' })
  }

  it.each([
    [0, ['check', 'pack']],
    [1, ['check', 'broken']],
    [2, ['check']],
    [2, ['dance']],
  ])('end with %i for %j', (status, args) => {
    expect(program(...args).status).toBe(status)
  })
})

describe('check', () => {
  it.each(['pack', 'pack.zip'])('passes %s', (pack) => {
    expect(command('check', pack)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('没有问题'),
    })
  })

  it('lists every fault on stderr and ends with 1', () => {
    const { status, stdout, stderr } = command('check', 'broken', '--lang', 'en')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('stock.csv row 2')
    expect(stderr.match(/^fault: .*stock\.csv/gm)!.length).toBeGreaterThanOrEqual(2)
  })

  it('says where a pack was looked for', () => {
    expect(command('check', 'nowhere')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nowhere'),
    })
  })
})

describe('simulate', () => {
  it('writes the files of all scenarios', () => {
    const { status, stderr } = command(
      'simulate',
      join(places.packs, 'puyang'),
      '--all',
      '--out',
      'all',
    )
    expect(stderr.split('\n').filter((line) => !line.startsWith('注意'))).toEqual([''])
    expect(status).toBe(0)
    expect(readdirSync(join(place, 'all'))).toEqual(
      expect.arrayContaining(['run.json', 'compare.csv', 'baseline', 'sell_land']),
    )
  })

  it('gives the same bytes again, but for the time in run.json', () => {
    for (const out of ['one', 'two'])
      expect(command('simulate', 'pack', '--out', out).status).toBe(0)
    const paths = readdirSync(join(place, 'one'), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.csv'))
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths) {
      expect(
        readFileSync(join(place, 'one', path)).equals(readFileSync(join(place, 'two', path))),
      ).toBe(true)
    }
    const records = ['one', 'two'].map((out) =>
      JSON.parse(readFileSync(join(place, out, 'run.json'), 'utf8')),
    )
    const { time: first, ...one } = records[0]
    const { time: second, ...two } = records[1]
    expect(one).toEqual(two)
    expect([first, second].every((time) => typeof time === 'string')).toBe(true)
  })

  it('writes English headers with --lang en', () => {
    command('simulate', 'pack', '--out', 'english', '--lang', 'en')
    const population = readFileSync(join(place, 'english', 'baseline', 'population.csv'), 'utf8')
    expect(population.split('\n')[0]!.replace('\uFEFF', '')).toMatch(
      /^year,area,sex,age,status,persons/,
    )
  })

  it('changes a parameter with --set', () => {
    expect(command('simulate', 'pack', '--out', 'set', '--set', 'owner_share=0.3').status).toBe(0)
    expect(readFileSync(join(place, 'set', 'run.json'), 'utf8')).toContain('owner_share')
  })

  it.each([
    ['a broken pack', ['broken', '--out', 'none']],
    ['an unknown parameter', ['pack', '--out', 'none', '--set', 'owner_shar=0.3']],
    ['an impossible value', ['pack', '--out', 'none', '--set', 'owner_share=-3']],
    ['an unknown scenario', ['pack', '--out', 'none', '--scenario', 'utopia']],
    ['an output inside the pack', ['pack', '--out', 'pack/out']],
  ])('writes nothing for %s and ends with 1', (_, args) => {
    const before = readdirSync(place).sort()
    const { status, stderr } = command('simulate', ...args)
    expect(status).toBe(1)
    expect(stderr).not.toBe('')
    expect(existsSync(join(place, 'none'))).toBe(false)
    expect(readdirSync(place).sort()).toEqual(before)
  })

  it.each([
    ['no pack', []],
    ['an unknown option', ['pack', '--fast']],
    ['--set without a value', ['pack', '--set', 'owner_share']],
    ['an unknown language', ['pack', '--lang', 'fr']],
    ['two packs', ['pack', 'pack']],
  ])('prints its usage for %s and ends with 2', (_, args) => {
    const { status, stderr } = command('simulate', ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/用法|Usage/)
  })
})

describe('explain', () => {
  it('prints the equation, the values and the source', () => {
    const { status, stdout } = command(
      'explain',
      'pack',
      'floor_price_cap',
      '--lang',
      'en',
      '--depth',
      '2',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('floor_price_cap')
    expect(stdout).toContain('Source: ')
  })

  it('prints JSON', () => {
    const { stdout } = command('explain', 'pack', 'population', '--json', '--depth', '1')
    expect(JSON.parse(stdout)).toMatchObject({ id: 'population' })
  })

  it('names the nearest indicator', () => {
    const { status, stderr } = command('explain', 'pack', 'populaton', '--lang', 'en')
    expect(status).toBe(1)
    expect(stderr).toContain('population')
  })

  it('refuses a year that is no number', () => {
    expect(command('explain', 'pack', 'population', '--year', 'soon').status).toBe(2)
  })
})

describe('book', () => {
  it.each(['zh', 'en'])('prints every equation in %s', (lang) => {
    const { status, stdout } = command('book', '--lang', lang)
    expect(status).toBe(0)
    expect(stdout).toContain('floor_price_cap')
  })

  it('writes to a file', () => {
    expect(command('book', '--out', 'book.md').status).toBe(0)
    expect(readFileSync(join(place, 'book.md'), 'utf8')).toMatch(/^# /)
  })

  it('prints its usage', () => {
    expect(command('book', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run book'),
    })
  })
})
