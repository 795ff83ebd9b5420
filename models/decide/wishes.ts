/**
 * @module
 * What the calendar is told of one area 倒排供地的输入: homes wanted, at hand and on their way, by tenure and due year.
 */
import type { CalendarInput, TenureWish } from '#models/plan/calendar-types'
import type { Study } from '#models/study-types'
import { dropoutTo, type BuildingRules } from './building-rules.ts'
import { enteringOf } from './entering.ts'
import { comingFrom } from './on-the-way.ts'

/** Ways besides building: whether unsold homes are bought for a tenure 收购, and whether other buildings become it 商改租. */
const WAYS: Readonly<Record<string, Readonly<{ purchase: boolean; conversion: boolean }>>> = {
  market_sale: { purchase: false, conversion: false },
  market_rental: { purchase: false, conversion: true },
  public_rental: { purchase: true, conversion: true },
  affordable_rental: { purchase: true, conversion: true },
  affordable_sale: { purchase: true, conversion: false },
  resettlement: { purchase: true, conversion: false },
}
const MARKET = 'market_sale'
const MONTHS = 12
/** Stages and years on of a queue. */
const QUEUE = ['building_stage', 'years_on']

/** A study read at one area: one value a year. */
type Place = Readonly<{
  study: Study
  area: string
  /** Place of today's year among the years of the run. */
  at: number
  rulesOf: (year: number) => BuildingRules
  reads: (indicator: string, tenure?: string) => Float64Array
}>

/** All that the calendar needs of an area. `at` is the place of today's year among the years. */
export function wishesOf(
  study: Study,
  area: string,
  at: number,
  rulesOf: (year: number) => BuildingRules,
): CalendarInput {
  const { years } = study.catalogue
  const reads = (indicator: string, tenure?: string) =>
    study.series({ indicator, where: tenure === undefined ? { area } : { area, tenure } })
  const place = { study, area, at, rulesOf, reads }
  const rules = rulesOf(years[at]!)
  return {
    today: years[at]!,
    lagsOf: (year) => rulesOf(year).lags,
    dropout: { presale: dropoutTo('presale', rules), completed: dropoutTo('completed', rules) },
    confidence: study.parameterPath('delivery_confidence')[at]!,
    wishes: Object.keys(WAYS).map((tenure) => wishOf(place, tenure)),
    purchasable: purchasableOf(place),
  }
}

function wishOf({ study, area, at, rulesOf, reads }: Place, tenure: string): TenureWish {
  const isMarket = tenure === MARKET
  const { years } = study.catalogue
  const homeArea = reads('floor_area_per_dwelling', tenure)
  const queue = study.cells({ indicator: 'pipeline_queue', where: { area, tenure } }, QUEUE)
  const size = queue.length / years.length
  const dues = years.slice(at)
  const entering = enteringOf(study, area, tenure, at)
  const coming = comingFrom(queue.subarray((at - 1) * size, at * size), entering, dues, rulesOf)
  const milestone = isMarket ? 'presale' : 'completed'
  const wanted = isMarket
    ? reads('new_home_demand').map((m2, i) => m2 / homeArea[i]!)
    : reads('programme_tasks', tenure)
  const stock = isMarket ? reads('inventory')[at - 1]! / homeArea[at - 1]! : 0
  const keep = (study.parameterPath('target_months')[at]! / MONTHS) * wanted[at]!
  // part of market land goes to inclusionary homes
  const market = isMarket ? 1 - reads('area_affordable_share')[at]! : 1
  return {
    tenure,
    milestone,
    floorAreaPerSite: reads('homes_per_site')[at]! * market,
    inStock: Math.max(0, stock - keep),
    kept: Math.min(stock, keep),
    ...WAYS[tenure]!,
    years: dues.map((due, i) => ({
      due,
      wanted: wanted[at + i]!,
      onTheWay: coming[milestone][i]! / homeArea[at + i]!,
      homeArea: homeArea[at + i]!,
    })),
  }
}

/** Homes that the limit on purchases 收购上限 leaves in a year, after those that the run buys already. */
function purchasableOf({ study, reads }: Place): (due: number) => number {
  const { years } = study.catalogue
  const limit = study.parameterPath('purchase_limit_share')
  const [inventory, homeArea] = [reads('inventory'), reads('floor_area_per_dwelling', MARKET)]
  const bought = reads('homes_bought')
  return (due) => {
    const i = due - years[0]!
    return Math.max(0, limit[i]! * (inventory[i]! / homeArea[i]! + bought[i]!) - bought[i]!)
  }
}
