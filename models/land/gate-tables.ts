/**
 * @module
 * The destocking rules 去化周期供地规则, as dated tables with exact edges.
 *
 * Class of land supply: 0 no cap · 1 hold · 2 reduce moderately · 3 reduce · 4 only what was brought back into use · 5 stop.
 */
import { table } from '#models/engine/index'

const shared = { unit: '1', argument: '1' } as const

export const gateTables = [
  table('gate_2017', {
    label: { zh: '2017年五类调控', en: 'Rule of 2017: five classes' },
    ...shared,
    rows: [
      { at: 0, value: 0, edge: 'from' },
      { at: 12, value: 2, edge: 'above' },
      { at: 18, value: 3, edge: 'above' },
      { at: 36, value: 5, edge: 'from' },
    ],
    source:
      '建房〔2017〕80号：36个月以上停止，36–18减少，18–12适当减少，12–6增加，6个月以下显著增加',
  }),
  table('gate_2019', {
    label: { zh: '2019年口径', en: 'Rule of 2019' },
    ...shared,
    rows: [
      { at: 0, value: 0, edge: 'from' },
      { at: 12, value: 1, edge: 'above' },
      { at: 18, value: 2, edge: 'above' },
      { at: 36, value: 5, edge: 'from' },
    ],
    source:
      '自然资源部2019年口径：36个月以上停止，36–18适当减少，18–12持平，12–6增加，6个月以下显著增加并加快',
  }),
  table('gate_2024', {
    label: { zh: '2024年通知', en: 'Rule of 2024' },
    ...shared,
    rows: [
      { at: 0, value: 0, edge: 'from' },
      { at: 18, value: 4, edge: 'above' },
      { at: 36, value: 5, edge: 'above' },
    ],
    source:
      '自然资源部办公厅关于做好2024年住宅用地供应有关工作的通知（2024-04-29）：超过36个月暂停；18个月（不含）至36个月盘活多少、供应多少',
  }),
]
