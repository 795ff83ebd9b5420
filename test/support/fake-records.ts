/**
 * @module
 * The quantities that the tables of results ask for, as records of a made-up book.
 */
import type { IndicatorRecord } from '#models/study-types'
import { fakeRecord } from './fake-study.ts'

/** `id dimensions unit`, then `mean` or `none` where it is not added up, and a dash for what is no indicator. */
const LINES = `
population_by_age area,status,sex,age person -
population area,status person
households area,status household
net_household_formation area,status household/year
income area,status CNY/household/year mean
demand_from_formation area household/year
demand_from_displaced area household/year
demand_from_backlog area household/year
demand_from_upgrading area household/year
demand_from_other area household/year
owners_displaced area,status household/year
tenants_displaced area,status household/year
gross_demand area household/year
released_by_dissolution area household/year
released_by_upgrading area household/year
net_demand area household/year
vacancy_adjustment area dwelling/year
housing_requirement area dwelling/year
need_floor_area area m2/year
requirement_floor_area area m2/year
unmet_need area household/year
buy_share area,status 1 mean
first_time_buyers area,status household/year
rental_purchases area dwelling/year
purchases_wanted area dwelling/year
second_hand_sales area dwelling/year
new_home_demand area m2/year
waiting_people area,tenure household
waiting_median_years area,tenure year mean
waiting_p90_years area,tenure year mean
demand_by_tenure area,tenure household/year
homes_added area,tenure dwelling/year
completions area,tenure dwelling/year
homes_converted area,tenure dwelling/year
homes_from_city area,tenure dwelling/year
homes_bought area,tenure dwelling/year
homes_from_surplus area,tenure dwelling/year
starts_area area,tenure m2/year
launches_area area,tenure m2/year
completed_area area,tenure m2/year
under_construction area,tenure m2
demolitions area,tenure dwelling/year
dwellings_by_tenure area,tenure dwelling
floor_area_by_tenure area,tenure m2
households_by_tenure area,tenure household
places area,tenure household/year
allocations area,tenure household/year
sales area m2/year
inventory area m2
scoped_inventory area m2
destocking_months area 1 none
unserved_buyers area dwelling/year
dwellings area dwelling
vacancy_share area 1 mean
listings area dwelling
price area CNY/m2 mean
suppressed_price_gap area 1 mean
price_growth area 1/year mean
rent area CNY/m2/year mean
rental_yield area 1/year mean
price_to_income area 1 mean
rent_to_income area 1 mean
plan_land_total area m2/year
plan_land_commodity area m2/year
plan_land_shared area m2/year
plan_land_ownership area m2/year
plan_land_guaranteed_rental area m2/year
plan_land_market_rental area m2/year
plan_land_rental area m2/year
plan_land_other area m2/year
plan_homes area,tenure dwelling/year
land_requirement area,tenure m2/year
land_supplied area,tenure m2/year
land_short area,tenure m2/year
floor_price_cap area CNY/m2 none
parcel_sold parcel 1/year
parcel_reason parcel 1 none
parcel_use parcel 1 none -
parcel_planned_year parcel 1 none -
parcel_planned_quarter parcel 1 none -
parcel_allocated parcel 1 -
parcel_auction_rule parcel 1 none
parcel_verdict parcel 1 none
parcel_floor_price_start parcel CNY/m2 none
parcel_land_to_price_ratio parcel 1 none
corridor_bottom parcel CNY/m2 none
corridor_top parcel CNY/m2 none
corridor_gap parcel CNY/m2 none
parcel_site_area parcel m2
parcel_net_site parcel m2
parcel_floor_area_ratio parcel 1 none
parcel_floor_area parcel m2
parcel_target_price parcel CNY/m2 none
start_price parcel CNY none
land_price_cap parcel CNY none
expected_land_price parcel CNY none
parcel_floor_price_cap parcel CNY/m2 none
parcel_max_premium parcel 1 none
failed_sale_chance parcel 1 none
cap_hit_chance parcel 1 none
land_sales_contracted area CNY/year
land_income area CNY/year
land_cost area CNY/year
reserve_interest area CNY/year
land_business_fee area CNY/year
agricultural_fund area CNY/year
net_land_income area CNY/year
education_fund area CNY/year
farmland_water_fund area CNY/year
affordable_fund area CNY/year
state_land_fund area CNY/year
affordable_building_cost area CNY/year
purchase_cost area CNY/year
rent_income area CNY/year
affordable_cost area CNY/year
reserve_opening area m2
reserve_in area m2/year
reserve_sold area m2/year
reserve_closing area m2
reserve_cover area year mean
land_reserve area,reserve_step m2
reserve_entered area,reserve_source m2/year
reserve_cost area,reserve_step CNY/year
idle_land_left area m2
overdue_households area household
transition_cost area CNY/year
resettlement_completed area dwelling
resettlement_done area,resettlement_step dwelling
resettlement_backlog area,resettlement_step dwelling
resettlement_wait area,resettlement_step year mean
deed_share area 1 mean
resettlement_surplus area dwelling
surplus_used area,surplus_use dwelling/year
clearance_households_by_stage area,clearance_stage household
clearance_holdouts area household
clearance_households_signed area household/year
clearance_households_moved area household/year
clearance_firms_moved area 1/year
clearance_floor_area area m2/year
clearance_land_freed area m2/year
clearance_cost area CNY/year
renewal_land_by_stage area,renewal_stage m2
renewal_land_listed area m2/year
renewal_land_approved area m2/year
renewal_land_supplied area m2/year
renewal_land_supplied_reserve area m2/year
renewal_land_handed_over area m2/year
renewal_contracted area m2
renewal_counts area,renewal_count 1
implementation_share area 1 mean
implementation_share_of_planned area 1 mean
implementation_share_of_units area 1 mean
implementation_share_of_projects area 1 mean
renewal_land_yellow area m2
renewal_land_red area m2
renewal_affordable_approved area m2/year
renewal_homes_owed area dwelling/year
renewal_households_moved area household/year
renewal_land_in area m2/year
displaced_in_kind area household/year
displaced_cash area,status household/year
resettled_owners area household/year
awaiting_resettlement area household
resettlement_homes_left area dwelling
population_by_age_group area,age_group person
population_total area person
fund_balance area CNY/year
fund_balance_cumulated area CNY
`

export const FAKE_RECORDS: readonly IndicatorRecord[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [id = '', over = '', unit = '', ...words] = line.split(' ')
    const total = words.includes('mean')
      ? { mean: 'population' }
      : words.includes('none')
        ? 'none'
        : 'sum'
    return fakeRecord(id, over.split(','), { unit, total, indicator: !words.includes('-') })
  })
