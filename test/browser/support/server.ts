import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Server = Readonly<{ address: string; close: () => Promise<void> }>

/** Start the very program that users start, on a free port, and wait until it says where it listens. */
export async function startServer(): Promise<Server> {
  const program = spawn(process.execPath, ['api/server.ts'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    program.once('exit', (code) =>
      reject(new Error(`The server stopped at once (status ${code}).`)),
    )
    createInterface(program.stdout).on('line', (line) => {
      const found = /http:\/\/\S+:\d+/.exec(line)
      if (found) resolve(found[0])
    })
  })
  return {
    address,
    close: async () => {
      const exit = once(program, 'exit')
      program.kill()
      await exit
    },
  }
}
