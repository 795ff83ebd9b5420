import type { Session } from '#lib/state/session.svelte.ts'
import { changesOfRow, resetCell, resetRow, setCell, type CellAt } from '#lib/state/cell-changes.ts'
import type { Override, Where } from '#models/index'
import { cellsOf, type Cells } from './cells.ts'
import { givenCells, parcelNames, type ParcelName } from './members.ts'
import { listed, sorted, type Filter, type Row, type Sort } from './rows.ts'
import { sameSlot, slotOf, type Slot } from './slot.ts'

/** Gestures of one hand: changes of a parcel in one drag are one step of undo. */
export type Gesture = string | undefined

/** The parcels of the open scenario 宗地: their rows as the run stands, and what the reader changes of them. */
export class Board {
  readonly session: Session
  #changes: readonly Override[] = $derived.by(() =>
    this.session.list.fromRoot(this.session.current),
  )
  names: readonly ParcelName[] = $derived.by(() =>
    parcelNames(this.session.catalogue, this.#changes),
  )
  #given = $derived.by(() => givenCells(this.#changes))
  rows: readonly Row[] = $derived.by(() => {
    const [now, behind] = [this.#now, this.#behind]
    return this.names.map((name, i) => this.#row(name, i, now, behind))
  })
  /** What is sold, and why the rest is not, has come. */
  ready: boolean = $derived.by(() => {
    const now = this.#now
    return now.known('parcel_sold') && now.known('parcel_reason')
  })
  sort = $state.raw<Sort>({ key: 'planned', down: false })
  /** What is listed; the area is that of the whole page. */
  choice = $state.raw<Omit<Filter, 'area'>>({ when: 'all', verdict: undefined, route: 'all' })
  filter: Filter = $derived.by(() => ({ ...this.choice, area: this.session.view.area }))
  listed: readonly Row[] = $derived.by(() => sorted(listed(this.rows, this.filter), this.sort))
  /** The parcel whose details are asked for. */
  chosen = $state<string>()
  /** That one, as long as it lies in the area of the page; else the first of the list. */
  selected: Row | undefined = $derived.by(() => {
    const { area } = this.filter
    const row = this.rows.find(({ id }) => id === this.chosen)
    return row && (area === '' || row.area === area) ? row : (this.listed[0] ?? this.rows[0])
  })

  constructor(session: Session) {
    this.session = session
    this.chosen = session.view.parcel
  }

  // Made anew by whoever reads, so that the reader follows the figures.
  get #now(): Cells {
    return cellsOf(this.session, this.session.run)
  }

  get #behind(): Cells {
    return cellsOf(this.session, this.session.ghost)
  }

  get firstYear(): number {
    return this.session.catalogue.years[1]!
  }

  get lastYear(): number {
    return this.session.catalogue.years.at(-1)!
  }

  /** A parcel's figure in a year; NaN where the book has none or it has not come. */
  value(id: string, index: number, year: number): number {
    return this.#now.value(id, index, year)
  }

  /** The same in the scenario behind. */
  valueBehind(id: string, index: number, year: number): number {
    return this.#behind.value(id, index, year)
  }

  /** A figure of an area, or of the district, in a year. */
  areaValue(id: string, area: string | undefined, year: number): number {
    const { live, run, catalogue } = this.session
    if (!this.session.indicator(id)) return NaN
    const where: Where = area === undefined ? {} : { area }
    const values = live.course(run, { kind: 'series', query: { indicator: id, where } }).values
    return values?.[catalogue.years.indexOf(year)] ?? NaN
  }

  /** A lever that has no places, in the year on the screen; NaN where the book does not have it. */
  lever(id: string): number {
    const { live, run, catalogue, view } = this.session
    if (!this.session.parameter(id)) return NaN
    const path = live.course(run, { kind: 'path', id, where: {} }).values
    return path?.[catalogue.years.indexOf(view.year)] ?? NaN
  }

  /** Plan a parcel's sale. Where that is what the parent has, the change is taken back. */
  plan(row: Row, slot: Slot | undefined, gesture?: Gesture): void {
    const { before } = row
    let list = this.session.current.overrides
    list = this.#put(list, row.id, 'planned_year', slot?.year, before?.year)
    list = this.#put(list, row.id, 'planned_quarter', slot?.quarter, before?.quarter)
    this.session.current.history.set(list, gesture && `plan:${row.id}:${gesture}`)
  }

  /** Give a cell of the parcel's row a value, as one step. */
  give(row: Row, column: string, value: number): void {
    const { history, overrides } = this.session.current
    history.set(setCell(overrides, cellOf(row.id, column), value))
    history.endGesture()
  }

  /** How many cells of the parcel's row the scenario itself changes. */
  changed(row: Row): number {
    return changesOfRow(this.session.current.overrides, 'parcels', row.id).length
  }

  /** Leave the parcel as the parent has it, as one step. */
  reset(row: Row): void {
    const { history, overrides } = this.session.current
    history.set(resetRow(overrides, 'parcels', row.id))
    history.endGesture()
  }

  release(): void {
    this.session.current.history.endGesture()
  }

  #put(
    list: readonly Override[],
    id: string,
    column: string,
    value: number | undefined,
    before: number | undefined,
  ): readonly Override[] {
    const at = cellOf(id, column)
    return value === before ? resetCell(list, at) : setCell(list, at, value ?? '')
  }

  /** The time moves with the hand: a change is shown before the run has followed. */
  #planned(id: string, inRun: Slot | undefined): Slot | undefined {
    const given = this.#given.get(id)
    const year = given?.get('planned_year') ?? inRun?.year ?? 0
    const quarter = given?.get('planned_quarter') ?? inRun?.quarter ?? 0
    return slotOf(Number(year), Number(quarter))
  }

  #row({ id, name, area }: ParcelName, index: number, now: Cells, behind: Cells): Row {
    const { view, catalogue } = this.session
    const planned = this.#planned(id, plannedIn(now, index))
    const before = plannedIn(behind, index)
    const sale = now.course('parcel_sold', index).findIndex((sold) => sold > 0.5)
    const sold = sale < 0 ? undefined : catalogue.years[sale]
    const inRun = planned && planned.year >= this.firstYear && planned.year <= this.lastYear
    const year = sold ?? (inRun ? planned.year : view.year)
    const of = (indicator: string) => now.value(indicator, index, year)
    const reasons = now.course('parcel_reason', index)
    return {
      id,
      name,
      area,
      index,
      site: of('parcel_net_site'),
      ratio: of('parcel_floor_area_ratio'),
      floorArea: of('parcel_floor_area'),
      planned,
      before,
      moved: !sameSlot(planned, before),
      sold,
      year,
      allocated: of('parcel_allocated') === 1,
      verdict: of('parcel_verdict'),
      reasons,
      reason: sold === undefined ? (reasons.at(-1) ?? 0) : 1,
      start: of('parcel_floor_price_start'),
      cap: of('parcel_floor_price_cap'),
      bottom: of('corridor_bottom'),
      top: of('corridor_top'),
      price: of('parcel_target_price'),
      gap: of('corridor_gap'),
      ratioToPrice: of('parcel_land_to_price_ratio'),
      failed: of('failed_sale_chance'),
      hit: of('cap_hit_chance'),
      rule: of('parcel_auction_rule'),
      remedy: of('corridor_remedy'),
    }
  }
}

/** When the table of a run has a parcel sold; the same in all years. */
function plannedIn({ value, lastYear }: Cells, index: number): Slot | undefined {
  return slotOf(
    value('parcel_planned_year', index, lastYear),
    value('parcel_planned_quarter', index, lastYear),
  )
}

function cellOf(row: string, column: string): CellAt {
  return { table: 'parcels', row, column }
}
