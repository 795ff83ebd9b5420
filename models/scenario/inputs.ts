/**
 * @module
 * All inputs of a run 输入装配: every parameter and table column over its cells and years.
 */
import { fail, succeed, type Fault, type Members, type Result } from '#models/engine/index'
import { collector, type Place } from './faults.ts'
import {
  columnPart,
  parameterPart,
  type Ground,
  type InputPart,
  type ParameterOverride,
} from './input-parts.ts'
import { allMembers } from './members.ts'
import { pathHead } from './override-path.ts'
import { findTable } from './tables.ts'
import { findParameter } from './read-parameters.ts'
import type { Column } from './parameter.ts'
import type { Schema } from './schema.ts'
import type { Inputs, Origin, Override, Pack, PackTable } from './types.ts'

type Tables = ReadonlyMap<string, PackTable>

/** What was resolved last time, so that only what changed is made anew. */
export type Before = Readonly<{
  inputs: Inputs
  overrides: readonly Override[]
  tables: Tables
  members: Members
}>

/**
 * Values of every input of the schema. With `before`, of the same pack, arrays whose numbers have not changed are the
 * same objects as there: a lever that moves costs what it touches. `placeOf` says where an override stands in a file.
 */
export function resolveInputs(
  pack: Pack,
  tables: Tables,
  overrides: readonly Override[],
  schema: Pick<Schema, 'parameters' | 'columns' | 'dimensions'>,
  members: Members,
  before?: Before,
  placeOf: (override: Override) => Place = (o) =>
    o.kind === 'parameter' ? { column: o.path } : {},
): Result<Inputs> {
  const book = new Map(schema.parameters.map((p) => [p.id, p]))
  const unknown = collector()
  const old = before && sameMembers(before.members, members) ? before : undefined
  const given = groupBy(pack.parameters, (g) => g.id)
  const changes = groupBy(overrides.filter(isParameterOverride), (o) => pathHead(o.path))
  const oldChanges = groupBy((old?.overrides ?? []).filter(isParameterOverride), (o) =>
    pathHead(o.path),
  )
  for (const [id, list] of changes)
    if (!book.has(id)) for (const o of list) findParameter(id, book, placeOf(o), unknown.report)
  const ground = {
    members: allMembers(schema.dimensions, members),
    span: { firstYear: pack.baseYear, lastYear: pack.endYear },
  }

  const values = new Map<string, Float64Array>()
  const warningsOf = new Map<string, readonly Fault[]>()
  const making = new Map<string, (report: Ground['report']) => InputPart>()
  const take = (id: string, same: boolean, make: (report: Ground['report']) => InputPart) => {
    making.set(id, make)
    const kept = old?.inputs.values.get(id)
    if (kept && same) {
      values.set(id, kept)
      warningsOf.set(id, old?.inputs.warningsOf.get(id) ?? [])
      return
    }
    const own = collector()
    values.set(id, sameNumbers(kept, make(own.report).values))
    warningsOf.set(id, own.warnings())
    for (const fault of own.faults()) all.push(fault)
  }
  const all: Fault[] = []
  for (const parameter of schema.parameters) {
    const list = changes.get(parameter.id) ?? []
    take(parameter.id, sameChanges(list, oldChanges.get(parameter.id) ?? []), (report) =>
      parameterPart(parameter, given.get(parameter.id) ?? [], list, { ...ground, report }, placeOf),
    )
  }
  const touched = touchedColumns(old?.tables ?? new Map(), tables)
  for (const column of schema.columns) {
    const table = tables.get(column.table)
    const elsewhere = {
      blank: schema.columns.some((other) => readsBlanksOf(column, other)),
      future: schema.columns.some((other) => readsYearsOf(column, other)),
    }
    take(column.id, !touched(column.table).some((id) => readsCells(column, id)), (report) =>
      columnPart(column, table, { ...ground, report }, elsewhere),
    )
  }
  if (!unknown.sound() || all.length > 0) return fail([...unknown.faults(), ...all])
  return succeed({
    values,
    origin: originOf(making),
    warningsOf,
    warnings: distinct([...warningsOf.values()].flat()),
  })
}

/** Columns of a table in which two readings differ; all of them when rows came or went. */
function touchedColumns(before: Tables, after: Tables): (table: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const found = known.get(id) ?? differingColumns(id, before.get(id), after.get(id))
    known.set(id, found)
    return found
  }
}

function differingColumns(
  id: string,
  before: PackTable | undefined,
  after: PackTable | undefined,
): readonly string[] {
  if (before === after) return []
  const columns = findTable(id)?.columns.map((c) => c.id) ?? []
  if (before?.rows.length !== after?.rows.length) return columns
  const pairs = (after?.rows ?? []).flatMap((row, i) => {
    const old = before!.rows[i]!
    return old === row ? [] : [[old.cells, row.cells] as const]
  })
  return columns.filter((column) => pairs.some(([old, cells]) => old[column] !== cells[column]))
}

/** Whether a table's column has a say in an input: its number, its place, or whether its row counts. */
function readsCells({ table, column, only }: Column, id: string): boolean {
  const spec = findTable(table)
  const cell = spec?.columns.find((c) => c.id === id)
  return (
    id === column ||
    only?.[id] !== undefined ||
    cell?.dimension !== undefined ||
    spec?.key.includes(id) === true ||
    ['year', 'age_to'].includes(id)
  )
}

/** Whether the rows that a column skips for a blank place are read by another. */
function readsBlanksOf({ table, column }: Column, other: Column): boolean {
  return (
    other.table === table &&
    other.column === column &&
    Object.values(other.only ?? {}).some((words) => words.includes(''))
  )
}

/** Whether the rows of later years, which a column that looks back skips, are read by another. */
function readsYearsOf({ table, column }: Column, other: Column): boolean {
  return other.table === table && other.column === column && other.years !== 'none'
}

/** Origins are traced when first asked for: a run that nobody opens pays nothing. */
function originOf(
  making: ReadonlyMap<string, (report: Ground['report']) => InputPart>,
): Inputs['origin'] {
  const made = new Map<string, InputPart>()
  return (input, cell, year): Origin => {
    let part = made.get(input)
    if (!part) {
      part = making.get(input)?.(() => undefined)
      if (!part) return { kind: 'missing' }
      made.set(input, part)
    }
    return part.origin(cell, year)
  }
}

function isParameterOverride(override: Override): override is ParameterOverride {
  return override.kind === 'parameter'
}

function groupBy<T>(
  list: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

function sameChanges(a: readonly Override[], b: readonly Override[]): boolean {
  return (
    a.length === b.length &&
    a.every((o, i) => o === b[i] || JSON.stringify(o) === JSON.stringify(b[i]))
  )
}

function sameMembers(a: Members, b: Members): boolean {
  if (a === b) return true
  const ids = Object.keys(a)
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => {
      const [x, y] = [a[id]!.members, b[id]?.members ?? []]
      return x === y || (x.length === y.length && x.every((m, i) => m.id === y[i]!.id))
    })
  )
}

/** The old array when the new one holds the same numbers. */
function sameNumbers(old: Float64Array | undefined, made: Float64Array): Float64Array {
  return old?.length === made.length && old.every((x, i) => Object.is(x, made[i])) ? old : made
}

function distinct(warnings: readonly Fault[]): readonly Fault[] {
  return [...new Map(warnings.map((w) => [`${w.kind}\n${w.message.en}`, w])).values()]
}
