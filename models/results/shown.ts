/**
 * @module
 * The units in which people read results 显示单位, with their decimals. Rounding happens here and nowhere else.
 */
import type { Text } from '#models/engine/index'
import type { Shown } from './types.ts'

function shown(zh: string, en: string, per: number, decimals: number): Shown {
  return { label: { zh, en }, per, decimals }
}

export const PEOPLE = shown('人', 'persons', 1, 0)
export const HOUSEHOLDS = shown('户', 'households', 1, 0)
export const DWELLINGS = shown('套', 'dwellings', 1, 0)
export const HECTARES = shown('公顷', 'ha', 1e4, 2)
export const FLOOR_AREA = shown('万㎡', '10,000 m2', 1e4, 2)
export const MONEY = shown('亿元', '100 million CNY', 1e8, 1)
/** Prices of single parcels, as auctions are announced. */
export const TEN_THOUSAND_CNY = shown('万元', '10,000 CNY', 1e4, 0)
export const PRICE = shown('元/㎡', 'CNY/m2', 1, 0)
export const LAND_PRICE = shown('元/㎡', 'CNY/m2', 1, -1)
/** Rents are kept per year and read per month. */
export const RENT = shown('元/㎡·月', 'CNY/m2/month', 12, 1)
export const INCOME = shown('元/户·年', 'CNY/household/year', 1, 0)
/** A pure number of months, as `destocking_months` keeps it. */
export const MONTHS = shown('月', 'months', 1, 1)
export const YEARS = shown('年', 'years', 1, 1)
export const SHARE = shown('%', '%', 0.01, 1)
export const SHARE_PER_YEAR = shown('%/年', '% a year', 0.01, 1)
export const RATIO = shown('倍', 'ratio', 1, 2)
/** Units, projects, contracts: expected numbers of them. */
export const COUNT = shown('个', 'count', 1, 1)
export const FLOOR_AREA_RATIO = shown('', '', 1, 2)

const WORDS: Readonly<Record<string, string>> = {
  person: '人',
  household: '户',
  dwelling: '套',
  m2: '㎡',
  CNY: '元',
  year: '年',
}

/** A base unit such as `CNY/m2/year` in the reader's language: 元/㎡/年. */
export function unitText(unit: string, shownAs?: Text): Text {
  if (shownAs !== undefined) return shownAs
  return { zh: unit.replaceAll(/[A-Za-z]+[0-9]*/g, (word) => WORDS[word] ?? word), en: unit }
}

/** The number as the column shows it: in its unit, with its decimals. */
export function displayed(value: number, { per, decimals }: Shown): string {
  const scaled = value / per
  if (decimals === undefined) return String(scaled)
  const power = 10 ** Math.max(0, -decimals)
  const rounded = power === 1 ? scaled : Math.round(scaled / power) * power
  const text = rounded.toFixed(Math.max(0, decimals))
  // A small loss that rounds to nothing is nothing, not minus nothing.
  return Number(text) === 0 ? text.replace('-', '') : text
}
