/**
 * @module
 * 附表1 住宅用地供应计划表 of the Ministry of Natural Resources' model text: the Plan screen and land-plan.csv.
 */
import type { Text } from '#models/engine/index'
import type { Study } from '#models/study-types'
import {
  areaColumn,
  indicatorColumns,
  makeTable,
  t,
  words,
  yearColumn,
  yearsByArea,
  type ColumnOf,
  type Naming,
  type Place,
} from '../make.ts'
import { isFigure, readerOf, type Reader } from '../reader.ts'
import { displayed, HECTARES, LAND_PRICE } from '../shown.ts'
import type { ResultTable, Shown } from '../types.ts'

const OWNED = t('产权住宅用地', 'Land for ownership')
const RENTED = t('租赁住宅用地', 'Land for rent')

/** 总量 = 产权小计 + 租赁小计 + 其他. The book adds up; the page and the file read the same figures. */
const PLAN: readonly (readonly [string, Shown, Naming])[] = [
  land('plan_land_total', 'total', '总量', 'Total'),
  land('plan_land_commodity', 'market_sale', '商品住宅用地', 'Market housing', OWNED),
  land('plan_land_shared', 'affordable_sale', '共有产权住宅用地', 'Shared ownership', OWNED),
  land('plan_land_ownership', 'ownership', '小计', 'Subtotal', OWNED),
  land(
    'plan_land_guaranteed_rental',
    'affordable_rental',
    '保障性租赁住宅用地',
    'Affordable rental',
    RENTED,
  ),
  land('plan_land_market_rental', 'market_rental', '市场化租赁住宅用地', 'Market rental', RENTED),
  land('plan_land_rental', 'rental', '小计', 'Subtotal', RENTED),
  land('plan_land_other', 'resettlement', '其他住宅用地', 'Other'),
]

/** What the plan answers to, what became of it, and the price target that goes with it. */
const BESIDE: readonly (readonly [string, Shown, Naming])[] = [
  ['land_requirement', HECTARES, {}],
  ['land_supplied', HECTARES, {}],
  ['land_short', HECTARES, {}],
  ['floor_price_cap', LAND_PRICE, {}],
]

/** In which column each part of a total stands. */
const IDENTITIES = [
  ['total', 'ownership', 'rental', 'resettlement'],
  ['ownership', 'market_sale', 'affordable_sale'],
  ['rental', 'affordable_rental', 'market_rental'],
] as const

const NOTES: readonly Text[] = [
  t(
    '注：共有产权住宅用地含配售型保障性住房用地；公租房用地计入保障性租赁住宅用地；其他住宅用地为回迁安置用地。',
    'Shared ownership includes affordable homes for sale; public rental stands with affordable rental; other is land for resettlement.',
  ),
]

const ROUNDING = t(
  '因四舍五入，合计可能不等于分项之和。',
  'Totals may differ from the sum of their parts by rounding.',
)

/** One year as it is published: a row an area, and the total. */
export function landPlanTable(study: Study, year: number): ResultTable {
  const reader = readerOf(study)
  const table = makeTable({
    id: 'land-plan',
    title: t(`${year}年度住宅用地供应计划表`, `Land supply plan for housing, ${year}`),
    columns: [areaColumn, ...indicatorColumns(reader, PLAN)],
    rows: yearsByArea(reader, [year]),
    notes: NOTES,
  })
  return isRoundedApart(table) ? { ...table, notes: [...NOTES, ROUNDING] } : table
}

/** All years after the base year, with what the plan answers to and what became of it. */
export function landPlan(reader: Reader): ResultTable {
  const { baseYear, planYear } = reader.study.catalogue.pack
  const stage: ColumnOf<Place> = words(
    'stage',
    t('性质', 'Stage'),
    t('计划：计划年度；展望：其他年度', 'plan: the year that is planned; outlook: the others'),
    ({ year }) => (year === planYear ? t('计划', 'plan') : t('展望', 'outlook')),
  )
  return makeTable({
    id: 'land-plan',
    title: t('住宅用地供应计划', 'Land supply plan for housing'),
    columns: [yearColumn, stage, areaColumn, ...indicatorColumns(reader, [...PLAN, ...BESIDE])],
    rows: yearsByArea(
      reader,
      reader.years.filter((year) => year > baseYear),
    ),
    notes: NOTES,
  })
}

function land(
  indicator: string,
  id: string,
  zh: string,
  en: string,
  group?: Text,
): readonly [string, Shown, Naming] {
  return [indicator, HECTARES, { id, label: t(zh, en), ...(group === undefined ? {} : { group }) }]
}

/** Whether a total as shown differs from the sum of its parts as shown. */
function isRoundedApart({ columns, rows }: ResultTable): boolean {
  return rows.some(({ cells }) => {
    const shown = (id: string): number => {
      const cell = cells[columns.findIndex((column) => column.id === id)]
      return isFigure(cell) ? Number(displayed(cell.value, HECTARES)) : 0
    }
    return IDENTITIES.some(([whole, ...parts]) => {
      const sum = parts.reduce((found, part) => found + shown(part), 0)
      return Math.abs(shown(whole) - sum) > 1e-6
    })
  })
}
