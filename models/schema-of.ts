import type { Book, Entry } from '#models/engine/index'
import type { Schema } from '#models/scenario/index'
import type { Column, Parameter } from '#models/scenario/parameter'

/** What a book wants of a pack 输入要求: its parameters, columns and dimensions, and the names that a scenario may use. */
export function schemaOf(book: Book): Schema {
  const entries = book.stages.flatMap((s) => s.entries)
  const variables = entries.filter((e) => e.kind === 'variable')
  const outputs = entries.flatMap((e) => (e.kind === 'block' ? e.writes : []))
  return {
    parameters: entries.filter((e): e is Parameter => originOf(e) === 'parameter'),
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
