/**
 * @module
 * Calibration of the price equation to a pack's own history 校准, and how well it would have projected it.
 */
import { log } from '#models/engine/elementary'
import type { Text } from '#models/engine/index'
import type { Pack } from '#models/scenario/types'
import { fitBeside, fitMomentum, yearlyMomentum } from './autoregression.ts'
import { backTest, bestOf } from './back-test.ts'
import { marketHistory, timeOf } from './market-history.ts'
import type {
  AreaCalibration,
  CalibrationReport,
  ForecastMethod,
  ForecastScore,
  MarketHistory,
  MarketPoint,
  SuggestedValue,
} from './types.ts'

/** Growths that a fit needs, and those kept back to be projected. */
const LEAST = { month: { fit: 24, test: 6 }, year: { fit: 4, test: 2 } } as const
const DISTANCES = { month: [1, 3, 6, 12, 18, 24], year: [1, 2, 3, 5] } as const
/** Share of the growths that is fitted unless a year is named. */
const FITTED = 2 / 3

const METHOD_NAMES: Readonly<Record<ForecastMethod, Text>> = {
  momentum: { zh: '惯性模型', en: 'momentum' },
  drift: { zh: '带漂移的随机游走', en: 'a random walk with drift' },
  no_change: { zh: '不变预测', en: 'no change' },
}

/** Fit up to the end of a year, or the first two thirds, and project the rest. */
export function calibrate(pack: Pack, until?: number): CalibrationReport {
  const history = marketHistory(pack)
  const areas = history.flatMap((one) => calibrateArea(one, until) ?? [])
  if (areas.length === 0) return { areas, suggested: [], unidentified: UNKNOWN, advice: ADVICE }
  const inventory = areas.some((a) => a.inventory)
  return {
    areas,
    suggested: suggestionsOf(areas),
    unidentified: inventory ? UNKNOWN.slice(1) : UNKNOWN,
  }
}

function calibrateArea(
  { area, monthly, yearly }: MarketHistory,
  until: number | undefined,
): AreaCalibration | undefined {
  for (const [every, points] of [
    ['month', unbroken(monthly)],
    ['year', unbroken(yearly)],
  ] as const) {
    const growth = growthOf(points)
    const { fit: least, test } = LEAST[every]
    const named = points.slice(1).filter(({ year }) => year <= (until ?? -Infinity)).length
    const fitted = until === undefined ? Math.floor(growth.length * FITTED) : named
    if (fitted < least || growth.length - fitted < test) continue
    const scores = backTest(growth, fitted, DISTANCES[every])
    const best = bestOf(scores)
    const inventory = inventoryOf(points.slice(0, fitted + 1), growth.slice(0, fitted))
    return {
      area,
      every,
      from: timeOf(points[0]!),
      to: timeOf(points.at(-1)!),
      fittedUntil: timeOf(points[fitted]!),
      fit: fitMomentum(growth.slice(0, fitted)),
      ...(inventory ? { inventory } : {}),
      scores,
      best,
      finding: findingOf(best, scores, every),
    }
  }
  return undefined
}

/** The last stretch in which every month or year follows the one before. */
function unbroken(points: readonly MarketPoint[]): readonly MarketPoint[] {
  const place = ({ year, month }: MarketPoint) => (month === undefined ? year : 12 * year + month)
  const gap = points.findLastIndex((p, i) => i > 0 && place(p) !== place(points[i - 1]!) + 1)
  return points.slice(Math.max(0, gap))
}

function growthOf(points: readonly MarketPoint[]): readonly number[] {
  return points.slice(1).map(({ price }, i) => log(price / points[i]!.price))
}

/** Growth falls with the log of the months of inventory: minus the slope is the sensitivity. */
function inventoryOf(points: readonly MarketPoint[], growth: readonly number[]) {
  const months = points.slice(1).map(({ destockingMonths }) => destockingMonths)
  if (months.some((m) => m === undefined || !(m > 0))) return undefined
  const { sensitivity, ...rest } = fitBeside(
    growth,
    months.map((m) => log(m!)),
  )
  return Number.isFinite(rest.standardError) ? { sensitivity: -sensitivity, ...rest } : undefined
}

