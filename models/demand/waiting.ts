/**
 * @module
 * Waiting lists 轮候: one queue an area and tenure; applicants are conserved.
 */
import { constant, variable } from '#models/engine/index'

const QUEUE =
  'Waiting list of this model: applicants before + new − given a home − gave up = applicants after'
const WAIT =
  'Fluid first-come queue: time until those ahead have been housed or have given up; in a steady state the wait of those housed'

export const waiting = [
  variable('applications', {
    label: { zh: '新增申请户', en: 'New applicants' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'application_share * new_eligible',
    source: QUEUE,
  }),
  variable('places', {
    label: { zh: '可配租配售房源', en: 'Homes to allocate' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental:
        'tenants_moved_out + (previous(homes_added) + previous(places_left) / one_year) / homes_per_household',
      affordable_rental:
        'tenants_moved_out + (previous(homes_added) + previous(places_left) / one_year) / homes_per_household',
      affordable_sale:
        '(previous(homes_added) + previous(places_left) / one_year) / homes_per_household',
      resettlement: '0',
    },
    source: `${QUEUE}; homes completed last year, re-let this year, or left from last year`,
  }),
  variable('waiting_exits', {
    label: { zh: '退出轮候户', en: 'Applicants who gave up' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'waiting_exit_rate * previous(waiting_people)',
    source: QUEUE,
  }),
  variable('allocations', {
    label: { zh: '配租配售户', en: 'Allocations' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'max(0, min(places, previous(waiting_people) / one_year + applications - waiting_exits))',
    source: QUEUE,
  }),
  variable('places_left', {
    label: { zh: '未配出的房源', en: 'Homes not yet allocated' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    indicator: true,
    initially: '0',
    is: 'homes_per_household * (places - allocations) * one_year',
    source: QUEUE,
  }),
  constant('waiting_base', {
    label: { zh: '基年轮候户（给定或稳态）', en: 'Applicants in the base year, given or steady' },
    unit: 'household',
    over: ['area', 'tenure'],
    is: 'sum(applicants_given, tenure) > 0 ? applicants_given * sum(housed_households, status) / max(sum(sum(housed_households, status), area), one_household) : (waiting_exit_rate > 0 ? max(0, applications - places) / waiting_exit_rate : 0)',
    source: `${QUEUE}; steady state: (applications − places) / exit rate`,
  }),
  variable('waiting_people', {
    label: { zh: '轮候户', en: 'Applicants waiting' },
    unit: 'household',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'waiting_base',
    is: 'previous(waiting_people) + (applications - allocations - waiting_exits) * one_year',
    source: QUEUE,
    note: { zh: '以家庭户计', en: 'Counted in households' },
  }),
  variable('waiting_median_years', {
    label: { zh: '轮候时间（中位）', en: 'Median wait' },
    unit: 'year',
    over: ['area', 'tenure'],
    total: 'ratio',
    indicator: true,
    is: 'allocations <= 0 ? (waiting_people > 0 ? longest_time : 0) : waiting_exit_rate > 0 ? min(longest_time, one_year * log(1 + waiting_exit_rate * waiting_people / allocations) / -log(1 - min(waiting_exit_rate * one_year, 1 - least_share))) : min(longest_time, waiting_people / allocations)',
    source: WAIT,
  }),
  variable('waiting_p90_years', {
    label: { zh: '轮候时间（九成位）', en: 'Wait that nine in ten stay under' },
    unit: 'year',
    over: ['area', 'tenure'],
    total: 'ratio',
    indicator: true,
    is: 'allocations <= 0 ? (waiting_people > 0 ? longest_time : 0) : waiting_exit_rate > 0 ? min(longest_time, one_year * log(1 + waiting_exit_rate * (waiting_people + 0.9 * applications * one_year) / allocations) / -log(1 - min(waiting_exit_rate * one_year, 1 - least_share))) : min(longest_time, (waiting_people + 0.9 * applications * one_year) / allocations)',
    source: `${WAIT}; of the applicant behind nine tenths of next year’s arrivals (approximate until classes are modelled)`,
  }),
]
