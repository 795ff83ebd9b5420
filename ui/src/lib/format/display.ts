/**
 * @module
 * How a quantity is shown 显示单位: the book keeps base units, people read 万人, 公顷, 亿元, 元/㎡, 月 and %.
 */
import type { Text } from '#models/engine/text'
import { unitWords } from './unit-words.ts'

/** shown figure = value ÷ scale (English may use another scale than Chinese). */
export type Display = Readonly<{
  scale: Readonly<{ zh: number; en: number }>
  unit: Text
  decimals: Readonly<{ zh: number; en: number }>
  /** Differences are points, and the sign stands without a space. */
  percent: boolean
  /** What the model counts no further, in the unit shown: `≥ 1,200`. */
  most?: number
}>

/** `figure`: a headline, lever or sentence; `axis`: round numbers along a chart; `table`: a column of many places. */
export type Use = 'figure' | 'axis' | 'table'

export type Shown = Readonly<{ id: string; unit: string; shownAs?: Text | undefined }>

const TEN_THOUSAND = 1e4

/** A pure number is a share when its name says so. */
const SHARE =
  /(^|_)(share|shares|chance|probability|vacancy|premium|growth|yield|discount|tax|fee|dropout|dependency|over_target|price_gap|to_price_ratio|rent_to_income|confidence)(_|$)/
/** Prices of land are read to tens. */
const LAND_PRICE = /(^|_)(floor_price|land_price|start_price|benchmark_price)(_|$)/
/** Times to wait or to sell are counted up to a hundred years. */
const WAIT = /^waiting_.*_years$/
const MOST_YEARS = 100
/** Site area, which is read in hectares. */
const LAND = /(^|_)(land|site|sites|quota|reserve|hectares|plots?|parcel|handed)(_|$)/
/** Floor area of land or a parcel, which is not. */
const FLOOR = /(^|_)(floor_area|residential_area|area_by_tenure)(_|$)/

/** Choose the unit for a quantity whose largest figure has this size. */
export function displayOf(quantity: Shown, size: number, use: Use): Display {
  if (quantity.shownAs) return asSaid(quantity.shownAs, quantity.unit)
  const [top, ...under] = quantity.unit.replaceAll(' ', '').split('/')
  const per = under.join('/')
  const big = Math.abs(size)
  const words = (zh: string, en: string): Text => ({
    zh: zh + tail(per, 'zh'),
    en: en + tail(per, 'en'),
  })
  switch (`${top}${per === 'year' || per === '' ? '' : `/${per}`}`) {
    case '1':
      return number(quantity, per)
    case 'person':
    case 'household': {
      const zh = top === 'person' ? '人' : '户'
      const en = top === 'person' ? 'people' : 'households'
      return big >= TEN_THOUSAND / 2
        ? make(
            [1e4, 1e3],
            words(`万${zh}`, use === 'figure' ? `k ${en}` : `thousand ${en}`),
            use === 'axis' ? [1, 0] : [2, 1],
          )
        : make([1, 1], words(zh, en), [0, 0])
    }
    case 'dwelling':
      return use === 'axis' && big >= 2 * TEN_THOUSAND
        ? make([1e4, 1e3], words('万套', 'thousand homes'), [1, 0])
        : make([1, 1], words('套', 'homes'), [0, 0])
    case 'm2':
      if (LAND.test(quantity.id) && !FLOOR.test(quantity.id))
        return make([1e4, 1e4], words('公顷', 'ha'), [2, 2])
      return big >= TEN_THOUSAND / 2
        ? make([1e4, 1e3], words('万㎡', 'thousand m²'), use === 'axis' ? [1, 0] : [2, 1])
        : make([1, 1], words('㎡', 'm²'), [0, 0])
    case 'CNY':
      return big >= 1e6
        ? make([1e8, 1e6], words('亿元', 'million CNY'), use === 'axis' ? [0, 0] : [1, 0])
        : make([1, 1], words('元', 'CNY'), [0, 0])
    case 'CNY/m2':
      if (LAND_PRICE.test(quantity.id) && use !== 'axis')
        return make([1, 1], { zh: '元/㎡', en: 'CNY/m²' }, [-1, -1])
      return use === 'axis' && big >= TEN_THOUSAND
        ? make([1e4, 1e3], { zh: '万元/㎡', en: 'thousand CNY/m²' }, [1, 0])
        : make([1, 1], { zh: '元/㎡', en: 'CNY/m²' }, [0, 0])
    case 'CNY/m2/year':
      return make([12, 12], { zh: '元/㎡·月', en: 'CNY/m²/month' }, [1, 1])
    case 'CNY/household/year':
      return make([1e4, 1e3], { zh: '万元/户·年', en: 'k CNY/year' }, [1, 0])
    case 'year': {
      const years = make([1, 1], { zh: '年', en: 'years' }, [1, 1])
      return WAIT.test(quantity.id) ? { ...years, most: MOST_YEARS } : years
    }
    default:
      return make([1, 1], unitWords(quantity.unit), [2, 2])
  }
}

type Pair = readonly [number, number]

function make(scale: Pair, unit: Text, decimals: Pair, percent = false): Display {
  return {
    scale: { zh: scale[0], en: scale[1] },
    unit,
    decimals: { zh: decimals[0], en: decimals[1] },
    percent,
  }
}

function tail(per: string, language: 'zh' | 'en'): string {
  return per === '' ? '' : `/${unitWords(per)[language]}`.replace('/years', '/year')
}

/** A pure number, or one a year. */
function number(quantity: Shown, per: string): Display {
  if (per === 'year') return make([0.01, 0.01], { zh: '%/年', en: '%/year' }, [1, 1], true)
  if (per !== '') return make([1, 1], unitWords(quantity.unit), [3, 3])
  if (SHARE.test(quantity.id)) return make([0.01, 0.01], { zh: '%', en: '%' }, [1, 1], true)
  return make([1, 1], { zh: '', en: '' }, [2, 2])
}

/** The record itself says what people read; the scale follows from the base unit. */
function asSaid(said: Text, unit: string): Display {
  const head = said.zh.replace(/\s/g, '')
  if (head.startsWith('%')) return make([0.01, 0.01], said, [1, 1], true)
  if (head.startsWith('月'))
    return {
      ...make(unit === 'year' ? [1 / 12, 1 / 12] : [1, 1], said, [1, 1]),
      most: 12 * MOST_YEARS,
    }
  if (head.startsWith('公顷')) return make([1e4, 1e4], said, [2, 2])
  if (head.startsWith('亿元')) return make([1e8, 1e8], said, [1, 1])
  if (head.startsWith('年')) return make([1, 1], said, [1, 1])
  return make([1, 1], said, [2, 2])
}
