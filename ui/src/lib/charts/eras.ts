/**
 * @module
 * Rules in force behind a chart 分期规则: the ground and the words of each class, an edge between two, and the rule's name.
 */
import { fade, fontOf, type Colours } from './colours.ts'
import type { Painting } from './drawing.ts'
import { LIMIT_DASH } from './line-options.ts'
import { margin, type Era, type LineChart } from './line-spec.ts'

/** Room around words, and between two lines of a hatch. */
const ROOM = 6
const HATCH = 7

/** Only what a ground needs of a painting; drawn from the top down, below what is there. */
export function drawEras(
  painting: Pick<Painting, 'ctx' | 'chartArea' | 'scales'>,
  chart: LineChart,
  colours: Colours,
): void {
  if (!chart.eras?.length) return
  const { ctx, chartArea } = painting
  ctx.save()
  ctx.beginPath()
  ctx.rect(chartArea.left, chartArea.top, chartArea.right - chartArea.left, height(painting))
  ctx.clip()
  for (const era of chart.eras) drawEra(painting, chart, era, colours)
  ctx.restore()
}

function drawEra(
  painting: Pick<Painting, 'ctx' | 'chartArea' | 'scales'>,
  chart: LineChart,
  era: Era,
  colours: Colours,
): void {
  const { ctx, chartArea, scales } = painting
  const size = Number(colours['font-size'])
  const [left, right] = span(painting, chart, era)
  const y = (value: number) => {
    const found = value === Infinity ? chartArea.top : scales['y']!.getPixelForValue(value)
    return Math.min(Math.max(found, chartArea.top), chartArea.bottom)
  }
  ctx.font = fontOf(colours)
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  const fits = (text: string) => ctx.measureText(text).width <= right - left - 2 * ROOM
  // the name of the rule takes the upper edge, with the highest class where both fit; other words keep clear of it
  const highest = era.bands.find(({ to }) => to === Infinity)
  const both = highest && `${era.label} · ${highest.label}`
  const name = [both ?? era.label, era.label, era.short].find(fits)
  const under = chartArea.top + (name === undefined ? 0 : 1.6 * size)
  if (name !== undefined) {
    ctx.fillStyle = colours['ink-2']!
    ctx.fillText(name, left + ROOM, chartArea.top + 0.9 * size)
  }
  for (const { from, to, label, ground, strength, hatch } of era.bands) {
    const [high, low] = [y(to), y(from)]
    const top = Math.max(high, under)
    if (low - top >= 1.2 * size && fits(label) && !(name === both && to === Infinity)) {
      ctx.fillStyle = colours['ink-2']!
      ctx.fillText(label, left + ROOM, top + 0.9 * size)
    }
    if (from > 0 && low > chartArea.top && low < chartArea.bottom)
      edge(ctx, left, right, Math.round(low) + 0.5, colours)
    if (hatch) stripes(ctx, { left, right, high, low }, colours[hatch]!)
    ctx.fillStyle = fade(colours[ground]!, strength)
    if (strength > 0 && low > high) ctx.fillRect(left, high, right - left, low - high)
  }
}

/** Half a year to both sides of its years, as far as the chart goes. */
export function span(
  { chartArea, scales }: Pick<Painting, 'chartArea' | 'scales'>,
  chart: LineChart,
  { first, last }: Pick<Era, 'first' | 'last'>,
): readonly [number, number] {
  const x = (year: number) => scales['x']!.getPixelForValue(year)
  const begins = first - 0.5 > chart.firstYear - margin(chart) ? x(first - 0.5) : chartArea.left
  const ends = last + 0.5 < chart.lastYear + margin(chart) ? x(last + 0.5) : chartArea.right
  return [begins, ends]
}

function edge(
  ctx: CanvasRenderingContext2D,
  left: number,
  right: number,
  y: number,
  colours: Colours,
): void {
  ctx.strokeStyle = colours['chart-threshold']!
  ctx.lineWidth = 1.2
  ctx.setLineDash([...LIMIT_DASH])
  ctx.beginPath()
  ctx.moveTo(left, y)
  ctx.lineTo(right, y)
  ctx.stroke()
  ctx.setLineDash([])
}

function stripes(
  ctx: CanvasRenderingContext2D,
  area: Readonly<{ left: number; right: number; high: number; low: number }>,
  colour: string,
): void {
  const { left, right, high, low } = area
  if (low <= high) return
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, high, right - left, low - high)
  ctx.clip()
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = left - (low - high); x < right; x += HATCH) {
    ctx.moveTo(x, low)
    ctx.lineTo(x + low - high, high)
  }
  ctx.stroke()
  ctx.restore()
}

function height({ chartArea }: Pick<Painting, 'chartArea'>): number {
  return chartArea.bottom - chartArea.top
}
