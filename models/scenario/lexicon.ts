/**
 * @module
 * Which words a cell may use for the members of a dimension 成员用词: ids, both labels, and common synonyms.
 */
import type { Dimension, Member } from '#models/engine/index'
import { nearestName } from './faults.ts'
import { plainText } from './unit-words.ts'
import type { Word } from './table-spec.ts'
import { words } from './table-spec.ts'

/** Finds the id that a word stands for. */
export type WordBook = Readonly<{
  find: (word: string) => string | undefined
  nearest: (word: string) => string | undefined
  /** Ids, for messages. */
  ids: readonly string[]
}>

/** Word books by dimension; `undefined` for a dimension whose members are free. */
export type Lexicon = (dimension: string) => WordBook | undefined

/** Words that stand in for the members of dimensions which every pack shares. */
const COMMON: Readonly<Record<string, readonly Word[]>> = {
  sex: words('female 女|f|女性', 'male 男|m|男性'),
  status: words(
    'registered 户籍|户籍城镇|户籍人口|户籍常住',
    'migrant 非户籍|非户籍常住|非户籍人口|新市民|流动人口',
    'rural 乡村|农村',
  ),
  tenure: words(
    'market_sale 商品住房|商品房|商品住宅',
    'market_rental 市场租赁|市场化租赁|市场租赁住房',
    'public_rental 公租房|公共租赁住房',
    'affordable_rental 保障性租赁住房|保租房',
    'affordable_sale 配售型保障性住房|共有产权住房|共有产权房|配售型',
    'resettlement 安置房|安置住房|回迁房',
  ),
}

/** A word as it is compared: case, width, spaces, underscores and hyphens make no difference. */
export function plainWord(word: string): string {
  return plainText(word).replace(/[\s_-]+/g, ' ')
}

export function wordBook(list: readonly Word[]): WordBook {
  const byWord = new Map<string, string>()
  for (const { id, label, also = [] } of list)
    for (const spelling of [id, label.zh, label.en, ...also])
      if (!byWord.has(plainWord(spelling))) byWord.set(plainWord(spelling), id)
  return {
    find: (word) => byWord.get(plainWord(word)),
    nearest: (word) => {
      const spelling = nearestName(plainWord(word), byWord.keys())
      return spelling === undefined ? undefined : byWord.get(spelling)
    },
    ids: [...new Set(list.map((w) => w.id))],
  }
}

/** The lexicon of a pack: static dimensions of the book, and the members that the pack itself names. */
export function lexicon(
  dimensions: readonly Dimension[],
  own: Readonly<Record<string, Readonly<{ members: readonly Member[] }>>>,
): Lexicon {
  const books = new Map<string, WordBook>()
  for (const [id, list] of Object.entries(COMMON)) books.set(id, wordBook(list))
  for (const { id, members } of dimensions)
    if (members && id !== 'age') {
      const common = (COMMON[id] ?? []).filter((w) => members.some((m) => m.id === w.id))
      books.set(id, wordBook([...members, ...common]))
    }
  for (const [id, { members }] of Object.entries(own)) books.set(id, wordBook(members))
  return (dimension) => books.get(dimension)
}
