/**
 * @module
 * Unit algebra 单位: exponents of the base units. `CNY/m2/year` is CNY¹ m2⁻¹ year⁻¹; `1` is a pure number.
 */

/** The base units of the language. Months, 万㎡ or 亿元 are a matter of reading and showing. */
export const BASE_UNITS = ['person', 'household', 'dwelling', 'm2', 'CNY', 'year'] as const

/** Exponents in the order of BASE_UNITS. */
export type Unit = readonly number[]

export const PURE: Unit = BASE_UNITS.map(() => 0)

/** A literal 0 fits every unit. */
export type UnitOrAny = Unit | 'any'

/** Read a unit such as `household/year` or `CNY*m2^-1`; undefined when a word in it is no base unit. */
export function parseUnit(text: string): Unit | undefined {
  const exponents = BASE_UNITS.map(() => 0)
  let sign = 1
  for (const part of text.split(/([*/])/)) {
    const word = part.trim()
    if (word === '*') sign = 1
    else if (word === '/') sign = -1
    else if (word !== '1') {
      const [, name, power] = /^([A-Za-z0-9]+?)(?:\^(-?[0-9.]+))?$/.exec(word) ?? []
      const at = BASE_UNITS.indexOf(name as (typeof BASE_UNITS)[number])
      if (at < 0) return undefined
      exponents[at]! += sign * (power === undefined ? 1 : Number(power))
    }
  }
  return exponents
}

/** Write a unit as one would type it: `CNY/m2/year`. */
export function formatUnit(unit: UnitOrAny): string {
  if (unit === 'any') return '0'
  const factors = BASE_UNITS.map((name, i) => ({ name, exponent: unit[i]! }))
  const power = (name: string, e: number) => (e === 1 ? name : `${name}^${e}`)
  const above = factors.filter((f) => f.exponent > 0).map((f) => power(f.name, f.exponent))
  const below = factors.filter((f) => f.exponent < 0).map((f) => `/${power(f.name, -f.exponent)}`)
  return (above.join('*') || '1') + below.join('')
}

export function isPure(unit: UnitOrAny): boolean {
  return unit === 'any' || unit.every((e) => e === 0)
}

/** Whether two quantities may be added or compared. Exponents may be fractions, hence the tolerance. */
export function sameUnit(a: UnitOrAny, b: UnitOrAny): boolean {
  return a === 'any' || b === 'any' || a.every((e, i) => Math.abs(e - b[i]!) < 1e-9)
}

export function multiplyUnits(a: UnitOrAny, b: UnitOrAny): UnitOrAny {
  return a === 'any' || b === 'any' ? 'any' : a.map((e, i) => e + b[i]!)
}

export function divideUnits(a: UnitOrAny, b: UnitOrAny): UnitOrAny {
  if (a === 'any') return 'any'
  return b === 'any' ? a : a.map((e, i) => e - b[i]!)
}

export function powerUnit(unit: UnitOrAny, exponent: number): UnitOrAny {
  return unit === 'any' ? 'any' : unit.map((e) => e * exponent)
}
