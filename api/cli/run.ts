/**
 * @module
 * The command line 命令行: `node api/cli/run.ts simulate scenarios/longgang`, as the scripts of package.json call it.
 */
import { book } from './book.ts'
import { check } from './check.ts'
import { perform } from './command.ts'
import { explain } from './explain.ts'
import { schedule } from './schedule.ts'
import { simulate } from './simulate.ts'

const [name, ...args] = process.argv.slice(2)

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const terminal = {
  folder: process.cwd(),
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
}

/** The status is set and not exited with, so that all that was printed gets out. */
async function run(): Promise<number> {
  switch (name) {
    case 'simulate':
      return perform(simulate, args, terminal)
    case 'check':
      return perform(check, args, terminal)
    case 'explain':
      return perform(explain, args, terminal)
    case 'book':
      return perform(book, args, terminal)
    case 'schedule': {
      // the solver is loaded by the one command that needs it
      const { loadHighs } = await import('#api/highs')
      return perform(schedule(await loadHighs()), args, terminal)
    }
    default:
      terminal.err('simulate | check | explain | book | schedule\n')
      return 2
  }
}

process.exitCode = await run()
