/**
 * @module
 * The block of urban renewal 城市更新模块: each row of renewal.csv from its stage to the next, year by year.
 *
 * A row stands for one unit, project or contract, or for several: what moves is a share of it. Its own part is what its
 * parts, the rows below it, leave of its site. Dated steps are taken in their year; the others by their mean time, within
 * what the agencies can pass, classes of priority first.
 */
import { block, output, type BlockIO, type BlockOutput, type Space } from '#models/engine/index'
import { dealCards } from './cards.ts'
import { countUnits } from './counts.ts'
import { passStep } from './pass-step.ts'
import {
  AGES,
  CONFIRMED,
  FOR_IMPLEMENTER,
  FOR_LAND,
  FOR_PLAN,
  HELD_OUT,
  LISTED,
  PLANNED,
  QUEUES,
  REFURBISH,
  STAGES,
  STEPS,
  DATES,
} from './stages.ts'
import { unitsOf, type Units } from './units.ts'

const SOURCE =
  'Shenzhen’s steps of renewal (计划立项 → 专项规划 → 实施主体 → 用地合同 → 施工 → 竣工); dated steps in their year, others at 1 ÷ mean time, within capacity; model of this project'

const opening = [
  'renewal_stage_given',
  'renewal_site',
  'renewal_parent',
  'renewal_number',
  'renewal_metro',
  'renewal_kind',
  'renewal_lead',
  'renewal_stage_year',
  'renewal_held_share',
  'projects_per_unit',
  'contracts_per_project',
  'clean_up_deadline',
  'red_card_delay',
]
const reads = [
  ...opening,
  ...DATES,
  'renewal_use_from',
  'renewal_use_to',
  'renewal_priority',
  'renewal_reserve_project',
  'renewal_clear_title',
  'renewal_short_area',
  'renewal_time_left',
  'renewal_time_left_clear',
  'renewal_capacity',
  'holdout_time',
  'government_lead_time',
  'exit_rate',
  'retender_share',
  'reserve_project_level',
  'industrial_conversion_cap',
  'industry_first',
]

const UNIT = ['renewal_unit']

function written(
  id: string,
  zh: string,
  en: string,
  over: readonly string[],
  more: Partial<BlockOutput> = {},
): BlockOutput {
  return output(id, {
    label: { zh, en },
    unit: '1',
    over: [...over],
    source: SOURCE,
    total: 'none',
    ...more,
  })
}

export const renewalQueue = block('renewal_progress', {
  label: { zh: '城市更新推进', en: 'Progress of renewal' },
  source: SOURCE,
  reads,
  readsInitially: opening,
  writes: [
    written('renewal_own_share', '本行自有用地比例', 'Share of the row that its parts leave', UNIT),
    written('renewal_in_stage', '各阶段比例', 'Share in each stage', [...UNIT, 'renewal_stage'], {
      state: true,
    }),
    written(
      'renewal_entered',
      '当年进入各阶段的比例',
      'Share that entered each stage in the year',
      [...UNIT, 'renewal_stage'],
      { unit: '1/year' },
    ),
    written(
      'renewal_waiting',
      '各环节等待比例（按年数）',
      'Share that waits, by years',
      [...UNIT, 'renewal_queue', 'years_in_stage'],
      { state: true },
    ),
    written('renewal_yellow', '黄牌比例', 'Share with a yellow card', UNIT),
    written('renewal_red', '红牌比例', 'Share with a red card', UNIT),
    written(
      'renewal_counts',
      '更新单元、项目和合同数',
      'Units, projects and contracts of renewal',
      ['area', 'renewal_count'],
      { total: 'sum', indicator: true },
    ),
  ],
  prepare: (space) => ({
    start: (io) => start(io, space),
    step: (io) => step(io, space),
  }),
})

function start(io: BlockIO, space: Space): void {
  const u = unitsOf(io)
  const [stages, waiting] = [u.stages, u.waiting]
  ownShares(u)
  u.entered.fill(0)
  stages.fill(0)
  waiting.fill(0)
  for (let r = 0; r < u.rows; r++) {
    const stage = u.given[r]!
    stages[r * STAGES + stage] = 1
    const since = u.since[r]!
    const age = Math.min(Math.max(since > 0 ? u.year - since : 0, 0), AGES - 1)
    const put = (queue: number, share: number) => {
      waiting[(r * QUEUES + queue) * AGES + age] = share
    }
    const held = u.kind[r] === REFURBISH ? 0 : u.held[r]!
    if (stage === LISTED) put(FOR_PLAN, 1)
    if (stage === CONFIRMED) put(FOR_LAND, 1)
    if (stage === PLANNED) {
      put(FOR_IMPLEMENTER, 1 - held)
      put(HELD_OUT, held)
    }
  }
  dealCards(u)
  countUnits(u, space)
}

function step(io: BlockIO, space: Space): void {
  const { last } = io
  const u = unitsOf(io)
  ownShares(u)
  u.stages.set(last['renewal_in_stage']!)
  u.entered.fill(0)
  growOlder(last['renewal_waiting']!, u.waiting)
  takeOut(u)
  for (let s = 0; s < STEPS; s++) passStep(u, s)
  dealCards(u)
  countUnits(u, space)
}

/** What the parts of a row leave of its site. */
function ownShares(u: Units): void {
  const { own, rows, site } = u
  own.fill(0)
  for (let r = 0; r < rows; r++) {
    const parent = u.parent[r]!
    if (parent > 0) own[parent - 1]! += site[r]!
  }
  for (let r = 0; r < rows; r++) own[r] = site[r]! > 0 ? Math.max(0, 1 - own[r]! / site[r]!) : 0
}

function growOlder(before: Float64Array, after: Float64Array): void {
  for (let queue = 0; queue < after.length; queue += AGES) {
    after[queue] = 0
    for (let age = 1; age < AGES; age++) after[queue + age] = before[queue + age - 1]!
    after[queue + AGES - 1]! += before[queue + AGES - 1]!
  }
}

/** Red cards lead to exit: tendered again, back in the list, or out of the plan. Where government leads, nothing is taken out. */
function takeOut(u: Units): void {
  const rate = u.exitRate[0]!
  if (rate <= 0) return
  const { entered, rows, stages, waiting } = u
  const again = u.retender[0]!
  for (let r = 0; r < rows; r++) {
    if (u.lead[r] === 1) continue
    let out = 0
    for (let q = 0; q < QUEUES; q++) {
      const red = u.deadline[q]! + u.redDelay[0]!
      for (let age = Math.ceil(red); age < AGES; age++) {
        const at = (r * QUEUES + q) * AGES + age
        const part = rate * waiting[at]!
        waiting[at]! -= part
        stages[r * STAGES + (q === FOR_PLAN ? LISTED : q === FOR_LAND ? CONFIRMED : PLANNED)]! -=
          part
        out += part
      }
    }
    stages[r * STAGES + LISTED]! += again * out
    waiting[(r * QUEUES + FOR_PLAN) * AGES]! += again * out
    stages[r * STAGES + STAGES - 1]! += (1 - again) * out
    entered[r * STAGES + STAGES - 1]! += (1 - again) * out
  }
}
