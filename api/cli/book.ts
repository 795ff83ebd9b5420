/** `npm run book`: the model book, every equation, parameter and column, as Markdown. */
import { resolve } from 'node:path'
import { bookText } from '#models/book-text'
import { book } from '#models/index'
import { writeWhole } from '#api/write-whole'
import { must, print, runCommand } from './command.ts'

runCommand({
  usage: {
    zh: `用法: npm run book -- [--out 文件] [--lang zh|en]
打印方程书（Markdown）：每个方程、参数和表列，及其单位和来源。`,
    en: `Usage: npm run book -- [--out FILE] [--lang zh|en]
Prints the model book (Markdown): every equation, parameter and column with unit and source.`,
  },
  options: { out: { type: 'string' } },
  wants: [],
  run: (_, { out }, lang) => {
    const text = bookText(book, lang)
    if (out === undefined) return print(text)
    must(writeWhole(resolve(out), text))
    return print({ zh: `方程书已写入 ${out}。`, en: `The model book is written to ${out}.` }[lang])
  },
})
