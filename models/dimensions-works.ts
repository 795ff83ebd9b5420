/**
 * @module
 * Directions of renewal and clearance 更新与征收的维度.
 */
import { dimension } from '#models/engine/index'
import { members } from './members-of.ts'

export const workDimensions = [
  dimension('renewal_unit', { label: { zh: '更新项目', en: 'Renewal unit' }, within: 'area' }),
  dimension('renewal_stage', {
    label: { zh: '更新阶段', en: 'Stage of renewal' },
    members: members(
      'proposed 拟列入计划 Proposed',
      'listed 列入计划 Listed',
      'plan_approved 单元规划批准 Unit plan approved',
      'implementer_confirmed 实施主体确认 Implementer confirmed',
      'contracted 已签用地合同 Land contracted',
      'building 在建 Building',
      'completed 竣工 Completed',
      'withdrawn 清退 Withdrawn',
    ),
  }),
  dimension('renewal_step', {
    label: { zh: '更新环节', en: 'Step of renewal' },
    members: members(
      'listing 计划审批 Listing',
      'unit_plan 规划审批 Unit plan',
      'implementer 实施主体确认 Confirmation of the implementer',
      'land 用地管理 Land contract',
      'design 建筑设计管理 Building design',
      'building 施工至竣工 Building',
    ),
  }),
  dimension('renewal_queue', {
    label: { zh: '清退时限环节', en: 'Waiting that has a deadline' },
    members: members(
      'unit_plan 待规划批准 For the unit plan',
      'implementer 待实施主体确认 For the implementer',
      'holdout 有未签约户 With hold-outs',
      'land 待用地合同 For the land contract',
    ),
  }),
  dimension('years_in_stage', {
    label: { zh: '在本阶段年数', en: 'Years in the stage' },
    members: members(
      'i0 当年 Same year',
      'i1 1年 1 year',
      'i2 2年 2 years',
      'i3 3年 3 years',
      'i4 4年 4 years',
      'i5 5年 5 years',
      'i6 6年 6 years',
      'i7 7年及以上 7 years and more',
    ),
  }),
  dimension('renewal_count', {
    label: { zh: '更新计数口径', en: 'What is counted' },
    members: members(
      'units_listed 列入计划单元 Units listed',
      'units_planned 已批规划单元 Units with a plan',
      'units_with_implementer 已有实施主体单元 Units with an implementer',
      'units_wholly_confirmed 全部确认单元 Units wholly confirmed',
      'projects 项目 Projects',
      'projects_confirmed 已确认项目 Projects confirmed',
      'projects_contracted 已签合同项目 Projects with a contract',
      'contracts 合同 Contracts',
      'projects_near_metro 地铁500米内项目 Projects within 500 m of a metro station',
    ),
  }),
  dimension('floor_area_use', {
    label: { zh: '建筑用途', en: 'Use of floor area' },
    members: members(
      'residential 居住 Residential',
      'commercial 商业办公 Commercial',
      'industrial 产业 Industrial',
      'public 公共配套 Public',
    ),
  }),
  dimension('clearance_project', {
    label: { zh: '征收项目', en: 'Clearance project' },
    within: 'area',
  }),
  dimension('clearance_kind', {
    label: { zh: '征收类型', en: 'Kind of clearance' },
    members: members(
      'old_area 旧区改造 Old area',
      'shanty 棚户区改造 Shanty area',
      'village 城中村改造 Village',
      'public_works 公共工程 Public works',
    ),
  }),
  dimension('clearance_stage', {
    label: { zh: '征收阶段', en: 'Stage of clearance' },
    members: members(
      'not_started 未启动 Not started',
      'round_1 一次征询通过 First round passed',
      'round_2 二次征询通过 Second round passed',
      'cleared 净地 Cleared',
      'stopped 征询未通过 Stopped',
    ),
  }),
  dimension('clearance_step', {
    label: { zh: '征收环节', en: 'Step of clearance' },
    members: members(
      'first_round 一次征询 First round',
      'second_round 二次征询与签约 Second round and signing',
      'moving 搬迁与净地 Moving out',
    ),
  }),
  dimension('resettlement_project', {
    label: { zh: '安置项目', en: 'Resettlement project' },
    within: 'area',
  }),
  dimension('resettlement_step', {
    label: { zh: '安置环节', en: 'Step of resettlement' },
    members: members(
      'chosen 选房 Homes chosen',
      'moved_in 回迁 Moved in',
      'settled 结算 Accounts settled',
      'titled 办证 Deeds issued',
    ),
  }),
  dimension('surplus_use', {
    label: { zh: '剩余安置房去向', en: 'Use of surplus homes' },
    members: members(
      'other_projects 调剂其他项目 Other projects',
      'public_rental 转公租房 Public rental',
      'directed_sale 定向销售 Directed sale',
      'open_sale 公开销售 Open sale',
    ),
  }),
  dimension('overdue_band', {
    label: { zh: '超期时间', en: 'Overdue' },
    members: members(
      'up_to_half 半年以内 Up to half a year',
      'half_to_one 半年至一年 Half a year to a year',
      'over_one 一年以上 Over a year',
    ),
  }),
  dimension('reserve_step', {
    label: { zh: '储备环节', en: 'Step of the reserve' },
    members: members(
      'acquired 已收储 Acquired',
      'prepared 已整备 Prepared',
      'in_store 已入库 In store',
    ),
  }),
  dimension('recovery_way', {
    label: { zh: '盘活方式', en: 'Way in which idle land is brought back' },
    members: members(
      'agreement 协议收回 Taken back by agreement',
      'transfer 依法转让 Transferred by law',
      'reserve_use 储备盘活 Used by the reserve',
      'co_building 协商共建 Built together',
    ),
  }),
  dimension('reserve_source', {
    label: { zh: '储备来源', en: 'Source of the reserve' },
    members: members(
      'acquisition 收储 Acquisition',
      'clearance 征收腾地 Clearance',
      'renewal 更新转入 Renewal',
      'agreement 协议收回 Taken back by agreement',
      'transfer 依法转让 Transferred by law',
      'reserve_use 储备盘活 Used by the reserve',
      'co_building 协商共建 Built together',
    ),
  }),
] as const
