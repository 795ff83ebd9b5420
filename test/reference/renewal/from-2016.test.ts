/**
 * @module
 * Renewal started at the end of 2016, with the times of the Longgang pack, against the flows of 2017 that the report gives.
 *
 * The state of 2016 is that of 2017 less the flows of the year: the report has no earlier one. What a unit or project has of
 * land is the mean of those in its stage, so that hectares can be further off than counts: the seven unit plans of 2017 were of
 * 8.8 ha each, the 44 units that still waited of 15.3.
 */
import { describe, expect, it } from 'vitest'
import { openStudy, readPack } from '#models/index'
import { readShipped } from '#test/support/shipped'
import { B, smallPack } from '#test/support/small-pack'

const HECTARE = 10_000
const PROJECTS_PER_UNIT = 198 / 83
const CONTRACTS_PER_PROJECT = 144 / 88

const planned = { units: 83 - 7, hectares: 1171 - 61.57 }
const supplied = { projects: 88 - 24 / CONTRACTS_PER_PROJECT, hectares: 549.58 - 80.58 }
const confirmed = { projects: 96 - 13 }
const projects = planned.units * PROJECTS_PER_UNIT
/** Land of a project, on average. */
const each = 1171 / 198

function tableOf2016(): string {
  const pool = confirmed.projects - supplied.projects
  const open = planned.hectares - supplied.hectares - pool * each
  const rows = [
    ['P-sold', 'contracted', supplied.projects, supplied.hectares],
    ['P-confirmed', 'implementer_confirmed', pool, pool * each],
    ['P-open', 'plan_approved', projects - confirmed.projects, open],
    ['U-listed', 'listed', 127 - 6 - planned.units, 1843 - 51.82 - planned.hectares],
  ] as const
  // a row stands for whole units: the numbers are kept in hundredths
  return [
    'id,area,stage,site_area,count,listing_year',
    ...rows.map(([id, stage, n, ha]) => `${id},north,${stage},${ha * HECTARE},${Math.round(n)},`),
    `U-new,north,proposed,${51.82 * HECTARE},6,2018`,
    '',
  ].join('\n')
}

function flows2017() {
  const pack = readPack(smallPack(B, { 'renewal.csv': tableOf2016() }))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const overrides = readShipped('longgang')
    .parameters.filter((p) => p.id === 'renewal_step_time')
    .map(({ point }) => ({
      kind: 'parameter' as const,
      path: `renewal_step_time.${point.where['renewal_step']}`,
      value: point.value,
    }))
  const study = openStudy(pack.value, { overrides })
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  const first = (id: string) => study.value.series({ indicator: id })[1]! / HECTARE
  return {
    approved: first('renewal_land_approved'),
    confirmed: first('renewal_land_confirmed'),
    supplied: first('renewal_land_supplied'),
    listed: first('renewal_land_listed'),
  }
}

describe('renewal from the end of 2016', () => {
  it('comes near what happened in 2017', () => {
    const flows = flows2017()
    expect(flows.listed, 'listed as reported').toBeCloseTo(51.82, 6)
    expect(flows.approved / (681.75 / 45), 'unit plans: 7 were approved').toBeCloseTo(7, 0)
    expect(flows.confirmed / each, 'implementers: 13 were confirmed').toBeGreaterThan(12)
    expect(flows.confirmed / each).toBeLessThan(14)
    expect(flows.supplied / 80.58, 'land supplied, of 80.58 ha').toBeGreaterThan(0.65)
    expect(flows.supplied / 80.58).toBeLessThan(1.35)
  })
})
