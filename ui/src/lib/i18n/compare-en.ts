/**
 * @module
 * Words of the Compare screen in English 比较页的英文文案.
 */
export const compareEn = {
  'compare.sentence':
    '{count} scenarios on the same axes: they differ by assumptions and decisions only',
  'compare.choose': 'Choose scenarios (up to {most})',
  'compare.which': 'Scenarios side by side (2–6)',
  'compare.multiples': 'Charts by scenario',
  'compare.running': 'Running the scenarios…',
  'compare.unchanged': 'same as parent',
  'compare.world': 'world {count}',
  'compare.decision': 'decisions {count}',
  'compare.other': 'other {count}',
  'compare.reading':
    'Figures are for {year}, with the difference from the parent scenario · dashed = parent · red dashed = target',
  'compare.inputs': 'Inputs that differ',
  'compare.inputs-caption': '{year} · {count} differ; tinted = unlike the first column',
  'compare.results': 'Results that differ',
  'compare.results-caption': '{year}; small = difference from {letter}',
  'compare.no-inputs':
    'All inputs are the same, and so are the results. Move a lever under Assumptions to part them.',
  'compare.parameter': 'Parameter',
  'compare.indicator': 'Indicator',
  'compare.role': 'Role',
  'compare.unit': 'Unit',
  'compare.less': 'difference from {letter}',
}