/** Of the district where it has a fit of its own, else the mean of the areas. */
function suggestionsOf(areas: readonly AreaCalibration[]): readonly SuggestedValue[] {
  const own = areas.filter(({ area }) => area === '')
  const of = own.length > 0 ? own : areas
  const mean = (values: readonly number[]) => values.reduce((s, v) => s + v, 0) / values.length
  const monthly = of[0]!.every === 'month'
  const toYear = (momentum: number) => (monthly ? yearlyMomentum(momentum) : momentum)
  const from: Text = monthly
    ? { zh: '月度环比自回归，折算为年', en: 'monthly growth on its last value, taken to years' }
    : { zh: '年度自回归', en: 'yearly growth on its last value' }
  const fits = of.map(({ fit }) => fit)
  const middle = mean(fits.map(({ momentum }) => momentum))
  const error = mean(fits.map(({ momentumError }) => momentumError))
  const sensitivities = of.flatMap(({ inventory }) => inventory ?? [])
  const perYear = monthly ? 12 : 1
  return [
    {
      id: 'momentum',
      value: clamp(toYear(middle), 0, MOST_MOMENTUM),
      standardError: Math.abs(toYear(middle + error) - toYear(middle - error)) / 2,
      count: fits[0]!.count,
      from,
    },
    ...(sensitivities.length > 0
      ? [
          {
            id: 'inventory_sensitivity',
            value: clamp(
              perYear * mean(sensitivities.map((s) => s.sensitivity)),
              0,
              MOST_SENSITIVITY,
            ),
            standardError: perYear * mean(sensitivities.map((s) => s.standardError)),
            count: sensitivities[0]!.count,
            from: {
              zh: '剔除惯性后，房价涨幅对去化周期对数的回归',
              en: 'growth on the log of destocking months, besides its momentum',
            },
          },
        ]
      : []),
  ]
}

/** What the parameters themselves allow. */
const MOST_MOMENTUM = 0.95
const MOST_SENSITIVITY = 0.5

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x))
}

function findingOf(
  best: ForecastMethod,
  scores: readonly ForecastScore[],
  every: 'month' | 'year',
): Text {
  const far = Math.max(...scores.map(({ distance }) => distance))
  const at = (method: ForecastMethod) =>
    scores.find((s) => s.method === method && s.distance === far)!
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`
  const beaten = METHOD_NAMES[best]
  const zhEvery = every === 'month' ? '个月' : '年'
  const enEvery = every === 'month' ? 'months' : 'years'
  const says =
    best === 'momentum'
      ? {
          zh: '惯性模型的误差最小，胜过随机游走和不变预测',
          en: 'momentum errs least: it beats a random walk with drift and no change',
        }
      : {
          zh: `惯性模型没有胜过${beaten.zh}，后者误差最小`,
          en: `momentum does not beat ${beaten.en}, which errs least`,
        }
  const model = at('momentum')
  return {
    zh: `${says.zh}；前瞻 ${far} ${zhEvery}的平均误差 ${percent(model.error)}（随机游走 ${percent(at('drift').error)}，不变 ${percent(at('no_change').error)}），${percent(model.inside80)} 的结果落在 80 % 区间内`,
    en: `${says.en}; ${far} ${enEvery} ahead it errs by ${percent(model.error)} (random walk ${percent(at('drift').error)}, no change ${percent(at('no_change').error)}), and ${percent(model.inside80)} of outcomes lie inside its 80 % band`,
  }
}

const UNKNOWN: readonly Text[] = [
  {
    zh: '去化周期敏感度（inventory_sensitivity）：历史中没有逐期的销售与库存',
    en: 'inventory_sensitivity: the history has no sales and inventory for each point',
  },
  {
    zh: '误差修正（error_correction）与基本面弹性：需要同期的收入、家庭户、存量，market.csv 没有',
    en: 'error_correction and the elasticities of the fundamental price: they need incomes, households and stock of the same years, which market.csv does not hold',
  },
  {
    zh: '利率半弹性、租金各参数：一个地区的一段历史里，利率与其他政策同时变动，分不开',
    en: 'rate_semi_elasticity and the parameters of rents: in one stretch of one place rates moved together with other policies',
  },
]

const ADVICE: Text = {
  zh: '历史太短，未作校准与回测：请在 market.csv 中加入基年以前的行（按月至少 30 个月，或按年至少 7 年的价格；有逐期销售面积和库存面积时还可校准去化周期敏感度）',
  en: 'Too little history to calibrate: add rows before the base year to market.csv (prices of at least 30 months, or of 7 years; with sales_area and inventory_area the sensitivity to inventory can be fitted too)',
}
