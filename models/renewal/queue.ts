/**
 * @module
 * The block of urban renewal 城市更新模块: each row of renewal.csv from its stage to the next, year by year.
 *
 * A row stands for one unit, project or contract, or for several: what moves is a share of it. Dated steps are taken in their
 * year; the others by their mean time, within what the agencies can pass, classes of priority first.
 */
import { block, output, type BlockIO, type BlockOutput, type Space } from '#models/engine/index'
import { dealCards } from './cards.ts'
import { countUnits, makeTally, type Tally } from './counts.ts'
import { makeTakers, passStep, type Takers } from './pass-step.ts'
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
  STAGE_OF_QUEUE,
  STEPS,
  DATES,
} from './stages.ts'
import { treeOf, type Tree } from './tree.ts'
import { unitsOf, type Units } from './units.ts'

const SOURCE =
  'Shenzhen’s steps of renewal (计划立项 → 专项规划 → 实施主体 → 用地合同 → 施工 → 竣工); dated steps in their year, others at 1 ÷ mean time, within capacity; model of this project'

const opening = [
  'renewal_stage_given',
  'renewal_site',
  'renewal_parent',
  'renewal_own_share',
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
    written('renewal_years_left', '距清退时限年数', 'Years left until a deadline', UNIT, {
      unit: 'year',
      indicator: true,
      note: {
        zh: '等待最久的部分；负数为已过时限，99 为不在等待',
        en: 'Of what has waited longest; below 0 past the deadline, 99 where nothing waits under one',
      },
    }),
    written(
      'renewal_counts',
      '更新单元、项目和合同数',
      'Units, projects and contracts of renewal',
      ['area', 'renewal_count'],
      { total: 'sum', indicator: true },
    ),
  ],
  prepare: (space) => {
    const work = makeWorkspace(space)
    return {
      start: (io) => start(io, work),
      step: (io) => step(io, work),
    }
  },
})

/** Kept from year to year, so that a run of many years makes nothing anew. */
type Workspace = Readonly<{
  areas: ReturnType<Space['parents']>
  tally: Tally
  takers: Takers
}> & { tree: Tree }

function makeWorkspace(space: Space): Workspace {
  const areas = space.parents('renewal_unit')
  const rows = areas.length
  const tree = treeOf(new Float64Array(rows))
  return { areas, tree, tally: makeTally(rows), takers: makeTakers(rows) }
}

function start(io: BlockIO, work: Workspace): void {
  const u = unitsOf(io)
  work.tree = treeOf(u.parent)
  const [stages, waiting] = [u.stages, u.waiting]
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
  countUnits(u, work.tree, work.tally, work.areas)
}

function step(io: BlockIO, work: Workspace): void {
  const { last } = io
  const u = unitsOf(io)
  u.stages.set(last['renewal_in_stage']!)
  u.entered.fill(0)
  growOlder(last['renewal_waiting']!, u)
  takeOut(u)
  for (let s = 0; s < STEPS; s++) passStep(u, s, work.takers)
  dealCards(u)
  countUnits(u, work.tree, work.tally, work.areas)
}

/** Those who wait are a year older; the last age holds all who are older still. */
function growOlder(before: Float64Array, { waiting }: Units): void {
  waiting.set(before)
  waiting.copyWithin(1, 0)
  for (let first = 0; first < waiting.length; first += AGES) {
    waiting[first] = 0
    waiting[first + AGES - 1]! += before[first + AGES - 1]!
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
      const stage = r * STAGES + STAGE_OF_QUEUE[q]!
      if (stages[stage]! <= 0) continue
      const red = u.deadline[q]! + u.redDelay[0]!
      for (let age = Math.ceil(red); age < AGES; age++) {
        const at = (r * QUEUES + q) * AGES + age
        const part = rate * waiting[at]!
        waiting[at]! -= part
        stages[stage]! -= part
        out += part
      }
    }
    stages[r * STAGES + LISTED]! += again * out
    waiting[(r * QUEUES + FOR_PLAN) * AGES]! += again * out
    stages[r * STAGES + STAGES - 1]! += (1 - again) * out
    entered[r * STAGES + STAGES - 1]! += (1 - again) * out
  }
}
