/**
 * @module
 * The year of the cohorts as one would first write it, one object a person's cell: what the kernel is measured against.
 */
import type { Rates } from '#models/population/cohort-step'

const AGES = 101

export type Cell = Readonly<{
  area: number
  status: number
  sex: number
  age: number
  persons: number
}>

/** All cells of a population as objects. */
export function toCells(people: Float64Array): readonly Cell[] {
  return Array.from(people, (persons, i) => ({
    area: Math.floor(i / (6 * AGES)),
    status: Math.floor(i / (2 * AGES)) % 3,
    sex: Math.floor(i / AGES) % 2,
    age: i % AGES,
    persons,
  }))
}

const groupOf = ({ area, status }: Cell) => area * 3 + status

/** One year on. */
export function naiveYear(cells: readonly Cell[], rates: Rates): readonly Cell[] {
  const byPlace = new Map(cells.map((c) => [`${groupOf(c)} ${c.sex} ${c.age}`, c.persons]))
  const at = (group: number, sex: number, age: number) => byPlace.get(`${group} ${sex} ${age}`) ?? 0
  const lived = cells.map((c) => {
    const { sex, age } = c
    const group = groupOf(c)
    const s = rates.survival[sex * AGES + age]!
    if (age > 0) {
      const start = at(group, sex, age - 1) + (age === AGES - 1 ? at(group, sex, age) : 0)
      return { ...c, persons: start * s }
    }
    const births = Array.from({ length: AGES }, (_, x) => {
      const end =
        x === 0
          ? 0
          : (at(group, 0, x - 1) + (x === AGES - 1 ? at(group, 0, x) : 0)) * rates.survival[x]!
      return (rates.fertility[x]! * (at(group, 0, x) + end)) / 2
    }).reduce((a, b) => a + b, 0)
    const boys = (births * rates.boysPerGirl) / (1 + rates.boysPerGirl)
    return { ...c, persons: (sex === 0 ? births - boys : boys) * s }
  })
  const livedAt = new Map(lived.map((c) => [`${groupOf(c)} ${c.sex} ${c.age}`, c.persons]))
  const settled = lived.map((c) => {
    const [g, h] = [rates.registration[c.area]!, rates.transfer[c.area]!]
    const other = (status: number) => livedAt.get(`${c.area * 3 + status} ${c.sex} ${c.age}`) ?? 0
    if (c.status === 0) return { ...c, persons: c.persons + other(1) * g + other(2) * h }
    return { ...c, persons: c.persons * (1 - (c.status === 1 ? g : h)) }
  })
  const sum = rates.profile.reduce((a, b) => a + b, 0)
  const numbers = [...new Set(settled.map(groupOf))]
  const leaving = new Map(
    numbers.map((group) => {
      const list = settled.filter((c) => groupOf(c) === group)
      const people = list.reduce((n, c) => n + c.persons, 0)
      const weighted = list.reduce((n, c) => n + c.persons * rates.profile[c.age]!, 0)
      return [
        group,
        weighted > 0 ? (rates.outRate[group]! * people + rates.outTotal[group]!) / weighted : 0,
      ]
    }),
  )
  return settled.map((c) => {
    const group = groupOf(c)
    const i = (group * 2 + c.sex) * AGES + c.age
    const d = (c.status * 2 + c.sex) * AGES + c.age
    const part = rates.areaShare[c.area]!
    const share = c.sex === 0 ? rates.womenShare : 1 - rates.womenShare
    const into =
      (rates.inTable[i]! +
        Math.max(rates.netTable[i]!, 0) +
        part * (rates.inDistrict[d]! + Math.max(rates.netDistrict[d]!, 0)) +
        (rates.inTotal[group]! / sum) * share * rates.profile[c.age]!) *
      rates.inScale[c.area]!
    const out =
      (rates.outTable[i]! +
        Math.max(-rates.netTable[i]!, 0) +
        part * (rates.outDistrict[d]! + Math.max(-rates.netDistrict[d]!, 0)) +
        leaving.get(group)! * rates.profile[c.age]! * c.persons) *
      rates.outScale
    return { ...c, persons: c.persons - Math.min(out, c.persons) + into }
  })
}
