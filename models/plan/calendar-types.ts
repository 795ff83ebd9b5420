/**
 * @module
 * What the decide-by calendar 倒排供地 is told, and what it says.
 */

export type Quarter = Readonly<{ year: number; quarter: number }>

/** When a home counts as being there: market homes when they may be sold, the others when they stand. */
export type Milestone = 'presale' | 'completed'

/** Shares of durations in whole years that add up to 1, for each stage; nothing starts in the year of its sale. */
export type StageLags = Readonly<{
  start: readonly number[]
  presale: readonly number[]
  completion: readonly number[]
}>

/** Homes of one tenure at one place, by the year in which they are due. */
export type TenureWish = Readonly<{
  tenure: string
  milestone: Milestone
  /** m² of floor area that a m² of site gives to this tenure. */
  floorAreaPerSite: number
  /** Homes at hand today over what is to be kept in stock. */
  inStock: number
  /** Homes of the stock that is to be kept: they can bridge a gap. */
  kept: number
  /** Whether unsold homes may be bought for it, and whether other buildings may be turned into it. */
  purchase: boolean
  conversion: boolean
  /** One after another, none left out. */
  years: readonly Readonly<{
    due: number
    /** Homes. */
    wanted: number
    /** Homes that come in this year of land sold before today. */
    onTheWay: number
    /** m² a home. */
    homeArea: number
  }>[]
}>

export type CalendarInput = Readonly<{
  /** 1 January of this year. */
  today: number
  lagsOf: (year: number) => StageLags
  /** Share of land sold that never gets there. */
  dropout: Readonly<Record<Milestone, number>>
  /** Share of the missing homes that must be there at the end of the due year. */
  confidence: number
  wishes: readonly TenureWish[]
  /** Unsold homes that could still be bought in a year, for all tenures together. */
  purchasable: (due: number) => number
}>

/** Homes of a tenure due in a year, and the sale of land that brings them. */
export type CalendarRow = Readonly<{
  tenure: string
  milestone: Milestone
  due: number
  /** Homes: wanted = from stock + on the way + missing. */
  wanted: number
  fromStock: number
  onTheWay: number
  missing: number
  /** Last quarter in which the land may be sold; none where no home is missing. */
  latest?: Quarter
  /** m² of site to be sold then (or at once, when it is late). */
  siteArea: number
  /** Quarters from the latest one to today; 0 in time. */
  quartersLate: number
  /** Homes that fall short of the confidence although all is sold today. */
  lost: number
  /** What can still close that: stock drawn below what was to be kept, unsold homes bought, buildings converted; the rest. */
  drawn: number
  bought: number
  converted: number
  open: number
}>
