/**
 * @module
 * Units in words 单位: what each base unit of the book is called, and unit texts put together from them.
 */
import type { Text } from '#models/engine/text'

const BASE: Readonly<Record<string, Text>> = {
  person: { zh: '人', en: 'people' },
  household: { zh: '户', en: 'households' },
  dwelling: { zh: '套', en: 'homes' },
  m2: { zh: '㎡', en: 'm²' },
  CNY: { zh: '元', en: 'CNY' },
  year: { zh: '年', en: 'year' },
}

const SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  households: 'household',
  homes: 'home',
}

/** `dwelling/year` → 套/年, homes/year. What has no unit has no words. */
export function unitWords(unit: string): Text {
  if (unit === '1' || unit === '') return { zh: '', en: '' }
  const [top, ...under] = unit.replaceAll(' ', '').split('/')
  const zh = [top!, ...under].map((part) => word(part, 'zh')).join('/')
  const en = [word(top!, 'en'), ...under.map((part) => singular(word(part, 'en')))].join('/')
  return { zh, en }
}

function word(part: string, language: 'zh' | 'en'): string {
  if (part === '1') return language === 'zh' ? '次' : '1'
  return part
    .split('*')
    .map((factor) => BASE[factor]?.[language] ?? factor)
    .join('·')
}

function singular(text: string): string {
  return SINGULAR[text] ?? text
}
