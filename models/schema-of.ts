import type { Book, Entry } from '#models/engine/index'
import type { Schema } from '#models/scenario/index'
import type { Column, Parameter } from '#models/scenario/parameter'

/** What a book wants of a pack 输入要求: its parameters, columns and dimensions, and the names that a scenario may use. */
export function schemaOf(book: Book): Schema {
  const entries = book.stages.flatMap((s) => s.entries)
  const variables = entries.filter((e) => e.kind === 'variable')
  const outputs = entries.flatMap((e) => (e.kind === 'block' ? e.writes : []))
  const readLater = namesReadLater(entries)
  return {
    parameters: entries
      .filter((e): e is Parameter => originOf(e) === 'parameter')
      .map((p) => (readLater.has(p.id) ? p : { ...p, describesBase: true })),
    columns: entries.filter((e): e is Column => originOf(e) === 'column'),
    dimensions: entries.filter((e) => e.kind === 'dimension'),
    indicators: [...variables, ...outputs].map((v) => v.id),
    decisions: variables.filter((v) => v.decision).map((v) => v.id),
    equations: variables.map((v) => v.id),
  }
}

function originOf(entry: Entry): unknown {
  return 'origin' in entry ? entry.origin : undefined
}

/** Names read in the years after the base year; a parameter that is not among them says how the base year was. */
function namesReadLater(entries: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const e of entries) {
    if (e.kind === 'block') for (const id of [...e.reads, ...e.previous]) names.add(id)
    if (e.kind !== 'variable') continue
    const texts = typeof e.is === 'string' ? [e.is] : Object.values(e.is)
    for (const name of texts.join(' ').match(/[a-z][a-z0-9_]*/g) ?? []) names.add(name)
  }
  return names
}
