/**
 * @module
 * calendar.csv 倒排供地: homes wanted by tenure and due year, and the last quarter and hectares of the sale that brings them.
 */
import type { Member, Text } from '#models/engine/index'
import type { CalendarRow, Quarter } from '#models/plan/calendar-types'
import type { Study } from '#models/study-types'
import { areaColumn, makeTable, t, words, type ColumnOf } from '../make.ts'
import { DWELLINGS, HECTARES } from '../shown.ts'
import type { ResultTable, Shown } from '../types.ts'

type Row = Readonly<{ total: boolean; area?: Member; tenure: Text; of: CalendarRow }>

/** A row of fewer homes than this says nothing. */
const LEAST_HOMES = 0.5

export function quarterText({ year, quarter }: Quarter): string {
  return `${year} Q${quarter}`
}

const MILESTONES = {
  presale: t('上市（预售）', 'on presale'),
  completed: t('竣工', 'completed'),
} as const

function amount(
  id: string,
  label: Text,
  about: Text,
  of: (row: CalendarRow) => number,
  shown: Shown = DWELLINGS,
): ColumnOf<Row> {
  return { id, label, about, shown, value: (row) => of(row.of) }
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  areaColumn,
  words('tenure', t('住房类型', 'Tenure'), t('住房类型', 'Kind of home'), ({ tenure }) => tenure),
  words(
    'due_year',
    t('到期年份', 'Due year'),
    t('年末前应到位', 'Homes are due by the end of this year'),
    ({ of }) => of.due,
  ),
  words(
    'milestone',
    t('到位标准', 'Milestone'),
    t('商品住房以上市计，其余以竣工计', 'Market homes count on presale, the others completed'),
    ({ of }) => MILESTONES[of.milestone],
  ),
  amount(
    'homes_wanted',
    t('所需套数', 'Homes wanted'),
    t(
      '商品住房为新房需求，其余为新建任务（按当年末到位读）',
      'Market homes: demand for new homes; the others: homes of the programmes, read as due by the end of the year',
    ),
    (r) => r.wanted,
  ),
  amount(
    'from_stock',
    t('库存可供', 'From stock'),
    t('今日未售库存超出目标库存的部分', 'Unsold stock of today over the stock aimed at'),
    (r) => r.fromStock,
  ),
  amount(
    'on_the_way',
    t('在途可供', 'On the way'),
    t('今日以前所供土地到该年末带来的套数', 'Homes that land sold before today brings by then'),
    (r) => r.onTheWay,
  ),
  amount(
    'homes_missing',
    t('缺口', 'Missing'),
    t('所需－库存－在途', 'Wanted less stock and what is on the way'),
    (r) => r.missing,
  ),
  words(
    'latest_quarter',
    t('最晚供地季度', 'Latest sale'),
    t(
      '到期年末前按把握度到位的最晚出让季度',
      'Last quarter from which the share asked for is there by the end of the due year',
    ),
    ({ of }) => (of.latest ? quarterText(of.latest) : t('不需供地', 'none needed')),
  ),
  amount(
    'site_area',
    t('供地面积', 'Site area to sell'),
    t(
      '缺口全部建成所需用地，已计退出比例',
      'Site area from which all missing homes come, after fall-out',
    ),
    (r) => r.siteArea,
    HECTARES,
  ),
  words(
    'quarters_late',
    t('已晚季度数', 'Quarters late'),
    t('最晚季度早于今日的季度数；0 为未晚', 'Quarters from the latest one to today; 0 in time'),
    ({ of }) => of.quartersLate,
  ),
  amount(
    'homes_lost',
    t('误期套数', 'Homes late'),
    t('今日全部供出仍不能按期到位的套数', 'Short of the share asked for though all is sold today'),
    (r) => r.lost,
  ),
  amount(
    'drawn_from_stock',
    t('动用库存', 'Drawn from stock'),
    t('以目标库存补足（商品住房）', 'Bridged by the stock that was to be kept (market homes)'),
    (r) => r.drawn,
  ),
  amount(
    'could_be_bought',
    t('可收购', 'Could be bought'),
    t('收购未售商品住房，以收购上限为限', 'Unsold homes within the limit on purchases'),
    (r) => r.bought,
  ),
  amount(
    'could_be_converted',
    t('须商改租', 'By conversion'),
    t('收购之外须由非住宅改租补足（租赁类）', 'The rest of rentals, from other buildings'),
    (r) => r.converted,
  ),
  amount(
    'still_open',
    t('仍缺', 'Still open'),
    t('以上办法之外仍缺的套数', 'What none of these closes'),
    (r) => r.open,
  ),
]

export function calendarTable(study: Study): ResultTable {
  const { dimensions } = study.catalogue
  const membersOf = (id: string) => dimensions.find((one) => one.id === id)?.members ?? []
  const tenures = new Map(membersOf('tenure').map(({ id, label }) => [id, label]))
  const rowsOf = (area?: Member): Row[] =>
    study
      .calendar(area ? { area: area.id } : {})
      .rows.filter(({ wanted }) => wanted >= LEAST_HOMES)
      .map((of) => ({
        total: area === undefined,
        ...(area ? { area } : {}),
        tenure: tenures.get(of.tenure) ?? t(of.tenure, of.tenure),
        of,
      }))
  const { today, confidence } = study.calendar()
  const percent = Math.round(100 * confidence)
  return makeTable({
    id: 'calendar',
    title: t('倒排供地', 'Decide-by calendar'),
    columns: COLUMNS,
    rows: [...membersOf('area').flatMap((area) => rowsOf(area)), ...rowsOf()],
    notes: [
      t(
        `今日为 ${today} 年 1 月 1 日；把握度 ${percent} %；配建住房只计今日以前所供土地带来的部分`,
        `Today is 1 January ${today}; ${percent} % of the missing homes are to be there on time; inclusionary homes count as far as land sold before today brings them`,
      ),
    ],
  })
}
