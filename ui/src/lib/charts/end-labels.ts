import { fontOf, type Colours } from './colours.ts'
import type { Painting } from './drawing.ts'
import { margin, type Line, type LineChart } from './line-spec.ts'

/** Room between two labels, of their type size. */
const LINE_HEIGHT = 1.25

/** `top` and `bottom`: how high and low its line runs under the label. */
export type Labelled = Readonly<{
  text: string
  colour: string
  y: number
  top: number
  bottom: number
}>

/**
 * Names at the ends of the lines, with a halo, pushed apart where they would meet: drawn instead of a legend. The year
 * of now stands above its rule. Small multiples have neither.
 */
export function drawEndLabels(chart: Painting, record: LineChart, colours: Colours): void {
  const { ticks, lines, baseYear, nowLabel } = record
  if (ticks.x !== 'full') return
  const { ctx, chartArea } = chart
  ctx.save()
  const size = Number(colours['font-size'])
  ctx.font = fontOf(colours)
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  ctx.lineJoin = 'round'
  for (const { text, colour, y } of spread(
    ends(chart, lines, colours),
    chartArea,
    LINE_HEIGHT * size,
  )) {
    ctx.strokeStyle = colours['surface']!
    ctx.lineWidth = 3.5
    ctx.strokeText(text, chartArea.right - 4, y)
    ctx.fillStyle = colour
    ctx.fillText(text, chartArea.right - 4, y)
  }
  const half = ctx.measureText(nowLabel).width / 2
  const now = chart.scales['x']!.getPixelForValue(baseYear + margin(record))
  ctx.textAlign = 'center'
  ctx.fillStyle = colours['ink-2']!
  ctx.fillText(nowLabel, Math.max(now, chartArea.left + half - 4), chartArea.top - 0.8 * size)
  ctx.restore()
}

function ends(chart: Painting, lines: readonly Line[], colours: Colours): readonly Labelled[] {
  const scale = chart.scales['y']!
  const scaleX = chart.scales['x']!
  return lines.flatMap((line) => {
    const last = line.points.at(-1)
    if (!last || line.label === '' || !Number.isFinite(last.value)) return []
    const from =
      scaleX.getValueForPixel(
        chart.chartArea.right - chart.ctx.measureText(line.label).width - 8,
      ) ?? 0
    const under = line.points
      .filter(({ year, value }) => year >= from - 1 && Number.isFinite(value))
      .map(({ value }) => scale.getPixelForValue(value))
    const colour = line.kind === 'ghost' ? 'ink-3' : line.kind === 'limit' ? 'missed' : line.colour
    const y = scale.getPixelForValue(last.value)
    return [
      {
        text: line.label,
        colour: colours[colour]!,
        y,
        top: Math.min(y, ...under),
        bottom: Math.max(y, ...under),
      },
    ]
  })
}

/** The upper label goes above its line, the others below theirs, and no two touch. */
export function spread(
  labels: readonly Labelled[],
  area: Readonly<{ top: number; bottom: number }>,
  height: number,
): readonly Labelled[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y)
  const placed: Labelled[] = []
  sorted.forEach((label, i) => {
    const above = i === 0 && (sorted.length > 1 || label.top - height > area.top)
    const wanted = above ? label.top - height + 5 : label.bottom + height - 5
    const after = placed.at(-1)
    const y = after ? Math.max(wanted, after.y + height) : Math.max(wanted, area.top + 6)
    placed.push({ ...label, y })
  })
  const over = (placed.at(-1)?.y ?? 0) - (area.bottom - 8)
  return over > 0 ? placed.map((label) => ({ ...label, y: label.y - over })) : placed
}
