import type { Text } from '#models/engine/text'
import type { CarriedScenario } from './link.ts'
import { changedParameters, sameChanges, type Overrides } from './overrides.ts'
import { History } from './history.svelte.ts'

/** What the browser keeps of a scenario, in the record that a server's store will keep. */
export type ScenarioRecord = CarriedScenario &
  Readonly<{
    pack: string
    packHash: string
    engine: string
    past: readonly Overrides[]
    future: readonly Overrides[]
  }>

export type DraftSeed = Readonly<{
  id: string
  name: Text
  letter: string
  /** A scenario of the pack; none for the root. */
  parent: string | undefined
  /** Made by the reader; the others belong to the pack. */
  own: boolean
  saved: Overrides
}>

/** A scenario as it stands on the screen 情景草稿: its list of changes, and the way back. */
export class Draft {
  readonly id: string
  readonly letter: string
  readonly parent: string | undefined
  readonly own: boolean
  readonly saved: Overrides
  name = $state.raw<Text>({ zh: '', en: '' })
  readonly history: History<Overrides>
  #changed = $derived.by(() => changedParameters(this.history.present))

  constructor({ id, name, letter, parent, own, saved }: DraftSeed) {
    this.id = id
    this.letter = letter
    this.parent = parent
    this.own = own
    this.saved = saved
    this.name = name
    this.history = new History(saved)
  }

  get overrides(): Overrides {
    return this.history.present
  }

  /** Parameters that differ from the parent. */
  get changed(): ReadonlySet<string> {
    return this.#changed
  }

  /** Whether the pack alone would not give this scenario as it stands. */
  get unsaved(): boolean {
    return this.own || !sameChanges(this.saved, this.overrides)
  }

  /** As a link, a file or the browser's store carries it. */
  carried(): CarriedScenario {
    const { id, parent, name, letter, own, overrides } = this
    if (!own) return { id, overrides }
    return { id, ...(parent === undefined ? {} : { parent }), name, letter, overrides }
  }
}
