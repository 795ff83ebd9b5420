/**
 * @module
 * supply-plan.csv, and the table of homes by tenure 住房筹集计划表 of the Plan screen.
 */
import type { Member } from '#models/engine/index'
import type { Study } from '#models/study-types'
import {
  areaColumn,
  indicatorColumns,
  makeTable,
  t,
  WHOLE_DISTRICT,
  words,
  yearColumn,
  yearsByArea,
  type ColumnOf,
  type Naming,
  type Place,
} from '../make.ts'
import { readerOf, type Reader } from '../reader.ts'
import { DWELLINGS, FLOOR_AREA, HOUSEHOLDS, YEARS } from '../shown.ts'
import type { ResultTable, Shown } from '../types.ts'

type TenurePlace = Place & Readonly<{ tenure: Member | undefined }>

/** 新增房源 = 竣工 + 改造转化 + 市级调配 + 收购 + 剩余安置房转用: where the homes of a year come from. */
const ADDED = { group: t('新增房源', 'Homes added') }
const BUILDING = { group: t('建设', 'Building') }
const STOCK = { group: t('年末', 'At the end of the year') }
const WAITING = { group: t('轮候', 'Waiting') }

const WANTED = { group: t('需求', 'Demand') }

const FIGURES: readonly (readonly [string, Shown, Naming])[] = [
  ['demand_by_tenure', HOUSEHOLDS, WANTED],
  ['homes_added', DWELLINGS, ADDED],
  ['completions', DWELLINGS, ADDED],
  ['homes_converted', DWELLINGS, ADDED],
  ['homes_from_city', DWELLINGS, ADDED],
  ['homes_bought', DWELLINGS, ADDED],
  ['homes_from_surplus', DWELLINGS, ADDED],
  ['plan_homes', DWELLINGS, BUILDING],
  ['starts_area', FLOOR_AREA, BUILDING],
  ['launches_area', FLOOR_AREA, BUILDING],
  ['completed_area', FLOOR_AREA, BUILDING],
  ['under_construction', FLOOR_AREA, BUILDING],
  ['demolitions', DWELLINGS, STOCK],
  ['dwellings_by_tenure', DWELLINGS, STOCK],
  ['floor_area_by_tenure', FLOOR_AREA, STOCK],
  ['households_by_tenure', HOUSEHOLDS, STOCK],
]

const QUEUE: readonly (readonly [string, Shown, Naming])[] = [
  ['places', HOUSEHOLDS, WAITING],
  ['allocations', HOUSEHOLDS, WAITING],
  ['waiting_people', HOUSEHOLDS, WAITING],
  ['waiting_median_years', YEARS, WAITING],
  ['waiting_p90_years', YEARS, WAITING],
]

const tenureColumn: ColumnOf<TenurePlace> = words(
  'tenure',
  t('住房类型', 'Tenure'),
  t(
    '住房类型；合计为各类之和（中文表才有合计行）',
    'Tenure; total rows stand in the Chinese files only',
  ),
  (row) => row.tenure ?? WHOLE_DISTRICT,
)

/** All years: a row an area and tenure. */
export function supplyPlan(reader: Reader): ResultTable {
  return makeTable({
    id: 'supply-plan',
    title: t('住房筹集与建设', 'Homes by tenure'),
    columns: [
      yearColumn,
      areaColumn,
      tenureColumn,
      ...indicatorColumns(reader, [...FIGURES, ...QUEUE]),
    ],
    rows: yearsByArea(reader, reader.years).flatMap((place) => tenureRows(reader, place)),
  })
}

/** One year for the district or an area: a row a tenure and the total, as it is published. */
export function supplyPlanTable(study: Study, year: number, area?: string): ResultTable {
  const reader = readerOf(study)
  const where = area === undefined ? {} : { area }
  return makeTable({
    id: 'supply-plan',
    title: t(`${year}年度住房筹集计划表`, `Homes by tenure, ${year}`),
    columns: [tenureColumn, ...indicatorColumns(reader, [...FIGURES, ...QUEUE])],
    rows: tenureRows(reader, { year, total: false, where }),
  })
}

function tenureRows(reader: Reader, place: Place): readonly TenurePlace[] {
  const rows = reader.members('tenure').map((tenure): TenurePlace => tenureRow(place, tenure))
  return [...rows, Object.assign({}, place, { tenure: undefined, total: true })]
}

function tenureRow(place: Place, tenure: Member): TenurePlace {
  return { ...place, tenure, where: { ...place.where, tenure: tenure.id } }
}
