/**
 * @module
 * What the waiting list reads from the pack 轮候的数据: the rules of each class, and who waits at the end of the base year.
 */
import { column } from '#models/scenario/parameter'

/** Words of a choice as a class writes them, after nothing for a class that does not. */
const TENURES = [
  '',
  'market_sale',
  'market_rental',
  'public_rental',
  'affordable_rental',
  'affordable_sale',
  'resettlement',
]
const STATUSES = ['', 'registered', 'migrant', 'rural']

/** A number that a class may leave out: the parameter of its tenure then holds. */
const NOT_GIVEN = -1

type More = Partial<Parameters<typeof column>[1]>

function rule(id: string, of: string, unit: string, zh: string, en: string, more: More = {}) {
  return column(id, {
    label: { zh, en },
    unit,
    over: ['waiting_class'],
    table: 'waiting_classes',
    column: of,
    ...more,
  })
}

export const waitingColumns = [
  rule('class_tenure', 'tenure', '1', '类别所属住房类型', 'Tenure of a class', {
    over: ['waiting_class', 'tenure'],
    codes: TENURES,
    note: {
      zh: '大于 0 处为该类别所轮候的住房类型',
      en: 'Above 0 at the tenure that the class waits for',
    },
  }),
  rule('class_status', 'status', '1', '类别限定的户籍状态', 'Status that a class is for', {
    over: ['waiting_class', 'status'],
    codes: STATUSES,
    note: {
      zh: '大于 0 处为限定的户籍状态；全为 0 则不限',
      en: 'Above 0 at the status that the class is for; 0 throughout where it is for all',
    },
  }),
  rule(
    'class_income_ceiling',
    'income_ceiling',
    'CNY/household/year',
    '类别收入线',
    'Income ceiling of a class',
    {
      note: { zh: '0 为不设收入线', en: '0 where there is none' },
    },
  ),
  rule(
    'class_no_home_share',
    'no_home_share',
    '1',
    '类别无房条件的符合比例',
    'Share that passes the no-home rule of a class',
    {
      missing: 1,
    },
  ),
  rule('class_priority', 'priority', '1', '类别优先次序', 'Priority of a class', { missing: 1 }),
  rule('class_guaranteed', 'guaranteed', '1', '应保尽保的类别', 'Classes that are guaranteed', {}),
  rule('class_quota', 'quota', '1', '类别定向房源比例', 'Share of places reserved for a class'),
  rule(
    'class_refusal',
    'refusal',
    '1',
    '类别放弃选房比例（给定）',
    'Refusals of a class as given',
    {
      missing: NOT_GIVEN,
    },
  ),
  rule('class_exit', 'exit', '1/year', '类别年退出率（给定）', 'Exits of a class as given', {
    missing: NOT_GIVEN,
  }),
  column('applicants_given', {
    label: { zh: '基年轮候户（已知年数）', en: 'Base-year applicants by years waited' },
    unit: 'household',
    over: ['waiting_class', 'years_waited'],
    table: 'waiting',
    column: 'applicants',
    blank: 'skip',
  }),
  column('applicants_given_undated', {
    label: { zh: '基年轮候户（年数未知）', en: 'Base-year applicants, years not told' },
    unit: 'household',
    over: ['waiting_class'],
    table: 'waiting',
    column: 'applicants',
    only: { years_waited: [''] },
  }),
]
