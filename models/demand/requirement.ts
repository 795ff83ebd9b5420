/**
 * @module
 * Need 住房需要量: what would have to be built, whoever can pay; shown beside what the market wants.
 */
import { variable } from '#models/engine/index'

const LTHS =
  'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014; progress report 2025)'

export const requirement = [
  variable('gross_demand', {
    label: { zh: '住房总需求', en: 'Gross demand' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'sum(tenure_system_share * new_households + upgrading_households + owners_displaced + tenants_displaced, status) + backlog_cleared + other_purchases / homes_per_household',
    source: LTHS,
  }),
  variable('homes_released', {
    label: { zh: '需求方释放的住房', en: 'Homes released by those who move or end' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homes_per_household * sum(tenure_system_share * households_dissolved + upgrading_households, status)',
    source: LTHS,
  }),
  variable('net_requirement', {
    label: { zh: '净住房需要量', en: 'Net requirement before vacancy' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'max(0, homes_per_household * gross_demand - homes_released)',
    source: LTHS,
  }),
  variable('housing_requirement', {
    label: { zh: '住房需要量', en: 'Housing requirement' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'vacancy_rule == 0 ? net_requirement / (1 - target_vacancy) : max(0, net_requirement + (target_vacancy * (previous(dwellings) + vacancy_window * net_requirement) - max(0, previous(vacancy_share)) * previous(dwellings)) / vacancy_window)',
    source: `${LTHS}: gross demand over 1 − vacancy, or the change in vacant homes over a ten-year window`,
  }),
  variable('housing_target', {
    label: { zh: '全区住房供应目标（取整后）', en: 'Housing target of the district, rounded' },
    unit: 'dwelling/year',
    indicator: true,
    is: 'target_rounding > 0 ? ceil(sum(housing_requirement, area) / target_rounding) * target_rounding : sum(housing_requirement, area)',
    source: `${LTHS}: rounded up since 2021`,
  }),
  variable('floor_area_per_person', {
    label: { zh: '人均住房面积目标', en: 'Floor area per person, aimed at' },
    unit: 'm2/person',
    total: 'none',
    indicator: true,
    initially:
      'sum(sum(previous(floor_area_by_tenure), tenure), area) / max(sum(population_total, area), one_person)',
    is: 'previous(floor_area_per_person) + floor_area_per_person_growth * one_year',
    source: '新增住房需求 = 未来住房总量 − 当前住房总量 + 拆迁面积（人均面积法）',
  }),
  variable('need_floor_area', {
    label: { zh: '人均面积法住房需要面积', en: 'Need by floor area per person' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'sum(population_growth, status) * floor_area_per_person + population_total * floor_area_per_person_growth + sum(demolitions * floor_area_per_dwelling, tenure)',
    source: 'Cross-check: ΔPop·f + Pop·Δf + demolished floor area',
  }),
]
