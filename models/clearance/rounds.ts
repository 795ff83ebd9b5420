/**
 * @module
 * The block of clearance 征收模块: each row of clearance.csv through 一次征询, 二次征询 and moving out, year by year.
 *
 * What moves is a share of a row. A step with a year is taken in that year; the others by their mean time, and signing within
 * what can be handled in a year, areas in their sequence. A round that misses its threshold stops the row. Of what passes the
 * second round those who signed move out first, the hold-outs by a slow tail; land and floor area come free with them, in
 * proportion, and a cleared year ends it for all.
 */
import { block, output, type BlockIO } from '#models/engine/index'
import {
  CLEARED,
  FIRST_ROUND,
  MOVING,
  NOT_STARTED,
  ROUND_1,
  ROUND_2,
  SECOND_ROUND,
  STAGES,
  STOPPED,
} from './stages.ts'

const SOURCE =
  '两次征询制：一次征询（意愿）→ 二次征询（签约达到生效线）→ 搬迁净地；seeds 000, 001, 003; model of this project'

const PROJECT = ['clearance_project']
const opening = [
  'clearance_round_1_year',
  'clearance_round_2_year',
  'clearance_cleared_year',
  'clearance_willing',
  'clearance_signed_first',
  'round_1_threshold',
  'round_2_threshold',
]

export const clearanceRounds = block('clearance_progress', {
  label: { zh: '征收推进', en: 'Progress of clearance' },
  source: SOURCE,
  reads: [
    ...opening,
    'clearance_households',
    'clearance_signed_again',
    'clearance_rank',
    'clearance_step_time',
    'clearance_holdout_time',
    'clearance_capacity',
    'clearance_retry_years',
  ],
  readsInitially: opening,
  writes: [
    output('clearance_in_stage', {
      label: { zh: '征收各阶段比例', en: 'Share of a project in each stage' },
      unit: '1',
      over: [...PROJECT, 'clearance_stage'],
      total: 'none',
      source: SOURCE,
      state: true,
    }),
    output('clearance_held', {
      label: {
        zh: '二次征询通过而未签约的比例',
        en: 'Share that holds out after the second round',
      },
      unit: '1',
      over: PROJECT,
      total: 'none',
      source: SOURCE,
      state: true,
    }),
    output('clearance_failed', {
      label: { zh: '曾经征询未通过（1 是）', en: 'A round has failed before (1 yes)' },
      unit: '1',
      over: PROJECT,
      total: 'none',
      source: SOURCE,
      state: true,
    }),
    output('clearance_signed', {
      label: { zh: '当年签约比例', en: 'Share that signed in the year' },
      unit: '1/year',
      over: PROJECT,
      total: 'none',
      source: SOURCE,
    }),
    output('clearance_left', {
      label: { zh: '当年搬迁比例', en: 'Share that moved out in the year' },
      unit: '1/year',
      over: PROJECT,
      total: 'none',
      source: SOURCE,
    }),
  ],
  prepare: () => ({ start, step }),
})

/** Where a row stands at the end of the base year, by its dates. */
function start({ now, year }: BlockIO): void {
  const [stages, held] = [now['clearance_in_stage']!, now['clearance_held']!]
  const failed = now['clearance_failed']!
  for (const id of ['clearance_in_stage', 'clearance_held', 'clearance_failed']) now[id]!.fill(0)
  now['clearance_signed']!.fill(0)
  now['clearance_left']!.fill(0)
  for (let r = 0; r < held.length; r++) {
    const past = (id: string) => now[id]![r]! > 0 && now[id]![r]! <= year
    const at = r * STAGES
    const signed = now['clearance_signed_first']![r]!
    if (past('clearance_cleared_year')) stages[at + CLEARED] = 1
    else if (past('clearance_round_2_year')) {
      const passes = signed >= now['round_2_threshold']![0]!
      stages[at + (passes ? ROUND_2 : STOPPED)] = 1
      if (passes) held[r] = 1 - signed
      else failed[r] = 1
    } else if (past('clearance_round_1_year')) {
      const passes = now['clearance_willing']![r]! >= now['round_1_threshold']![0]!
      stages[at + (passes ? ROUND_1 : STOPPED)] = 1
      if (!passes) failed[r] = 1
    } else stages[at + NOT_STARTED] = 1
  }
}

function step(io: BlockIO): void {
  const { last, now } = io
  for (const id of ['clearance_in_stage', 'clearance_held', 'clearance_failed'])
    now[id]!.set(last[id]!)
  now['clearance_signed']!.fill(0)
  now['clearance_left']!.fill(0)
  // from the last step to the first, so that nobody takes two steps by mean time in one year; dated steps follow in order
  moveOut(io)
  signUp(io, undated)
  ask(io, undated)
  askAgain(io)
  ask(io, dated)
  signUp(io, dated)
  clearByDate(io)
}

/** Columns that date the steps, in their order. */
const DATES = [
  'clearance_round_1_year',
  'clearance_round_2_year',
  'clearance_cleared_year',
] as const

/** Share of what stands before a step that takes it this year. */
type Taking = (io: BlockIO, r: number, of: number) => number

/**
 * All of it once the year that is given has come, or that of a later step, by which it must be done. A row that failed
 * before has no years any more.
 */
const dated: Taking = ({ now, year }, r, of) => {
  if (now['clearance_failed']![r] === 1) return 0
  const date = DATES.slice(of)
    .map((column) => now[column]![r]!)
    .find((one) => one > 0)
  return date !== undefined && date <= year ? 1 : 0
}

