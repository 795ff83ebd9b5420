const CACHE = 'anju-packs'

/**
 * Ask the server; where it can't be reached, take its last answer 离线读取.
 * @throws TypeError when there is neither.
 */
export async function keptFetch(path: string): Promise<Response> {
  const cache = await openCache()
  try {
    const answer = await fetch(path)
    if (answer.ok) await cache?.put(path, answer.clone())
    return answer
  } catch (reason) {
    const kept = await cache?.match(path)
    if (kept) return kept
    throw reason
  }
}

/** None where the browser refuses, or the page is not served safely. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE)
  } catch {
    return undefined
  }
}
