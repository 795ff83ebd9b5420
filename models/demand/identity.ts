/**
 * @module
 * The floor-area identity 人均面积法: need counted once more from people and floor area per person, as a cross-check.
 */
import { variable } from '#models/engine/index'

const IDENTITY =
  '新增住房需求 = 未来住房总量 − 当前住房总量 + 拆迁面积（人均面积法）; RBA RDP 2012-04: New = ΔPop·f + Pop·Δf + δ·Stock, with the cross term ΔPop·Δf'

export const identity = [
  variable('floor_area_per_person', {
    label: { zh: '人均住房面积目标', en: 'Floor area per person, aimed at' },
    unit: 'm2/person',
    total: 'none',
    indicator: true,
    initially:
      'sum(sum(previous(floor_area_by_tenure), tenure), area) / max(sum(population_total, area), one_person)',
    is: 'previous(floor_area_per_person) + floor_area_per_person_growth * one_year',
    source: IDENTITY,
  }),
  variable('identity_population_area', {
    label: { zh: '人口增长需要面积', en: 'Floor area for more people' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'sum(population_growth, status) * previous(floor_area_per_person)',
    source: IDENTITY,
  }),
  variable('identity_upgrading_area', {
    label: { zh: '改善需要面积', en: 'Floor area for more room' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'population_total * floor_area_per_person_growth',
    source: `${IDENTITY}; of the people at the end of the year, so that it holds the cross term`,
  }),
  variable('identity_replacement_area', {
    label: { zh: '拆除更替需要面积', en: 'Floor area for homes demolished' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'sum(demolitions * floor_area_per_dwelling, tenure)',
    source: IDENTITY,
  }),
  variable('need_floor_area', {
    label: { zh: '人均面积法住房需要面积', en: 'Need by floor area per person' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'identity_population_area + identity_upgrading_area + identity_replacement_area',
    source: IDENTITY,
  }),
  variable('requirement_floor_area', {
    label: { zh: '住房需要量折合面积', en: 'Housing requirement, in floor area' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'housing_requirement * at(floor_area_per_dwelling, market_sale)',
    source: `${IDENTITY}: the household method beside it, at the floor area of market homes`,
  }),
]
