/**
 * @module
 * Affordable programmes 保障性住房任务: homes to be started, converted and bought each year.
 */
import { variable } from '#models/engine/index'

const TASKS =
  '年度住房保障任务（住房发展年度计划）：自有用地、转化、收购、市级调配、剩余安置房等渠道'

export const programmes = [
  variable('area_share', {
    label: { zh: '片区分摊比例', en: 'Share of the area in the district' },
    unit: '1',
    over: ['area'],
    is: 'sum(previous(housed_households), status) / max(sum(sum(previous(housed_households), status), area), one_household)',
    source: 'Tasks of the whole district are shared out by households',
  }),
  variable('programme_tasks', {
    label: { zh: '新建任务', en: 'Homes to be started' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    decision: true,
    is: {
      market_sale: '0',
      market_rental:
        'programme_level * (building_tasks + (building_tasks_of_district + affordable_task) * area_share)',
      public_rental:
        'programme_level * (building_tasks + (building_tasks_of_district + affordable_task) * area_share)',
      affordable_rental:
        'programme_level * (building_tasks + (building_tasks_of_district + affordable_task) * area_share)',
      affordable_sale:
        'programme_level * (building_tasks + (building_tasks_of_district + affordable_task) * area_share)',
      resettlement:
        'programme_level * (building_tasks + (building_tasks_of_district + affordable_task) * area_share) + homes_per_household * displaced_in_kind',
    },
    source: `${TASKS}; in-kind compensation adds to resettlement`,
  }),
  variable('homes_converted', {
    label: { zh: '非住宅改造取得的住房', en: 'Homes by conversion' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    decision: true,
    is: 'programme_level * (conversion_tasks + conversion_tasks_of_district * area_share)',
    source: TASKS,
    note: {
      zh: '商改租等：存量非住宅改建，此前不在住房存量内',
      en: 'Shops, offices and the like made into homes; they were no homes before',
    },
  }),
  variable('commercial_area_converted', {
    label: { zh: '改造所需非住宅建筑面积', en: 'Non-residential floor area to convert' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'sum(homes_converted * floor_area_per_dwelling, tenure) / conversion_usable_share',
    source: 'Homes by conversion and the share of a building that becomes homes',
  }),
  variable('homes_from_city', {
    label: { zh: '市级调配房源', en: 'Homes from the city' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    decision: true,
    is: 'programme_level * (city_tasks + city_tasks_of_district * area_share)',
    source: TASKS,
  }),
  variable('surplus_planned', {
    label: { zh: '拟调用剩余安置房', en: 'Surplus resettlement homes to be used' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    decision: true,
    is: 'programme_level * (surplus_tasks + surplus_tasks_of_district * area_share)',
    source: TASKS,
  }),
  variable('purchases_planned', {
    label: { zh: '拟收购存量商品住房', en: 'Unsold homes to be bought' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    decision: true,
    is: 'programme_level * (purchase_tasks + purchase_tasks_of_district * area_share)',
    source: TASKS,
  }),
]
