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
    is: 'max(0, homes_per_household * (places - allocations) * one_year)',
    source: QUEUE,
  }),
  variable('waiting_weight', {
    label: { zh: '轮候时间的权重（配租配售户）', en: 'Weight of a wait (allocations)' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    is: 'sum(allocations, area) > 0 ? allocations : sum(waiting_people, area) > 0 ? waiting_people / one_year : sum(class_of_tenure, waiting_class) * one_household / one_year',
    source: `${QUEUE}; a district’s wait is that of all who were given a home; where nobody was, of all who wait`,
  }),
  variable('waiting_weight_by_class', {
    label: {
      zh: '分类别轮候时间的权重（配租配售户）',
      en: 'Weight of a wait (allocations), by class',
    },
    unit: 'household/year',
    over: ['area', 'waiting_class'],
    is: 'sum(allocations_by_class, area) > 0 ? allocations_by_class : sum(waiting_by_class, area) > 0 ? waiting_by_class / one_year : one_household / one_year',
    source: `${QUEUE}; as for a tenure`,
  }),
]
