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
  type Place,
} from '../make.ts'
import { addFigures, isFigure, readerOf, type Reader } from '../reader.ts'
import { displayed, HECTARES, LAND_PRICE } from '../shown.ts'
import type { Cell, ResultColumn, ResultTable } from '../types.ts'

/** Land of which tenures stands in which column. */
const TENURES = {
  market_sale: ['market_sale'],
  shared_ownership: ['affordable_sale'],
  public_rental: ['public_rental', 'affordable_rental'],
  market_rental: ['market_rental'],
  other: ['resettlement'],
} as const

const OWNED = t('产权住宅用地', 'Land for ownership')
const RENTED = t('租赁住宅用地', 'Land for rent')

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
    columns: [areaColumn, ...planColumns(reader)],
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
    columns: [
      yearColumn,
      stage,
      areaColumn,
      ...planColumns(reader),
      ...indicatorColumns(reader, [
        ['land_requirement', HECTARES, {}],
        ['land_supplied', HECTARES, {}],
        ['land_short', HECTARES, {}],
        ['floor_price_cap', LAND_PRICE, {}],
      ]),
    ],
    rows: yearsByArea(
      reader,
      reader.years.filter((year) => year > baseYear),
    ),
    notes: NOTES,
  })
}

/** 总量 = 产权小计 + 租赁小计 + 其他: each subtotal adds the very figures that stand beside it. */
function planColumns(reader: Reader): readonly ColumnOf<Place>[] {
  const of =
    (...kinds: readonly (keyof typeof TENURES)[]) =>
    ({ where, year }: Place): Cell =>
      addFigures(
        kinds
          .flatMap((kind): readonly string[] => TENURES[kind])
          .map((tenure) => reader.figure('land_supply_target', { ...where, tenure }, year)),
      )
  const owned = of('market_sale', 'shared_ownership')
  const rented = of('public_rental', 'market_rental')
  const other = of('other')
  const total = (row: Place): Cell => addFigures([owned(row), rented(row), other(row)])
  return [
    land('total', '总量', 'Total', total),
    land('market_sale', '商品住宅用地', 'Market housing', of('market_sale'), OWNED),
    land('shared_ownership', '共有产权住宅用地', 'Shared ownership', of('shared_ownership'), OWNED),
    land('ownership', '小计', 'Subtotal', owned, OWNED),
    land(
      'public_rental',
      '保障性租赁住宅用地',
      'Public and affordable rental',
      of('public_rental'),
      RENTED,
    ),
    land('market_rental', '市场化租赁住宅用地', 'Market rental', of('market_rental'), RENTED),
    land('rental', '小计', 'Subtotal', rented, RENTED),
    land('other', '其他住宅用地', 'Other', other),
  ]
}

const ABOUT: Readonly<Record<string, Text>> = {
  total: t('产权小计 + 租赁小计 + 其他', 'ownership + rental + other'),
  market_sale: t('商品住房（market_sale）的供地目标', 'Supply target of market_sale'),
  shared_ownership: t(
    '配售型保障性住房含共有产权（affordable_sale）的供地目标',
    'Supply target of affordable_sale',
  ),
  ownership: t('商品住宅 + 共有产权', 'market_sale + shared_ownership'),
  public_rental: t(
    '公租房与保障性租赁住房的供地目标之和',
    'Supply targets of public_rental and affordable_rental',
  ),
  market_rental: t('市场租赁（market_rental）的供地目标', 'Supply target of market_rental'),
  rental: t('保障性租赁 + 市场化租赁', 'public_rental + market_rental'),
  other: t('安置房（resettlement）的供地目标', 'Supply target of resettlement'),
}

function land(
  id: string,
  zh: string,
  en: string,
  value: (row: Place) => Cell,
  group?: Text,
): ColumnOf<Place> {
  const column: ResultColumn = { id, label: t(zh, en), about: ABOUT[id]!, shown: HECTARES }
  return { ...column, ...(group === undefined ? {} : { group }), value }
}

/** Whether a total as shown differs from the sum of its parts as shown. */
function isRoundedApart({ columns, rows }: ResultTable): boolean {
  const identities = [
    ['total', 'ownership', 'rental', 'other'],
    ['ownership', 'market_sale', 'shared_ownership'],
    ['rental', 'public_rental', 'market_rental'],
  ]
  return rows.some(({ cells }) => {
    const shown = (id: string): number => {
      const cell = cells[columns.findIndex((column) => column.id === id)]
      return isFigure(cell) ? Number(displayed(cell.value, HECTARES)) : 0
    }
    return identities.some(([whole = '', ...parts]) => {
      const sum = parts.reduce((found, part) => found + shown(part), 0)
      return Math.abs(shown(whole) - sum) > 1e-6
    })
  })
}
