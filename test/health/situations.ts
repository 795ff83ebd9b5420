/**
 * @module
 * Small districts in which parameters act that the shipped packs leave idle 试验情形.
 */
import type { Run } from '#models/engine/index'
import { readPack, type Inputs, type Override, type Pack } from '#models/index'
import { makeState } from '#models/study/state'
import { readShipped } from '#test/support/shipped'
import { C, smallPack } from '#test/support/small-pack'

export type Opened = Readonly<{ pack: Pack; run: Run; inputs: Inputs }>

export function open(pack: Pack, overrides: readonly Override[] = []): Opened {
  const state = makeState(pack, overrides)
  if (!state.ok) throw new Error(state.faults.map((f) => f.message.en).join('\n'))
  return { pack, ...state.value }
}

export const set = (path: string, value: number | string): Override => ({
  kind: 'parameter',
  path,
  value,
})

function small(tables: Readonly<Record<string, string>> = {}): Pack {
  const pack = readPack(smallPack(C, tables))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  return pack.value
}

/** Townspeople, newcomers and villagers, a few thousand of each age group. */
const VILLAGERS = [
  'area,status,sex,age,persons',
  ...['north', 'south', 'east'].flatMap((area) =>
    ['registered', 'migrant', 'rural'].flatMap((status) =>
      ['female', 'male'].flatMap((sex) =>
        ['0-14', '15-29', '30-49', '50-69', '70+'].map((age) =>
          [area, status, sex, age, 9_000].join(','),
        ),
      ),
    ),
  ),
  '',
].join('\n')

/** Situations beside the shipped packs in which parameters act that stand in for tables, and rules that are a choice. */
export const situations = (): readonly Opened[] => [
  open(small(), [
    set('tenure_rule', 'user_cost'),
    set('vacancy_rule', 'stock'),
    set('recorded_price_ceiling', 6000),
  ]),
  open(
    small({
      'market.csv':
        'area,year,price,sales_area\nnorth,2017,6300,9000000\nsouth,2017,6000,600000\neast,2017,1500,100000\n',
      'households.csv': 'area,households\nnorth,300000\n',
      'programmes.csv': 'tenure,year,dwellings,channel\npublic_rental,2018,90000,purchase\n',
    }),
  ),
  open(small(), [
    set('gate_rule', 'rule_2017'),
    set('city_destocking_months', 15),
    set('gate_moderate_factor', 0.2),
  ]),
  open(
    small({
      'population.csv': VILLAGERS,
      'jobs.csv':
        'area,year,jobs\nnorth,2017,300000\nsouth,2017,200000\neast,2017,90000\nnorth,2018,340000\nsouth,2018,205000\neast,2018,95000\n',
      'moves.csv': 'from,to,rate\nnorth,south,0.01\nnorth,east,0.02\nsouth,east,0.005\n',
    }),
    [
      set('settlement_rule', 'eligibility'),
      set('urbanisation_speed', 0.05),
      set('villagers_registered', 200),
      set('in_migration_job_elasticity', 0.5),
      set('in_migration_completion_elasticity', 0.3),
      set('in_migration_price_elasticity', -0.3),
      set('move_completion_elasticity', 0.5),
      set('desired_headship_shift', 0.2),
      set('campus_students', 3_000),
    ],
  ),
  open(readShipped('longgang'), [
    set('gate_rule', 'rule_2017'),
    set('city_destocking_months', 24),
    set('net_rent', 2000),
    set('regulatory_plan_gate', 1),
    set('facilities_gate', 1),
    { kind: 'cell', table: 'parcels', row: 'BX-01', column: 'benchmark_price', value: 90_000 },
  ]),
  // the reserve by steps: land at each of them, of each source, idle land brought back, land cleared and handed over
  open(
    small({
      'land.csv': [
        'area,ring,stage,use,condition,site_area,plots',
        ...['core', 'reserve'].flatMap((ring) =>
          ['planned', 'acquired', 'prepared', 'listed'].flatMap((stage) => [
            `north,${ring},${stage},residential,,400000,4`,
            `south,${ring},${stage},mixed,vacant,300000,3`,
          ]),
        ),
        'east,core,acquired,commercial,,90000,1',
        '',
      ].join('\n'),
      'quotas.csv': 'year,kind,hectares\n2018,merged_villages,30\n2018,new_construction_land,60\n',
      'clearance.csv':
        'id,area,kind,households,round_1_year,round_2_year,cleared_year\nC1,north,old_area,800,2017,2018,2019\n',
      'renewal.csv':
        'id,area,stage,site_area,contract_year\nR1,north,implementer_confirmed,300000,2018\n',
    }),
    [
      set('reserve_acquisition_capacity', 100_000),
      set('handed_over_saleable_share', 0.2),
      set('reserve_rule', 'by_steps'),
    ],
  ),
  open(
    small({
      'land.csv': [
        'area,ring,stage,use,condition,site_area',
        ...['planned', 'acquired', 'prepared', 'listed'].map(
          (stage) => `north,core,${stage},residential,inefficient,400000`,
        ),
        '',
      ].join('\n'),
    }),
    [set('idle_land_rule', 'by_recovery')],
  ),
  // resettlement: projects at each stage, a surplus to be used, more owed in one area than there are homes
  open(
    small({
      'resettlement.csv': [
        'id,area,parent,dwellings,households_owed,stage,start_year,completed_year,chosen,moved_in,settled,titled,surplus,surplus_use,monthly_transition_cost',
        'R0,north,,9999,9999,,,,,,,,,,',
        'R1,north,R0,3000,400,completed,,2016,2000,1800,1500,900,700,directed_sale,90000',
        'R2,south,,2000,1500,building,2017,,,,,,,,',
        'R3,east,,800,900,signed,,2019,,,,,,,',
        '',
      ].join('\n'),
      'renewal.csv':
        'id,area,stage,site_area,stage_year,use_from\nR1,north,contracted,300000,2015,residential\n',
    }),
    [
      set('deed_capacity', 100),
      set('deed_fast_track', 0.2),
      set('transition_least_area', 200),
      ...['other_projects', 'public_rental', 'open_sale'].map((use) =>
        set(`surplus_use_share.${use}`, 0.1),
      ),
    ],
  ),
  // clearance: rows with and without years and sizes, one that fails and is asked again, a limit on signing
  open(
    small({
      'clearance.csv': [
        'id,area,kind,households,round_1_year,round_2_year,share_signed,cleared_year,firms,floor_area,land_freed,cost',
        'C1,north,old_area,800,2017,2018,0.9,2020,5,50000,40000,900000000',
        'C2,south,village,900,,,,,,,,',
        'C3,east,shanty,700,2018,2019,0.7,,,,,',
        'C4,north,public_works,300,2019,,,,2,,,',
        '',
      ].join('\n'),
      'renewal.csv':
        'id,area,stage,site_area,stage_year,use_from\nR1,north,listed,300000,2010,residential\n',
    }),
    [
      set('clearance_retry_years', 2),
      set('clearance_capacity', 60),
      set('exit_to_clearance_share', 0.5),
      set('exit_rate', 0.5),
      set('round_1_threshold', 0.9),
      set('clearance_willingness.east', 0.85),
    ],
  ),
  // renewal with what approvals can pass, cuts of their time, and exits
  open(readShipped('longgang'), [
    set('renewal_time_cut', 0.4),
    set('parallel_approval_cut', 0.2),
    set('renewal_capacity', 400_000),
    set('exit_rate', 0.2),
    set('short_area.pinghu', 1),
    set('industrial_conversion_cap', 100_000),
  ]),
]
