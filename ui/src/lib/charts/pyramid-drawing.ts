/**
 * @module
 * From a pyramid to options 金字塔选项: bars lying to both sides of the middle, outlines and names above them.
 */
import { formatNumber } from '#lib/format/number.ts'
import { axisDecimals } from './axis.ts'
import { font, fontOf, type Colours } from './colours.ts'
import { STILL, type DataSet, type Drawing, type Options, type Painting } from './drawing.ts'
import { GHOST_DASH } from './line-options.ts'
import type { Outline, PyramidChart } from './pyramid-spec.ts'

/** Ages that carry a label. */
const AGE_STEP = 10

export function pyramidDrawing(chart: PyramidChart): Drawing {
  return {
    frame: JSON.stringify([chart.axis, chart.ages.length]),
    options: (colours) => pyramidOptions(chart, colours),
    datasets: (colours) => pyramidData(chart, colours),
    behind: () => {},
    above: (painting, colours) => {
      middle(painting, colours)
      for (const outline of chart.outlines) around(painting, outline, colours)
      names(painting, chart, colours)
    },
  }
}

/** The women to the left are counted below nothing, so that the axis runs to both sides. */
export function pyramidData({ sides }: PyramidChart, colours: Colours): DataSet[] {
  return sides.flatMap(({ id: side, layers }, i) =>
    layers.map(({ id, colour, values }): DataSet => {
      const sign = i === 0 ? -1 : 1
      return {
        type: 'bar',
        label: `${side}:${id}`,
        stack: 'ages',
        data: values.map((value, age) => ({ x: sign * value, y: age })),
        backgroundColor: colours[colour]!,
        barPercentage: 1,
        categoryPercentage: 1,
      }
    }),
  )
}

export function pyramidOptions(chart: PyramidChart, colours: Colours): Options {
  const { axis, ages } = chart
  const decimals = axisDecimals(axis)
  const text = { color: colours['chart-axis-text']!, font: font(colours) }
  return {
    type: 'bar',
    data: { datasets: pyramidData(chart, colours) },
    options: {
      ...STILL,
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: { top: 1.7 * Number(colours['font-size']), right: 14, bottom: 0, left: 0 },
      },
      scales: {
        x: {
          type: 'linear',
          offset: false,
          min: -axis.max,
          max: axis.max,
          border: { color: colours['chart-axis']! },
          grid: { offset: false, color: colours['chart-grid']!, drawTicks: false },
          ticks: {
            ...text,
            stepSize: axis.step,
            padding: 4,
            maxRotation: 0,
            callback: (value) => formatNumber(Math.abs(Number(value)), decimals),
          },
        },
        y: {
          type: 'linear',
          offset: false,
          min: -0.5,
          max: ages.length - 0.5,
          border: { display: false },
          grid: { offset: false, color: colours['chart-grid']!, drawTicks: false },
          afterBuildTicks: (scale) => {
            const count = Math.ceil(ages.length / AGE_STEP)
            scale.ticks = Array.from({ length: count }, (_, i) => ({ value: i * AGE_STEP }))
          },
          ticks: { ...text, autoSkip: false, padding: 6, callback: (value) => String(value) },
        },
      },
    },
  }
}

/** The line between the sexes. */
function middle({ ctx, chartArea, scales }: Painting, colours: Colours) {
  const x = scales['x']!.getPixelForValue(0)
  ctx.save()
  ctx.fillStyle = colours['surface']!
  ctx.fillRect(x - 1, chartArea.top, 2, chartArea.bottom - chartArea.top)
  ctx.restore()
}

function around({ ctx, scales }: Painting, outline: Outline, colours: Colours) {
  const [x, y] = [scales['x']!, scales['y']!]
  ctx.save()
  ctx.lineJoin = 'round'
  outline.sides.forEach((values, side) => {
    const path = new Path2D()
    values.forEach((value, age) =>
      path.lineTo(x.getPixelForValue(side === 0 ? -value : value), y.getPixelForValue(age)),
    )
    ctx.setLineDash([])
    ctx.strokeStyle = colours['surface']!
    ctx.globalAlpha = 0.75
    ctx.lineWidth = 3
    ctx.stroke(path)
    ctx.globalAlpha = 1
    ctx.setLineDash(outline.dashed ? GHOST_DASH : [])
    ctx.strokeStyle = colours[outline.colour]!
    ctx.lineWidth = outline.dashed ? 1.5 : 1
    ctx.stroke(path)
  })
  ctx.restore()
}

/** Which side is whose, and what the numbers upwards are. */
function names({ ctx, chartArea, scales }: Painting, chart: PyramidChart, colours: Colours) {
  const size = Number(colours['font-size'])
  const y = chartArea.top - 0.8 * size
  const x = scales['x']!.getPixelForValue(0)
  ctx.save()
  ctx.textBaseline = 'middle'
  ctx.font = fontOf(colours)
  ctx.fillStyle = colours['chart-axis-text']!
  ctx.textAlign = 'right'
  ctx.fillText(chart.ageLabel, chartArea.left - 6, y)
  ctx.font = `700 ${fontOf(colours)}`
  ctx.fillStyle = colours['ink']!
  ctx.fillText(chart.sides[0].label, x - 10, y)
  ctx.textAlign = 'left'
  ctx.fillText(chart.sides[1].label, x + 10, y)
  ctx.restore()
}
