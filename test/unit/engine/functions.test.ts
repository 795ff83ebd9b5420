import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '#models/engine/functions'
import { formatUnit, parseUnit, sameUnit } from '#models/engine/index'

describe('standard normal distribution', () => {
  // Abramowitz & Stegun, Handbook of Mathematical Functions (1964), table 26.1: P(x) to 15 decimals
  it.each([
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [3, 0.99865010196837],
  ])('P(%d) = %d', (x, p) => {
    expect(normalCdf(x)).toBeCloseTo(p, 14)
    expect(normalCdf(-x)).toBeCloseTo(1 - p, 14)
  })

  // the check values printed with Algorithm AS 241 (Wichura 1988)
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ])('quantile(%d) = %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 13)
  })

  it('quantile undoes distribution', () => {
    for (let x = -6; x <= 6; x += 0.37) expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 6)
  })
})

describe('units', () => {
  it.each([
    ['CNY/m2/year', 'CNY/m2/year'],
    ['household/year*person', 'person*household/year'],
    ['m2^2/m2', 'm2'],
    ['1/year', '1/year'],
  ])('%s is read and written', (text, written) => {
    expect(formatUnit(parseUnit(text)!)).toBe(written)
  })

  it('an unknown word is no unit; 0 fits all', () => {
    expect(parseUnit('mu/year')).toBeUndefined()
    expect(sameUnit('any', parseUnit('CNY')!)).toBe(true)
    expect(sameUnit(parseUnit('CNY')!, parseUnit('year')!)).toBe(false)
  })
})
