/**
 * @module
 * What comes to the waiting lists 轮候的来源与房源: who applies, and which homes can be dealt.
 */
import { variable } from '#models/engine/index'

const QUEUE =
  'Waiting list of this model: applicants before + new − given a home − gave up = applicants after'

export const waiting = [
  variable('application_pool', {
    label: { zh: '符合条件且申请的家庭户', en: 'Eligible households that apply' },
    unit: 'household/year',
    over: ['area', 'tenure'],
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
  variable('places_left', {
    label: { zh: '未配出的房源', en: 'Homes not yet allocated' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    indicator: true,
    initially: '0',
    is: 'homes_per_household * (places - allocations) * one_year',
    source: QUEUE,
  }),
]
