/**
 * @module
 * The calendar year 年份 as a quantity, for rules that compare it with years in a table.
 */
import { block, output } from '#models/engine/index'

const source = 'The year of the run'

export const calendarYear = block('calendar', {
  label: { zh: '年历', en: 'Calendar' },
  source,
  reads: [],
  writes: [
    output('calendar_year', {
      label: { zh: '年份', en: 'Calendar year' },
      unit: '1',
      total: 'none',
      source,
      state: true,
    }),
  ],
  prepare: () => ({
    start: ({ now, year }) => now['calendar_year']!.fill(year),
    step: ({ now, year }) => now['calendar_year']!.fill(year),
  }),
})
