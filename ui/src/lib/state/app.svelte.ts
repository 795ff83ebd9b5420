import { getContext, setContext } from 'svelte'
import type { Text } from '#models/engine/text'
import type { Fault } from '#models/index'
import { startEngine } from '#lib/engine/client.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import { Address } from './address.svelte.ts'
import { Autosave } from './autosave.svelte.ts'
import { keptFetch } from './kept-fetch.ts'
import { FRAGMENT, readFragment, readQuery } from './link.ts'
import { Session } from './session.svelte.ts'

type PackSummary = Readonly<{ id: string; name: Text }>

/** Why nothing can be shown. */
export type Failure =
  | Readonly<{ kind: 'offline' | 'no-packs' }>
  | Readonly<{ kind: 'faults'; faults: readonly Fault[] }>
  | Readonly<{ kind: 'engine'; reason: string }>

/** The page as a whole 应用: which packs there are, and the one that is open. */
export class App {
  session = $state.raw<Session>()
  failure = $state.raw<Failure>()
  packs = $state.raw<readonly PackSummary[]>([])
  /** A link was opened whose fragment could not be read. */
  damagedLink = $state(false)
  readonly autosave = new Autosave()
  readonly address = new Address()
  readonly #engine = startEngine((reason) => this.#fail(reason))

  /** Open what the address asks for, or the first pack there is. */
  async start(address: URL): Promise<void> {
    const choices = readQuery(address.searchParams)
    const carried = address.hash.startsWith(FRAGMENT)
      ? readFragment(address.hash.slice(FRAGMENT.length))
      : []
    this.damagedLink = carried === undefined
    if (choices.language) words.language = choices.language
    try {
      const { packs, broken } = await fetchPacks()
      this.packs = packs
      const pack = packs.find(({ id }) => id === choices.pack) ?? packs[0]
      if (!pack) {
        const faults = broken.flatMap((one) => one.faults)
        this.failure = faults.length > 0 ? { kind: 'faults', faults } : { kind: 'no-packs' }
        return
      }
      const zip = await fetchFiles(pack.id)
      const opened = await this.#engine.open(zip)
      if (!opened.ok) {
        this.failure = { kind: 'faults', faults: opened.faults }
        return
      }
      this.session = new Session({
        engine: this.#engine,
        catalogue: opened.catalogue,
        folder: pack.id,
        zip,
        kept: await this.autosave.load(pack.id),
        choices,
        carried: carried ?? [],
        onFailure: (reason) => this.#fail(reason),
      })
    } catch (reason) {
      if (reason instanceof TypeError) this.failure = { kind: 'offline' }
      else this.#fail(reason)
    }
  }

  #fail(reason: unknown): void {
    this.failure = {
      kind: 'engine',
      reason: reason instanceof Error ? reason.message : String(reason),
    }
  }
}

type PackList = Readonly<{
  packs: readonly PackSummary[]
  broken: readonly Readonly<{ id: string; faults: readonly Fault[] }>[]
}>

async function fetchPacks(): Promise<PackList> {
  const answer = await keptFetch('/api/packs')
  if (!answer.ok) throw new Error(`/api/packs: ${answer.status}`)
  return (await answer.json()) as PackList
}

async function fetchFiles(pack: string): Promise<Uint8Array> {
  const answer = await keptFetch(`/api/packs/${encodeURIComponent(pack)}/files`)
  if (!answer.ok) throw new Error(`/api/packs/${pack}/files: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const KEY = Symbol('session')

/** Make the open session known to everything below. */
export function provideSession(session: Session): void {
  setContext(KEY, session)
}

/** The open session. */
export function useSession(): Session {
  return getContext<Session>(KEY)
}
