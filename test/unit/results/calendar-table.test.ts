import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { csvText } from '#models/results/csv'
import { calendarTable } from '#models/results/tables/calendar'
import { FAKE_RECORDS } from '#test/support/fake-records'
import { fakeStudy } from '#test/support/fake-study'
import type { CalendarRow } from '#models/index'

const ROW: CalendarRow = {
  tenure: 'affordable_rental',
  milestone: 'completed',
  due: 2030,
  wanted: 1000,
  fromStock: 0,
  onTheWay: 200,
  missing: 800,
  latest: { year: 2025, quarter: 3 },
  siteArea: 23_456,
  quartersLate: 2,
  lost: 60,
  drawn: 0,
  bought: 45,
  converted: 15,
  open: 0,
}
const NONE: CalendarRow = { ...ROW, due: 2031, wanted: 0.2 }
const LATER: CalendarRow = { ...ROW, due: 2040, missing: 0, siteArea: 0, quartersLate: 0, lost: 0 }

it('writes each row with its quarter and hectares, and leaves out years in which nothing is wanted', () => {
  const { latest: _, ...later } = LATER
  const study = fakeStudy({
    records: FAKE_RECORDS,
    values: () => 0,
    calendar: {
      today: 2026,
      area: '',
      confidence: 0.8,
      dropout: 0.05,
      yearsToStart: 1.3,
      rows: [ROW, NONE, later],
      gate: [],
    },
  })
  const read = (lang: 'zh' | 'en') =>
    parse(csvText(calendarTable(study), lang), { columns: true }) as Record<string, string>[]
  const zh = read('zh')
  // two areas and the district, two years each
  expect(zh.map((row) => `${row['片区']} ${row['到期年份']}`)).toEqual([
    '布吉 2030',
    '布吉 2040',
    '平湖 2030',
    '平湖 2040',
    '合计 2030',
    '合计 2040',
  ])
  expect(zh[0]).toMatchObject({
    住房类型: '保障性租赁住房',
    最晚供地季度: '2025 Q3',
    '供地面积（公顷）': '2.35',
    已晚季度数: '2',
    '须商改租（套）': '15',
  })
  expect(zh[1]!['最晚供地季度']).toBe('不需供地')
  const en = read('en')
  expect(en.length).toBe(4)
  expect(en[0]).toMatchObject({ area: 'buji', latest_quarter: '2025 Q3', milestone: 'completed' })
})
