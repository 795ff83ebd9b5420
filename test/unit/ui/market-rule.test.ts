import { describe, expect, it } from 'vitest'
import { axisFor } from '#lib/charts/axis.ts'
import { valuesOf } from '#lib/charts/line-spec.ts'
import { chartTable } from '#lib/charts/table.ts'
import { displayOf } from '#lib/format/display.ts'
import { bandAt, bandsOf, erasOf, lookOf, ruleOf } from '#lib/screens/market/gate.ts'
import { panelChart } from '#lib/state/panel-chart.ts'
import { openStudy, type TableRecord } from '#models/index'
import { fakeParameter } from '#test/support/fake-study'
import { readShipped } from '#test/support/shipped'

const label = (zh: string) => ({ zh, en: zh })
function rule(id: string, ...rows: TableRecord['rows']): TableRecord {
  return { id, label: label(id), unit: '1', rows, source: 'made up for the test' }
}
const from = (at: number, value: number) => ({ at, value, edge: 'from' as const })
const above = (at: number, value: number) => ({ at, value, edge: 'above' as const })
const old = rule('gate_2017', from(0, 0), above(18, 3), from(36, 5))
const recent = rule('gate_2024', from(0, 0), above(18, 4), above(36, 5))
const say = (word: string) => word
const text = ({ en }: { en: string }) => en

describe('bands of a rule', () => {
  it('run from edge to edge, the last one without end; the edges are told as the table has them', () => {
    expect(bandsOf(old)).toEqual([
      { class: 0, from: 0, to: 18, range: '≤ 18' },
      { class: 3, from: 18, to: 36, range: '18–36' },
      { class: 5, from: 36, to: Infinity, range: '≥ 36' },
    ])
    expect(bandsOf(recent).at(-1)!.range).toBe('> 36')
  })

  it('an edge belongs to the class that the rule says', () => {
    // 36 months: at the rule of 2017 "36 and more" stop; by the notice of 2024 only more than 36
    expect([18, 18.01, 36].map((months) => bandAt(old, months)!.class)).toEqual([0, 3, 5])
    expect([18, 18.01, 36, 36.01].map((months) => bandAt(recent, months)!.class)).toEqual([
      0, 4, 4, 5,
    ])
    expect(bandAt(old, NaN)).toBeUndefined()
  })

  it('change in the years in which the rule does; years without one have none', () => {
    const eras = erasOf([undefined, old, old, recent], [2016, 2017, 2018, 2019], say, text)
    expect(eras.map(({ first, last, short }) => [first, last, short])).toEqual([
      [2017, 2018, '2017'],
      [2019, 2019, '2024'],
    ])
    expect(eras[0]!.bands.at(-1)).toMatchObject({
      label: 'market.class.stop ≥ 36',
      ground: 'gate-stop',
    })
    expect(eras[0]!.bands.at(-1)!.hatch, 'seen without colour').toBeDefined()
  })

  it('are found by the code of the version, none for none', () => {
    const parameters = [fakeParameter('gate_version', [], { codes: ['none', 'rule_2017'] })]
    const tables = [recent, old]
    expect(ruleOf({ parameters, tables }, 1)).toBe(old)
    expect(ruleOf({ parameters, tables }, 0)).toBeUndefined()
    expect(ruleOf({ parameters: [], tables }, 1)).toBeUndefined()
  })

  it('give the very class that the model finds, in every year of every rule', () => {
    for (const value of ['in_force', 'rule_2017', 'rule_2019', 'rule_2024', 'none']) {
      const study = openStudy(readShipped('longgang'), {
        overrides: [{ kind: 'parameter', path: 'gate_rule', value }],
      })
      if (!study.ok) throw new Error(study.faults[0]!.message.en)
      const { catalogue, series } = study.value
      const [months, used, found] = ['gate_months', 'gate_in_use', 'gate_class'].map((indicator) =>
        series({ indicator }),
      )
      catalogue.years.forEach((year, i) => {
        const table = ruleOf(catalogue, used![i]!)
        const wanted = table ? bandAt(table, months![i]!)!.class : 0
        expect(found![i], `${value} in ${year}`).toBe(wanted)
        expect(lookOf(found![i]!)).toBeDefined()
      })
      if (value === 'in_force')
        expect(new Set([...used!].map((one) => ruleOf(catalogue, one)?.id))).toEqual(
          new Set(['gate_2017', 'gate_2019', 'gate_2024']),
        )
    }
  })
})

describe('a chart before a rule', () => {
  const chart = panelChart({
    series: [
      {
        id: 'now',
        label: 'A',
        kind: 'scenario',
        colour: 's-a',
        values: [10, 11],
        history: [2012, 2014, 2013, 2017].map((year) => ({
          indicator: 'months',
          where: {},
          year,
          value: 9,
        })),
      },
    ],
    years: [2017, 2018],
    baseYear: 2017,
    nowLabel: 'now',
    targetLabel: 'target',
    display: displayOf({ id: 'months', unit: '1', shownAs: label('月') }, 11, 'axis'),
    language: 'zh',
    targets: [],
    eras: erasOf([old, recent], [2017, 2018], say, text),
    words: { id: 'class', label: 'Class', byYear: new Map([[2018, 'open']]) },
  })

  it('has the edges on its axis, and room above the last', () => {
    expect(chart.axis.max).toBeGreaterThan(36)
    expect(Math.max(...valuesOf(chart))).toBeLessThan(Infinity)
    expect(axisFor(valuesOf({ ...chart, eras: [] })).max).toBeLessThan(36)
  })

  it('begins at the first year of history, in order, the base year once', () => {
    expect(chart.firstYear).toBe(2012)
    expect(chart.lines[0]!.points.map(({ year, value }) => [year, value])).toEqual([
      [2012, 9],
      [2013, 9],
      [2014, 9],
      [2017, 10],
      [2018, 11],
    ])
  })

  it('has its words in the table, and none where there are none', () => {
    const table = chartTable(chart, 'Year')
    expect(table.columns.at(-1)).toEqual({ id: 'class', label: 'Class', number: false })
    expect(table.rows.map(({ cells }) => cells['class'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'open',
    ])
  })
})
