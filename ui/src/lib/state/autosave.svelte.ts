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
      for (const draft of session.list.drafts) {
        if (this.#written.get(draft.id) === draft.overrides) continue
        this.#written.set(draft.id, draft.overrides)
        if (draft.unsaved || draft.history.canUndo) await store.save(recordOf(session, draft))
        else await store.remove(session.folder, draft.id)
      }
      for (const id of this.#written.keys()) {
        if (session.list.get(id)) continue
        this.#written.delete(id)
        await store.remove(session.folder, id)
      }
      this.state = 'saved'
    } catch {
      this.state = 'refused'
    }
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
