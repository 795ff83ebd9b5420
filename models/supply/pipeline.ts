/**
 * @module
 * The pipeline block 在途模块: land sold → started → presale → completed, by area and tenure, in floor area.
 */
import { block, output, type BlockIO, type BlockOutput } from '#models/engine/index'
import { addAged, addHistory, addSteady, completeHistory } from './pipeline-opening.ts'
import { fallOut, LAGS, meanLag, normalise, passStage, STAGES } from './pipeline-queue.ts'

const source =
  'Stage queues of this model with spread durations and a share that drops out by stage (after Zürich’s building-activity statistics); conserves floor area'

const flow = (id: string, zh: string, en: string, more: Partial<BlockOutput> = {}) =>
  output(id, { label: { zh, en }, unit: 'm2/year', over: ['area', 'tenure'], source, ...more })
const amount = (id: string, zh: string, en: string, more: Partial<BlockOutput> = {}) =>
  output(id, { label: { zh, en }, unit: 'm2', over: ['area', 'tenure'], source, ...more })

/** Floor area of land that enters the pipeline, a year after its sale. */
const LAND = 'land_entering_pipeline'
const LAG_NAMES = ['start_lag', 'presale_lag', 'completion_lag']
const RULES = [...LAG_NAMES, 'dropout_share', 'dropout_by_stage']
const OPENING = ['opening_sold', 'opening_started', 'opening_presold']
/** Nothing starts in the year in which its land is sold: the year is cut there. */
const LEAST = [1, 0, 0]
/** What the opening queues stand on. */
const [NOTHING, PROJECTS, HISTORY, STEADY] = [0, 1, 2, 3]

