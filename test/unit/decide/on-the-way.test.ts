import { describe, expect, it } from 'vitest'
import { buildingRules } from '#models/decide/building-rules'
import { wishesOf } from '#models/decide/wishes'
import { openStudy, type Override, type ParameterValue } from '#models/index'
import { readShipped } from '#test/support/shipped'
import { set } from '#test/support/small-study'

const FROM = 2021

/** Nothing is sold from that year on: all that the run then puts on presale or completes was on its way. */
function stopped(id: string): Override[] {
  const until = (value: ParameterValue) => ({ 2017: value, [FROM - 1]: value, [FROM]: 0 })
  return [set('area_open_share', until(1) as ParameterValue), set(id, until(1) as ParameterValue)]
}

function open(overrides: readonly Override[]) {
  const study = openStudy(readShipped('longgang'), { overrides })
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  return study.value
}

describe('what is on its way, against a run in which nothing else is sold', () => {
  it.each([
    ['fall-out before the start', []],
    [
      'fall-out at all stages, lags that change',
      [
        set('dropout_by_stage.awaiting_presale', 0.5),
        set('dropout_by_stage.awaiting_completion', 0.3),
        set('presale_lag.y3', { 2017: 0, 2030: 0.6 } as unknown as ParameterValue),
      ],
    ],
    [
      'parcels that wait for their design',
      [
        { kind: 'cell', table: 'parcels', row: 'BX-02', column: 'urban_design_year', value: 2023 },
        { kind: 'cell', table: 'parcels', row: 'BX-02', column: 'planned_quarter', value: 3 },
      ],
    ],
  ] as readonly (readonly [string, readonly Override[]])[])('%s', (_, more) => {
    const study = open([...stopped('programme_level'), ...more])
    const { years, pack } = study.catalogue
    const at = FROM - years[0]!
    const rules = buildingRules(study)
    let all = 0
    for (const { id: area } of pack.areas)
      for (const wish of wishesOf(study, area, at, rules).wishes) {
        // homes for the displaced are owed whatever the programmes say: their land goes on being sold
        if (wish.tenure === 'resettlement') continue
        const indicator = wish.milestone === 'presale' ? 'launches_area' : 'completed_area'
        const run = study.series({ indicator, where: { area, tenure: wish.tenure } })
        for (const { due, onTheWay, homeArea } of wish.years) {
          const m2 = run[due - years[0]!]!
          all += m2
          expect(onTheWay * homeArea, `${area} ${wish.tenure} ${due}`).toBeCloseTo(m2, 4)
        }
      }
    expect(all).toBeGreaterThan(1e6)
  })
})
