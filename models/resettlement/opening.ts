/**
 * @module
 * Where resettlement stands at the end of the base year 基年安置状况, from resettlement.csv.
 */
import { constant, variable } from '#models/engine/index'

const ROWS =
  'resettlement.csv; a step left blank stands as the one before it; a sum of other rows does not count'

function ofProject(id: string, zh: string, en: string, unit: string, is: string) {
  return variable(id, {
    label: { zh, en },
    unit,
    over: ['resettlement_project'],
    is,
    source: ROWS,
  })
}

const COMPLETED =
  '(resettlement_completed_year > 0 and resettlement_completed_year <= initial(calendar_year)) or (resettlement_completed_year == 0 and resettlement_stage_given >= 2)'

const rows = [
  ofProject(
    'resettlement_stands',
    '基年已竣工（1 是）',
    'Completed by the base year (1 yes)',
    '1',
    `${COMPLETED} ? resettlement_counts : 0`,
  ),
  ofProject(
    'resettlement_due_year',
    '交付年份（0 为另由在途项目给出）',
    'Year of delivery (0: its homes come by the pipeline)',
    '1',
    'resettlement_stands == 1 or resettlement_counts == 0 ? 0 : resettlement_completed_year > 0 ? resettlement_completed_year : resettlement_stage_given == 1 ? max(initial(calendar_year) + 1, (resettlement_start_year > 0 ? resettlement_start_year : initial(calendar_year)) + resettlement_building_time / one_year) : 0',
  ),
  ofProject(
    'resettlement_chosen_row',
    '已选房（项目）',
    'Chosen, of a project',
    'dwelling',
    'resettlement_stands * clamp(resettlement_chosen_given >= 0 ? resettlement_chosen_given : resettlement_homes - max(0, resettlement_surplus_given), 0, resettlement_homes)',
  ),
  ofProject(
    'resettlement_moved_row',
    '已回迁（项目）',
    'Moved into, of a project',
    'dwelling',
    'resettlement_moved_given >= 0 ? min(resettlement_moved_given, resettlement_chosen_row) : resettlement_chosen_row',
  ),
  ofProject(
    'resettlement_settled_row',
    '已结算（项目）',
    'Settled, of a project',
    'dwelling',
    'resettlement_settled_given >= 0 ? min(resettlement_settled_given, resettlement_moved_row) : resettlement_moved_row',
  ),
  ofProject(
    'resettlement_titled_row',
    '已办证（项目）',
    'Deeds issued, of a project',
    'dwelling',
    'resettlement_titled_given >= 0 ? min(resettlement_titled_given, resettlement_settled_row) : resettlement_settled_row',
  ),
]

const base = (id: string, zh: string, en: string, unit: string, is: string) =>
  constant(id, {
    label: { zh, en },
    unit,
    over: ['area'],
    is: `sum(${is}, resettlement_project)`,
    source: ROWS,
  })

const sums = [
  base(
    'resettlement_completed_base',
    '基年已竣工安置房',
    'Resettlement homes completed in the base year',
    'dwelling',
    'resettlement_stands * resettlement_homes',
  ),
  base(
    'resettlement_chosen_base',
    '基年已选房',
    'Chosen by the base year',
    'dwelling',
    'resettlement_chosen_row',
  ),
  base(
    'resettlement_moved_base',
    '基年已回迁',
    'Moved into by the base year',
    'dwelling',
    'resettlement_moved_row',
  ),
  base(
    'resettlement_settled_base',
    '基年已结算',
    'Settled by the base year',
    'dwelling',
    'resettlement_settled_row',
  ),
  base(
    'resettlement_titled_base',
    '基年已办证',
    'Deeds by the base year',
    'dwelling',
    'resettlement_titled_row',
  ),
  base(
    'households_owed_base',
    '基年待安置户（给定）',
    'Households owed a home in the base year, as given',
    'household',
    'resettlement_counts * resettlement_owed',
  ),
  base(
    'transition_given_base',
    '基年过渡费（给定，折年）',
    'Transition cost of the base year, as given',
    'CNY/year',
    'resettlement_counts * resettlement_transition_given',
  ),
  constant('awaiting_resettlement_base', {
    label: { zh: '基年待安置户', en: 'Households owed a home in the base year' },
    unit: 'household',
    over: ['area'],
    is: 'households_owed_base > 0 ? households_owed_base : at(pipeline_area / floor_area_per_dwelling, resettlement) / homes_per_household',
    source: 'resettlement.csv, else the homes that are on their way to them',
  }),
  constant('surplus_use_base', {
    label: {
      zh: '基年剩余安置房（按定下的去向）',
      en: 'Surplus of the base year whose use is settled',
    },
    unit: 'dwelling',
    over: ['area', 'surplus_use'],
    is: Object.fromEntries(
      ['other_projects', 'public_rental', 'directed_sale', 'open_sale'].map((use, code) => [
        use,
        `sum(resettlement_surplus_use == ${code} ? resettlement_stands * max(0, resettlement_surplus_given) : 0, resettlement_project)`,
      ]),
    ),
    source: ROWS,
  }),
]

export const resettlementOpening = [...rows, ...sums]
