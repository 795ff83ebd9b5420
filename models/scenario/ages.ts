/** The last single age; it stands for everyone of that age and over. */
export const LAST_AGE = 100

/** An age or a group of ages, both ends included; `open` when it has no upper end. */
export type AgeGroup = Readonly<{ from: number; to: number; open: boolean }>

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const DATE = new RegExp(
  `^(\\d{1,2}-(${MONTHS})|(${MONTHS})-\\d{1,2}|\\d{1,2}月\\d{1,2}日|\\d{2,4}[/-]\\d{1,2}[/-]\\d{1,2})`,
  'i',
)

/** Read `12`, `0-4`, `0至4岁`, `85+`, `85岁及以上` 年龄组; `undefined` when it is none, `'date'` when Excel made it one. */
export function readAge(text: string): AgeGroup | 'date' | undefined {
  const plain = text.normalize('NFKC').replace(/岁|周岁|\s/g, '')
  const group = /^(\d{1,3})(?:[-–—~～至到](\d{1,3}))?$/.exec(plain)
  if (group) {
    const from = Number(group[1])
    const to = group[2] === undefined ? from : Number(group[2])
    return from > LAST_AGE || to < from
      ? undefined
      : { from, to: Math.min(to, LAST_AGE), open: to >= LAST_AGE }
  }
  const above = /^(\d{1,3})(?:\+|及以上|以上|andover|andabove)$/i.exec(plain)
  if (above && Number(above[1]) <= LAST_AGE)
    return { from: Number(above[1]), to: LAST_AGE, open: true }
  return DATE.test(plain) ? 'date' : undefined
}
