/**
 * Numbers in equations that are no policy number, and why. A rule's number belongs into a parameter or a table, where a
 * pack can replace it.
 */
export const allowed: Readonly<
  Record<string, Readonly<{ literals: readonly string[]; why: string }>>
> = {
  income_spread: {
    literals: ['3', '4', '5'],
    why: 'the cuts between fifths of households, by definition',
  },
  waited_beyond: {
    literals: ['3'],
    why: 'the years that it looks back on, one after another',
  },
  income: { literals: ['5'], why: 'the mean of five fifths' },
  home_size_lower: {
    literals: ['40', '60', '70', '90', '120'],
    why: 'the bounds that the names of the size classes say',
  },
  home_size_upper: {
    literals: ['40', '60', '70', '90', '120'],
    why: 'the bounds that the names of the size classes say',
  },
  years_ago: {
    literals: ['3', '4', '5', '6', '7', '8', '9'],
    why: 'the years that the names of the places say',
  },
  lag_years: { literals: ['3'], why: 'the fourth place of a lag table is three years' },
  land_income: { literals: ['3'], why: 'the fourth place of an instalment table is three years' },
  recent_land_supply_of_area: {
    literals: ['3', '4', '5'],
    why: 'the years that the mean looks back on, one after another',
  },
  gate_months: { literals: ['10'], why: 'months to one decimal, as they are published' },
  gate_months_of_area: {
    literals: ['10'],
    why: 'months to one decimal, as they are published',
  },
  gate_echo: {
    literals: ['3', '4', '5', '6'],
    why: 'the years that it looks back on, one after another',
  },
  in_rank: { literals: ['3', '4', '5'], why: 'the places of the six ranks' },
  years_before_spending: {
    literals: ['3', '4'],
    why: 'the places of the years of development',
  },
  parcel_verdict: { literals: ['3'], why: 'the code of a verdict' },
  corridor_remedy: { literals: ['3', '4'], why: 'the codes of remedies' },
  unreachable_change: { literals: ['1000'], why: 'a mark beyond any change that closes a gap' },
  parcel_late_share: { literals: ['4'], why: 'a year has four quarters' },
}
