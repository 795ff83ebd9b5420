/**
 * @module
 * A study small enough to check by hand: figures come from a formula over year and place, not from the book.
 */
import type { TaskProgress } from '#models/progress/types'
import type { Calendar } from '#models/decide/types'
import type { Member, Text } from '#models/engine/index'
import type { Pack, Scenario } from '#models/scenario/types'
import type {
  DimensionRecord,
  Explanation,
  IndicatorRecord,
  Note,
  ParameterRecord,
  Query,
  Study,
  TargetResult,
  Where,
} from '#models/study-types'

export const YEARS = [2017, 2018, 2019, 2020] as const

const member = (id: string, zh: string): Member => ({ id, label: { zh, en: id } })

export const DIMENSIONS: readonly DimensionRecord[] = [
  dimension('area', '片区', member('buji', '布吉'), member('pinghu', '平湖')),
  dimension(
    'status',
    '户籍状态',
    member('registered', '户籍城镇'),
    member('migrant', '非户籍常住'),
    member('rural', '乡村'),
  ),
  dimension(
    'tenure',
    '住房类型',
    member('market_sale', '商品住房'),
    member('market_rental', '市场租赁'),
    member('public_rental', '公租房'),
    member('affordable_rental', '保障性租赁住房'),
    member('affordable_sale', '配售型保障性住房'),
    member('resettlement', '安置房'),
  ),
  {
    ...dimension(
      'parcel',
      '宗地',
      member('P-001', '一号地'),
      member('P-002', '=SUM(A1)'),
      member('P-003', '三号地'),
    ),
    within: 'area',
    parents: ['buji', 'buji', 'pinghu'],
  },
  dimension(
    'age_group',
    '年龄组',
    member('kindergarten', '幼儿园'),
    member('primary', '小学'),
    member('junior', '初中'),
    member('old', '老年'),
  ),
  dimension(
    'renewal_stage',
    '更新阶段',
    member('listed', '列入计划'),
    member('contracted', '已签用地合同'),
  ),
  dimension(
    'renewal_count',
    '更新计数口径',
    member('units_listed', '列入计划单元'),
    member('contracts', '合同'),
  ),
  dimension(
    'clearance_stage',
    '征收阶段',
    member('not_started', '未启动'),
    member('cleared', '净地'),
  ),
  dimension('resettlement_step', '安置环节', member('chosen', '选房'), member('titled', '办证')),
  dimension('surplus_use', '剩余去向', member('public_rental', '转公租房')),
  dimension('reserve_step', '储备环节', member('in_store', '已入库')),
  dimension('reserve_source', '储备来源', member('acquisition', '收储')),
  dimension('sex', '性别', member('female', '女'), member('male', '男')),
  dimension('age', '年龄', ...Array.from({ length: 3 }, (_, i) => member(`a${i}`, `${i} 岁`))),
]

function dimension(id: string, zh: string, ...members: readonly Member[]): DimensionRecord {
  return { id, label: { zh, en: id }, members }
}

/** A value at a full cell in a year; the study adds up what a question leaves open. */
export type Values = (indicator: string, where: Where, year: number) => number

export function fakeRecord(
  id: string,
  over: readonly string[],
  more: Partial<IndicatorRecord> = {},
): IndicatorRecord {
  return {
    id,
    label: { zh: `${id}（中文）`, en: id.replaceAll('_', ' ') },
    unit: '1',
    over,
    total: 'sum',
    indicator: true,
    decision: false,
    stage: 'test',
    source: 'made up for the test',
    ...more,
  }
}

export function fakeParameter(
  id: string,
  over: readonly string[],
  more: Partial<ParameterRecord> = {},
): ParameterRecord {
  return {
    id,
    label: { zh: `参数 ${id}`, en: id },
    unit: '1/year',
    role: 'world',
    stage: 'test',
    over,
    range: [0, 1],
    possible: [0, 1],
    between: 'linear',
    default: 0.1,
    force: 'assumption',
    source: 'made up for the test',
    ...more,
  }
}

export type FakeOptions = Readonly<{
  records: readonly IndicatorRecord[]
  parameters?: readonly ParameterRecord[]
  values: Values
  parameterValues?: Values
  notes?: readonly Note[]
  targets?: readonly TargetResult[]
  scenarios?: readonly Scenario[]
  calendar?: Calendar
  progress?: readonly TaskProgress[]
}>

