/**
 * @module
 * Keeps the page at hand when the network is not 离线: its own files and nothing else. Packs are kept by the page.
 */
import { assets, immutable } from '$app/manifest'
import { self } from '$app/service-worker'

/** Names of built files change with their content, so their list names the version. */
const VERSION = immutable.map(({ path }) => path).join()
const PREFIX = 'anju-page-'
const CACHE = PREFIX + digest(VERSION)
/** Answers every address of the page. */
const SHELL = '/assumptions'

self.addEventListener('install', (event) => {
  const files = [...immutable, ...assets].map(
    ({ path }) => new URL(path, self.location.origin).href,
  )
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([SHELL, ...files]))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith(PREFIX) && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && !pathname.startsWith('/api'))
    event.respondWith(freshOrKept(request, SHELL))
  else if (pathname.startsWith('/_app/immutable/')) event.respondWith(keptOr(request))
  else if (!pathname.startsWith('/api')) event.respondWith(freshOrKept(request, request.url))
})

async function keptOr(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** As the server has it now, or as it was kept. */
async function freshOrKept(request: Request, key: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (reason) {
    const kept = await caches.match(key)
    if (kept) return kept
    throw reason
  }
}

/** A short name for a long text: not for secrets. */
function digest(text: string): string {
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0
  return hash.toString(36)
}
