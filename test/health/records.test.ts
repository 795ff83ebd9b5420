import { describe, expect, it } from 'vitest'
import { parseUnit } from '#models/engine/index'
import { book, type Parameter, type ParameterValue, type Quantity, type Text } from '#models/index'

const entries = book.stages.flatMap((stage) => stage.entries)
const parameters = entries.filter(
  (entry) => 'origin' in entry && entry.origin === 'parameter',
) as Parameter[]
const outputs = entries.flatMap((entry) => (entry.kind === 'block' ? entry.writes : []))
const variables = entries.filter((entry) => entry.kind === 'variable')
const constants = entries.filter((entry) => entry.kind === 'constant')
const inputs = entries.filter((entry) => entry.kind === 'input')
const tables = entries.filter((entry) => entry.kind === 'table')
const quantities: readonly Quantity[] = [...inputs, ...constants, ...variables, ...outputs]

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/
const chinese = /\p{Script=Han}/u

/** Ids of records of which something does not hold. */
function failing<T extends { id: string }>(records: readonly T[], holds: (record: T) => boolean) {
  return records.filter((record) => !holds(record)).map(({ id }) => id)
}

function inBothLanguages({ zh, en }: Text): boolean {
  return chinese.test(zh) && /[a-z]/i.test(en) && !chinese.test(en)
}

/** The numbers of a value, however it is nested. */
function numbersOf(value: ParameterValue): readonly number[] {
  return typeof value === 'number' ? [value] : Object.values(value).flatMap(numbersOf)
}

function hasUnit({ unit }: { unit: string }): boolean {
  try {
    const parsed: unknown = parseUnit(unit)
    return parsed !== undefined && (parsed as { ok?: boolean }).ok !== false
  } catch {
    return false
  }
}

describe('every record of the book is complete', () => {
  it('is there at all', () => {
    expect(parameters.length).toBeGreaterThan(0)
    expect(variables.length).toBeGreaterThan(0)
  })

  it('ids are snake_case', () => {
    expect(failing([...entries, ...outputs], ({ id }) => snakeCase.test(id))).toEqual([])
  })

  it('ids are given once', () => {
    const ids = [...entries, ...outputs].map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('no id carries a unit: the record has it', () => {
    const unit = /_(m2|sqm|yuan|cny|rmb|km|ha|hectares|wan|yi|percent|pct)(_|$)/
    expect(failing([...quantities, ...tables], ({ id }) => !unit.test(id))).toEqual([])
  })

  it('labels are there in both languages', () => {
    expect(failing([...entries, ...outputs], ({ label }) => inBothLanguages(label))).toEqual([])
    expect(failing(book.stages, ({ label }) => inBothLanguages(label))).toEqual([])
  })

  it('notes and shown units are there in both languages', () => {
    const told = (text: Text | undefined) =>
      text === undefined || (text.zh !== '' && text.en !== '')
    expect(failing(quantities, ({ note, shownAs }) => told(note) && told(shownAs))).toEqual([])
  })

  it('units are of the base units', () => {
    expect(failing(quantities, hasUnit)).toEqual([])
  })

  it('parameters, constants, variables, tables and block outputs say where they come from', () => {
    const sourced = [...parameters, ...constants, ...variables, ...outputs, ...tables]
    expect(failing(sourced, ({ source }) => source.trim().length > 3)).toEqual([])
  })

  it('a range is possible and runs upwards', () => {
    const rises = ({ range: [low, high], possible: [least, most] }: Parameter) =>
      low < high && least <= low && high <= most
    expect(failing(parameters, rises)).toEqual([])
  })

  it('a default lies within its range', () => {
    const within = ({ default: value, range: [low, high] }: Parameter) =>
      numbersOf(value).every((number) => number >= low && number <= high)
    expect(failing(parameters, within)).toEqual([])
  })

  it('a default that nobody published says so', () => {
    const honest = ({ force, source }: Parameter) =>
      force === 'assumption' || !/^assum|^假设$/i.test(source)
    expect(failing(parameters, honest), 'force: assumption').toEqual([])
  })
})
