/**
 * @module
 * Scenarios kept in the browser 本机保存, until a server has a store of its own.
 */
import type { ScenarioRecord } from './draft.svelte.ts'

const DATABASE = 'anju'
const SCENARIOS = 'scenarios'

export type ScenarioStore = Readonly<{
  load: (pack: string) => Promise<readonly ScenarioRecord[]>
  save: (record: ScenarioRecord) => Promise<void>
  remove: (pack: string, id: string) => Promise<void>
}>

/** Open the store; one that keeps nothing where the browser refuses storage. */
export async function openStore(): Promise<ScenarioStore | undefined> {
  try {
    const database = await open()
    return {
      load: async (pack) => {
        const all = await done(work(database, 'readonly').index('pack').getAll(pack))
        return all as readonly ScenarioRecord[]
      },
      save: async (record) => void (await done(work(database, 'readwrite').put(record))),
      remove: async (pack, id) => void (await done(work(database, 'readwrite').delete([pack, id]))),
    }
  } catch {
    return undefined
  }
}

function work(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return database.transaction(SCENARIOS, mode).objectStore(SCENARIOS)
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
