import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFolder } from '#api/write-whole'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'anju-write-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const files = new Map([
  ['run.json', '{}'],
  ['baseline/results.csv', 'a\n'],
])

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort()
}

describe('writeFolder', () => {
  it('writes all files and leaves nothing beside them', () => {
    expect(writeFolder(join(place, 'new', 'out'), files).ok).toBe(true)
    expect(list(place)).toEqual([
      'new',
      'new/out',
      'new/out/baseline',
      'new/out/baseline/results.csv',
      'new/out/run.json',
    ])
  })

  it('replaces an earlier output whole', () => {
    const out = join(place, 'out')
    writeFolder(out, new Map([...files, ['old/results.csv', 'b\n']]))
    expect(writeFolder(out, files).ok).toBe(true)
    expect(list(out)).toEqual(['baseline', 'baseline/results.csv', 'run.json'])
    expect(list(place)).not.toContain('.out')
  })

  it('does not touch a folder that holds anything else', () => {
    writeFileSync(join(place, 'letter.docx'), 'dear')
    const result = writeFolder(place, files)
    expect(result).toMatchObject({ ok: false, faults: [{ kind: 'out' }] })
    expect(list(place)).toEqual(['letter.docx'])
  })

  it('does not write into a pack, nor around one', () => {
    const pack = join(place, 'pack')
    mkdirSync(pack)
    for (const folder of [pack, join(pack, 'out'), place]) {
      expect(writeFolder(folder, files, [pack]).ok).toBe(false)
    }
    expect(list(place)).toEqual(['pack'])
  })

  it('leaves the earlier output when it can’t write', () => {
    const out = join(place, 'out')
    writeFolder(out, files)
    const broken = new Map([...files, ['baseline', 'a file where a folder must be']])
    expect(writeFolder(out, broken).ok).toBe(false)
    expect(readFileSync(join(out, 'baseline', 'results.csv'), 'utf8')).toBe('a\n')
    expect(readdirSync(place)).toEqual(['out'])
  })
})
