/**
 * @module
 * The schedule's problem out of a run 由推演得出时序问题: what it requires, what the gate and the quota let, what each parcel
 * costs and brings, and when each could be sold.
 */
import { isStopped, reasonAgainst } from '#models/land/parcel-order'
import type { Study } from '../study-types.ts'
import { KINDS, type ScheduleArea, type ScheduleParcel, type ScheduleProblem } from './problem.ts'

export type ScheduleChoice = Readonly<{
  unmetPrice: number
  fiscalFloor: number
  fiscalPrice: number
  /** Years from the plan year on; without it to the end of the run. */
  years?: number
}>

/** What the gates of a parcel read, by parcel. */
const GATES = [
  'parcel_use',
  'parcel_verdict',
  'parcel_unchecked_lines',
  'parcel_plan_in_force',
  'parcel_ready_year',
  'parcel_stage',
  'parcel_facilities_waived',
  'parcel_facilities_year',
  'failed_sale_chance',
]
const RULES = [
  'redraw_boundaries',
  'unchecked_lines_gate',
  'regulatory_plan_gate',
  'facilities_gate',
  'most_failed_chance',
  'gate_basis',
  'gate_class',
]
const AFFORDABLE = [
  'market_rental',
  'public_rental',
  'affordable_rental',
  'affordable_sale',
  'resettlement',
]
/** More land than any plan uses. */
const ENOUGH = 1e9

