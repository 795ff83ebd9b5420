/**
 * @module
 * The second-hand market 二手房市场: homes freed, kept and listed again take their share of purchases.
 */
import { constant, variable } from '#models/engine/index'

const CHAIN = 'Second-hand market of this model: without it vacancy runs away'

export const secondHand = [
  variable('available_area', {
    label: { zh: '可售新房面积', en: 'New floor area on offer' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    initially: 'inventory_base + sales_base * one_year',
    is: 'previous(inventory) + at(launches_area, market_sale) * one_year',
    source: CHAIN,
  }),
  variable('homes_freed', {
    label: { zh: '腾出的旧房', en: 'Homes freed' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homes_per_household * sum((1 - keep_share) * upgrading_households + (1 - inherit_keep_share) * owner_households_dissolved, status)',
    source: CHAIN,
  }),
  variable('homes_kept', {
    label: { zh: '留下出租或闲置的旧房', en: 'Homes kept, to let or empty' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homes_per_household * sum(keep_share * upgrading_households + inherit_keep_share * owner_households_dissolved, status)',
    source: CHAIN,
  }),
  variable('rental_supply_added', {
    label: { zh: '新增租赁房源（至多）', en: 'Rental supply added, at most' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homes_kept + rental_purchases + at(homes_added, market_rental)',
    source: `${CHAIN}; homes kept may stand empty, and then are vacancy`,
  }),
  variable('homes_relisted', {
    label: { zh: '重新挂牌的空置与出租住房', en: 'Vacant and let homes listed again' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'relist_rate * max(0, previous(vacancy_share) - initial(vacancy_share)) * previous(dwellings) + resale_rate * at(previous(dwellings_by_tenure), market_sale)',
    source: CHAIN,
  }),
  variable('listings_withdrawn', {
    label: { zh: '撤回的挂牌', en: 'Listings withdrawn' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'listing_withdraw_rate * previous(listings)',
    source: CHAIN,
  }),
  constant('second_hand_sales_base', {
    label: { zh: '基年二手房成交', en: 'Second-hand sales of the base year' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'purchases_base * second_hand_share_given',
    source: CHAIN,
  }),
  constant('listings_base', {
    label: { zh: '基年挂牌', en: 'Listings of the base year' },
    unit: 'dwelling',
    over: ['area'],
    is: 'listing_withdraw_rate > 0 ? max(second_hand_sales_base * one_year, (homes_freed - second_hand_sales_base) / listing_withdraw_rate) : second_hand_sales_base * one_year',
    source: `${CHAIN}; at least a year of sales, or first years jump`,
  }),
  constant('resale_rate', {
    label: { zh: '出租与闲置住房转售率', en: 'Let and spare homes sold, a year' },
    unit: '1/year',
    over: ['area'],
    is: 'at(dwellings_by_tenure, market_sale) > 0 ? max(0, second_hand_sales_base + listing_withdraw_rate * listings_base - homes_freed) / at(dwellings_by_tenure, market_sale) : 0',
    source: `${CHAIN}; what the base year’s recorded sales need beyond homes freed, so that listings stand still`,
  }),
  constant('second_hand_weight', {
    label: { zh: '新房相对二手房的吸引权重', en: 'Weight of new homes against second-hand ones' },
    unit: '1',
    over: ['area'],
    is: '(listings_base * (1 - listing_withdraw_rate * one_year) + (homes_freed + homes_relisted) * one_year) * (1 - second_hand_share_given) / second_hand_share_given / max(available_area / at(floor_area_per_dwelling, market_sale), one_dwelling)',
    source: `${CHAIN}; calibrated to the base year’s share`,
  }),
  variable('second_hand_offered', {
    label: { zh: '二手房可售套数', en: 'Second-hand homes on offer' },
    unit: 'dwelling',
    over: ['area'],
    indicator: true,
    is: 'previous(listings) + (homes_freed + homes_relisted - listings_withdrawn) * one_year',
    source: CHAIN,
  }),
  variable('second_hand_share', {
    label: { zh: '二手房成交占比', en: 'Share of second-hand sales' },
    unit: '1',
    over: ['area'],
    total: { mean: 'purchases_wanted' },
    indicator: true,
    is: 'second_hand_offered / max(second_hand_offered + second_hand_weight * available_area / at(floor_area_per_dwelling, market_sale), one_dwelling)',
    source: CHAIN,
  }),
  variable('second_hand_sales', {
    label: { zh: '二手房成交', en: 'Second-hand sales' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'min((purchases_wanted - homes_per_household * sum(displaced_voucher, status)) * second_hand_share, second_hand_sell_through * second_hand_offered / one_year)',
    source: CHAIN,
  }),
  variable('listings', {
    label: { zh: '二手房挂牌', en: 'Second-hand listings' },
    unit: 'dwelling',
    over: ['area'],
    indicator: true,
    initially: 'listings_base',
    is: 'second_hand_offered - second_hand_sales * one_year',
    source: CHAIN,
  }),
  variable('new_home_demand', {
    label: { zh: '新房需求面积', en: 'Demand for new homes' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: '(purchases_wanted - second_hand_sales) * at(floor_area_per_dwelling, market_sale)',
    source: CHAIN,
  }),
]
