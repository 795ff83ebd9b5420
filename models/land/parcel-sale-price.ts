/**
 * @module
 * At which price the homes of a parcel sell 宗地售价: the area's price, the location, and the target that caps it.
 */
import { variable } from '#models/engine/index'

export const parcelSalePrice = [
  variable('parcel_facilities_ready', {
    label: { zh: '配套已完成（1 是）', en: 'Facilities are ready (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_facilities_year > 0 and parcel_facilities_year <= calendar_year ? 1 : 0',
    source: '先配套后开发：配套完成年份由宗地表给出，未给出者不计溢价',
  }),
  variable('parcel_location_factor', {
    label: { zh: '宗地区位系数', en: 'Location factor of the parcel' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: '(1 + metro_premium * parcel_metro) * (1 + school_premium * parcel_school) * (1 + facility_premium * parcel_facilities_ready)',
    source: '区位系数：地铁500米内、优质学校、配套先行（溢价为假设）',
  }),
  variable('parcel_bid_price', {
    label: { zh: '宗地市场售价', en: 'Market price of the parcel’s homes' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'sale_price_cap_given > 0 ? min(sale_price_cap_given, at_area(price) * parcel_location_factor) : at_area(price) * parcel_location_factor',
    source: '片区参考价 × 区位系数，不高于销售限价',
  }),
  variable('parcel_target_price', {
    label: { zh: '宗地控价用售价', en: 'Sale price for the parcel’s cap' },
    unit: 'CNY/m2',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'min(parcel_bid_price, at_area(price_control_target) * parcel_location_factor)',
    source: '市场售价不高于片区调控目标 × 区位系数',
  }),
]
