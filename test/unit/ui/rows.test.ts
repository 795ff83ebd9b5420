import { describe, expect, it } from 'vitest'
import { fold, wrap } from '#lib/charts/fold.ts'
import { rowsChart, rowsTable, segmentAt } from '#lib/charts/rows-spec.ts'

/** A Han character is as wide as two Latin ones. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[\p{Script=Han}（）]/u.test(sign) ? 2 : 1), 0)

describe('a label that is too long', () => {
  it.each([
    ['Pinghu', 10, ['Pinghu']],
    ['Guaranteed (registered, low income)', 24, ['Guaranteed', '(registered, low income)']],
    ['Guaranteed (registered, low income)', 11, ['Guaranteed', '(registere…']],
    ['Public rental, general line', 14, ['Public rental,', 'general line']],
    ['应保尽保（低收入户籍家庭）', 20, ['应保尽保', '（低收入户籍家庭）']],
    ['应保尽保（低收入户籍家庭）', 16, ['应保尽保（低收入', '户籍家庭）']],
    ['Longcheng', 5, ['Long…']],
  ])('%s in %d is folded where words end', (text, room, lines) => {
    expect(fold(text, room, widthOf)).toEqual(lines)
  })

  it.each([
    ['one two three four', 9, ['one two', 'three', 'four']],
    ['one', 9, ['one']],
    ['Longcheng', 5, ['Long…']],
  ])('%s in %d takes as many lines as it needs', (text, room, lines) => {
    expect(wrap(text, room, widthOf)).toEqual(lines)
  })
})

const data = {
  rows: [
    { id: 'north', label: 'North' },
    { id: 'south', label: 'South' },
  ],
  segments: [
    { id: 'buy', label: 'Buy', colour: 'seq-1' },
    { id: 'none', label: 'None', colour: 'seq-2' },
    { id: 'rent', label: 'Rent', colour: 'seq-3' },
  ],
  now: [1000, 0, 3000, 2000, 0, 500],
  ghost: [1000, 0, 2000, 2000, 0, 500],
  scale: 1000,
} as const

describe('rows', () => {
  const chart = rowsChart({ ...data, chosen: 'south' })

  it('are added up in the unit shown, without what nobody has', () => {
    expect(chart.segments.map(({ id }) => id)).toEqual(['buy', 'rent'])
    expect(chart.rows.map(({ values, total, ghost }) => [values, total, ghost])).toEqual([
      [[1, 3], 4, 3],
      [[2, 0.5], 2.5, 2.5],
    ])
    expect(chart.axis.max).toBeGreaterThanOrEqual(4)
  })

  it.each([
    [0, 0.5, 'buy'],
    [0, 1.5, 'rent'],
    [0, 4.5, undefined],
    [1, 2.2, 'rent'],
    [1, -1, undefined],
  ])('row %d at %d is found under the pointer', (row, value, id) => {
    expect(segmentAt(chart, row, value)?.id).toBe(id)
  })

  it('are a table with the scenario behind, or alone', () => {
    const said = { row: 'Area', total: 'Total', ghost: 'A Baseline' }
    const table = rowsTable(chart, said, false)
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Area',
      'Buy',
      'Rent',
      'Total',
      'A Baseline',
    ])
    expect(table.rows[0]!.cells).toEqual({ row: 'North', buy: 1, rent: 3, total: 4, ghost: 3 })
    expect(rowsTable(chart, said, true).columns.at(-1)!.label).toBe('Total')
  })
})
