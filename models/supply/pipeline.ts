/**
 * @module
 * The pipeline block 在途模块: land sold → started → presale → completed, by area and tenure, in floor area.
 */
import { block, output, type BlockIO, type BlockOutput } from '#models/engine/index'
import { fillSteady, LAGS, meanLag, normalise, passStage, STAGES } from './pipeline-queue.ts'

const source =
  'Stage queues of this model with spread durations and a share that drops out (after Zürich’s building-activity statistics); conserves floor area'

const flow = (id: string, zh: string, en: string, more: Partial<BlockOutput> = {}) =>
  output(id, { label: { zh, en }, unit: 'm2/year', over: ['area', 'tenure'], source, ...more })
const amount = (id: string, zh: string, en: string, more: Partial<BlockOutput> = {}) =>
  output(id, { label: { zh, en }, unit: 'm2', over: ['area', 'tenure'], source, ...more })

const LAG_NAMES = ['start_lag', 'presale_lag', 'completion_lag']
const OPENING = ['opening_sold', 'opening_started', 'opening_presold']
/** Nothing starts in the year in which its land is sold: the year is cut there. */
const LEAST = [1, 0, 0]

export const pipeline = block('pipeline', {
  label: { zh: '在途项目', en: 'Pipeline' },
  source,
  reads: LAG_NAMES,
  previous: ['land_entering_pipeline', 'dropout_share'],
  readsInitially: [
    ...LAG_NAMES,
    'dropout_share',
    'building_flow_base',
    'completions_base',
    ...OPENING,
  ],
  writes: [
    flow('starts_area', '开工面积', 'Floor area started', { indicator: true }),
    flow('launches_area', '上市（预售）面积', 'Floor area put on presale', { indicator: true }),
    flow('completed_area', '竣工面积', 'Floor area completed', { indicator: true }),
    flow('dropped_area', '供地后退出的面积', 'Floor area that dropped out', { indicator: true }),
    amount('pipeline_to_presale', '已供地未预售面积', 'Floor area sold, not yet on presale', {
      indicator: true,
    }),
    amount('pipeline_area', '在途面积', 'Floor area on its way, from land sale to completion'),
    amount('under_construction', '在建面积', 'Floor area under construction', { indicator: true }),
    output('pipeline_queue', {
      label: { zh: '在途队列', en: 'Pipeline queues' },
      unit: 'm2',
      over: ['area', 'tenure', 'building_stage', 'years_on'],
      source,
      state: true,
    }),
  ],
  prepare: () => {
    const shares = [new Float64Array(LAGS), new Float64Array(LAGS), new Float64Array(LAGS)] as const
    // land comes in the year after its sale: what starts after one year is due at once
    const sinceLastYear = new Float64Array(LAGS)
    const readShares = ({ now }: BlockIO) => {
      LAG_NAMES.forEach((id, stage) => normalise(now[id]!, LEAST[stage]!, shares[stage]!))
      for (let lag = 1; lag < LAGS; lag++) sinceLastYear[lag - 1] = shares[0][lag]!
    }

    const start = (io: BlockIO) => {
      readShares(io)
      const queue = io.now['pipeline_queue']!
      const given = OPENING.map((id) => io.now[id]!)
      const steady = io.now['building_flow_base']!
      const dropout = io.now['dropout_share']![0]!
      for (let home = 0; home < steady.length; home++) {
        const flowNow = steady[home]!
        const known = given[0]![home]! + given[1]![home]! + given[2]![home]! > 0
        for (let stage = 0; stage < STAGES; stage++) {
          const waiting = known ? given[stage]![home]! : flowNow * meanLag(shares[stage]!)
          fillSteady(queue, (home * STAGES + stage) * LAGS, shares[stage]!, waiting)
        }
        for (const id of ['starts_area', 'launches_area']) io.now[id]![home] = flowNow
        io.now['completed_area']![home] = io.now['completions_base']![home]!
        io.now['dropped_area']![home] = (flowNow * dropout) / (1 - dropout)
        addUp(io, home)
      }
    }

    const step = (io: BlockIO) => {
      readShares(io)
      const { now, last } = io
      const [before, queue] = [last['pipeline_queue']!, now['pipeline_queue']!]
      const sold = last['land_entering_pipeline']!
      const dropout = last['dropout_share']![0]!
      // the opening queues hold the land sold up to the base year
      const arrives = io.step > 1 ? 1 : 0
      for (let home = 0; home < sold.length; home++) {
        const from = home * STAGES * LAGS
        const coming = arrives * sold[home]!
        const starts = passStage(before, queue, from, sinceLastYear, coming * (1 - dropout))
        const launches = passStage(before, queue, from + LAGS, shares[1], starts)
        now['starts_area']![home] = starts
        now['launches_area']![home] = launches
        now['completed_area']![home] = passStage(
          before,
          queue,
          from + 2 * LAGS,
          shares[2],
          launches,
        )
        now['dropped_area']![home] = sold[home]! * dropout
        addUp(io, home)
      }
    }
    return { start, step }
  },
})

/** Floor area in the queues of one area and tenure: before presale, and between start and completion. */
function addUp({ now }: BlockIO, home: number): void {
  const queue = now['pipeline_queue']!
  const from = home * STAGES * LAGS
  let [start, presale, completion] = [0, 0, 0]
  for (let lag = 0; lag < LAGS; lag++) {
    start += queue[from + lag]!
    presale += queue[from + LAGS + lag]!
    completion += queue[from + 2 * LAGS + lag]!
  }
  now['pipeline_to_presale']![home] = start + presale
  now['pipeline_area']![home] = start + presale + completion
  now['under_construction']![home] = presale + completion
}