export function fakeStudy(options: FakeOptions): Study {
  const { records, parameters = [], values, parameterValues = () => 0.1 } = options
  const series = ({ indicator, where = {} }: Query): Float64Array => {
    const record = records.find((one) => one.id === indicator)
    if (record === undefined) throw new RangeError(`there is no indicator ${indicator}`)
    return Float64Array.from(YEARS, (year) => totalled(record, where, year, values))
  }
  return {
    catalogue: {
      pack: {
        id: 'fake',
        name: { zh: '试验区', en: 'Test district' },
        baseYear: 2017,
        endYear: 2020,
        planYear: 2018,
        areas: [],
        hash: 'f'.repeat(64),
        sources: [],
        targets: [],
      },
      scenarios: options.scenarios ?? [BASELINE],
      years: YEARS,
      stages: [{ id: 'test', label: { zh: '试验', en: 'Test' } }],
      dimensions: DIMENSIONS,
      indicators: records,
      parameters,
      tables: [],
      engine: '0.0.0',
    },
    update: () => [],
    series,
    value: (query, year) => series(query)[YEARS.indexOf(year as 2017)]!,
    cells: ({ indicator, where = {} }, by) => {
      const places = by.reduce<readonly Where[]>(
        (found, one) =>
          found.flatMap((at) => openMembers(one, where).map((of) => ({ ...at, [one]: of }))),
        [where],
      )
      const courses = places.map((at) => series({ indicator, where: at }))
      return Float64Array.from(YEARS.flatMap((_, y) => courses.map((course) => course[y]!)))
    },
    parameterPath: (id, where = {}) =>
      Float64Array.from(YEARS, (year) => parameterValues(id, where, year)),
    explain: (query, year) => fakeExplanation(query, year),
    actuals: () => [],
    marketHistory: () => [],
    calibration: () => ({ areas: [], suggested: [], unidentified: [] }),
    calendar: () => options.calendar ?? NO_CALENDAR,
    progress: () => options.progress ?? [],
    targets: () => options.targets ?? [],
    notes: () => options.notes ?? [],
    warnings: () => [],
  }
}

const NO_CALENDAR: Calendar = {
  today: 2018,
  area: '',
  confidence: 0.8,
  dropout: 0.05,
  yearsToStart: 1.3,
  rows: [],
  gate: [],
}

export const BASELINE: Scenario = {
  id: 'baseline',
  name: { zh: '基准', en: 'Baseline' },
  overrides: [],
}

export function fakePack(scenarios: readonly Scenario[] = [BASELINE], notes?: Text): Pack {
  return {
    format: 1,
    id: 'fake',
    name: { zh: '试验区', en: 'Test district' },
    baseYear: 2017,
    endYear: 2020,
    planYear: 2018,
    areas: [],
    inventoryScope: 'presale_unsold',
    sources: [],
    parameters: [],
    tables: new Map(),
    targets: [],
    scenarios,
    waitingClasses: [],
    hash: 'f'.repeat(64),
    ...(notes === undefined ? {} : { notes }),
  }
}

function totalled(
  { id, over, total }: IndicatorRecord,
  where: Where,
  year: number,
  values: Values,
): number {
  const open = over.filter((one) => where[one] === undefined)
  if (open.length > 0 && total === 'none') return NaN
  const cells = open.reduce<readonly Where[]>(
    (found, one) =>
      found.flatMap((cell) =>
        openMembers(one, where).map((of) => Object.assign({ [one]: of }, cell)),
      ),
    [where],
  )
  const sum = cells.reduce((found, cell) => found + values(id, cell, year), 0)
  return total === 'sum' ? sum : sum / cells.length
}

/** Members of a dimension; of parcels, those of the area asked for. */
function openMembers(id: string, where: Where): readonly string[] {
  const { members, parents } = DIMENSIONS.find((one) => one.id === id)!
  const area = where['area']
  return members
    .filter((_, i) => parents === undefined || area === undefined || parents[i] === area)
    .map((one) => one.id)
}

function fakeExplanation({ indicator, where = {} }: Query, year: number): Explanation {
  return {
    id: indicator,
    label: { zh: indicator, en: indicator },
    unit: '1',
    where,
    year,
    value: 0,
    kind: 'parameter',
    stage: 'test',
    inputs: [],
    origin: { kind: 'override', stamp: { reason: '-理由, "带引号"' } },
  }
}