export function scheduleProblem(study: Study, choice: ScheduleChoice): ScheduleProblem {
  const { dimensions, pack, years: all } = study.catalogue
  const from = Math.max(1, all.indexOf(pack.planYear))
  const years = all.slice(from, choice.years === undefined ? undefined : from + choice.years)
  const dimension = (id: string) => dimensions.find((d) => d.id === id)
  const areaIds = (dimension('area')?.members ?? []).map(({ id }) => id)
  const parcelIds = (dimension('parcel')?.members ?? []).map(({ id }) => id)
  const parents = dimension('parcel')?.parents ?? []

  /** Values of a quantity over one dimension, by year of the schedule. */
  const by = (indicator: string, over: readonly string[], size: number, where = {}) => {
    const values = study.cells({ indicator, where }, over)
    return years.map((_, y) => values.subarray((from + y) * size, (from + y + 1) * size))
  }
  const ofParcels = (id: string) => by(id, ['parcel'], parcelIds.length)
  const ofAreas = (id: string, where = {}) => by(id, ['area'], areaIds.length, where)
  const ofDistrict = (id: string) => by(id, [], 1).map((values) => values[0]!)
  const share = ofDistrict('district_revenue_share')

  const gates = new Map(
    [...GATES, ...RULES].map((id) => [id, RULES.includes(id) ? by(id, [], 1) : ofParcels(id)]),
  )
  const ownClass = ofAreas('area_gate_class')
  const noYear = new Float64Array(parcelIds.length)
  const gone = study
    .cells({ indicator: 'parcel_gone' }, ['parcel'])
    .subarray((from - 1) * parcelIds.length, from * parcelIds.length)
  const at = (y: number) => ({
    ...Object.fromEntries([...gates].map(([id, values]) => [id, values[y]!])),
    area_gate_class: ownClass[y]!,
    parcel_gone: gone,
    parcel_planned_year: noYear,
    parcel_choice_rule: Float64Array.of(0),
  })
  const readings = years.map((_, y) => at(y))

  const [net, floorArea, allocated, fresh] = [
    ofParcels('parcel_net_site')[0]!,
    by('parcel_area_by_tenure', ['parcel'], parcelIds.length, { tenure: 'market_sale' })[0]!,
    ofParcels('parcel_allocated')[0]!,
    ofParcels('parcel_new_land')[0]!,
  ]
  const [planned, quarter, ready] = [
    ofParcels('parcel_planned_year')[0]!,
    ofParcels('parcel_planned_quarter')[0]!,
    ofParcels('parcel_ready_year')[0]!,
  ]
  const [cost, price] = [ofParcels('parcel_cost'), ofParcels('expected_land_price')]
  const parcels = parcelIds.map((id, p): ScheduleParcel => {
    const area = areaIds.indexOf(parents[p] ?? '')
    const kind = allocated[p] === 1 ? 1 : 0
    const reasons = years.map((year, y) => {
      const reason = reasonAgainst({ now: readings[y]! }, p, year)
      return reason === 0 && kind === 0 && isStopped({ now: readings[y]! }, area) ? 11 : reason
    })
    return {
      id,
      area,
      kind,
      site: net[p]!,
      floorArea: floorArea[p]!,
      newLand: fresh[p] === 1,
      open: reasons.map((reason) => reason === 0),
      cost: years.map((_, y) => cost[y]![p]!),
      income: years.map((_, y) => price[y]![p]! * share[y]!),
      quarter: quarter[p]! > 0 ? quarter[p]! : undefined,
      plannedYear: planned[p]! > 0 ? planned[p]! : undefined,
      readyYear: ready[p]!,
      reason: reasons.at(-1) ?? 0,
    }
  })

  const required = KINDS.map((_, kind) =>
    (kind === 0 ? ['market_sale'] : AFFORDABLE).map((tenure) =>
      ofAreas('land_requirement', { tenure }),
    ),
  )
  const left = ['idle', 'core', 'reserve'].map((source) => {
    const values = study.cells(
      { indicator: 'unnamed_left_by_source', where: { land_source: source } },
      ['area'],
    )
    return values.subarray((from - 1) * areaIds.length, from * areaIds.length)
  })
  const renewal = ofAreas('renewal_land_in')
  const [site, floorPrice] = [ofAreas('site_cost'), ofAreas('floor_price_expected')]
  const ratio = ofAreas('area_floor_area_ratio')
  const residential = ofAreas('area_residential_share')
  const affordable = ofAreas('area_affordable_share')
  const areas = areaIds.map((id, a): ScheduleArea => {
    let came = 0
    const stock = years.map((_, y) => Math.min(ENOUGH, left[0]![a]! + (came += renewal[y]![a]!)))
    const newLand = Math.min(ENOUGH, left[1]![a]! + left[2]![a]!)
    return {
      id,
      required: required.map((tenures) =>
        years.map((_, y) => tenures.reduce((sum, values) => sum + values[y]![a]!, 0)),
      ),
      unnamed: [stock, years.map(() => newLand)],
      density: years.map((_, y) => ratio[y]![a]! * residential[y]![a]! * (1 - affordable[y]![a]!)),
      cost: years.map((_, y) => site[y]![a]!),
      income: years.map((_, y) => floorPrice[y]![a]! * ratio[y]![a]! * share[y]!),
    }
  })

  const [classes, allowance, quota] = [
    ofDistrict('gate_class'),
    ofDistrict('gate_allowance'),
    ofDistrict('land_quota'),
  ]
  const own = ofAreas('area_gate_allowance')
  const strict = ofDistrict('gate_basis')
  const caps = years.flatMap((_, y) => [
    ...(classes[y]! > 0 ? [{ year: y, area: undefined, floorArea: allowance[y]! }] : []),
    ...(strict[y]! > 0.5
      ? areaIds.flatMap((__, a) =>
          ownClass[y]![a]! > 0 ? [{ year: y, area: a, floorArea: own[y]![a]! }] : [],
        )
      : []),
  ])
  return {
    years,
    areas,
    parcels,
    caps,
    quotas: quota.map((m2) => (m2 < 0 ? undefined : m2)),
    fiscalFloor: choice.fiscalFloor,
    unmetPrice: choice.unmetPrice,
    fiscalPrice: choice.fiscalPrice,
    interest: ofDistrict('reserve_interest_rate')[0]!,
  }
}
