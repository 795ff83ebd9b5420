import type { FigureAt } from '#lib/state/explain.svelte.ts'
import type { ColourName } from './colours.ts'

/** What a colour of a chart stands for 图例, and its figure in the selected year. */
export type LegendItem = Readonly<{
  id: string
  label: string
  colour: ColourName
  shape: 'box' | 'line' | 'dashed'
  figure?: Readonly<{ at: FigureAt; value: number; change: number }>
}>
