/**
 * @module
 * The planner 供地规划: how much floor area to sell land for, seen from last year's figures only.
 */
import { constant, variable } from '#models/engine/index'

const PLANNER =
  'Adaptive planner of this model: forecasts demand, counts all that is on its way, closes the gap of inventory; no perfect foresight'

export const planner = [
  constant('lag_years', {
    label: { zh: '间隔年数', en: 'Years of each lag' },
    unit: 'year',
    over: ['years_on'],
    is: { y0: '0', y1: 'one_year', y2: '2 * one_year', y3: '3 * one_year' },
    source: 'The dimension’s own numbers',
  }),
  variable('land_to_presale', {
    label: { zh: '供地到上市的平均年数', en: 'Mean years from land sale to presale' },
    unit: 'year',
    total: 'none',
    indicator: true,
    is: 'mean(max(one_year, lag_years), years_on, start_lag) + mean(lag_years, years_on, presale_lag)',
    source: PLANNER,
  }),
  variable('sales_forecast', {
    label: { zh: '需求预测（适应性）', en: 'Forecast of demand, adaptive' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    initially: 'sales_base',
    is: 'previous(sales_forecast) + forecast_weight * one_year * (previous(new_home_demand) - previous(sales_forecast))',
    source: PLANNER,
  }),
  variable('forecast_at_launch', {
    label: { zh: '上市时的需求预测', en: 'Forecast of demand at presale' },
    unit: 'm2/year',
    over: ['area'],
    is: 'sales_forecast * exp((land_to_presale / one_year + 1 / (forecast_weight * one_year)) * log(1 + expected_demand_growth * one_year))',
    source: PLANNER,
  }),
  variable('inventory_expected', {
    label: { zh: '上市时的预计库存', en: 'Inventory expected at presale' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'previous(inventory) + previous(committed_supply) - sales_forecast * exp((land_to_presale / (2 * one_year) + 1 / (forecast_weight * one_year)) * log(1 + expected_demand_growth * one_year)) * land_to_presale',
    source: PLANNER,
  }),
  variable('launches_required', {
    label: { zh: '需上市面积', en: 'Launches required' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'min(max_ramp * forecast_at_launch, max(0, forecast_at_launch + (target_months * one_month * forecast_at_launch - inventory_expected) / adjustment_years))',
    source: PLANNER,
  }),
  variable('market_based_requirement', {
    label: { zh: '按市场需求的商品住房供地面积', en: 'Market floor area required, by demand' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'launches_required / (1 - dropout_to_presale)',
    source: PLANNER,
  }),
  variable('need_based_requirement', {
    label: { zh: '按住房需要的商品住房供地面积', en: 'Market floor area required, by need' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'max(0, housing_requirement - sum(programme_tasks + homes_converted + homes_from_city + surplus_planned + purchases_planned, tenure)) * at(floor_area_per_dwelling, market_sale) / (1 - dropout_share)',
    source: 'Housing requirement less what programmes bring',
  }),
  variable('market_floor_area_required', {
    label: {
      zh: '商品住房供地面积（计划所依）',
      en: 'Market floor area required, as the plan has it',
    },
    unit: 'm2/year',
    over: ['area'],
    is: 'area_ring == 2 ? 0 : area_open_share * (land_basis == 0 ? market_based_requirement : need_based_requirement)',
    source: '以需定供；land_basis 选择依据',
  }),
  variable('committed_supply', {
    label: { zh: '已供地未上市面积', en: 'Floor area sold and not yet on presale' },
    unit: 'm2',
    over: ['area'],
    initially: 'at(pipeline_to_presale, market_sale)',
    is: 'at(pipeline_to_presale, market_sale) + at(land_held + (land_entering_late + land_entering_pipeline) * one_year, market_sale) * (1 - dropout_to_presale)',
    source: PLANNER,
  }),
]
