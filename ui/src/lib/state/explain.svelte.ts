import type { Remote } from 'comlink'
import type { Engine } from '#lib/engine/messages.ts'
import type { Text } from '#models/engine/text'
import type { Explanation, Query } from '#models/index'

/** A figure that can be opened: of which run, what, and when. */
export type FigureAt = Readonly<{
  run: string
  query: Query
  year: number
  /** For a figure that adds several: what it adds, its name and the value shown. */
  sum?: readonly Query[]
  label?: Text
  value?: number
}>

/** The way from a figure down to what it is made from 解释. */
export class Explaining {
  /** From the figure that was clicked to the one shown. */
  trail = $state.raw<readonly Explanation[]>([])
  open = $state(false)
  #engine: Remote<Engine>
  #settle: (run: string) => Promise<void>
  #onFailure: (reason: unknown) => void
  #run = ''

  constructor(
    engine: Remote<Engine>,
    settle: (run: string) => Promise<void>,
    onFailure: (reason: unknown) => void,
  ) {
    this.#engine = engine
    this.#settle = settle
    this.#onFailure = onFailure
  }

  get shown(): Explanation | undefined {
    return this.trail.at(-1)
  }

  /** Open a figure of the screen. */
  async start(figure: FigureAt): Promise<void> {
    const { run, query, year, sum } = figure
    this.#run = run
    this.trail = []
    if (sum && sum.length > 1) await this.#add(figure, sum)
    else await this.#go(query, year)
    this.open = this.trail.length > 0
  }

  /** Open one of the inputs of what is shown. */
  async descend(query: Query, year: number): Promise<void> {
    await this.#go(query, year)
  }

  /** Back up to a step of the trail. */
  back(step: number): void {
    this.trail = this.trail.slice(0, step + 1)
  }

  close(): void {
    this.open = false
  }

  /** A figure of a table that adds several figures of the book. */
  async #add({ year, label, value = NaN }: FigureAt, sum: readonly Query[]): Promise<void> {
    try {
      await this.#settle(this.#run)
      const parts = await Promise.all(
        sum.map((query) => this.#engine.explain(this.#run, query, year)),
      )
      const [first] = parts
      if (!first) return
      const { withValues: _, ...head } = first
      this.trail = [{ ...head, label: label ?? first.label, value, ...total(parts) }]
    } catch (reason) {
      this.#onFailure(reason)
    }
  }

  async #go(query: Query, year: number): Promise<void> {
    try {
      await this.#settle(this.#run)
      const explanation = await this.#engine.explain(this.#run, query, year)
      this.trail = [...this.trail, explanation]
    } catch (reason) {
      this.#onFailure(reason)
    }
  }
}

function total(parts: readonly Explanation[]) {
  const names = parts.map(({ id, where }) => [id, ...Object.values(where)].join(' · '))
  return {
    kind: 'total' as const,
    where: {},
    equation: names.join(' + '),
    inputs: parts.map(({ id, label, unit, shownAs, where, year, value }) => ({
      id,
      label,
      unit,
      where,
      year,
      value,
      opens: true,
      ...(shownAs === undefined ? {} : { shownAs }),
    })),
  }
}
