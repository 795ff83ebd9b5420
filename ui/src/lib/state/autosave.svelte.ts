import type { Draft, ScenarioRecord } from './draft.svelte.ts'
import type { Session } from './session.svelte.ts'
import { openStore, type ScenarioStore } from './store.ts'

/** Rest between two writes, so that a drag writes once. */
const REST = 200

/** Keeps every scenario that differs from the pack in this browser 自动保存. */
export class Autosave {
  state = $state<'saved' | 'saving' | 'refused'>('saved')
  #store: Promise<ScenarioStore | undefined> = openStore()
  #timer: ReturnType<typeof setTimeout> | undefined
  #written = new Map<string, unknown>()

  async load(pack: string): Promise<readonly ScenarioRecord[]> {
    const store = await this.#store
    if (!store) this.state = 'refused'
    return store?.load(pack).catch(() => []) ?? []
  }

  /** Write soon what has changed. Reads every list, so that an effect that calls it runs again on any change. */
  follow(session: Session): void {
    const seen = session.list.drafts.map((draft) => [draft, draft.overrides, draft.name] as const)
    const due = seen.some(([draft, list, name]) => this.#written.get(draft.id) !== list || !name)
    const gone = [...this.#written.keys()].some((id) => !session.list.get(id))
    if (!due && !gone) return
    if (this.state !== 'refused') this.state = 'saving'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.write(session), REST)
  }

  /** Write now, as when the page is about to close. */
  async write(session: Session): Promise<void> {
    clearTimeout(this.#timer)
    const store = await this.#store
    if (!store) return
    try {
      // All at once: a page that is closing has no time for one after the other.
      await Promise.all([
        ...session.list.drafts.map((draft) => this.#keep(store, session, draft)),
        ...[...this.#written.keys()]
          .filter((id) => !session.list.get(id))
          .map((id) => this.#forget(store, session, id)),
      ])
      this.state = 'saved'
    } catch {
      this.state = 'refused'
    }
  }

  async #keep(store: ScenarioStore, session: Session, draft: Draft): Promise<void> {
    if (this.#written.get(draft.id) === draft.overrides) return
    this.#written.set(draft.id, draft.overrides)
    if (draft.unsaved || draft.history.canUndo) await store.save(recordOf(session, draft))
    else await store.remove(session.folder, draft.id)
  }

  async #forget(store: ScenarioStore, session: Session, id: string): Promise<void> {
    this.#written.delete(id)
    await store.remove(session.folder, id)
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
