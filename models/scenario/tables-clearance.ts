/**
 * @module
 * Table of clearance by government 征收表.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const { AREA, amount, calendarYear, name, needed, share, tableSpec, text, word } = t

const CLEARANCE_KINDS = t.words(
  'old_area 旧改|旧区改造|旧城区改建',
  'shanty 棚改|棚户区改造',
  'village 城中村|城中村改造',
  'public_works 公共工程|市政征收|重大工程',
)

const area = (id: string, zh: string, en: string) => amount(id, zh, en, 'm2')

export const CLEARANCE_TABLE: TableSpec = tableSpec(
  'clearance',
  '征收',
  'Clearance',
  [
    name('id', '编号', 'Project', {
      needed: true,
      dimension: 'clearance_project',
      also: ['项目编号'],
    }),
    needed(AREA),
    word('kind', '类型', 'Kind', CLEARANCE_KINDS, { needed: true, dimension: 'clearance_kind' }),
    amount('households', '户数', 'Households', 'household', { needed: true, also: ['征收户数'] }),
    text('name', '名称', 'Name', { also: ['项目名称'] }),
    calendarYear('round_1_year', '一次征询年份', 'First round'),
    calendarYear('round_2_year', '二次征询年份', 'Second round'),
    share('share_signed', '签约率', 'Share signed'),
    calendarYear('cleared_year', '净地年份', 'Cleared year', { also: ['完成年份'] }),
    amount('firms', '单位数', 'Firms', '1', { also: ['企业数', '企事业单位数'] }),
    area('floor_area', '建筑面积', 'Floor area'),
    area('land_freed', '腾出土地面积', 'Land freed'),
    amount('cost', '费用', 'Cost', 'CNY', { also: ['征收成本'] }),
  ],
  {
    key: ['id'],
    defines: 'clearance_project',
    inOrder: [['round_1_year', 'round_2_year', 'cleared_year']],
  },
)
