/**
 * @module
 * From village to town 城镇化: the share of townspeople along a logistic path, and the villagers whom it moves.
 */
import { constant, variable } from '#models/engine/index'

const LOGISTIC =
  'Logistic with a ceiling K: u/(K − u) grows at a constant rate (United Nations URGD method, Cities Transformed (2003), appendix D, where K is 1)'
/** One year along the logistic from a share u. */
const next = (u: string) =>
  `max(${u}, urbanisation_ceiling / (1 + (urbanisation_ceiling / max(${u}, 0.001) - 1) * exp(-urbanisation_speed * one_year)))`

export const urbanisation = [
  constant('urban_share_base', {
    label: { zh: '基年城镇化率', en: 'Urban share of the base year' },
    unit: '1',
    is: '1 - sum(sum(sum(at(population_base, rural), age), sex), area) / max(sum(population_base_total, area), one_person)',
    source: 'population.csv',
  }),
  variable('urbanisation_path', {
    label: { zh: '城镇化率路径', en: 'Path of the urban share' },
    unit: '1',
    total: 'none',
    indicator: true,
    initially: 'urban_share_base',
    is: `urbanisation_target > 0 ? urbanisation_target : ${next('previous(urbanisation_path)')}`,
    source: LOGISTIC,
  }),
  variable('rural_transfer_rate', {
    label: { zh: '农业人口转为城镇户籍的比率', en: 'Villagers who become townspeople' },
    unit: '1/year',
    over: ['area'],
    total: 'none',
    initially: `urban_share_base < 1 ? max(0, ${next('urban_share_base')} - urban_share_base) / (1 - urban_share_base) / one_year : 0`,
    is: 'clamp((previous(district_urban_share) < 1 ? (urbanisation_path - previous(district_urban_share)) / (1 - previous(district_urban_share)) / one_year : 0) + villagers_registered / max(at(previous(population), rural), one_person), 0, 1 / one_year)',
    source: `${LOGISTIC}; what births, deaths and migration did to the share is made good in the year after`,
    note: {
      zh: '各片区同率；更新改造的村民另加',
      en: 'The same rate in all areas; villagers of renewal projects come on top',
    },
  }),
]
