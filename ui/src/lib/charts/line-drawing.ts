import type { Drawing } from './drawing.ts'
import { drawEndLabels } from './end-labels.ts'
import { dataSets, frameOf, lineOptions } from './line-options.ts'
import type { LineChart } from './line-spec.ts'
import { drawGrounds, drawMarks } from './marks.ts'

/** A chart over the years, ready for the canvas. */
export function lineDrawing(chart: LineChart): Drawing {
  return {
    frame: frameOf(chart),
    options: (colours) => lineOptions(chart, colours),
    datasets: (colours) => dataSets(chart, colours),
    behind: (painting, colours) => drawGrounds(painting, chart, colours),
    above: (painting, colours) => {
      drawMarks(painting, chart, colours)
      drawEndLabels(painting, chart, colours)
    },
  }
}
