/**
 * @module
 * A district's urban renewal at the end of 2017 更新年末累计, as its yearly report has it (seed 002), out of the base year of the
 * Longgang pack. Each figure stands under the id that the checklist of that report gives it.
 */
import { describe, expect, it } from 'vitest'
import { openStudy } from '#models/index'
import { readShipped } from '#test/support/shipped'

const pack = readShipped('longgang')
const opened = openStudy(pack)
if (!opened.ok) throw new Error(opened.faults.map((f) => f.message.en).join('\n'))
const study = opened.value

/** The district's figure of the base year. */
function figure(indicator: string, where: Readonly<Record<string, string>> = {}): number {
  const [value] = study.series({ indicator, where })
  return value!
}
const count = (kind: string) => figure('renewal_counts', { renewal_count: kind })
const HECTARE = 10_000

describe('renewal of 2017', () => {
  it.each([
    ['S002-001', 'units_listed', 127],
    ['S002-003', 'units_planned', 83],
    ['S002-008', 'units_with_implementer', 65],
    ['S002-009', 'units_wholly_confirmed', 40],
    ['S002-006', 'projects', 198],
    ['S002-010', 'projects_confirmed', 96],
    ['S002-012', 'projects_contracted', 88],
    ['S002-011', 'contracts', 144],
    ['S002-064', 'projects_near_metro', 72],
  ])('%s: %s', (_, kind, number) => {
    expect(count(kind)).toBeCloseTo(number, 6)
  })

  it('S002-005: 44 units wait for their plan', () => {
    expect(count('units_listed') - count('units_planned')).toBeCloseTo(44, 6)
  })

  it.each([
    ['S002-002', 'renewal_listed', 1843],
    ['S002-004', 'renewal_planned', 1171],
    ['S002-007', 'renewal_contracted', 549.58],
  ])('%s: %s, in hectares', (_, indicator, hectares) => {
    expect(figure(indicator) / HECTARE).toBeCloseTo(hectares, 3)
  })

  it.each([
    ['S002-013: 40 of 127 units', 'implementation_share_of_units', 31.5],
    ['88 of 198 projects', 'implementation_share_of_projects', 44.4],
    ['96 of 198 projects', 'confirmation_share_of_projects', 48.5],
    ['549.58 of 1,843 ha', 'implementation_share', 29.8],
    ['549.58 of 1,171 ha', 'implementation_share_of_planned', 46.9],
  ])(
    '%s are different things: only the first is the 32 %% of the report',
    (_, indicator, percent) => {
      expect(figure(indicator) * 100).toBeCloseTo(percent, 1)
    },
  )

  it('S002-049: 26 industrial units to rebuild, 3 to refurbish', () => {
    const rows = pack.tables.get('renewal')!.rows.map((r) => r.cells)
    const industrial = rows.filter((c) => c['level'] === 'unit' && c['use_from'] === 'industrial')
    const units = (kind: string) =>
      industrial.filter((c) => c['kind'] === kind).reduce((n, c) => n + Number(c['count']), 0)
    expect(units('rebuild')).toBe(26)
    expect(units('refurbish')).toBe(3)
    expect((units('rebuild') / count('units_listed')) * 100).toBeCloseTo(20.5, 1)
  })

  it('S002-038: six reserve projects of 28.9 ha are 36 % over the task of 80 ha', () => {
    const series = study.series({ indicator: 'over_programming_share' })
    // they wait for their contracts alone, which take a year
    expect(Math.max(...series)).toBeCloseTo(28.9 / 80, 4)
    expect(Math.round(Math.max(...series) * 100)).toBe(36)
  })

  it('S002-018, 025, 026: what new unit plans give is what those of 2017 gave', () => {
    const of = (indicator: string, where = {}) => study.series({ indicator, where })[1]!
    const use = (floor_area_use: string) => of('renewal_floor_area_approved', { floor_area_use })
    expect(of('renewal_contribution')).toBeCloseTo(0.37, 6)
    expect(of('renewal_affordable_approved') / use('residential')).toBeCloseTo(11.1 / 114.4, 3)
    expect(of('renewal_innovative_approved') / use('industrial')).toBeCloseTo(1.92 / 39.5, 3)
  })
})
