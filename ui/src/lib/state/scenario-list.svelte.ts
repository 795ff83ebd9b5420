import type { Text } from '#models/engine/text'
import type { Scenario } from '#models/scenario/types'
import { Draft, type ScenarioRecord } from './draft.svelte.ts'
import type { CarriedScenario } from './link.ts'
import { sameChanges, type Overrides } from './overrides.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Names under which the live run keeps a scenario as it stands, or as the pack has it. */
export const runAsItStands = (id: string) => `now:${id}`
export const runAsSaved = (id: string) => `saved:${id}`

/** All scenarios of an open pack 情景列表: those that it ships and the reader's own. Parents are always shipped ones. */
export class ScenarioList {
  drafts = $state.raw<readonly Draft[]>([])
  #shipped: ReadonlyMap<string, Scenario>
  readonly root: string

  constructor(shipped: readonly Scenario[], kept: readonly ScenarioRecord[] = []) {
    this.#shipped = new Map(shipped.map((scenario) => [scenario.id, scenario]))
    this.root = (shipped.find(({ parent }) => parent === undefined) ?? shipped[0]!).id
    this.drafts = shipped.map(
      ({ id, name, parent, overrides }, i) =>
        new Draft({
          id,
          name,
          letter: LETTERS[i] ?? '?',
          parent,
          own: false,
          // The engine lays changes on the root as shipped, so the root's own list starts empty.
          saved: id === this.root ? [] : overrides,
        }),
    )
    for (const record of kept) this.#restore(record)
  }

  get(id: string): Draft | undefined {
    return this.drafts.find((draft) => draft.id === id)
  }

  /** Changes of a shipped scenario from the root on, as the pack has them. */
  savedFromRoot(id: string): Overrides {
    const scenario = this.#shipped.get(id)
    if (!scenario || id === this.root) return []
    return [...this.savedFromRoot(scenario.parent ?? this.root), ...scenario.overrides]
  }

  /** Changes of a scenario from the root on, as it stands on the screen. */
  fromRoot(draft: Draft): Overrides {
    if (draft.parent === undefined) return draft.overrides
    const above = this.savedFromRoot(draft.parent)
    return above.length === 0 ? draft.overrides : [...above, ...draft.overrides]
  }

  /** The scenario whose figures stand faintly behind: the parent, or for the root the root as shipped. */
  baselineOf(draft: Draft): Draft {
    return this.get(draft.parent ?? this.root) ?? draft
  }

  /** 另存为情景: a scenario of one's own with the changes as they stand; the one copied goes back to its saved list. */
  copy(from: Draft, id: string, name: Text): Draft {
    const draft = this.#add({
      id,
      name,
      parent: from.parent ?? from.id,
      overrides: from.overrides,
    })
    if (!from.own) from.history.set(from.saved)
    return draft
  }

  /** Take in what a link or a file carries, as a step that can be undone. */
  take(carried: readonly CarriedScenario[]): void {
    for (const scenario of carried) {
      const known = this.get(scenario.id)
      if (!known) this.#add(scenario)
      else if (!sameChanges(known.overrides, scenario.overrides)) {
        known.history.set(scenario.overrides)
        known.history.endGesture()
      }
    }
  }

  remove(draft: Draft): void {
    if (draft.own) this.drafts = this.drafts.filter((other) => other !== draft)
  }

  #restore(record: ScenarioRecord): void {
    const draft = this.get(record.id) ?? (record.name ? this.#add(record) : undefined)
    if (!draft) return
    draft.history.steps = { past: record.past, present: record.overrides, future: record.future }
  }

  #add({ id, name, parent, letter, overrides }: CarriedScenario): Draft {
    const taken = new Set(this.drafts.map((draft) => draft.letter))
    const free = [...LETTERS].find((candidate) => !taken.has(candidate)) ?? '?'
    const draft = new Draft({
      id,
      name: name ?? { zh: id, en: id },
      letter: letter !== undefined && !taken.has(letter) ? letter : free,
      parent: parent !== undefined && this.#shipped.has(parent) ? parent : this.root,
      own: true,
      saved: overrides,
    })
    this.drafts = [...this.drafts, draft]
    return draft
  }
}
