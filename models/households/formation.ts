/**
 * @module
 * What makes and ends households within a year 户的形成与消失.
 *
 * A change of status moves households between statuses; it forms and ends none.
 */
import { variable } from '#models/engine/index'

const POPGROUP = 'POPGROUP: the change of households split into population and formation parts'
const GROSS =
  'Gross formation of this model: young households form while old ones end, also where the total shrinks'
const STATUS =
  'Registration is no demand: the households of those who change status move with them, none is formed or ended'

export const formation = [
  variable('household_growth_from_population', {
    label: { zh: '户数变化：人口因素', en: 'Change of households: population' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'headship_scale * (1 - collective_share) * sum(persons_growth_by_age * previous(headship_rate), age)',
    source: POPGROUP,
    note: {
      zh: '基年为按当年的率推算的下一年变化',
      en: 'In the base year: of the year ahead at the base year’s rates',
    },
  }),
  variable('household_growth_from_formation', {
    label: { zh: '户数变化：立户率因素', en: 'Change of households: formation' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    initially:
      'headship_scale * (1 - collective_share) * sum(persons_by_age * headship_rate * (1 - headship_rate) * headship_drift, age)',
    is: 'headship_scale * (1 - collective_share) * sum(persons_by_age * change(headship_rate), age)',
    source: POPGROUP,
  }),
  variable('household_growth_from_suppression', {
    label: { zh: '户数变化：房源约束', en: 'Change of households: suppression' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '-change(households_desired * suppressed_share * tenure_system_share)',
    source: 'Housing closure of this model',
  }),
  variable('net_household_formation', {
    label: { zh: '净增家庭户', en: 'Net household formation' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    initially: 'household_growth_from_population + household_growth_from_formation',
    is: 'change(households)',
    source:
      'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014): net increase in households',
  }),
  variable('households_registered', {
    label: { zh: '落户的家庭户', en: 'Households of migrants registered' },
    unit: 'household/year',
    over: ['area'],
    is: 'headship_scale * (1 - collective_share) * sum(registrations_by_age * at(headship_rate, migrant), age)',
    source: STATUS,
  }),
  variable('households_transferred', {
    label: { zh: '农转城的家庭户', en: 'Households of villagers who become townspeople' },
    unit: 'household/year',
    over: ['area'],
    is: 'headship_scale * (1 - collective_share) * sum(rural_transfers_by_age * at(headship_rate, rural), age)',
    source: STATUS,
  }),
  variable('households_reclassified', {
    label: { zh: '户籍状态变动的家庭户', en: 'Households reclassified' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: {
      registered: 'households_registered + households_transferred',
      migrant: '-households_registered',
      rural: '-households_transferred',
    },
    source: STATUS,
  }),
  variable('households_ended', {
    label: { zh: '因死亡和迁出消失的家庭户', en: 'Households ended by deaths and leaving' },
    unit: 'household/year',
    over: ['area', 'status'],
    is: 'headship_scale * (1 - collective_share) * (1 - suppressed_share * tenure_system_share) * sum((death_dissolution_share * deaths_by_age + out_migrants_by_age + moved_out_by_age) * headship_rate, age)',
    source: GROSS,
  }),
  variable('households_dissolved', {
    label: { zh: '消失的家庭户', en: 'Households dissolved' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'max(households_ended, households_reclassified - net_household_formation)',
    source: GROSS,
  }),
  variable('new_households', {
    label: { zh: '新立家庭户', en: 'New households' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'net_household_formation + households_dissolved - households_reclassified',
    source: GROSS,
  }),
]
