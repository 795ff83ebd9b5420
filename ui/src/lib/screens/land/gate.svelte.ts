import type { Session } from '#lib/state/session.svelte.ts'
import { lookOf, ruleOf } from '#lib/screens/market/gate.ts'
import type { TableRecord, Where } from '#models/index'
import { gateRows, type GateRow } from './gate-rows.ts'

/** What the gate reads, year by year; without these there is no matrix. */
const NEEDED = [
  'gate_months',
  'gate_class',
  'gate_in_use',
  'gate_months_of_district',
  'gate_months_of_area',
  'area_gate_class',
]

/** The destocking gate of the open scenario and of the one behind 去化闸门. */
export class Gate {
  readonly session: Session
  /** The rule of each year; none where none is in force. */
  rules: readonly (TableRecord | undefined)[] = $derived.by(() => this.#rulesOf(this.session.run))
  /** Undefined until all has come. */
  rows: readonly GateRow[] | undefined = $derived.by(() => this.#rowsOf(this.session.run))
  behind: readonly GateRow[] | undefined = $derived.by(() => this.#rowsOf(this.session.ghost))
  /** Place of the selected year. */
  at: number = $derived.by(() =>
    Math.max(0, this.session.catalogue.years.indexOf(this.session.view.year)),
  )

  constructor(session: Session) {
    this.session = session
  }

  /** Whether the book has a gate. */
  get known(): boolean {
    return NEEDED.every((id) => this.session.indicator(id))
  }

  /** A quantity of the book in the selected year; NaN until it has come. */
  value(indicator: string, where: Where = {}): number {
    return this.#course(this.session.run, indicator, where)?.[this.at] ?? NaN
  }

  /** Areas are held to their own class in the selected year, too. */
  get byArea(): boolean {
    return this.#path('gate_basis')[this.at] === 1
  }

  /** No figure of the city is given: the district stands in. */
  get standsIn(): boolean {
    return !((this.#path('city_destocking_months')[this.at] ?? 0) > 0)
  }

  /** Years in which a stop still echoes. */
  get echoes(): readonly number[] {
    if (!this.session.indicator('gate_echo')) return []
    const course = this.#course(this.session.run, 'gate_echo') ?? []
    return this.session.catalogue.years.filter((_, i) => (course[i] ?? 0) > 0)
  }

  /** Places in the class a rule gives in a year: its word, and how it is shaded. */
  lookAt(row: GateRow, i: number) {
    return lookOf(row.classes[i] ?? NaN)
  }

  #rulesOf(run: string): readonly (TableRecord | undefined)[] {
    const versions = this.#course(run, 'gate_in_use') ?? []
    return Array.from(versions, (version) => ruleOf(this.session.catalogue, version))
  }

  #rowsOf(run: string): readonly GateRow[] | undefined {
    if (!this.known) return undefined
    const of = (indicator: string, where: Where = {}) => this.#course(run, indicator, where)
    const [city, cityClass, district] = [
      of('gate_months'),
      of('gate_class'),
      of('gate_months_of_district'),
    ]
    const areas = this.session.catalogue.pack.areas.map(({ id }) => ({
      id,
      months: of('gate_months_of_area', { area: id }),
      gateClass: of('area_gate_class', { area: id }),
    }))
    const rules = this.#rulesOf(run)
    if (!city || !cityClass || !district || rules.length === 0) return undefined
    const come = areas.flatMap(({ id, months, gateClass }) =>
      months && gateClass ? [{ id, months, gateClass }] : [],
    )
    if (come.length < areas.length) return undefined
    return gateRows({ city, cityClass, district, areas: come }, rules)
  }

  #course(run: string, indicator: string, where: Where = {}): Float64Array | undefined {
    return this.session.live.course(run, { kind: 'series', query: { indicator, where } }).values
  }

  #path(id: string): ArrayLike<number> {
    if (!this.session.parameter(id)) return []
    return this.session.live.course(this.session.run, { kind: 'path', id, where: {} }).values ?? []
  }
}
