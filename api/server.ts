/**
 * @module
 * `npm run serve`: the page and the API on one port, until stopped. The only file that listens.
 * `HOST` and `PORT` change the address (default 127.0.0.1:4173; port 0 takes a free one).
 */
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { places } from './places.ts'

const hostname = process.env['HOST'] ?? '127.0.0.1'
const port = Number(process.env['PORT'] ?? 4173)

const app = createApp({ packs: places.packs, page: places.page })

const server = serve({ fetch: app.fetch, hostname, port }, (address) => {
  const host = hostname.includes(':') ? `[${hostname}]` : hostname
  console.log(`安居 Anju: http://${host}:${address.port}`)
})

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `端口 ${port} 已被占用，请用 PORT=… 换一个。 · Port ${port} is taken; choose another with PORT=…`
      : error.message,
  )
  process.exitCode = 1
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
