/**
 * @module
 * An opened figure in the words of a study: members named, numbers traced to where they were read.
 */
import { openFigure, plainText, type Figure, type Known, type Opened } from '#models/engine/index'
import type { Pack } from '#models/scenario/index'
import { schema } from '../book.ts'
import type { ExplainedInput, Explanation, Query } from '../study-types.ts'
import { toCell, toWhere } from './cell.ts'
import type { State } from './state.ts'

export function explain(pack: Pack, state: State, query: Query, year: number): Explanation {
  const { run } = state
  const cell = toCell(run.model, query.indicator, query.where ?? {})
  const opened = openFigure(run, query.indicator, year - pack.baseYear, cell, plainText)
  const { figure, known, by, equation, withValues, inputs } = opened
  const { source, note, id } = known.quantity
  const parameter = schema.parameters.find((p) => p.id === id)
  const kind = kindOf(opened, parameter !== undefined)
  return {
    ...head(pack, state, figure),
    stage: known.stage,
    kind,
    inputs: inputs.map((f): ExplainedInput => ({ ...head(pack, state, f), opens: true })),
    ...(equation === undefined ? {} : { equation }),
    ...(withValues === undefined ? {} : { withValues }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    ...(by === 'input' ? { origin: originOf(state, known, figure, year) } : {}),
    ...(parameter === undefined ? {} : { role: parameter.role }),
    ...(known.kind === 'variable' && state.equations.has(id) ? { replaced: known.entry.is } : {}),
  }
}

function kindOf({ by, known }: Opened, isParameter: boolean): Explanation['kind'] {
  if (by === 'total' || by === 'block') return by
  if (by === 'input') return isParameter ? 'parameter' : 'column'
  return known.kind === 'constant' ? 'constant' : 'variable'
}

function head({ baseYear }: Pack, { run }: State, figure: Figure) {
  const { label, unit, shownAs } = run.model.vocabulary.known.get(figure.id)!.quantity
  return {
    id: figure.id,
    label,
    unit,
    where: toWhere(run.model, figure.cell),
    year: baseYear + figure.yearIndex,
    value: figure.value,
    ...(shownAs === undefined ? {} : { shownAs }),
  }
}

function originOf({ run, inputs }: State, { quantity }: Known, { cell }: Figure, year: number) {
  const index = quantity.over.reduce((i, d) => i * run.model.space.size(d) + (cell[d] ?? 0), 0)
  return inputs.origin(quantity.id, index, year)
}
