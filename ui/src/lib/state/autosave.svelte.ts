import type { Draft, ScenarioRecord } from './draft.svelte.ts'
import type { Overrides } from './overrides.ts'
import type { Session } from './session.svelte.ts'
import { openStore, type ScenarioStore } from './store.ts'

/** Rest between two writes, so that a drag writes once. */
const REST = 200

/** Keeps every scenario that differs from the pack in this browser 自动保存. */
export class Autosave {
  state = $state<'saved' | 'saving' | 'refused'>('saved')
  #store: Promise<ScenarioStore | undefined> = openStore()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Writes under way. */
  #open = 0
  /** What the store is known to hold of each scenario. */
  #written = new Map<string, Overrides>()

  async load(pack: string): Promise<readonly ScenarioRecord[]> {
    const store = await this.#store
    if (!store) this.state = 'refused'
    return store?.load(pack).catch(() => []) ?? []
  }

  /** Write soon what has changed. Reads every list, so that an effect that calls it runs again on any change. */
  follow(session: Session): void {
    if (!this.#behind(session)) return
    if (this.state !== 'refused') this.state = 'saving'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.write(session), REST)
  }

  /** Write now, as when the page is about to close. */
  async write(session: Session): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const store = await this.#store
    if (!store) return
    const due = this.#due(session)
    const gone = this.#gone(session)
    const lists = due.map(({ id, overrides }) => [id, overrides] as const)
    const kept = due.filter((draft) => draft.unsaved || draft.history.canUndo)
    const dropped = due.filter((draft) => !kept.includes(draft)).map(({ id }) => id)
    const records = kept.map((draft) => recordOf(session, draft))
    this.#open++
    try {
      await store.write(session.folder, records, [...dropped, ...gone])
    } catch {
      this.state = 'refused'
      return
    } finally {
      this.#open--
    }
    for (const [id, list] of lists) this.#written.set(id, list)
    for (const id of gone) this.#written.delete(id)
    // Saved is said only when nothing has changed since, and no later write is under way.
    if (this.#timer !== undefined || this.#open > 0) return
    if (this.#behind(session)) this.follow(session)
    else this.state = 'saved'
  }

  /** Whether the store lacks anything that is on the screen. */
  #behind(session: Session): boolean {
    return this.#due(session).length > 0 || this.#gone(session).length > 0
  }

  /** Scenarios that the store does not hold as they stand. */
  #due(session: Session): readonly Draft[] {
    return session.list.drafts.filter(({ id, overrides }) => this.#written.get(id) !== overrides)
  }

  /** Scenarios in the store that were removed here. */
  #gone(session: Session): readonly string[] {
    return [...this.#written.keys()].filter((id) => !session.list.get(id))
  }
}

function recordOf(session: Session, draft: Draft): ScenarioRecord {
  const { pack, engine } = session.catalogue
  const { past, future } = draft.history.steps
  return {
    ...draft.carried(),
    letter: draft.letter,
    pack: session.folder,
    packHash: pack.hash,
    engine,
    past,
    future,
  }
}
