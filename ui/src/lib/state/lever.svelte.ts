import { displayOf, type Display } from '#lib/format/display.ts'
import { parseField, uncertainShown, type Typed } from '#lib/format/parse-field.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { ParameterRecord, Where } from '#models/index'
import { exact, leverScale, type LeverScale } from './lever-scale.ts'
import { changesOf, resetParameter, setParameter, type Overrides } from './overrides.ts'
import { knotsOf, courseOf, movedTo, valueOf, type Knots } from './paths.ts'
import { MOST_TOGETHER, nested, pathAt, placesWithin } from './places.ts'
import type { Session } from './session.svelte.ts'

export type Refusal = 'empty' | 'unreadable' | 'order' | 'impossible'

/** One parameter in the hand 杠杆: where it stands against the baseline, and what moving it changes in the list. */
export class Lever {
  readonly parameter: ParameterRecord
  /** A table of many places, such as rates by age, opened one by one. */
  readonly schedule: boolean
  /** Members chosen; a dimension left out is moved as a whole. */
  chosen = $state.raw<Where>({})
  #session: Session
  /** What was set last, shown until the engine has answered for the same list. */
  #local = $state.raw<{ list: Overrides; courses: readonly ArrayLike<number>[] }>()

  changed = $derived.by(() => this.#session.current.changed.has(this.parameter.id))
  places = $derived.by(() =>
    placesWithin(this.parameter.over, this.chosen, this.#session.catalogue.dimensions),
  )
  baselines = $derived.by(() =>
    this.places.map((place) => this.#course(this.#session.ghost, place)),
  )
  // A lever that stands at the baseline reads nothing else, so that a move wakes one lever and not all.
  courses = $derived.by(() => {
    if (!this.changed) return this.baselines
    const { current, run } = this.#session
    if (
      this.#local?.list === current.overrides &&
      this.#local.courses.length === this.places.length
    )
      return this.#local.courses
    return this.places.map((place, i) => this.#course(run, place) ?? this.baselines[i])
  })
  ready = $derived(this.baselines.every((course) => course !== undefined))
  /** Mean over the places moved together. */
  baseline = $derived.by(() => meanOf(this.baselines, this.#years))
  course = $derived.by(() => meanOf(this.courses, this.#years))
  display: Display = $derived.by(() => {
    const { range } = this.parameter
    return displayOf(this.parameter, Math.max(...range.map(Math.abs)), 'figure')
  })
  scale: LeverScale = $derived.by(() => {
    const { range, possible } = this.parameter
    const held = [this.baselineValue, this.value].filter(Number.isFinite)
    const shown = (pair: readonly [number, number]) =>
      pair.map((value) => exact(value / this.per)) as [number, number]
    return leverScale(shown(range), shown(possible), held)
  })

  constructor(session: Session, parameter: ParameterRecord) {
    this.#session = session
    this.parameter = parameter
    const places = placesWithin(parameter.over, {}, session.catalogue.dimensions)
    this.schedule = places.length > MOST_TOGETHER
    if (this.schedule) this.chosen = places[0]!
  }

  /** Base units in one unit shown. */
  get per(): number {
    return this.display.scale[words.language]
  }

  /** In the unit shown, in the year that the screen is for. */
  get value(): number {
    return exact(this.course[this.#yearIndex]! / this.per)
  }

  get baselineValue(): number {
    return exact(this.baseline[this.#yearIndex]! / this.per)
  }

  /** Whether its value differs from year to year. */
  get moves(): boolean {
    return this.course.some((value) => value !== this.course[0])
  }

  /** Whether the places moved together differ among themselves. */
  get mixed(): boolean {
    const [first, ...others] = this.courses
    return others.some((course) => !alike(course, first))
  }

  /** Values outside the documented range are flagged, not refused. */
  get outside(): boolean {
    const [low, high] = this.parameter.range
    return this.courses.some(
      (course) => course !== undefined && some(course, (x) => x < low || x > high),
    )
  }

  get knots(): Knots {
    return knotsOf(this.#session.catalogue.years, this.course, this.parameter.between)
  }

  /** An uncertain value as it was typed, in the unit shown. */
  get uncertain(): string | undefined {
    if (!this.changed) return undefined
    const { parameter, places } = this
    const paths = new Set([
      parameter.id,
      ...places.map((place) => pathAt(parameter.id, parameter.over, place)),
    ])
    const given = changesOf(this.#session.current.overrides, parameter.id).find(({ path }) =>
      paths.has(path),
    )
    return typeof given?.value === 'string'
      ? uncertainShown(given.value, this.per, words.say('lever.to'))
      : undefined
  }

  /** Move to a value in the unit shown; a drag is one step of undo. */
  move(shown: number, gesture?: string): void {
    const target = shown === this.baselineValue ? this.baseline[this.#yearIndex]! : shown * this.per
    const { between, possible } = this.parameter
    const { years } = this.#session.catalogue
    const mean = this.course[this.#yearIndex]!
    const year = this.#session.view.year
    const paths = this.courses.map((course) => {
      const from = course![this.#yearIndex]!
      const to = !this.mixed ? target : mean === 0 ? from + target : (from * target) / mean
      return movedTo(knotsOf(years, course!, between), year, exact(to), between, possible)
    })
    this.#put(paths, gesture)
  }

  /** Set the path of the place shown year by year. */
  setKnots(knots: Knots, gesture?: string): void {
    this.#put(
      this.places.map(() => knots),
      gesture,
    )
  }

  /** Take what was typed, or say why not. */
  type(text: string): Refusal | undefined {
    const typed: Typed = parseField(text, this.per)
    if (typed.kind === 'fault') return typed.reason
    const [low, high] = this.parameter.possible
    const [least, most] =
      typed.kind === 'number' ? [typed.value, typed.value] : [typed.low, typed.high]
    if (least < low || most > high) return 'impossible'
    if (typed.kind === 'number') this.move(exact(typed.value / this.per))
    else this.#write(setParameter(this.#list, this.#path, typed.text))
    this.release()
    return undefined
  }

  /** Back to the baseline; other levers stay as they are. */
  reset(): void {
    this.#write(resetParameter(this.#list, this.parameter.id))
    this.release()
  }

  /** The hand has let go. */
  release(): void {
    this.#session.current.history.endGesture()
  }

  get #years(): number {
    return this.#session.catalogue.years.length
  }

  get #yearIndex(): number {
    return Math.max(0, this.#session.catalogue.years.indexOf(this.#session.view.year))
  }

  get #list(): Overrides {
    return this.#session.current.overrides
  }

  /** The place chosen as a path; the parameter itself where it is moved as a whole. */
  get #path(): string {
    const { id, over } = this.parameter
    const whole = over.some((dimension) => !this.chosen[dimension])
    return whole ? id : pathAt(id, over, this.chosen)
  }

  #course(run: string, where: Where): Float64Array | undefined {
    return this.#session.live.course(run, { kind: 'path', id: this.parameter.id, where }).values
  }

  #put(paths: readonly Knots[], gesture: string | undefined): void {
    const { years } = this.#session.catalogue
    const { id, over, between } = this.parameter
    const courses = paths.map((knots) => courseOf(knots, years, between))
    const whole = this.#path === id
    let list: Overrides
    if (whole && courses.every((course, i) => alike(course, this.baselines[i])))
      list = resetParameter(this.#list, id)
    else {
      const values = paths.map((knots, i) => ({ place: this.places[i]!, value: valueOf(knots) }))
      const together = courses.every((course) => alike(course, courses[0]))
      list = whole
        ? setParameter(this.#list, id, together ? values[0]!.value : nested(over, values))
        : values.reduce<Overrides>(
            (changed, { place, value }) => setParameter(changed, pathAt(id, over, place), value),
            this.#list,
          )
    }
    this.#write(list, gesture)
    this.#local = { list, courses }
  }

  #write(list: Overrides, gesture?: string): void {
    this.#session.current.history.set(list, gesture && `${gesture}:${this.parameter.id}`)
  }
}

function meanOf(courses: readonly (ArrayLike<number> | undefined)[], years: number): Float64Array {
  const mean = new Float64Array(years)
  for (const course of courses)
    for (let i = 0; i < years; i++) mean[i] = mean[i]! + (course?.[i] ?? NaN) / courses.length
  return courses.length === 1 && courses[0] ? Float64Array.from(courses[0]) : mean
}

function alike(a: ArrayLike<number> | undefined, b: ArrayLike<number> | undefined): boolean {
  if (!a || !b || a.length !== b.length) return a === b
  return !some(a, (x, i) => x !== b[i])
}

function some(course: ArrayLike<number>, test: (x: number, i: number) => boolean): boolean {
  for (let i = 0; i < course.length; i++) if (test(course[i]!, i)) return true
  return false
}
