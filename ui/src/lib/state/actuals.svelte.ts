import type { Remote } from 'comlink'
import { SvelteMap } from 'svelte/reactivity'
import type { Engine } from '#lib/engine/messages.ts'
import type { Actual, Query } from '#models/index'

const NONE: readonly Actual[] = []

/** What was really counted 实绩: the history of an indicator, fetched once. */
export class Actuals {
  #engine: Remote<Engine>
  #known = new SvelteMap<string, readonly Actual[]>()
  #asked = new Set<string>()

  constructor(engine: Remote<Engine>) {
    this.#engine = engine
  }

  of(query: Query): readonly Actual[] {
    const key = JSON.stringify(query)
    if (!this.#asked.has(key)) {
      this.#asked.add(key)
      void this.#engine
        .actuals([query])
        .then(([found]) => this.#known.set(key, found ?? NONE))
        .catch(() => this.#asked.delete(key))
    }
    return this.#known.get(key) ?? NONE
  }
}
