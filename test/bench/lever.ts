/**
 * @module
 * Lever to pixels 滑杆到画面: a real hand's moves on a slider of the Assumptions screen, each from the time of its event
 * until the six charts have been drawn and the browser is through with that frame.
 *
 *     node test/bench/lever.ts [moves]
 */
import { cpus, loadavg } from 'node:os'
import { chromium, type Page } from 'playwright-core'
import { buildPageIfStale } from '#api/page/build'
import { findBrowser } from '../browser/support/find-browser.ts'
import { startServer } from '../browser/support/server.ts'

const MOVES = Number(process.argv[2] ?? 300)
/** Levers far up and far down the chain: the whole model runs again, or its end. */
const LEVERS = ['in_migration_level', 'mortgage_rate', 'construction_cost'] as const
const SETTLED = 1500

type Sample = Readonly<{
  moves: number
  drawn: number
  latencies: readonly number[]
  runs: readonly number[]
}>

declare global {
  // oxlint-disable-next-line no-var -- a name of the page under measurement
  var measured: { latencies: number[]; drawn: number; inputs: number }
}

/** Runs in the page before anything else: notes each input's time, and when the frame that shows it is done. */
function instrument(): void {
  globalThis.measured = { latencies: [], drawn: 0, inputs: 0 }
  let waiting: number[] = []
  let sent: number[] = []
  let noted = false
  addEventListener(
    'input',
    (event) => {
      measured.inputs++
      waiting.push(event.timeStamp)
    },
    true,
  )
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    sent = [...sent, ...waiting]
    waiting = []
    return Reflect.apply(post, this, message)
  }
  // An answer that changes no chart draws nothing, and its moves have nothing to wait for.
  const listen = Worker.prototype.addEventListener
  Worker.prototype.addEventListener = function (this: Worker, ...given: unknown[]) {
    if (given[0] === 'message')
      Reflect.apply(listen, this, [
        'message',
        () => requestAnimationFrame(() => (sent = noted ? sent : [])),
      ])
    return Reflect.apply(listen, this, given)
  }
  const clear = CanvasRenderingContext2D.prototype.clearRect
  CanvasRenderingContext2D.prototype.clearRect = function (
    this: CanvasRenderingContext2D,
    x,
    y,
    w,
    h,
  ) {
    clear.call(this, x, y, w, h)
    if (sent.length === 0 || noted) return
    noted = true
    const shown = sent
    sent = []
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        noted = false
        measured.drawn++
        const now = performance.now()
        for (const at of shown) measured.latencies.push(now - at)
      })
      port1.start()
      port2.postMessage(0)
    })
  }
}

async function drag(page: Page, lever: string): Promise<Sample> {
  // As a planner finds it: by a word in the search field.
  await page.getByRole('searchbox').fill(lever)
  const slider = page.locator(`[data-lever=${lever}] input[type=range]`)
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (box === null) throw new Error(`${lever} is not on the screen`)
  const y = box.y + box.height / 2
  const at = (i: number) => box.x + box.width * (0.5 + 0.3 * Math.sin((2 * Math.PI * i) / 75))
  await page.mouse.move(at(0), y)
  await page.mouse.down()
  await page.waitForTimeout(SETTLED)
  await page.evaluate(() => {
    globalThis.measured.latencies = []
    globalThis.measured.drawn = 0
    globalThis.measured.inputs = 0
  })
  const runs: number[] = []
  for (let i = 1; i <= MOVES; i++) {
    const started = performance.now()
    await page.mouse.move(at(i), y)
    if (i % 10 === 0) runs.push(await shownTime(page))
    const rest = 1000 / 60 - (performance.now() - started)
    if (rest > 0) await page.waitForTimeout(rest)
  }
  await page.waitForTimeout(SETTLED)
  await page.mouse.up()
  const { latencies, drawn, inputs } = await page.evaluate(() => globalThis.measured)
  return { moves: inputs, drawn, latencies, runs }
}

/** What the screen says of the engine's last run. */
async function shownTime(page: Page): Promise<number> {
  const text = await page.locator('.took').textContent()
  return Number(/\d+/.exec(text ?? '')?.[0] ?? NaN)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

const browser = await findBrowser()
if (browser === undefined) throw new Error('No browser starts on this machine')
buildPageIfStale()
const server = await startServer()
const { executablePath, args } = browser
const started = await chromium.launch({ executablePath, args: [...args], headless: true })
const page = await started.newPage({ viewport: { width: 1440, height: 900 } })
await page.addInitScript(instrument)
await page.goto(`${server.address}/assumptions?lang=en&year=2026`)
await page.waitForSelector(`[data-lever=${LEVERS[0]}] input[type=range]`)
await page.waitForTimeout(SETTLED)
const charts = await page.locator('[data-chart] canvas').count()
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${started.version()}, ${charts} charts, ${MOVES} moves a lever, load ${loadavg()[0]!.toFixed(1)}`,
)
for (const lever of LEVERS) {
  const { moves, drawn, latencies, runs } = await drag(page, lever)
  const ms = (share: number) => `${quantile(latencies, share).toFixed(0)} ms`
  console.log(
    `${lever.padEnd(20)} lever to pixels p50 ${ms(0.5)}, p95 ${ms(0.95)}, most ${ms(1)}; ` +
      `${moves} events, ${drawn} frames drawn; engine p50 ${quantile(runs, 0.5)} ms`,
  )
  await page.getByRole('button', { name: 'Undo' }).click()
}
await started.close()
await server.close()
