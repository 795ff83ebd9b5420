/**
 * @module
 * Random books of equations with data, for tests that compare two ways of running the same book.
 */
import {
  constant,
  dimension,
  input,
  variable,
  type Book,
  type Entry,
  type Members,
} from '#models/engine/index'

const label = { zh: '试', en: 'test' }
const source = 'test'
const members = (...ids: string[]) => ids.map((id) => ({ id, label }))

export type RandomBook = Readonly<{
  book: Book
  members: Members
  values: ReadonlyMap<string, Float64Array>
  years: number
}>

/** Numbers between 0 and 1 from a seed (mulberry32). */
function chance(seed: number): () => number {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Draw = Readonly<{
  one: <T>(list: readonly T[]) => T
  between: (low: number, high: number) => number
}>

function drawFrom(seed: number): Draw {
  const next = chance(seed)
  return {
    one: (list) => list[Math.floor(next() * list.length)]!,
    between: (low, high) => low + next() * (high - low),
  }
}
type Name = Readonly<{ id: string; over: readonly string[] }>

const YEARS = 4
const SIZES: Readonly<Record<string, number>> = { area: 3, tenure: 2, parcel: 5 }
const MEMBER: Readonly<Record<string, readonly string[]>> = {
  tenure: ['buy', 'rent'],
  area: ['north', 'south', 'east'],
}
const OVERS = [
  [],
  ['area'],
  ['tenure'],
  ['area', 'tenure'],
  ['parcel'],
  ['parcel', 'tenure'],
] as const

/** A book of a dozen variables over areas, tenures and parcels, all pure numbers, with values near 1. */
export function randomBook(seed: number): RandomBook {
  const draw = drawFrom(seed)
  const entries: Entry[] = [
    dimension('area', { label }),
    dimension('tenure', { label, members: members('buy', 'rent') }),
    dimension('parcel', { label, within: 'area' }),
  ]
  const names: Name[] = []
  const values = new Map<string, Float64Array>()
  for (let i = 0; i < 4; i++) {
    const over = draw.one<readonly string[]>(OVERS)
    const fixed = draw.one([true, false])
    const cells = over.reduce((n, d) => n * SIZES[d]!, 1)
    entries.push(input(`in_${i}`, { label, unit: '1', over, fixed }))
    values.set(
      `in_${i}`,
      Float64Array.from({ length: cells * (fixed ? 1 : YEARS) }, () => draw.between(-2, 2)),
    )
    names.push({ id: `in_${i}`, over })
  }
  for (let i = 0; i < 10; i++) {
    const over = draw.one<readonly string[]>(OVERS)
    const id = `v_${i}`
    const is = expression(draw, names, [...over], [{ id, over }], 3)
    if (i === 2) {
      entries.push(
        constant(id, {
          label,
          unit: '1',
          over,
          is: expression(draw, names, [...over], [], 3),
          source,
        }),
      )
    } else {
      const initially = expression(draw, names, [...over], [], 2)
      entries.push(
        variable(id, { label, unit: '1', over, is, initially, source, decision: i % 3 === 0 }),
      )
    }
    names.push({ id, over })
  }
  return {
    book: { stages: [{ id: 'test', label, entries }] },
    members: {
      area: { members: members('north', 'south', 'east') },
      parcel: { members: members('p1', 'p2', 'p3', 'p4', 'p5'), parents: [0, 2, 0, 2, 2] },
    },
    values,
    years: YEARS,
  }
}

/** A text that varies over at most the dimensions given; `late` names may be read from earlier years only. */
function expression(
  draw: Draw,
  names: readonly Name[],
  given: readonly string[],
  late: readonly Name[],
  depth: number,
): string {
  const again = (more: readonly string[] = given) => expression(draw, names, more, late, depth - 1)
  const fits = (n: Name) => n.over.every((d) => given.includes(d))
  const number = () => draw.between(0.1, 3).toFixed(1)
  const name = (list: readonly Name[]) => (list.length === 0 ? number() : draw.one(list).id)
  if (depth === 0) return draw.one([true, false]) ? name(names.filter(fits)) : number()
  const forms: (() => string)[] = [
    () => `${again()} + ${again()}`,
    () => `${again()} - (${again()})`,
    () => `(${again()}) * (${again()})`,
    () => `(${again()}) / (1 + abs(${again()}))`,
    () => `clamp(${again()}, -2, 2) ^ 2`,
    () => `-(${again()})`,
    () => `(${again()} < ${again()} and not (${again()} > 1) ? ${again()} : ${again()})`,
    () => `min(${again()}, max(${again()}, 0.5))`,
    () => `exp(clamp(${again()}, -2, 1)) + log(1 + abs(${again()}))`,
    () => `normal_cdf(${again()})`,
    () => `previous(${name([...names, ...late].filter(fits))})`,
    () => `previous(${name(names.filter(fits))}, 2) + initial(${name(names.filter(fits))})`,
    () => `since(0.1 * normal_cdf(${again()})) / one_year`,
    () => `0.1 * change(${name([...names].filter(fits))}) * one_year`,
  ]
  for (const d of ['area', 'tenure', 'parcel']) {
    const inner = names.filter(
      (n) => n.over.includes(d) && n.over.every((x) => x === d || given.includes(x)),
    )
    if (inner.length > 0) {
      forms.push(() => `0.2 * sum(${name(inner)} * ${again([...given, d])}, ${d})`)
      if (d !== 'parcel')
        forms.push(
          () => `at(${name(inner)} + 0.5 * ${again([...given, d])}, ${draw.one(MEMBER[d]!)})`,
        )
    }
  }
  const areas = names.filter((n) => n.over.length === 1 && n.over[0] === 'area')
  if (given.includes('parcel') && areas.length > 0) forms.push(() => `at_area(${name(areas)})`)
  return draw.one(forms)()
}
