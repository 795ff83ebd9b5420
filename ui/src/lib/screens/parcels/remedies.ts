/**
 * @module
 * The smallest single change that opens a closed corridor 最小单项改变, as the book finds it and as it is tried out.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export type Remedy = Readonly<{
  /** What it would have to be. */
  indicator: string
  /** What it is now. */
  now: string
  /** Column of parcels.csv that a trial gives a value. */
  column: string
  word: WordKey
  try: WordKey
  /** A trial is rounded to this, to the side on which the gap closes. */
  step: number
  down: boolean
}>

/** By `corridor_remedy`; 0 is none. */
const REMEDIES: readonly (Remedy | undefined)[] = [
  undefined,
  {
    indicator: 'remedy_start_price',
    now: 'reserve_price',
    column: 'start_price',
    word: 'parcels.remedy.start',
    try: 'parcels.try.start',
    step: 10_000,
    down: true,
  },
  {
    indicator: 'remedy_affordable_share',
    now: 'parcel_affordable_share',
    column: 'affordable_share',
    word: 'parcels.remedy.affordable',
    try: 'parcels.try.affordable',
    step: 0.01,
    down: true,
  },
  {
    indicator: 'remedy_floor_area_ratio',
    now: 'parcel_floor_area_ratio',
    column: 'floor_area_ratio',
    word: 'parcels.remedy.ratio',
    try: 'parcels.try.ratio',
    step: 0.01,
    down: false,
  },
  {
    indicator: 'remedy_construction_cost',
    now: 'parcel_construction_cost',
    column: 'construction_cost',
    word: 'parcels.remedy.construction',
    try: 'parcels.try.construction',
    step: 10,
    down: true,
  },
]

export function remedyOf(code: number): Remedy | undefined {
  return REMEDIES[code]
}

/** The value to try: rounded so that the gap still closes, free of the dust of binary fractions. */
export function trial({ step, down }: Pick<Remedy, 'step' | 'down'>, wanted: number): number {
  const steps = wanted / step
  // a value that is a whole number of steps but for dust stays where it is
  const whole = Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : undefined
  const rounded = whole ?? (down ? Math.floor(steps) : Math.ceil(steps))
  return Number((rounded * step).toPrecision(12))
}

/** Whether a trial makes sense: the book marks a change that cannot close the gap with −1, and only a share may be nothing. */
export function isTrial({ column }: Pick<Remedy, 'column'>, value: number): boolean {
  return value > 0 || (value === 0 && column === 'affordable_share')
}
