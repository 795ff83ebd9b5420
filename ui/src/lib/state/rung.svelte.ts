import { words } from '#lib/i18n/words.svelte.ts'
import type { Where } from '#models/index'
import { parameterFor, type RungOf } from './ladder.ts'
import { exact } from './lever-scale.ts'
import type { Lever } from './lever.svelte.ts'
import type { Session } from './session.svelte.ts'
import { shownValue } from './show.ts'

/** A threshold in the hand 门槛: moving it moves the lever behind it. */
export class RungLever {
  readonly lever: Lever
  readonly #session: Session
  readonly #rung: RungOf
  readonly #place: Where

  constructor(session: Session, rung: RungOf, lever: Lever, place: Where) {
    this.#session = session
    this.#rung = rung
    this.#place = place
    this.lever = lever
  }

  /** The base year is what was: a scenario acts from the year after it. */
  get moves(): boolean {
    return (
      this.#session.view.year > this.#session.catalogue.pack.baseYear &&
      this.lever.ready &&
      this.#standing !== undefined
    )
  }

  /** Where the lever stands, in words. */
  get shown(): string {
    const { lever } = this
    return shownValue(lever.value * lever.per, lever.display)
  }

  /** Where it stands in the baseline; empty where that is the same. */
  get shownBaseline(): string {
    const { lever } = this
    if (!lever.changed) return ''
    const base = shownValue(lever.baselineValue * lever.per, lever.display)
    return `${words.say('lever.baseline')} ${base}`
  }

  /** The lowest and the highest that a threshold can be brought to from where it is. */
  ends(threshold: number): readonly [number, number] {
    const { lever } = this
    const [low, high] = lever.parameter.possible.map((value) => value / (lever.value * lever.per))
    return this.#rung.way === 'up'
      ? [threshold * low!, threshold * high!]
      : [threshold / high!, low! > 0 ? threshold / low! : Infinity]
  }

  /** One step of the lever, or several, towards a higher threshold or a lower one. */
  step(steps: number, gesture: string): void {
    const { lever } = this
    const sign = this.#rung.way === 'up' ? 1 : -1
    const { step } = lever.scale
    this.#set(exact(Math.round((lever.value + sign * steps * step) / step) * step), gesture)
  }

  /** Move the threshold to an income. */
  moveTo(income: number, gesture: string): void {
    const standing = this.#standing
    if (!standing) return
    const { lever } = this
    const { possible } = lever.parameter
    const shown = (value: number) => exact(value / lever.per)
    this.#set(
      parameterFor(this.#rung.way, { ...standing, parameter: shown(standing.parameter) }, income, {
        possible: [shown(possible[0]), shown(possible[1])],
        step: lever.scale.step,
        baseline: lever.baselineValue,
      }),
      gesture,
    )
  }

  toBaseline(gesture: string): void {
    this.#set(this.lever.baselineValue, gesture)
  }

  hold(held: boolean): void {
    this.#session.dragging = held
    if (!held) this.lever.release()
  }

  /** Threshold and parameter of the same answer: a lever in the hand is ahead of the engine. */
  get #standing() {
    const { live, run, catalogue, view } = this.#session
    const at = catalogue.years.indexOf(view.year)
    const query = { indicator: this.#rung.threshold, where: this.#place }
    const threshold = live.course(run, { kind: 'series', query }).values?.[at]
    const { parameter, places } = this.lever
    const where = places[0] ?? {}
    const value = live.course(run, { kind: 'path', id: parameter.id, where }).values?.[at]
    if (!(threshold! > 0) || !(value! > 0)) return undefined
    return { threshold: threshold!, parameter: value! }
  }

  #set(shown: number, gesture: string): void {
    const { lever } = this
    const [low, high] = lever.parameter.possible.map((value) => exact(value / lever.per))
    // From nothing no threshold could be dragged back.
    const least = low! > 0 ? low! : lever.scale.step
    lever.move(Math.min(high!, Math.max(least, shown)), `ladder:${gesture}`)
  }
}
