/**
 * @module
 * parcels.csv 宗地表: every parcel of the list with its year of sale, price targets and risks, or why it is not sold.
 */
import type { Member, Text } from '#models/engine/index'
import { landColumns } from '#models/land/tables'
import { findColumn, findTable } from '#models/scenario/tables'
import type { Where } from '#models/study-types'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { PARCEL_REASONS, PARCEL_VERDICTS } from '../parcel-words.ts'
import { placeText } from '../place.ts'
import type { Reader } from '../reader.ts'
import {
  FLOOR_AREA,
  FLOOR_AREA_RATIO,
  HECTARES,
  LAND_PRICE,
  PRICE,
  SHARE,
  TEN_THOUSAND_CNY,
} from '../shown.ts'
import type { Cell, ResultTable, Shown } from '../types.ts'

type Row = Readonly<{
  parcel: Member
  where: Where
  /** Year of sale within the run. */
  sold: number | undefined
  /** Year of the prices: that of the sale, or of the plan where there is none. */
  year: number
}>

/** Id, names, how it is shown, and the quantity of the book. */
type FigureLine = readonly [string, string, string, Shown, string]

const SITE: readonly FigureLine[] = [
  ['site_area', '用地面积', 'Site area', HECTARES, 'parcel_site_area'],
  ['net_site_area', '净用地面积', 'Net site area', HECTARES, 'parcel_net_site'],
  ['floor_area_ratio', '容积率', 'FAR', FLOOR_AREA_RATIO, 'parcel_floor_area_ratio'],
  ['floor_area', '计容建筑面积', 'Floor area', FLOOR_AREA, 'parcel_floor_area'],
]
const PRICES: readonly FigureLine[] = [
  ['target_price', '控价用售价', 'Target price of homes', PRICE, 'parcel_target_price'],
  ['start_price', '起始价', 'Start price', TEN_THOUSAND_CNY, 'start_price'],
  ['land_price_cap', '地价上限', 'Land price cap', TEN_THOUSAND_CNY, 'land_price_cap'],
  ['expected_price', '预计成交价', 'Expected price', TEN_THOUSAND_CNY, 'expected_land_price'],
  ['start_floor_price', '起始楼面价', 'Start floor price', LAND_PRICE, 'parcel_floor_price_start'],
  ['floor_price_cap', '楼面地价上限', 'Floor price cap', LAND_PRICE, 'parcel_floor_price_cap'],
  ['max_premium', '溢价率上限', 'Premium limit', SHARE, 'parcel_max_premium'],
  ['land_to_price_ratio', '地房比', 'Land-to-house price', SHARE, 'parcel_land_to_price_ratio'],
  ['corridor_bottom', '走廊下限', 'Bottom of the corridor', PRICE, 'corridor_bottom'],
  ['corridor_top', '走廊上限', 'Top of the corridor', PRICE, 'corridor_top'],
  ['corridor_gap', '走廊宽度', 'Width of the corridor', PRICE, 'corridor_gap'],
]
const RISKS: readonly FigureLine[] = [
  ['failed_sale_chance', '流拍可能性', 'Chance of a failed sale', SHARE, 'failed_sale_chance'],
  ['cap_hit_chance', '触顶可能性', 'Chance of reaching the cap', SHARE, 'cap_hit_chance'],
]
/** Parcels in the order of their sale, then as they are listed. */
export function parcelsTable(reader: Reader): ResultTable {
  const rows = reader.members('parcel').map((parcel) => rowOf(reader, parcel))
  return makeTable({
    id: 'parcels',
    title: t('住宅用地宗地表', 'Parcels'),
    columns: [
      ...wordColumns(reader),
      ...SITE.map((line) => figureColumn(reader, line, t('宗地', 'Parcel'))),
      // a parcel that is allocated has no auction, so no prices and no risks
      ...PRICES.map((line) => ofSales(reader, figureColumn(reader, line, t('价格', 'Prices')))),
      ...RISKS.map((line) => ofSales(reader, figureColumn(reader, line, t('风险', 'Risks')))),
    ],
    rows: rows.toSorted((a, b) => (a.sold ?? LAST) - (b.sold ?? LAST)),
    notes: [
      t(
        '价格和风险为出让当年的数；未出让者为计划年度的数。划拨宗地不参加竞买，价格和风险为空。',
        'Prices and risks are those of the year of sale, or of the plan where there is none. Parcels that are allocated are not auctioned and have none.',
      ),
    ],
  })
}

const LAST = 9999

