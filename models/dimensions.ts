/**
 * @module
 * Directions in which the quantities of the book spread 维度: those that several stages share.
 */
import { dimension, type Member } from '#models/engine/index'
import { workDimensions } from './dimensions-works.ts'
import { members } from './members-of.ts'

const AGES: readonly Member[] = Array.from({ length: 101 }, (_, age) => ({
  id: `a${age}`,
  label: age === 100 ? { zh: '100岁及以上', en: '100 and over' } : { zh: `${age}岁`, en: `${age}` },
}))

const WAITED: readonly Member[] = Array.from({ length: 41 }, (_, years) => ({
  id: `w${years}`,
  label:
    years === 0
      ? { zh: '当年申请', en: 'Applied this year' }
      : years === 40
        ? { zh: '40年及以上', en: '40 years and more' }
        : { zh: `${years}年`, en: `${years} year${years === 1 ? '' : 's'}` },
}))

export const dimensions = [
  dimension('area', { label: { zh: '片区', en: 'Area' } }),
  dimension('destination', { label: { zh: '迁入片区', en: 'Destination' } }),
  dimension('status', {
    label: { zh: '户籍状态', en: 'Status' },
    members: members(
      'registered 户籍城镇 Registered',
      'migrant 非户籍常住（新市民） Migrant',
      'rural 乡村 Rural',
    ),
  }),
  dimension('tenure', {
    label: { zh: '住房类型', en: 'Tenure' },
    members: members(
      'market_sale 商品住房 Market sale',
      'market_rental 市场租赁 Market rental',
      'public_rental 公租房 Public rental',
      'affordable_rental 保障性租赁住房 Affordable rental',
      'affordable_sale 配售型保障性住房（含共有产权） Affordable sale',
      'resettlement 安置房 Resettlement',
    ),
  }),
  dimension('tenure_group', {
    label: { zh: '租购类别', en: 'Tenure group' },
    members: members(
      'buy 购买商品住房 Buy',
      'rent 市场租赁 Rent',
      'affordable 保障与安置 Affordable',
    ),
  }),
  dimension('household_class', {
    label: { zh: '决策户类别', en: 'Household class' },
    members: members(
      'new 新立户 New households',
      'renting 再次考虑的租住户 Renters who review',
      'displaced 被拆迁租住户 Displaced tenants',
      'inadequate 住房困难户 Inadequately housed',
    ),
  }),
  dimension('inventory_scope', {
    label: { zh: '库存口径', en: 'Scope of inventory' },
    members: members(
      'completed 统计狭义（现房待售） Completed, unsold',
      'permitted 行业狭义（已取证未售） Permitted, unsold',
      'started 行业中口径（加已开工未取证） With homes started',
      'land_sold 行业广义（再加已出让未开工） With land sold',
    ),
  }),
  dimension('home_size', {
    label: { zh: '户型面积段', en: 'Size class of homes' },
    members: members(
      's40 40㎡及以下 Up to 40 m²',
      's60 40–60㎡ 40–60 m²',
      's70 60–70㎡ 60–70 m²',
      's90 70–90㎡ 70–90 m²',
      's120 90–120㎡ 90–120 m²',
      'more 120㎡以上 Over 120 m²',
    ),
  }),
  dimension('parcel', { label: { zh: '宗地', en: 'Parcel' }, within: 'area' }),
  ...workDimensions,
  dimension('waiting_class', { label: { zh: '轮候类别', en: 'Waiting class' } }),
  dimension('years_waited', {
    label: { zh: '已轮候年数', en: 'Years waited' },
    members: WAITED,
  }),
  dimension('sex', {
    label: { zh: '性别', en: 'Sex' },
    members: members('female 女 Female', 'male 男 Male'),
  }),
  dimension('age', { label: { zh: '年龄', en: 'Age' }, members: AGES }),
  dimension('age_group', {
    label: { zh: '年龄组', en: 'Age group' },
    members: members(
      'infant 0–2岁 0–2',
      'kindergarten 3–5岁 3–5',
      'primary 6–11岁 6–11',
      'junior 12–14岁 12–14',
      'senior 15–17岁 15–17',
      'young 18–39岁 18–39',
      'middle 40–59岁 40–59',
      'retiring 60–64岁 60–64',
      'old 65岁及以上 65 and over',
    ),
  }),
  dimension('household_size', {
    label: { zh: '户规模', en: 'Household size' },
    members: members(
      'one 1人户 1 person',
      'two 2人户 2 persons',
      'three 3人户 3 persons',
      'four 4人户 4 persons',
      'five 5人户 5 persons',
      'six 6人及以上 6 and more',
    ),
  }),
  dimension('quarter', {
    label: { zh: '季度', en: 'Quarter' },
    members: members('q1 一季度 Q1', 'q2 二季度 Q2', 'q3 三季度 Q3', 'q4 四季度 Q4'),
  }),
  dimension('years_on', {
    label: { zh: '间隔年数', en: 'Years on' },
    members: members(
      'y0 当年 Same year',
      'y1 一年后 1 year',
      'y2 两年后 2 years',
      'y3 三年后 3 years',
    ),
  }),
  dimension('years_past', {
    label: { zh: '距基年年数', en: 'Years before the base year' },
    members: members(
      'p0 基年 Base year',
      'p1 一年前 1 year before',
      'p2 两年前 2 years before',
      'p3 三年前 3 years before',
      'p4 四年前 4 years before',
      'p5 五年前 5 years before',
      'p6 六年前 6 years before',
      'p7 七年前 7 years before',
      'p8 八年前 8 years before',
      'earlier 更早 Earlier',
      'undated 未注明年份 No year given',
    ),
  }),
  dimension('improvement_programme', {
    label: { zh: '改造类型', en: 'Programme of improvement' },
    members: members(
      'flat_to_pitched 平改坡 Pitched roofs',
      'unit_completion 成套改造 Self-contained units',
      'multi_storey 多层综合整治 Multi-storey renovation',
      'high_rise 高层综合整治 High-rise renovation',
      'renovation 综合整治 Renovation',
      'energy_saving 节能改造 Energy saving',
      'lift 加装电梯 Lifts',
      'water_supply 二次供水设施改造 Water supply',
      'sanitary 卫生设施改造 Sanitary fittings',
      'heritage 优秀历史建筑修缮 Heritage repair',
      'other 其他 Other',
    ),
  }),
  dimension('condition', {
    label: { zh: '住房状况', en: 'Condition of homes' },
    members: members(
      'sound 完好 Sound',
      'needs_improvement 待改造 Needs improvement',
      'improved 已改造 Improved',
    ),
  }),
  dimension('building_stage', {
    label: { zh: '在途阶段', en: 'Stage of building' },
    members: members(
      'awaiting_start 已供地未开工 Land sold, not started',
      'awaiting_presale 已开工未预售 Started, not on presale',
      'awaiting_completion 已预售未竣工 On presale, not completed',
    ),
  }),
  dimension('sequence_rank', {
    label: { zh: '时序档', en: 'Rank in the sequence' },
    members: members(
      'rank_1 第一档 First',
      'rank_2 第二档 Second',
      'rank_3 第三档 Third',
      'rank_4 第四档 Fourth',
      'rank_5 第五档 Fifth',
      'rank_6 第六档及其后 Sixth and later',
    ),
  }),
  dimension('land_source', {
    label: { zh: '土地来源', en: 'Source of land' },
    members: members(
      'idle 闲置与低效用地 Vacant and inefficient land',
      'core 核心圈层新增用地 New land of the core ring',
      'reserve 储备圈层新增用地 New land of the reserve ring',
    ),
  }),
  dimension('remedy', {
    label: { zh: '补救办法', en: 'Remedy' },
    members: members(
      'start_price 降低底价 Lower reserve price',
      'affordable_share 降低配建比例 Lower inclusionary share',
      'floor_area_ratio 提高容积率 Higher floor-area ratio',
      'construction_cost 降低建安成本 Lower construction cost',
    ),
  }),
  dimension('spending_year', {
    label: { zh: '开发年次', en: 'Year of development' },
    members: members(
      'year_1 第一年 First year',
      'year_2 第二年 Second year',
      'year_3 第三年 Third year',
      'year_4 第四年 Fourth year',
      'year_5 第五年 Fifth year',
    ),
  }),
] as const
