/**
 * @module
 * Homes raised 筹集: what a programme counts in its year, by whichever channel.
 */
import { variable } from '#models/engine/index'

export const raised = [
  variable('homes_raised', {
    label: { zh: '筹集住房', en: 'Homes raised' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'starts_area / floor_area_per_dwelling + homes_converted + homes_from_city + homes_bought + homes_from_surplus',
    source:
      '年度住房发展计划的建设筹集口径：新开工、改造转化、市级调配、收购、剩余安置房转用 · started, converted, from the city, bought, from the surplus',
  }),
]
