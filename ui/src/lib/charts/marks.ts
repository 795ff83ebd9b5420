/**
 * @module
 * Grounds and rules of a chart over the years 图面标记: history's wash and target bands behind, thresholds and the years
 * of now and of the screen above.
 */
import { fontOf, type Colours } from './colours.ts'
import type { Painting } from './drawing.ts'
import { drawEras } from './eras.ts'
import { LIMIT_DASH } from './line-options.ts'
import { margin, type LineChart } from './line-spec.ts'

export function drawMarks(chart: Painting, record: LineChart, colours: Colours): void {
  chart.ctx.save()
  years(chart, record, colours)
  dots(chart, record, colours)
  limits(chart, record, colours)
  chart.ctx.restore()
}

export function drawGrounds(
  { ctx, chartArea, scales }: Painting,
  record: LineChart,
  colours: Colours,
): void {
  const { firstYear, baseYear, bands } = record
  const { top, bottom, left, right } = chartArea
  ctx.save()
  ctx.globalCompositeOperation = 'destination-over'
  drawEras({ ctx, chartArea, scales }, record, colours)
  for (const { from, to } of bands) {
    const high = Math.max(top, scales['y']!.getPixelForValue(to))
    const low = Math.min(bottom, scales['y']!.getPixelForValue(from))
    ctx.fillStyle = colours['chart-target-band']!
    if (low > high) ctx.fillRect(left, high, right - left, low - high)
  }
  if (baseYear > firstYear) {
    ctx.fillStyle = colours['chart-history-wash']!
    const now = scales['x']!.getPixelForValue(baseYear + margin(record))
    ctx.fillRect(left, top, now - left, bottom - top)
  }
  ctx.restore()
}

/** Rules at the years of now and of the screen; bars are parted after now, and the year of the screen is framed. */
function years({ ctx, chartArea, scales }: Painting, record: LineChart, colours: Colours) {
  const { baseYear, selectedYear } = record
  const { top, bottom } = chartArea
  const half = margin(record)
  const at = (year: number) => Math.round(scales['x']!.getPixelForValue(year)) + 0.5
  const rule = (x: number, colour: string) => {
    ctx.strokeStyle = colour
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(x, top)
    ctx.lineTo(x, bottom)
    ctx.stroke()
  }
  rule(at(baseYear + half), colours['chart-now']!)
  if (selectedYear === undefined) return
  if (half > 0) {
    const [left, right] = [at(selectedYear - half), at(selectedYear + half)]
    ctx.strokeStyle = colours['decision']!
    ctx.lineWidth = 1.5
    ctx.strokeRect(left, top, right - left, bottom - top)
  } else if (selectedYear !== baseYear) rule(at(selectedYear), colours['decision']!)
}

/** A dot on each line in the year that the screen is for. */
function dots({ ctx, scales }: Painting, { lines, selectedYear }: LineChart, colours: Colours) {
  for (const { kind, colour, points } of lines) {
    const point = points.find(({ year }) => year === selectedYear)
    if (kind !== 'scenario' || !point || !Number.isFinite(point.value)) continue
    ctx.beginPath()
    ctx.arc(
      scales['x']!.getPixelForValue(point.year),
      scales['y']!.getPixelForValue(point.value),
      3.5,
      0,
      7,
    )
    ctx.fillStyle = colours[colour] ?? colours['ink']!
    ctx.fill()
    ctx.strokeStyle = colours['surface']!
    ctx.lineWidth = 1
    ctx.stroke()
  }
}

function limits({ ctx, chartArea, scales }: Painting, chart: LineChart, colours: Colours) {
  const { top, bottom, left, right } = chartArea
  ctx.strokeStyle = colours['chart-threshold']!
  ctx.lineWidth = 1.2
  ctx.setLineDash([...LIMIT_DASH])
  const heights = chart.limits.map(({ value }) => scales['y']!.getPixelForValue(value))
  for (const y of heights) {
    if (y < top - 1 || y > bottom + 1) continue
    ctx.beginPath()
    ctx.moveTo(left, y)
    ctx.lineTo(right, y)
    ctx.stroke()
  }
  if (chart.ticks.x !== 'full') return
  ctx.font = fontOf(colours)
  ctx.textAlign = 'left'
  ctx.lineJoin = 'round'
  ctx.setLineDash([])
  const write = (text: string, y: number, colour: string) => {
    const below = y - 14 < top
    ctx.textBaseline = below ? 'top' : 'bottom'
    ctx.strokeStyle = colours['surface']!
    ctx.lineWidth = 3.5
    ctx.strokeText(text, left + 6, below ? y + 3 : y - 3)
    ctx.fillStyle = colour
    ctx.fillText(text, left + 6, below ? y + 3 : y - 3)
  }
  chart.limits.forEach(({ label }, i) => {
    const y = heights[i]!
    if (y >= top - 1 && y <= bottom + 1) write(label, y, colours['missed']!)
  })
  for (const { from, to, label } of chart.bands)
    write(label, scales['y']!.getPixelForValue(Math.min(from, to)), colours['met']!)
}
