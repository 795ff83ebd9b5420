const bounds = 'calibration bounds: a share that the base year gives is kept off 0 and 1'
const longest = 'the cap of a time that would not end, as data.md says: 100 years'
const window = 'how many years the rule looks back: the places of the terms, one after another'

/**
 * Numbers in equations that are no policy number, and why. A rule's number belongs into a parameter or a table, where a
 * pack can replace it.
 */
export const allowed: Readonly<
  Record<string, Readonly<{ literals: readonly string[]; why: string }>>
> = {
  collective_share: { literals: ['0.95'], why: bounds },
  headship_scale: {
    literals: ['50'],
    why: 'below so few heads an area’s own scale says nothing; the district’s is taken',
  },
  burden: { literals: ['0.25'], why: 'the inverse of the power 4 in the same smooth maximum' },
  buy_share_base: { literals: ['0.005', '0.995'], why: bounds },
  second_hand_share_given: { literals: ['0.01', '0.95'], why: bounds },
  first_purchase_factor: { literals: ['0.05'], why: bounds },
  waiting_base: {
    literals: ['0.01'],
    why: 'keeps a division finite where nobody leaves the queue',
  },
  waiting_median_years: { literals: ['100', '1000'], why: longest },
  waiting_p90_years: {
    literals: ['100', '1000', '0.9'],
    why: `${longest}; nine in ten by definition`,
  },
  destocking_time: { literals: ['100'], why: longest },
  gate_months_of_district: { literals: ['100'], why: longest },
  land_to_presale: { literals: ['3'], why: 'the third place of a lag table is three years' },
  land_income: { literals: ['3'], why: 'the third place of an instalment table is three years' },
  recent_land_supply: { literals: ['3', '4', '5'], why: window },
  gate_class: {
    literals: ['2017', '2019', '2024'],
    why: 'years by which the versions of the rule are called',
  },
}
