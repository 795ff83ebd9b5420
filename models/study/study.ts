/**
 * @module
 * A study 推演: a pack opened at a scenario, run, and asked. Each change runs again only what lies downstream of it.
 */
import { fail, succeed, totalAt, totalsBy, type Fault, type Result } from '#models/engine/index'
import { calendarOf } from '#models/decide/calendar'
import type { CalendarQuestion } from '#models/decide/types'
import { calibrate } from '#models/history/calibrate'
import { marketHistory } from '#models/history/market-history'
import { progressOf } from '#models/progress/progress'
import { overridesOf, type Override, type Pack } from '#models/scenario/index'
import type { Catalogue, Query, Study, Where } from '../study-types.ts'
import { actualsOf } from './actuals.ts'
import { makeCatalogue } from './catalogue.ts'
import { toCell } from './cell.ts'
import { explain } from './explanation.ts'
import { notesOf } from './notes.ts'
import { makeState, type State } from './state.ts'
import { judgeTargets, targetsOf } from './targets.ts'

export type StudyOptions = Readonly<{
  /** A scenario of the pack; without it the first, its root. */
  scenario?: string
  /** Further overrides on top of the scenario's own. */
  overrides?: readonly Override[]
}>

/** Open a pack at a scenario and run it. All faults come back together, and then nothing has been run. */
export function openStudy(
  pack: Pack,
  { scenario, overrides = [] }: StudyOptions = {},
): Result<Study> {
  const id = scenario ?? pack.scenarios[0]!.id
  if (!pack.scenarios.some((s) => s.id === id)) return fail([unknownScenario(pack, id)])
  const base = overridesOf(pack, id)
  const state = makeState(pack, [...base, ...overrides])
  return state.ok
    ? succeed(new OpenStudy(pack, base, state.value), state.value.warnings)
    : fail(state.faults)
}

function unknownScenario(pack: Pack, id: string): Fault {
  const known = pack.scenarios.map((s) => s.id).join(', ')
  return {
    kind: 'unknown-name',
    severity: 'fault',
    found: id,
    message: {
      zh: `没有情景 ${id}；有 ${known}`,
      en: `there is no scenario ${id}; there are ${known}`,
    },
  }
}

class OpenStudy implements Study {
  readonly #pack: Pack
  readonly #base: readonly Override[]
  #state: State
  #catalogue: Catalogue | undefined

  constructor(pack: Pack, base: readonly Override[], state: State) {
    this.#pack = pack
    this.#base = base
    this.#state = state
  }

  get catalogue(): Catalogue {
    this.#catalogue ??= makeCatalogue(this.#pack, this.#state.run.model)
    return this.#catalogue
  }

  update = (overrides: readonly Override[]): readonly Fault[] => {
    const next = makeState(this.#pack, [...this.#base, ...overrides], this.#state)
    if (!next.ok) return next.faults
    if (next.value.run !== this.#state.run) this.#catalogue = undefined
    this.#state = next.value
    return []
  }

  series = ({ indicator, where = {} }: Query): Float64Array => {
    const { run } = this.#state
    const cell = toCell(run.model, this.#known(indicator), where)
    return Float64Array.from({ length: run.model.layout.years }, (_, y) =>
      totalAt(run, indicator, y, cell),
    )
  }

  value = ({ indicator, where = {} }: Query, year: number): number => {
    const { run } = this.#state
    return totalAt(
      run,
      indicator,
      year - this.#pack.baseYear,
      toCell(run.model, this.#known(indicator), where),
    )
  }

  cells = ({ indicator, where = {} }: Query, by: readonly string[]): Float64Array => {
    const { run } = this.#state
    return totalsBy(run, indicator, toCell(run.model, this.#known(indicator), where), by)
  }

  parameterPath = (id: string, where: Where = {}): Float64Array =>
    this.series({ indicator: id, where })

  explain = (query: Query, year: number) => {
    this.#known(query.indicator)
    return explain(this.#pack, this.#state, query, year)
  }

  actuals = (query: Query) => actualsOf(this.#pack, query)
  marketHistory = () => marketHistory(this.#pack)
  calibration = (until?: number) => calibrate(this.#pack, until)
  calendar = (question?: CalendarQuestion) => calendarOf(this, question)
  progress = (year?: number) =>
    progressOf(
      this,
      this.#pack,
      this.#state.tables,
      targetsOf(this.#pack, this.#state.overrides),
      year,
    )
  targets = () => judgeTargets(this.#pack, this.#state.overrides, this)
  notes = () => notesOf(this.#state)
  warnings = () => this.#state.warnings

  #known(id: string): string {
    if (!this.#state.run.model.vocabulary.known.has(id))
      throw new RangeError(`there is no quantity ${id}`)
    return id
  }
}
