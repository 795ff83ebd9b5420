import type { Member } from '#models/engine/index'

/** Members of a dimension, a line each: id, name in Chinese, name in English. */
export function members(...lines: readonly string[]): readonly Member[] {
  return lines.map((line) => {
    const [id = '', zh = '', ...en] = line.split(' ')
    return { id, label: { zh, en: en.join(' ') } }
  })
}
