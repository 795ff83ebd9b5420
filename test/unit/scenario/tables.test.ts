import { describe, expect, it } from 'vitest'
import { checkSchema, TABLES } from '#models/scenario/index'
import { plainWord } from '#models/scenario/lexicon'
import { readUnit } from '#models/scenario/unit-words'
import { schema } from './tiny-pack.ts'

describe('the schema of the tables', () => {
  it.each(TABLES.map((t) => [t.id, t] as const))(
    '%s: every spelling names one column',
    (_id, { columns }) => {
      const owner = new Map<string, string>()
      for (const { id, label, also = [] } of columns)
        for (const spelling of [id, label.zh, label.en, ...also]) {
          expect(owner.get(plainWord(spelling)) ?? id, spelling).toBe(id)
          owner.set(plainWord(spelling), id)
        }
    },
  )

  it.each(TABLES.map((t) => [t.id, t] as const))(
    '%s: names, units, keys and words are in order',
    (_id, table) => {
      const ids = new Set(table.columns.map((c) => c.id))
      for (const id of [...table.key, ...(table.series ?? []), ...(table.oneOf ?? []).flat()])
        expect(ids).toContain(id)
      for (const { id, label, unit, words = [], type, possible, plausible } of table.columns) {
        expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
        expect(label.zh).toMatch(/\p{Script=Han}/u)
        expect(label.en).toMatch(/^[A-Z]/)
        if (type === 'number' || type === 'integer') expect(readUnit(unit ?? ''), id).toBeDefined()
        if (possible && plausible)
          expect(possible[0] <= plausible[0] && plausible[1] <= possible[1], id).toBe(true)
        for (const word of words) expect(word.label.zh, word.id).toMatch(/\p{Script=Han}/u)
      }
    },
  )

  it('agrees with the inputs of a book, and says where one does not', () => {
    expect(checkSchema(schema)).toEqual([])
    const wrong = schema.columns.map((c) =>
      c.id === 'rent' ? { ...c, column: 'rents', over: ['aera'] } : c,
    )
    expect(checkSchema({ ...schema, columns: wrong }).map((f) => [f.found, f.nearest])).toEqual([
      ['aera', 'area'],
      ['rents', 'rent'],
    ])
  })
})
