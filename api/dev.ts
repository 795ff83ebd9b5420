/**
 * @module
 * `npm run dev`: the page with hot reload, and the API that restarts when its code or the models change.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'vite'
import { places } from './places.ts'

const apiPort = process.env['PORT'] ?? '4173'

const api = spawn(process.execPath, ['--watch', 'api/server.ts'], {
  cwd: places.root,
  env: { ...process.env, PORT: apiPort },
  stdio: 'inherit',
})
process.once('exit', () => api.kill())

// The page's own configuration is found from the folder in which Vite starts.
process.chdir(places.ui)
const vite = await createServer({
  server: { proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
})
await vite.listen()
vite.printUrls()
