/**
 * @module
 * Table of resettlement projects 安置表.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const { AREA, amount, calendarYear, name, needed, tableSpec } = t

const homes = (id: string, zh: string, en: string) => amount(id, zh, en, 'dwelling')

export const RESETTLEMENT_TABLE: TableSpec = tableSpec(
  'resettlement',
  '安置',
  'Resettlement',
  [
    name('id', '编号', 'Project', {
      needed: true,
      dimension: 'resettlement_project',
      also: ['项目编号'],
    }),
    needed(AREA),
    name('parent', '上级编号', 'Whole', { refersTo: 'resettlement', also: ['所属项目'] }),
    amount('dwellings', '安置房套数', 'Dwellings', 'dwelling', { needed: true, also: ['套数'] }),
    amount('households_owed', '待安置户数', 'Households owed', 'household', { needed: true }),
    t.open(
      'stage',
      '阶段',
      'Stage',
      t.words(
        'signed 已签约|签约',
        'building 在建|建设中',
        'completed 竣工|已竣工',
        'moved_in 已回迁|回迁',
      ),
    ),
    calendarYear('start_year', '开工年份', 'Start year'),
    calendarYear('completed_year', '竣工年份', 'Completed year'),
    homes('chosen', '已选房套数', 'Homes chosen'),
    homes('moved_in', '已回迁套数', 'Moved in'),
    homes('settled', '已结算套数', 'Accounts settled'),
    homes('titled', '已办证套数', 'Deeds issued'),
    homes('surplus', '剩余套数', 'Surplus'),
    t.open(
      'surplus_use',
      '剩余去向',
      'Use of the surplus',
      t.words(
        'other_projects 其他项目',
        'public_rental 公租房',
        'directed_sale 定向销售',
        'open_sale 公开销售',
      ),
    ),
    amount('monthly_transition_cost', '月过渡费', 'Monthly transition cost', 'CNY/month', {
      also: ['过渡费'],
    }),
  ],
  {
    key: ['id'],
    defines: 'resettlement_project',
    inOrder: [
      ['start_year', 'completed_year'],
      ['titled', 'settled', 'moved_in', 'chosen', 'dwellings'],
    ],
  },
)
