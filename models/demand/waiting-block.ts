/**
 * @module
 * The waiting lists of a run 轮候模块: one for each area and tenure, in which the pack's classes wait together.
 */
import { block, output } from '#models/engine/index'
import { WaitingLists } from './waiting-lists.ts'

const source =
  'Waiting list of this model: applicants before + new − given a home − gave up = applicants after, by class and whole years waited; places go to guaranteed classes, then to quotas, then by priority, the longest wait first or by lot'
const WAIT = `${source}; of those given a home in the year`

type Output = ReturnType<typeof output>
type Shape = Omit<Parameters<typeof output>[1], 'label' | 'source' | 'indicator'>

function shown(id: string, zh: string, en: string, shape: Shape, note?: Output['note']): Output {
  return output(id, {
    label: { zh, en },
    source: shape.unit === 'year' ? WAIT : source,
    indicator: true,
    ...shape,
    ...(note ? { note } : {}),
  })
}

const BY_TENURE = { unit: 'household/year', over: ['area', 'tenure'] } as const
const BY_CLASS = { unit: 'household/year', over: ['area', 'waiting_class'] } as const
const WAITS = { unit: 'year', over: ['area', 'tenure'], total: { mean: 'waiting_weight' } } as const

const writes: readonly Output[] = [
  output('waiting_queue', {
    label: { zh: '轮候户（分已轮候年数）', en: 'Applicants by years waited' },
    unit: 'household',
    over: ['area', 'waiting_class', 'years_waited'],
    source,
    state: true,
  }),
  shown('applications', '新增申请户', 'New applicants', BY_TENURE),
  shown('allocations', '配租配售户', 'Allocations', BY_TENURE),
  shown('waiting_exits', '退出轮候户', 'Applicants who gave up', BY_TENURE),
  shown('offers_refused', '放弃选房户', 'Offers turned down', BY_TENURE, {
    zh: '排到队尾，房源当年转给下一户',
    en: 'They go to the back of the line; the home is offered on within the year',
  }),
  shown(
    'waiting_people',
    '轮候户',
    'Applicants waiting',
    { unit: 'household', over: ['area', 'tenure'] },
    { zh: '以家庭户计', en: 'Counted in households' },
  ),
  shown('waiting_median_years', '轮候时间（中位）', 'Median wait', WAITS, {
    zh: '当年配租配售户；无人获配而有人轮候时取时间上限',
    en: 'Of those given a home in the year; the longest time where people wait and nobody gets one',
  }),
  shown('waiting_p90_years', '轮候时间（九成位）', 'Wait that nine in ten stay under', WAITS, {
    zh: '当年配租配售户中九成的轮候时间不超过它',
    en: 'Of those given a home in the year',
  }),
  shown('waiting_mean_years', '轮候时间（平均）', 'Mean wait', WAITS, {
    zh: '当年配租配售户；按整年计，当年申请当年获配为 0',
    en: 'Of those given a home in the year, by whole years: 0 in the year of application',
  }),
  shown(
    'homes_to_keep_target',
    '达到轮候目标还需的房源',
    'Further homes that keep the wait to its target',
    { unit: 'dwelling/year', over: ['area', 'tenure'] },
    {
      zh: '当年配房之外，使无人轮候达到目标年数；先配给轮候最久者',
      en: 'Beyond the year’s own, so that nobody is left who has waited that long; to those who have waited longest',
    },
  ),
  shown('waiting_by_class', '轮候户（分类别）', 'Applicants waiting, by class', {
    unit: 'household',
    over: ['area', 'waiting_class'],
  }),
  shown('applications_by_class', '新增申请户（分类别）', 'New applicants, by class', BY_CLASS),
  shown('allocations_by_class', '配租配售户（分类别）', 'Allocations, by class', BY_CLASS),
  shown('waiting_mean_by_class', '轮候时间（分类别平均）', 'Mean wait, by class', {
    unit: 'year',
    over: ['area', 'waiting_class'],
    total: { mean: 'waiting_weight_by_class' },
  }),
]

const RULES = [
  'class_of_tenure',
  'class_reach',
  'class_exit_rate',
  'class_refusal_share',
  'class_priority',
  'class_guaranteed',
  'class_quota',
  'class_income_ceiling',
  'class_open_to',
]
const FLOWS = [
  'application_pool',
  'new_eligible_by_status',
  'places',
  'allocation_rule',
  'target_wait_years',
  'longest_time',
  'homes_per_household',
]

export const waitingBlock = block('waiting_lists', {
  label: { zh: '轮候', en: 'Waiting lists' },
  source,
  reads: [...RULES, ...FLOWS],
  readsInitially: [
    ...RULES,
    ...FLOWS,
    'applicants_given',
    'applicants_given_undated',
    'housed_households',
  ],
  writes,
  prepare: (space) => {
    const lists = new WaitingLists(
      space.size('area'),
      space.size('status'),
      space.size('tenure'),
      space.size('waiting_class'),
    )
    return {
      start: ({ now }) => {
        lists.read(now)
        lists.open(now)
        lists.save(now)
        // what the year to come would deal to those who wait: the base year's own dealings are not known
        lists.pass(now)
        lists.tell(now)
        lists.tellPeople(now)
      },
      step: ({ now, last }) => {
        lists.read(now)
        lists.load(last['waiting_queue']!)
        lists.pass(now)
        lists.save(now)
        lists.tell(now)
        lists.tellPeople(now)
      },
    }
  },
})
