/**
 * @module
 * Random rows of urban renewal 随机更新项目, and the block that moves them: units with projects below them, dated and undated.
 */
import { renewalParts } from '#models/renewal/parts'
import { renewalQueue } from '#models/renewal/queue'
import { of, runBlock, spaceOf, type Values } from '#test/unit/blocks/block-bench'
import { draws } from './random.ts'

export const [STAGES, QUEUES, AGES] = [8, 4, 8] as const

/** Up to `most` rows in one area, ready to be stepped; `more` replaces inputs. */
export function randomUnits(seed: number, more: Values = {}, least = 1, most = 30) {
  const random = draws(seed)
  const rows = random.whole(least, most)
  const each = (value: (r: number) => number) =>
    Float64Array.from({ length: rows }, (_, r) => value(r))
  const parents = each((r) => (r > 0 && random.some(0.4) ? 1 : 0))
  const sites = each((r) => (r === 0 ? 1e6 : random.between(1_000, 20_000)))
  const stages = each(() => random.whole(0, 7))
  const date = (chance: number) => each(() => (random.some(chance) ? random.whole(2021, 2030) : 0))
  const steps = (low: number, high: number) =>
    Float64Array.from({ length: 6 }, () => random.between(low, high))
  const capacity = random.some(0.5) ? steps(0, 50_000) : of(-1, -1, -1, -1, -1, -1)
  const inputs: Values = {
    renewal_stage_given: stages,
    renewal_site: sites,
    renewal_parent: parents,
    renewal_number: each(() => random.whole(1, 5)),
    renewal_metro: each(() => random.whole(0, 1)),
    renewal_kind: each(() => (random.some(0.2) ? 1 : 0)),
    renewal_lead: each(() => random.whole(0, 1)),
    renewal_stage_year: each(() => (random.some(0.5) ? random.whole(2010, 2020) : 0)),
    renewal_held_share: each(() => random.share()),
    renewal_use_from: each(() => random.whole(0, 4)),
    renewal_use_to: each(() => random.whole(0, 5)),
    renewal_priority: each(() => random.whole(1, 9)),
    renewal_reserve_project: each(() => random.whole(0, 1)),
    renewal_clear_title: each(() => random.share()),
    renewal_short_area: each(() => random.whole(0, 1)),
    renewal_listing_year: date(0.1),
    renewal_plan_year: date(0.1),
    renewal_confirmation_year: date(0.1),
    renewal_contract_year: date(0.2),
    renewal_start_year: date(0.1),
    renewal_completion_year: date(0.1),
    renewal_time_left: steps(0.5, 10),
    renewal_time_left_clear: steps(0.5, 5),
    renewal_capacity: capacity,
    holdout_time: of(random.between(0.5, 14)),
    government_lead_time: of(random.between(0.5, 8)),
    clean_up_deadline: of(1, 2, 2, 1),
    red_card_delay: of(random.whole(0, 2)),
    exit_rate: of(random.some(0.5) ? random.share() : 0),
    retender_share: of(random.share()),
    reserve_project_level: of(random.share()),
    industrial_conversion_cap: of(random.some(0.3) ? random.between(0, 30_000) : -1),
    industry_first: of(random.whole(0, 1)),
    projects_per_unit: of(2),
    contracts_per_project: of(1.5),
    ...more,
  }
  const space = spaceOf(
    {
      area: 1,
      renewal_unit: rows,
      renewal_stage: STAGES,
      renewal_queue: QUEUES,
      years_in_stage: AGES,
      renewal_count: 9,
    },
    { renewal_unit: Array<number>(rows).fill(0) },
  )
  inputs['renewal_own_share'] = runBlock(renewalParts, space, inputs).now['renewal_own_share']!
  return { rows, inputs, space, run: runBlock(renewalQueue, space, inputs) }
}
