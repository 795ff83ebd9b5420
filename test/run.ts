/**
 * @module
 * `npm test`: everything that CI runs, one step after another, and what came of it in one last line.
 * `npm run verify` (`--full`) is the same with the full counts of the property tests.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { add, none, readCounts, sentence, type Counts } from './support/counts.ts'

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'anju-test-'))
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  ...(process.argv.includes('--full') ? { ANJU_FULL: '1' } : {}),
}

/** Run one command in the project's folder and say whether it went well. */
function run(title: string, command: string): boolean {
  console.log(`\n── ${title}: ${command}`)
  const started = performance.now()
  const { status } = spawnSync(command, {
    cwd: root,
    env,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`\n── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

/** Something that counts as one test. */
const one = (passed: boolean): Counts => (passed ? { ...none, passed: 1 } : { ...none, failed: 1 })

function step(title: string, command: string): Counts {
  return one(run(title, command))
}

/** A check that runs beside others: what it prints comes when it is through. */
function check(title: string, command: string): Promise<Counts> {
  const started = performance.now()
  const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0)
      process.stdout.write(Buffer.concat(printed))
      console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s (${command})`)
      resolve(one(status === 0))
    })
  })
}

/** Tests of one vitest project, counted one by one. */
function tests(project: string): Counts {
  const report = join(reports, `${project}.json`)
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`
  const passed = run(`${project} tests`, `vitest run --project ${project} ${reporters}`)
  return readCounts(report, passed)
}

const checks = await Promise.all([
  check('rules', 'npm run --silent lint:rules'),
  check('format', 'npm run --silent lint:format'),
  check('types', 'npm run --silent lint:types'),
  // this also writes what the page's own tests read: SvelteKit's tsconfig
  check('page types', 'npm run --silent lint:page'),
])
const counts = [
  ...checks,
  tests('models'),
  step('page build', 'npm run --silent build'),
  tests('browser'),
].reduce(add)

rmSync(reports, { recursive: true, force: true })
process.exitCode = counts.failed === 0 ? 0 : 1
console.log(`\n${sentence(counts)}`)
