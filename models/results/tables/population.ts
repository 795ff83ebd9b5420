/**
 * @module
 * population.csv: people by area, sex, age and status at the end of each year, as a pack's own table has them.
 */
import type { Member } from '#models/engine/index'
import { makeTable, t, words, yearColumn, areaColumn, type ColumnOf } from '../make.ts'
import type { Reader } from '../reader.ts'
import type { ResultTable, Shown } from '../types.ts'

type Row = Readonly<{
  year: number
  area: Member
  sex: Member
  age: number
  status: Member
  persons: number
}>

/** Every digit: the rows add up to the population of results.csv. */
const PERSONS: Shown = { label: t('人', 'persons'), per: 1 }

const COLUMNS: readonly ColumnOf<Row>[] = [
  yearColumn,
  areaColumn,
  words('sex', t('性别', 'Sex'), t('女或男', 'female or male'), (r) => r.sex),
  words(
    'age',
    t('年龄', 'Age'),
    t('周岁；100 为 100 岁及以上', 'Completed years; 100 is 100 and over'),
    (r) => r.age,
  ),
  words(
    'status',
    t('户籍状态', 'Status'),
    t('户籍城镇、非户籍常住或乡村', 'registered, migrant or rural'),
    (r) => r.status,
  ),
  {
    ...words<Row>(
      'persons',
      t('人口', 'Persons'),
      t(
        '年末常住人口，全精度；无人之处不列',
        'People at 31 December, every digit; no row where there are none',
      ),
      (r) => r.persons,
    ),
    shown: PERSONS,
  },
]

export function populationTable(reader: Reader): ResultTable {
  const rows: Row[] = []
  for (const area of reader.members('area')) {
    for (const sex of reader.members('sex')) {
      reader.members('age').forEach((single, age) => {
        for (const status of reader.members('status')) {
          const where = { area: area.id, sex: sex.id, age: single.id, status: status.id }
          reader.series('population_by_age', where).forEach((persons, i) => {
            if (persons !== 0)
              rows.push({ year: reader.years[i]!, area, sex, age, status, persons })
          })
        }
      })
    }
  }
  // In the order of the years; the sort keeps the order of places within a year.
  rows.sort((a, b) => a.year - b.year)
  return makeTable({
    id: 'population',
    title: t('分片区、性别、年龄、户籍状态常住人口', 'Population by area, sex, age and status'),
    columns: COLUMNS,
    rows,
  })
}
