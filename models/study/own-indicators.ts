import { stage, variable, type Book, type Variable } from '#models/engine/index'
import type { Override } from '#models/scenario/index'

type OwnIndicator = Extract<Override, { kind: 'indicator' }>

/** A book with the indicators that a scenario adds 自定义指标; they are checked like any other equation. */
export function withOwnIndicators(book: Book, own: readonly OwnIndicator[]): Book {
  if (own.length === 0) return book
  const entries: Variable[] = own.map(({ id, label, unit, over, is, total, reason }) =>
    variable(id, {
      label,
      unit,
      is,
      indicator: true,
      ...(over === undefined ? {} : { over }),
      ...(total === undefined ? {} : { total }),
      source: reason ?? '情景自定义 · defined by the scenario',
    }),
  )
  return { stages: [...book.stages, stage('own', { zh: '自定义', en: 'Own indicators' }, entries)] }
}
