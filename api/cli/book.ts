/** `npm run book`: the model book, every equation, parameter and column, as Markdown. */
import { bookText } from '#models/book-text'
import { book as modelBook } from '#models/index'
import { writeWhole } from '#api/write-whole'
import { command, must } from './command.ts'

export const book = command({
  usage: {
    zh: `用法: npm run book -- [--out 文件] [--lang zh|en]
打印方程书（Markdown）：每个方程、参数和表列，及其单位和来源。`,
    en: `Usage: npm run book -- [--out FILE] [--lang zh|en]
Prints the model book (Markdown): every equation, parameter and column with unit and source.`,
  },
  options: { out: { type: 'string' } },
  wants: [],
  run: ({ values: { out }, lang, path, print }) => {
    const text = bookText(modelBook, lang)
    if (out === undefined) return print(text)
    must(writeWhole(path(out), text))
    return print({ zh: `方程书已写入 ${out}。`, en: `The model book is written to ${out}.` }[lang])
  },
})
