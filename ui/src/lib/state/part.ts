import type { ColourName } from '#lib/charts/colours.ts'
import type { IndicatorRecord, Where } from '#models/index'

/** A quantity of a chart, and where. */
export type Drawn = Readonly<{
  record: IndicatorRecord
  where: Where
  /** A value that stands for none: the line has a gap there. */
  none?: number
}>

/** A quantity among those that a chart puts together. */
export type Part = Drawn &
  Readonly<{
    /** Apart from the others of the chart. */
    id: string
    label: string
    colour: ColourName
    /** A layer of the stack, a line with its parent's behind it, or a path to be kept to. */
    as: 'bar' | 'line' | 'path'
    /** It takes away from the whole. */
    less?: boolean
  }>
