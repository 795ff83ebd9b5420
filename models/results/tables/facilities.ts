/**
 * @module
 * facilities.csv: the people whom schools and care serve, by area and year. Places and capacity come with the stage of
 * public facilities; this is the side of need.
 */
import { areaColumn, indicatorColumns, makeTable, t, yearColumn, yearsByArea } from '../make.ts'
import type { Reader } from '../reader.ts'
import { PEOPLE } from '../shown.ts'
import type { ResultTable } from '../types.ts'

/** Ages as `models/dimensions.ts` groups them. */
const served = (age_group: string, zh: string, en: string) =>
  [
    'population_by_age_group',
    PEOPLE,
    { id: `${age_group}_population`, label: t(zh, en), where: { age_group } },
  ] as const

export function facilitiesTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'facilities',
    title: t('配套服务人口', 'People whom facilities serve'),
    columns: [
      yearColumn,
      areaColumn,
      ...indicatorColumns(reader, [
        served('kindergarten', '幼儿园适龄人口', 'Children of kindergarten age'),
        served('primary', '小学适龄人口', 'Children of primary-school age'),
        served('junior', '初中适龄人口', 'Children of junior-school age'),
        served('old', '65岁及以上人口', 'People aged 65 and over'),
        ['population_total', PEOPLE, {}],
      ]),
    ],
    rows: yearsByArea(reader, reader.years),
  })
}
