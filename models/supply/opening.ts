/**
 * @module
 * What is being built at the end of the base year 基年在途.
 */
import { constant, variable } from '#models/engine/index'

const OPENING =
  'pipeline.csv where it names projects of the area and tenure, by the year in which they got to their stage; else the land sales of market.csv where they are recorded for several years; else the steady state of the base year’s flow'

function opening(id: string, from: string, zh: string, en: string) {
  return constant(id, {
    label: { zh, en },
    unit: 'm2',
    over: ['area', 'tenure', 'years_past'],
    is: `${from}_area + ${from}_homes * floor_area_per_dwelling`,
    source: OPENING,
  })
}

export const openings = [
  variable('dropout_to_presale', {
    label: { zh: '预售前退出的比例', en: 'Share of land sold that drops out before presale' },
    unit: '1',
    total: 'none',
    is: 'dropout_share * (1 - at(dropout_by_stage, awaiting_completion) / max(sum(dropout_by_stage, building_stage), 0.000001))',
    source: 'dropout_share less the part that drops out after presale',
  }),
  constant('building_flow_base', {
    label: { zh: '基年建设流量', en: 'Building flow of the base year' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    is: {
      market_sale: 'launches_recorded > 0 ? launches_recorded : sales_base',
      market_rental: 'programme_tasks * floor_area_per_dwelling',
      public_rental: 'programme_tasks * floor_area_per_dwelling',
      affordable_rental: 'programme_tasks * floor_area_per_dwelling',
      affordable_sale: 'programme_tasks * floor_area_per_dwelling',
      resettlement: 'programme_tasks * floor_area_per_dwelling',
    },
    source: OPENING,
  }),
  constant('completions_base', {
    label: { zh: '基年竣工面积', en: 'Floor area completed in the base year' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    is: {
      market_sale: 'completions_recorded > 0 ? completions_recorded : building_flow_base',
      market_rental: 'building_flow_base',
      public_rental: 'building_flow_base',
      affordable_rental: 'building_flow_base',
      affordable_sale: 'building_flow_base',
      resettlement: 'building_flow_base',
    },
    source: 'market.csv, else the steady state of the base year’s flow',
  }),
  constant('land_sold_history', {
    label: { zh: '历年供地可建面积', en: 'Floor area of land sold in past years' },
    unit: 'm2/year',
    over: ['area', 'tenure', 'years_past'],
    is: {
      market_sale: 'land_sold_in_year',
      market_rental: '-one_m2 / one_year',
      public_rental: '-one_m2 / one_year',
      affordable_rental: '-one_m2 / one_year',
      affordable_sale: '-one_m2 / one_year',
      resettlement: '-one_m2 / one_year',
    },
    source: OPENING,
    note: {
      zh: '负数为无记录；只有商品住房用地有记录',
      en: 'Below 0 where there is no record; land of market homes alone is recorded',
    },
  }),
  opening(
    'opening_sold',
    'sold_not_started',
    '基年已供地未开工面积',
    'Sold, not started, in the base year',
  ),
  opening(
    'opening_started',
    'started_not_presold',
    '基年已开工未预售面积',
    'Started, not on presale, in the base year',
  ),
  opening(
    'opening_presold',
    'presold_not_completed',
    '基年已预售未竣工面积',
    'On presale, not completed, in the base year',
  ),
]
