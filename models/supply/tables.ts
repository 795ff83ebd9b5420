/**
 * @module
 * What the supply stage reads from the pack's tables 供给的数据表.
 */
import { column } from '#models/scenario/parameter'

const HOMES = ['area', 'tenure']

function stock(id: string, columnId: string, unit: string, zh: string, en: string) {
  return column(id, { label: { zh, en }, unit, over: HOMES, table: 'stock', column: columnId })
}

function market(id: string, columnId: string, zh: string, en: string) {
  return column(id, {
    label: { zh, en },
    unit: 'm2/year',
    over: ['area'],
    table: 'market',
    column: columnId,
    years: 'base_year',
    several: 'add',
  })
}

/** Projects that have reached a stage and not the next, in floor area and in homes. */
function building(id: string, stage: string, zh: string, en: string) {
  const common = { over: [...HOMES, 'years_past'], table: 'pipeline' } as const
  const only = { stage: [stage] }
  return [
    column(`${id}_area`, {
      label: { zh: `${zh}面积`, en: `Floor area ${en}` },
      unit: 'm2',
      column: 'floor_area',
      only,
      ...common,
    }),
    // where a project has no floor area, its homes stand for it
    column(`${id}_homes`, {
      label: { zh: `${zh}套数（未给面积）`, en: `Homes ${en}, without floor area` },
      unit: 'dwelling',
      column: 'dwellings',
      only: { ...only, floor_area: [''] },
      ...common,
    }),
  ]
}

/** Tasks of the year by channel; rows that name no area are the district's. */
function tasks(id: string, channels: readonly string[], zh: string, en: string) {
  const common = {
    unit: 'dwelling/year',
    table: 'programmes',
    column: 'dwellings',
    years: 'every',
    blank: 'skip',
    only: { channel: channels },
  } as const
  return [
    column(id, { label: { zh, en }, over: HOMES, ...common }),
    column(`${id}_of_district`, {
      label: { zh: `${zh}（未分片区）`, en: `${en}, not by area` },
      over: ['tenure'],
      ...common,
      only: { channel: channels, area: [''] },
    }),
  ]
}

export const supplyColumns = [
  stock('dwellings_given', 'dwellings', 'dwelling', '基年住房套数', 'Base-year dwellings'),
  stock('floor_area_given', 'floor_area', 'm2', '基年住房建筑面积', 'Base-year floor area'),
  stock('vacant_given', 'vacant', 'dwelling', '基年空置套数（记录）', 'Recorded vacant homes'),
  stock(
    'informal_given',
    'informal',
    'dwelling',
    '其中非正规住房（城中村、违建）',
    'Of which informal homes',
  ),
  market('launches_recorded', 'launches_area', '基年上市面积', 'Recorded launches'),
  market(
    'land_sold_recorded',
    'land_sold_area',
    '基年出让土地可建面积',
    'Recorded floor area of land sold',
  ),
  column('land_sold_in_year', {
    label: { zh: '历年出让土地可建面积', en: 'Recorded floor area of land sold by year' },
    unit: 'm2/year',
    over: ['area', 'years_past'],
    table: 'market',
    column: 'land_sold_area',
    missing: -1,
  }),
  market('completions_recorded', 'completions_area', '基年竣工面积', 'Recorded completions'),
  ...building('sold_not_started', 'land_sold', '已供地未开工', 'sold, not started'),
  ...building('started_not_presold', 'started', '已开工未预售', 'started, not on presale'),
  ...building('presold_not_completed', 'presale', '已预售未竣工', 'on presale, not completed'),
  ...tasks(
    'building_tasks',
    ['new_land', 'renewal', 'inclusionary', ''],
    '新建任务',
    'Tasks to build',
  ),
  ...tasks('conversion_tasks', ['conversion'], '改造转化任务', 'Tasks by conversion'),
  ...tasks('city_tasks', ['city'], '市级调配任务', 'Homes from the city'),
  ...tasks(
    'surplus_tasks',
    ['resettlement_surplus'],
    '剩余安置房调用任务',
    'Tasks by surplus resettlement homes',
  ),
  ...tasks('purchase_tasks', ['purchase'], '收购任务', 'Tasks by purchase of unsold homes'),
]