export const pipeline = block('pipeline', {
  label: { zh: '在途项目', en: 'Pipeline' },
  source,
  reads: RULES,
  previous: [LAND],
  readsInitially: [
    ...RULES,
    'building_flow_base',
    'completions_base',
    'land_sold_history',
    ...OPENING,
  ],
  writes: [
    flow('starts_area', '开工面积', 'Floor area started', { indicator: true }),
    flow('launches_area', '上市（预售）面积', 'Floor area put on presale', { indicator: true }),
    flow('completed_area', '竣工面积', 'Floor area completed', { indicator: true }),
    flow('dropped_area', '供地后退出的面积', 'Floor area that dropped out', { indicator: true }),
    flow('dropped_by_stage', '各阶段退出的面积', 'Floor area that dropped out by stage', {
      over: ['area', 'tenure', 'building_stage'],
      indicator: true,
      note: {
        zh: '在该阶段等待、到期未进入下一阶段的部分',
        en: 'What waited at the stage and, when its time came, did not go on',
      },
    }),
    amount('pipeline_to_presale', '已供地未预售面积', 'Floor area sold, not yet on presale', {
      indicator: true,
      note: {
        zh: '已扣除此后预计退出的部分',
        en: 'Less what is expected to drop out from now on',
      },
    }),
    amount('pipeline_area', '在途面积', 'Floor area on its way, from land sale to completion', {
      note: {
        zh: '已扣除此后预计退出的部分',
        en: 'Less what is expected to drop out from now on',
      },
    }),
    amount('under_construction', '在建面积', 'Floor area under construction', { indicator: true }),
    amount('pipeline_overdue', '基年逾期在途面积', 'Overdue in the base year', {
      indicator: true,
      note: {
        zh: '按间隔分布早应进入下一阶段，视为次年即进入；只在基年有值',
        en: 'Should have moved on by the lags and is due at once; in the base year only',
      },
    }),
    output('pipeline_basis', {
      label: { zh: '基年在途的依据', en: 'What the opening pipeline stands on' },
      unit: '1',
      over: ['area', 'tenure'],
      total: 'none',
      source,
      state: true,
      note: {
        zh: '0 无；1 在途项目；2 历年供地；3 稳态推算；只在基年有值',
        en: '0 none; 1 projects; 2 land sales of past years; 3 steady state; in the base year only',
      },
    }),
    output('pipeline_queue', {
      label: { zh: '在途队列', en: 'Pipeline queues' },
      unit: 'm2',
      over: ['area', 'tenure', 'building_stage', 'years_on'],
      source,
      state: true,
    }),
  ],
  prepare: (space) => {
    const shares = [new Float64Array(LAGS), new Float64Array(LAGS), new Float64Array(LAGS)] as const
    const dropping = new Float64Array(STAGES)
    // land comes in the year after its sale: what starts after one year is due at once
    const sinceLastYear = new Float64Array(LAGS)
    const pasts = space.size('years_past')
    const readRules = ({ now }: BlockIO) => {
      LAG_NAMES.forEach((id, stage) => normalise(now[id]!, LEAST[stage]!, shares[stage]!))
      for (let lag = 1; lag < LAGS; lag++) sinceLastYear[lag - 1] = shares[0][lag]!
      fallOut(now['dropout_share']![0]!, now['dropout_by_stage']!, dropping)
    }

    /** Projects by the years in which they got to their stages; gives how much of them is overdue. */
    const addProjects = ({ now }: BlockIO, home: number): number => {
      const queue = now['pipeline_queue']!
      let overdue = 0
      for (let stage = 0; stage < STAGES; stage++) {
        const given = now[OPENING[stage]!]!
        const at = (home * STAGES + stage) * LAGS
        for (let past = 0; past < pasts - 1; past++)
          if (given[home * pasts + past]! > 0)
            overdue += addAged(queue, at, shares[stage]!, past, given[home * pasts + past]!)
        addSteady(queue, at, shares[stage]!, given[home * pasts + pasts - 1]!)
      }
      return overdue
    }

    const start = (io: BlockIO) => {
      readRules(io)
      const { now } = io
      const queue = now['pipeline_queue']!.fill(0)
      const flows = now['building_flow_base']!
      for (let home = 0; home < flows.length; home++) {
        const launched = flows[home]!
        const started = launched / Math.max(1 - dropping[1]!, Number.EPSILON)
        const sold = started / Math.max(1 - dropping[0]!, Number.EPSILON)
        const basis = basisOf(io, home, pasts)
        const from = home * STAGES * LAGS
        now['pipeline_basis']![home] = basis
        now['pipeline_overdue']![home] = basis === PROJECTS ? addProjects(io, home) : 0
        if (basis === HISTORY)
          addHistory(
            queue,
            from,
            shares,
            dropping,
            completeHistory(now['land_sold_history']!, home * pasts)!,
          )
        if (basis === STEADY)
          [sold, started, launched].forEach((came, stage) => {
            const durations = shares[stage]!
            addSteady(queue, from + stage * LAGS, durations, came * meanLag(durations))
          })
        now['starts_area']![home] = started
        now['launches_area']![home] = launched
        now['completed_area']![home] = now['completions_base']![home]!
        drop(io, home, [sold, started, launched])
        addUp(io, home)
      }
    }

    /** Take out what drops out of what is due at each stage, and note it. */
    const drop = ({ now }: BlockIO, home: number, due: readonly number[]) => {
      let total = 0
      for (let stage = 0; stage < STAGES; stage++) {
        const dropped = due[stage]! * dropping[stage]!
        now['dropped_by_stage']![home * STAGES + stage] = dropped
        total += dropped
      }
      now['dropped_area']![home] = total
    }

    const step = (io: BlockIO) => {
      readRules(io)
      const { now, last } = io
      const [before, queue] = [last['pipeline_queue']!, now['pipeline_queue']!]
      const sold = last[LAND]!
      // the opening queues hold the land sold up to the base year
      const arrives = io.step > 1 ? 1 : 0
      const due = [0, 0, 0]
      now['pipeline_overdue']!.fill(0)
      now['pipeline_basis']!.fill(0)
      for (let home = 0; home < sold.length; home++) {
        const from = home * STAGES * LAGS
        due[0] = passStage(before, queue, from, sinceLastYear, arrives * sold[home]!)
        const starts = due[0] * (1 - dropping[0]!)
        due[1] = passStage(before, queue, from + LAGS, shares[1], starts)
        const launches = due[1] * (1 - dropping[1]!)
        due[2] = passStage(before, queue, from + 2 * LAGS, shares[2], launches)
        now['starts_area']![home] = starts
        now['launches_area']![home] = launches
        now['completed_area']![home] = due[2] * (1 - dropping[2]!)
        drop(io, home, due)
        addUp(io, home)
      }
    }

    /** Floor area in the queues of one area and tenure: before presale, and between start and completion. */
    const addUp = ({ now }: BlockIO, home: number) => {
      const queue = now['pipeline_queue']!
      const from = home * STAGES * LAGS
      let [awaitingStart, presale, completion] = [0, 0, 0]
      for (let lag = 0; lag < LAGS; lag++) {
        awaitingStart += queue[from + lag]!
        presale += queue[from + LAGS + lag]!
        completion += queue[from + 2 * LAGS + lag]!
      }
      const toPresale = (awaitingStart * (1 - dropping[0]!) + presale) * (1 - dropping[1]!)
      now['pipeline_to_presale']![home] = toPresale
      now['pipeline_area']![home] = (toPresale + completion) * (1 - dropping[2]!)
      now['under_construction']![home] = presale + completion
    }
    return { start, step }
  },
})

/** Projects where the pack names any of the area and tenure, else two years of land sales or more, else the steady flow. */
function basisOf({ now }: BlockIO, home: number, pasts: number): number {
  for (const id of OPENING)
    for (let past = 0; past < pasts; past++) if (now[id]![home * pasts + past]! > 0) return PROJECTS
  if (completeHistory(now['land_sold_history']!, home * pasts)) return HISTORY
  return now['building_flow_base']![home]! > 0 ? STEADY : NOTHING
}
