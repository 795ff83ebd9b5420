/**
 * @module
 * What a pack's market history tells, and how well it could have been projected 市场历史、校准与回测的类型.
 */
import type { Text } from '#models/engine/index'

/** A month or, without `month`, a year of market.csv. */
export type MarketPoint = Readonly<{
  year: number
  month?: number
  /** CNY/m². */
  price: number
  /** CNY/m² and year, as all rents inside the model. */
  rent?: number
  /** m² in the month or year. */
  sales?: number
  /** m² at its end. */
  inventory?: number
  /** 去化周期: inventory over the mean monthly sales of the last twelve months. */
  destockingMonths?: number
  /** Fewer than twelve months stand behind the destocking months 样本不足. */
  short?: boolean
}>

/** One area, or the district where `area` is empty. */
export type MarketHistory = Readonly<{
  area: string
  monthly: readonly MarketPoint[]
  yearly: readonly MarketPoint[]
}>

/** Ways to say what comes next: this model's momentum, a random walk with drift, and no change at all. */
export type ForecastMethod = 'momentum' | 'drift' | 'no_change'

/** How one method fared at one distance. */
export type ForecastScore = Readonly<{
  method: ForecastMethod
  /** Steps ahead, in months or years as the history has them. */
  distance: number
  /** Forecasts that could be compared with what came. */
  count: number
  /** Mean of |forecast ÷ outcome − 1|. */
  error: number
  /** Share of outcomes inside the stated bands. */
  inside80: number
  inside95: number
}>

/** Growth of log prices on its own last value: g = drift + momentum · g₋₁ + noise. */
export type MomentumFit = Readonly<{
  momentum: number
  momentumError: number
  /** Growth a step where momentum has died out. */
  drift: number
  /** Standard deviation of the noise. */
  spread: number
  count: number
}>

export type AreaCalibration = Readonly<{
  area: string
  every: 'month' | 'year'
  /** First and last point, and the last that was fitted. */
  from: string
  to: string
  fittedUntil: string
  fit: MomentumFit
  /** Response of growth to the log of destocking months, where the history has them. */
  inventory?: Readonly<{ sensitivity: number; standardError: number; count: number }>
  scores: readonly ForecastScore[]
  /** The method with the least error over all distances. */
  best: ForecastMethod
  finding: Text
}>

/** A value of a parameter that the history speaks for. */
export type SuggestedValue = Readonly<{
  id: string
  value: number
  standardError: number
  count: number
  from: Text
}>

export type CalibrationReport = Readonly<{
  areas: readonly AreaCalibration[]
  suggested: readonly SuggestedValue[]
  /** What this history cannot tell, and why. */
  unidentified: readonly Text[]
  /** Where there is too little history: what to add. */
  advice?: Text
}>
