import type { Chart, Plugin } from 'chart.js'
import type { DrawSource } from './end-labels.ts'
import type { Colours } from './line-options.ts'
import { LIMIT_DASH } from './line-options.ts'
import type { LineChart } from './line-spec.ts'

/**
 * Grounds and rules of a chart 图面标记: history's wash and target bands behind, thresholds and the years of now and of
 * the screen above. Drawn from the record itself: resolving them as options of a plugin cost as much as the lines.
 */
export function marks(source: DrawSource): Plugin<'line'> {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      const { chart: drawn, colours } = source()
      chart.ctx.save()
      grounds(chart, drawn, colours)
      chart.ctx.restore()
    },
    afterDatasetsDraw(chart) {
      const { chart: drawn, colours } = source()
      chart.ctx.save()
      years(chart, drawn, colours)
      dots(chart, drawn, colours)
      limits(chart, drawn, colours)
      chart.ctx.restore()
    },
  }
}

function grounds(
  { ctx, chartArea, scales }: Chart,
  { firstYear, baseYear, bands }: LineChart,
  colours: Colours,
) {
  const { top, bottom, left, right } = chartArea
  ctx.globalCompositeOperation = 'destination-over'
  for (const { from, to } of bands) {
    const high = Math.max(top, scales['y']!.getPixelForValue(to))
    const low = Math.min(bottom, scales['y']!.getPixelForValue(from))
    ctx.fillStyle = colours['chart-target-band']!
    if (low > high) ctx.fillRect(left, high, right - left, low - high)
  }
  if (baseYear > firstYear) {
    ctx.fillStyle = colours['chart-history-wash']!
    ctx.fillRect(left, top, scales['x']!.getPixelForValue(baseYear) - left, bottom - top)
  }
}

function years(
  { ctx, chartArea, scales }: Chart,
  { baseYear, selectedYear }: LineChart,
  colours: Colours,
) {
  const rule = (year: number, colour: string) => {
    const x = Math.round(scales['x']!.getPixelForValue(year)) + 0.5
    ctx.strokeStyle = colour
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(x, chartArea.top)
    ctx.lineTo(x, chartArea.bottom)
    ctx.stroke()
  }
  rule(baseYear, colours['chart-now']!)
  if (selectedYear !== undefined && selectedYear !== baseYear)
    rule(selectedYear, colours['decision']!)
}

/** A dot on each line in the year that the screen is for. */
function dots({ ctx, scales }: Chart, { lines, selectedYear }: LineChart, colours: Colours) {
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

function limits({ ctx, chartArea, scales }: Chart, chart: LineChart, colours: Colours) {
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
  ctx.font = `${colours['font-size']}px ${colours['font-sans']}`
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
