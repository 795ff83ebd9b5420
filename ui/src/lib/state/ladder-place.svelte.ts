import { words } from '#lib/i18n/words.svelte.ts'
import { displayOf } from '#lib/format/display.ts'
import type { Where } from '#models/index'
import { NEEDED, RUNGS } from './ladder.ts'
import { Lever } from './lever.svelte.ts'
import { RungLever } from './rung.svelte.ts'
import type { Session } from './session.svelte.ts'

/** The households of one area and status that the ladder is about 阶梯的对象: their figures, and the levers of its thresholds. */
export class LadderPlace {
  /** Chosen on the chart where the screen is for the whole district, which has no prices of its own. */
  ownArea = $state('')
  ownStatus = $state('')
  readonly #session: Session
  readonly #area: () => string

  area = $derived.by(() => this.#area() || this.ownArea)
  /** A status that nobody has there is left out. */
  statuses = $derived.by(() => {
    const { catalogue, live, run } = this.#session
    const members = catalogue.dimensions.find(({ id }) => id === 'status')?.members ?? []
    const lived = members.filter(({ id }) => {
      const query = { indicator: 'households', where: { area: this.area, status: id } }
      const homes = this.#session.indicator('households')
        ? live.course(run, { kind: 'series', query }).values
        : undefined
      return homes === undefined || homes.some((value) => value > 0)
    })
    return lived.length > 0 ? lived : members
  })
  status = $derived.by(() =>
    this.statuses.some(({ id }) => id === this.ownStatus)
      ? this.ownStatus
      : (this.statuses[0]?.id ?? ''),
  )
  where = $derived.by<Where>(() => ({ area: this.area, status: this.status }))
  /** Thresholds that the book has. */
  rungs = $derived.by(() => RUNGS.filter(({ threshold }) => this.#session.indicator(threshold)))
  levers: ReadonlyMap<string, RungLever> = $derived.by(
    () =>
      new Map(
        this.rungs.flatMap((rung) => {
          const parameter = this.#session.parameter(rung.parameter)
          if (!parameter) return []
          const lever = new Lever(this.#session, parameter)
          lever.chosen = Object.fromEntries(
            Object.entries(this.where).filter(([dimension]) => parameter.over.includes(dimension)),
          )
          return [[rung.threshold, new RungLever(this.#session, rung, lever, this.where)] as const]
        }),
      ),
  )
  #figures = $derived.by(
    () =>
      new Map(
        [...new Set([...NEEDED, ...this.rungs.map(({ threshold }) => threshold)])].map((id) => [
          id,
          {
            now: this.#values(this.#session.run, id),
            ghost: this.#values(this.#session.ghost, id),
          },
        ]),
      ),
  )
  ready = $derived.by(() => [...this.#figures.values()].every(({ now, ghost }) => now && ghost))
  display = $derived.by(() =>
    displayOf(this.#session.indicator('income')!, this.figure('income'), 'figure'),
  )
  shareDisplay = $derived.by(() => displayOf(this.#session.indicator('buy_share')!, 1, 'figure'))
  /** Base units in one unit shown of incomes. */
  scale = $derived.by(() => this.display.scale[words.language])

  constructor(session: Session, area: () => string) {
    this.#session = session
    this.#area = area
    this.ownArea = session.catalogue.pack.areas[0]?.id ?? ''
  }

  /** A figure of the selected year. */
  figure(id: string, run: 'now' | 'ghost' = 'now'): number {
    const at = this.#session.catalogue.years.indexOf(this.#session.view.year)
    return this.#figures.get(id)?.[run]?.[at] ?? NaN
  }

  /** Its difference from the scenario behind. */
  change(id: string): number {
    return this.figure(id) - this.figure(id, 'ghost')
  }

  /** Where its explanation is. */
  opened(id: string, run = this.#session.run) {
    return { run, query: { indicator: id, where: this.where }, year: this.#session.view.year }
  }

  #values(run: string, id: string) {
    const query = { indicator: id, where: this.where }
    return this.#session.live.course(run, { kind: 'series', query }).values
  }
}
