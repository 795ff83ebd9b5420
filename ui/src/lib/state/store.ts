/**
 * @module
 * Scenarios kept in the browser 本机保存, until a server has a store of its own.
 */
import type { ScenarioRecord } from './draft.svelte.ts'

const DATABASE = 'anju'
const SCENARIOS = 'scenarios'

export type ScenarioStore = Readonly<{
  load: (pack: string) => Promise<readonly ScenarioRecord[]>
  /** Keep some scenarios of a pack and drop others, by id: all of it or nothing. */
  write: (
    pack: string,
    kept: readonly ScenarioRecord[],
    dropped: readonly string[],
  ) => Promise<void>
}>

/** Open the store; one that keeps nothing where the browser refuses storage. */
export async function openStore(): Promise<ScenarioStore | undefined> {
  try {
    const database = await open()
    return {
      load: async (pack) => {
        const scenarios = database.transaction(SCENARIOS).objectStore(SCENARIOS)
        const all = await done(scenarios.index('pack').getAll(pack))
        return all as readonly ScenarioRecord[]
      },
      write: async (pack, kept, dropped) => {
        const transaction = database.transaction(SCENARIOS, 'readwrite')
        const scenarios = transaction.objectStore(SCENARIOS)
        for (const record of kept) scenarios.put(record)
        for (const id of dropped) scenarios.delete([pack, id])
        await complete(transaction)
      },
    }
  } catch {
    return undefined
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore(SCENARIOS, { keyPath: ['pack', 'id'] })
    store.createIndex('pack', 'pack')
  })
  return done(request)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

/** A request that succeeded can still be undone, by a page that closes; a complete transaction cannot. */
function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error))
  })
}
