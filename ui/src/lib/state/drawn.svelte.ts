import { axisDecimals, nextAxis, type Axis } from '#lib/charts/axis.ts'
import { displayOf } from '#lib/format/display.ts'
import { largest } from '#lib/format/value.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Actual } from '#models/index'
import type { Drawn } from './part.ts'
import type { Session } from './session.svelte.ts'

/** Its values in the scenario on the screen and in the one behind; undefined until they have come. */
export type DrawnCourse = Readonly<{
  now: Float64Array | undefined
  ghost: Float64Array | undefined
  history: readonly Actual[]
}>

/** The quantities of one chart 图中各量: their courses, the unit that they share, the axis that they had last. */
export class DrawnCourses {
  readonly #session: Session
  readonly #drawn: () => readonly Drawn[]
  #axis: Axis | undefined
  courses: readonly DrawnCourse[] = $derived.by(() => this.#drawn().map((one) => this.#of(one)))
  ready: boolean = $derived.by(() => this.courses.every(({ now, ghost }) => now && ghost))
  #size = $derived.by(() =>
    largest(...this.courses.flatMap(({ now, ghost }) => [now ?? [], ghost ?? []])),
  )
  axisDisplay = $derived.by(() => displayOf(this.#drawn()[0]!.record, this.#size, 'axis'))
  display = $derived.by(() => displayOf(this.#drawn()[0]!.record, this.#size, 'figure'))

  constructor(session: Session, drawn: () => readonly Drawn[]) {
    this.#session = session
    this.#drawn = drawn
  }

  /** Place of the selected year in a course. */
  get at(): number {
    return Math.max(0, this.#session.catalogue.years.indexOf(this.#session.view.year))
  }

  /** The selected year's value of a quantity, and what it is away from the scenario behind. */
  figure(i: number): Readonly<{ value: number; change: number }> {
    const { now, ghost } = this.courses[i] ?? {}
    const value = now?.[this.at] ?? NaN
    return { value, change: value - (ghost?.[this.at] ?? NaN) }
  }

  /** Decimals of the figures of a table, read off an axis. */
  decimals(axis: Axis): number {
    const finest = Math.max(this.axisDisplay.decimals[words.language], axisDecimals(axis))
    return finest + (this.#size > 0 ? 1 : 0)
  }

  /** While a lever is in the hand the axis keeps still. */
  keepAxis = (fitting: Axis): Axis => {
    this.#axis = nextAxis(this.#axis, fitting, this.#session.dragging)
    return this.#axis
  }

  #of({ record, where, none }: Drawn): DrawnCourse {
    const query = { indicator: record.id, where }
    const { live, run, ghost } = this.#session
    return {
      now: gapsAt(none, live.course(run, { kind: 'series', query }).values),
      ghost: gapsAt(none, live.course(ghost, { kind: 'series', query }).values),
      history: this.#session.actuals(query),
    }
  }
}

function gapsAt(none: number | undefined, values: Float64Array | undefined) {
  return none === undefined ? values : values?.map((value) => (value === none ? NaN : value))
}
