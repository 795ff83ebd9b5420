/**
 * @module
 * From floor area to hectares 以房定地: land required, and the plan's targets of land supply.
 */
import { variable } from '#models/engine/index'

const LAND = '供地面积 = 需供住房建筑面积 ÷（容积率 × 住宅建筑面积占比）'

const shapes = [
  variable('area_floor_area_ratio', {
    label: { zh: '片区容积率', en: 'Floor-area ratio of the area' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'land_floor_area_ratio_given > 0 ? land_floor_area_ratio_given : typical_floor_area_ratio',
    source: LAND,
  }),
  variable('area_residential_share', {
    label: { zh: '片区住宅占比', en: 'Residential share of the area' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'land_residential_share_given > 0 ? land_residential_share_given : typical_residential_share',
    source: LAND,
  }),
  variable('area_affordable_share', {
    label: { zh: '片区配建比例', en: 'Inclusionary share of the area' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'land_affordable_share_given >= 0 ? land_affordable_share_given : typical_affordable_share',
    source: LAND,
  }),
  variable('homes_per_site', {
    label: { zh: '单位用地住宅建筑面积', en: 'Residential floor area per m² of site' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'area_floor_area_ratio * area_residential_share',
    source: LAND,
  }),
]

const requirements = [
  variable('land_requirement', {
    label: { zh: '用地需要量', en: 'Land requirement' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: {
      market_sale: 'market_floor_area_required / (1 - area_affordable_share) / homes_per_site',
      market_rental:
        'programme_tasks * floor_area_per_dwelling / (1 - dropout_share) / homes_per_site',
      public_rental:
        'max(0, programme_tasks * floor_area_per_dwelling / (1 - dropout_share) - previous(inclusionary_area)) / homes_per_site',
      affordable_rental:
        'max(0, programme_tasks * floor_area_per_dwelling / (1 - dropout_share) - previous(inclusionary_area)) / homes_per_site',
      affordable_sale:
        'max(0, programme_tasks * floor_area_per_dwelling / (1 - dropout_share) - previous(inclusionary_area)) / homes_per_site',
      resettlement:
        'max(0, programme_tasks * floor_area_per_dwelling / (1 - dropout_share) - previous(inclusionary_area)) / homes_per_site',
    },
    source: `${LAND}；保障性住房先扣上年配建`,
  }),
  variable('affordable_land_ratio', {
    label: { zh: '保障性用地可满足比例', en: 'Share of affordable land that can be met' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'min(1, land_available / one_year / max(sum(land_requirement, tenure) - at(land_requirement, market_sale), one_m2 / one_year))',
    source: '保障性住房用地优先安排、应保尽保',
  }),
  variable('market_land_within_gate', {
    label: { zh: '限制内商品住宅用地', en: 'Market land within the gate' },
    unit: 'm2/year',
    over: ['area'],
    is: 'market_floor_area_allowed / (1 - area_affordable_share) / homes_per_site',
    source: LAND,
  }),
  variable('land_supply_target', {
    label: { zh: '供地目标', en: 'Land supply target' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    decision: true,
    is: {
      market_sale:
        'min(market_land_within_gate, max(0, land_available / one_year - (sum(land_requirement, tenure) - land_requirement) * affordable_land_ratio))',
      market_rental: 'land_requirement * affordable_land_ratio',
      public_rental: 'land_requirement * affordable_land_ratio',
      affordable_rental: 'land_requirement * affordable_land_ratio',
      affordable_sale: 'land_requirement * affordable_land_ratio',
      resettlement: 'land_requirement * affordable_land_ratio',
    },
    source: '年度住宅用地供应计划：保障优先，商品住宅在去化周期限制和可供应用地之内',
  }),
]

const held = [
  variable('land_not_released', {
    label: { zh: '未放行的商品住宅用地', en: 'Market land required and not released' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'at(land_requirement, market_sale) - at(land_supply_target, market_sale)',
    source: '去化周期限制、时序与土地容量之外的需要',
  }),
]

export const requirement = [...shapes, ...requirements, ...held]