function rowOf(reader: Reader, parcel: Member): Row {
  const where = { parcel: parcel.id }
  const sale = reader.series('parcel_sold', where).findIndex((sold) => sold > 0.5)
  const sold = sale < 0 ? undefined : reader.years[sale]!
  return { parcel, where, sold, year: sold ?? reader.study.catalogue.pack.planYear }
}

function wordColumns(reader: Reader): readonly ColumnOf<Row>[] {
  const { dimensions } = reader.study.catalogue
  return [
    words('parcel', t('宗地编号', 'Parcel'), t('宗地编号', 'Parcel id'), (r) => r.parcel.id),
    words('name', t('名称', 'Name'), t('宗地名称', 'Name of the parcel'), (r) => r.parcel.label),
    words(
      'area',
      t('片区', 'Area'),
      t('所在片区', 'Area'),
      (r) => placeText(r.where, dimensions).area,
    ),
    words('use', t('用途', 'Use'), t('规划用途', 'Planned use'), (r) => useOf(reader, r)),
    words(
      'route',
      t('供应方式', 'Route'),
      t(
        '商品住宅用地招标、拍卖或挂牌出让；全部建设保障性住房的划拨',
        'Land for market housing is sold by tender, auction or listing; land for affordable homes alone is allocated',
      ),
      (r) => (isAllocated(reader, r) ? t('划拨', 'allocated') : t('招拍挂', 'public sale')),
    ),
    words(
      'auction_rule',
      t('竞价规则', 'Auction rule'),
      t('出让时的竞价规则', 'How bids are settled at the sale'),
      (r) => ruleOf(reader, r),
    ),
    words(
      'verdict',
      t('控制线结论', 'Control lines'),
      t('五线检查的结论', 'Verdict of the five control lines'),
      (r) => PARCEL_VERDICTS[valueOf(reader, r, 'parcel_verdict')],
    ),
    words(
      'year',
      t('出让年份', 'Year of sale'),
      t('推演得出的出让年份', 'Year of sale in this run'),
      (r) => r.sold,
    ),
    words(
      'quarter',
      t('季度', 'Quarter'),
      t('在计划年份出让时为计划季度', 'The planned quarter, where the sale is in the planned year'),
      (r) => quarterOf(reader, r),
    ),
    words(
      'reason',
      t('状态', 'Reason'),
      t('已出让，或推演期末仍未出让的原因', 'Sold, or why not by the end of the run'),
      (r) => reasonOf(reader, r),
    ),
  ]
}

/** A code of the parcel in its year. */
function valueOf(reader: Reader, { where, year }: Row, indicator: string): number {
  return reader.study.value({ indicator, where }, year)
}

function isAllocated(reader: Reader, row: Row): boolean {
  return valueOf(reader, row, 'parcel_allocated') === 1
}

/** The word of a coded column of parcels.csv. */
function wordOf(reader: Reader, row: Row, indicator: string, input: string, column: string): Cell {
  const codes = landColumns.find(({ id }) => id === input)?.codes
  const code = codes?.[valueOf(reader, row, indicator)]
  const table = findTable('parcels')
  const named = table && findColumn(table, column)?.words?.find(({ id }) => id === code)
  return named ?? code
}

function useOf(reader: Reader, row: Row): Cell {
  return wordOf(reader, row, 'parcel_use', 'parcel_use', 'use')
}

function ruleOf(reader: Reader, row: Row): Cell {
  if (isAllocated(reader, row)) return undefined
  return wordOf(reader, row, 'parcel_auction_rule', 'auction_rule_given', 'auction_rule')
}

/** The planned quarter, where the sale is in the planned year. */
function quarterOf(reader: Reader, row: Row): Cell {
  if (row.sold !== valueOf(reader, row, 'parcel_planned_year')) return undefined
  const quarter = valueOf(reader, row, 'parcel_planned_quarter')
  return quarter > 0 ? quarter : undefined
}

function reasonOf(reader: Reader, { where, sold }: Row): Text {
  const last = reader.series('parcel_reason', where).at(-1) ?? 0
  return PARCEL_REASONS[sold === undefined ? last : 1] ?? PARCEL_REASONS[0]
}

/** A figure of the parcel in its year. */
function figureColumn(
  reader: Reader,
  [id, zh, en, shown, indicator]: FigureLine,
  group: Text,
): ColumnOf<Row> {
  const value = ({ where, year }: Row): Cell => reader.figure(indicator, where, year)
  const about = t(`${zh}（${indicator}）`, `${en} (${indicator})`)
  return { id, label: t(zh, en), about, shown, group, value }
}

/** The same, empty for parcels that are allocated. */
function ofSales(reader: Reader, column: ColumnOf<Row>): ColumnOf<Row> {
  return { ...column, value: (row) => (isAllocated(reader, row) ? undefined : column.value(row)) }
}