/** Without a year, or asked again: by the mean time. */
const undated: Taking = ({ now }, r, of) => {
  if (now[DATES[of]!]![r]! > 0 && now['clearance_failed']![r] === 0) return 0
  return 1 / Math.max(1, now['clearance_step_time']![of]!)
}

/** First round: a row passes or stops as a whole. */
function ask(io: BlockIO, taking: Taking): void {
  const { now } = io
  const stages = now['clearance_in_stage']!
  const threshold = now['round_1_threshold']![0]!
  each(io, (r, at) => {
    const part = stages[at + NOT_STARTED]! * taking(io, r, FIRST_ROUND)
    if (part <= 0) return
    if (now['clearance_willing']![r]! < threshold) return stop(io, r)
    stages[at + NOT_STARTED]! -= part
    stages[at + ROUND_1]! += part
  })
}

/** Second round and signing, within the year's capacity where rows have no date. */
function signUp(io: BlockIO, taking: Taking): void {
  const { now } = io
  const [stages, held] = [now['clearance_in_stage']!, now['clearance_held']!]
  const threshold = now['round_2_threshold']![0]!
  const given = taking === undated ? sharesOfCapacity(io) : undefined
  each(io, (r, at) => {
    const part =
      stages[at + ROUND_1]! *
      taking(io, r, SECOND_ROUND) *
      (given ? given(now['clearance_rank']![r]!) : 1)
    if (part <= 0) return
    const signed = signedShare(io, r)
    if (signed < threshold) return stop(io, r)
    stages[at + ROUND_1]! -= part
    stages[at + ROUND_2]! += part
    held[r]! += part * (1 - signed)
    now['clearance_signed']![r]! += part * signed
  })
}

/** A failed round stops all of the row that has not passed the second one. */
function stop({ now }: BlockIO, r: number): void {
  const stages = now['clearance_in_stage']!
  for (const stage of [NOT_STARTED, ROUND_1]) {
    stages[r * STAGES + STOPPED]! += stages[r * STAGES + stage]!
    stages[r * STAGES + stage] = 0
  }
  now['clearance_failed']![r] = 1
}

function signedShare({ now }: BlockIO, r: number): number {
  const again = now['clearance_failed']![r] === 1
  return now[again ? 'clearance_signed_again' : 'clearance_signed_first']![r]!
}

/** How much of what would sign can be handled, by the rank of the area: lower ranks first, alike within one. */
function sharesOfCapacity(io: BlockIO): ((rank: number) => number) | undefined {
  const { now } = io
  let left = now['clearance_capacity']![0]!
  if (left < 0) return undefined
  const wanted = new Map<number, number>()
  each(io, (r, at) => {
    const part = now['clearance_in_stage']![at + ROUND_1]! * undated(io, r, SECOND_ROUND)
    const rank = now['clearance_rank']![r]!
    const signing = part * signedShare(io, r) * now['clearance_households']![r]!
    wanted.set(rank, (wanted.get(rank) ?? 0) + signing)
  })
  const shares = new Map<number, number>()
  for (const rank of [...wanted.keys()].toSorted((a, b) => a - b)) {
    const households = wanted.get(rank)!
    const given = Math.min(households, left)
    left -= given
    shares.set(rank, households > 0 ? given / households : 1)
  }
  return (rank) => shares.get(rank) ?? 1
}

/** Those who signed move out by the mean time, hold-outs by theirs; where a cleared year is given, all wait for it. */
function moveOut(io: BlockIO): void {
  const { now } = io
  const [stages, held] = [now['clearance_in_stage']!, now['clearance_held']!]
  const bySigned = 1 / Math.max(1, now['clearance_step_time']![MOVING]!)
  const byHeld = 1 / Math.max(1, now['clearance_holdout_time']![0]!)
  each(io, (r, at) => {
    if (now['clearance_cleared_year']![r]! > 0 && now['clearance_failed']![r] === 0) return
    const there = stages[at + ROUND_2]!
    if (there <= 0) return
    const waits = Math.min(held[r]!, there)
    const [signed, holdouts] = [bySigned * (there - waits), byHeld * waits]
    stages[at + ROUND_2] = there - signed - holdouts
    stages[at + CLEARED]! += signed + holdouts
    held[r] = waits - holdouts
    now['clearance_left']![r]! += signed + holdouts
  })
}

/** In its cleared year the rest of a row is out, hold-outs too. */
function clearByDate(io: BlockIO): void {
  const { now } = io
  const stages = now['clearance_in_stage']!
  each(io, (r, at) => {
    if (dated(io, r, MOVING) === 0) return
    const part = stages[at + ROUND_2]!
    stages[at + ROUND_2] = 0
    stages[at + CLEARED]! += part
    now['clearance_held']![r] = 0
    now['clearance_left']![r]! += part
  })
}

/** What was stopped a year ago or longer is asked again after some years, where the district decides so. */
function askAgain(io: BlockIO): void {
  const { last, now } = io
  const years = now['clearance_retry_years']![0]!
  if (years <= 0) return
  const [stages, before] = [now['clearance_in_stage']!, last['clearance_in_stage']!]
  each(io, (_, at) => {
    const part = before[at + STOPPED]! / Math.max(1, years)
    stages[at + STOPPED]! -= part
    stages[at + NOT_STARTED]! += part
  })
}

function each({ now }: BlockIO, visit: (r: number, at: number) => void): void {
  const rows = now['clearance_held']!.length
  for (let r = 0; r < rows; r++) visit(r, r * STAGES)
}
