/**
 * @module
 * How much land there is to supply 土地容量: vacant and inefficient land first, then new land within the standard per person
 * and the quota of the year.
 */
import { constant, variable } from '#models/engine/index'

const ROOM = 'GB 50137-2011 人均城市建设用地标准 × 常住人口 − 已有城市建设用地；存量低效用地不占'
const QUOTA = '新增建设用地指标（年度）：只约束新增用地，存量低效用地不占'
const LEFT = '年初的非具名用地与当年具备条件的宗地；未给土地总量时不设上限'

const stock = [
  constant('unnamed_given_by_source', {
    label: {
      zh: '基年可供住宅用地（非具名，分来源）',
      en: 'Residential land known in sum, by source',
    },
    unit: 'm2',
    over: ['area', 'land_source'],
    is: {
      idle: 'idle_land_rule == 1 ? 0 : initial(reserve_rule) == 1 ? idle_listed_given : unnamed_idle_given',
      core: 'initial(reserve_rule) == 1 ? core_listed_given : unnamed_core_given',
      reserve: 'initial(reserve_rule) == 1 ? reserve_listed_given : unnamed_reserve_given',
    },
    source:
      '土地总量表：闲置低效用地先用，其次核心圈层，再次储备圈层；生态圈层不供；按环节储备的只有已入库的',
  }),
  variable('land_closed', {
    label: { zh: '生态圈层不供应的用地', en: 'Land of the ecological ring, closed' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'ecological_site_given',
    source: '圈层：核心 → 储备 → 生态（不供）',
  }),
]

const room = [
  variable('parcel_new_land', {
    label: { zh: '新增建设用地（1 是）', en: 'New construction land (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_condition == 0 ? 1 : 0',
    source: QUOTA,
  }),
  variable('new_land_sold', {
    label: { zh: '供应的新增建设用地', en: 'New construction land supplied' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'sum(parcel_sold * parcel_net_site * parcel_new_land, parcel) + at(unnamed_sold_by_source, core) + at(unnamed_sold_by_source, reserve)',
    source: QUOTA,
  }),
  variable('built_up_land', {
    label: { zh: '城市建设用地', en: 'Built-up land' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    initially: 'built_up_land_base',
    is: 'previous(built_up_land) + (built_up_land_base > 0 ? new_land_sold * one_year : 0)',
    source: ROOM,
    note: { zh: '0 表示无数据', en: '0 where the pack has no data' },
  }),
  variable('built_up_per_person', {
    label: { zh: '人均城市建设用地', en: 'Built-up land per person' },
    unit: 'm2/person',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'built_up_land / max(population_total, one_person)',
    source: ROOM,
  }),
  variable('new_construction_room', {
    label: { zh: '人均标准下的剩余空间', en: 'Room left under the standard per person' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'built_up_land_base > 0 ? max(0, built_up_standard * population_total - previous(built_up_land)) : 0',
    source: ROOM,
    note: {
      zh: '未给城市建设用地的片区为 0，不作限制',
      en: '0, and no limit, for areas whose built-up land is not given',
    },
  }),
]

const available = [
  variable('stock_land_available', {
    label: { zh: '可供应的存量用地', en: 'Land already built up that can be supplied' },
    unit: 'm2',
    over: ['area'],
    is: 'at(previous(unnamed_left_by_source), idle) + at(reserve_arrivals, idle) * one_year + previous(named_site_next) - previous(named_new_next)',
    source: LEFT,
  }),
  variable('new_land_open', {
    label: { zh: '标准之内的新增用地', en: 'New land within the standard' },
    unit: 'm2',
    over: ['area'],
    is: 'min(at(previous(unnamed_left_by_source), core) + at(previous(unnamed_left_by_source), reserve) + (at(reserve_arrivals, core) + at(reserve_arrivals, reserve)) * one_year + previous(named_new_next), built_up_land_base > 0 ? new_construction_room : at(previous(unnamed_left_by_source), core) + at(previous(unnamed_left_by_source), reserve) + (at(reserve_arrivals, core) + at(reserve_arrivals, reserve)) * one_year + previous(named_new_next))',
    source: ROOM,
  }),
  variable('new_land_wanted', {
    label: { zh: '需用的新增用地', en: 'New land wanted' },
    unit: 'm2/year',
    over: ['area'],
    is: 'clamp(sum(land_requirement, tenure) - stock_land_available / one_year, 0, new_land_open / one_year)',
    source: QUOTA,
  }),
  variable('quota_ratio', {
    label: { zh: '指标可满足比例', en: 'Share of new land that the quota covers' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'land_quota < 0 ? 1 : min(1, land_quota / max(sum(new_land_wanted, area), one_m2 / one_year))',
    source: QUOTA,
  }),
  variable('land_available', {
    label: { zh: '可供应用地', en: 'Land that can be supplied' },
    unit: 'm2',
    over: ['area'],
    is: 'stock_land_available + (quota_ratio < 1 ? quota_ratio * new_land_wanted * one_year : new_land_open)',
    source: LEFT,
  }),
  variable('new_land_limited', {
    label: { zh: '新增用地受限（1 是）', en: 'New land is limited (1 yes)' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'quota_ratio < 1 or built_up_land_base > 0 and sum(land_requirement, tenure) * one_year > land_available ? 1 : 0',
    source: QUOTA,
  }),
  variable('quota_share', {
    label: { zh: '片区占指标的比例', en: 'Share of the area in the quota' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'sum(new_land_wanted, area) > 0 ? new_land_wanted / max(sum(new_land_wanted, area), one_m2 / one_year) : sum(land_requirement, tenure) / max(sum(sum(land_requirement, tenure), area), one_m2 / one_year)',
    source: QUOTA,
    note: {
      zh: '按新增用地需要分配；各片区均不需要时按用地需要量',
      en: 'By the new land wanted; where no area wants any, by the land required',
    },
  }),
  variable('land_in_all', {
    label: { zh: '具名宗地与非具名用地合计', en: 'Parcels and unnamed land together' },
    unit: 'm2/year',
    over: ['area'],
    is: '(sum(parcel_net_site, parcel) + sum(previous(unnamed_left_by_source), land_source)) / one_year + sum(reserve_arrivals, land_source)',
    source: LEFT,
  }),
  variable('new_land_allowed', {
    label: { zh: '当年可供新增用地的上限', en: 'Most new land that may be supplied this year' },
    unit: 'm2/year',
    over: ['area'],
    is: 'min(land_quota < 0 ? land_in_all : land_quota * quota_share, built_up_land_base > 0 ? new_construction_room / one_year : land_in_all)',
    source: QUOTA,
    note: {
      zh: '整宗供应可多于当年目标，但不得超过指标和人均用地余量',
      en: 'Whole parcels may run over the year’s target, never over the quota or the room per person',
    },
  }),
  variable('quota_left', {
    label: { zh: '未用指标', en: 'Quota not used' },
    unit: 'm2/year',
    total: 'none',
    indicator: true,
    is: 'land_quota < 0 ? 0 : max(0, land_quota - sum(new_land_sold, area))',
    source: QUOTA,
  }),
]

export const capacity = [...stock, ...room, ...available]
