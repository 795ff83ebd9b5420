/**
 * @module
 * The model book 方程书 as Markdown: every equation, parameter and column, printed from the very records that run.
 */
import type { Book, Dimension, Entry, Member, Stage } from '#models/engine/index'
import { TABLES } from '#models/scenario/tables'
import { blockText, variableText } from './book-text/equations.ts'
import {
  columnsText,
  inputsText,
  isColumn,
  isParameter,
  parametersText,
  tableText,
} from './book-text/inputs.ts'
import { code, markdownTable, paragraphs } from './book-text/markdown.ts'
import { packTablesText } from './book-text/pack-tables.ts'
import { words } from './book-text/words.ts'

type Lang = 'zh' | 'en'

/** The whole book in one language. */
export function bookText(book: Book, lang: Lang): string {
  const contents = book.stages.map((stage, i) => `${i + 1}. ${stage.label[lang]}`)
  const text = paragraphs(
    `# ${words.title[lang]}`,
    words.intro[lang],
    `## ${words.contents[lang]}`,
    contents.join('\n'),
    dimensionsText(book, lang),
    ...book.stages.map((stage, i) => stageText(stage, i + 1, lang)),
    packTablesText(TABLES, lang),
  )
  return `${text}\n`
}

function stageText({ label, entries }: Stage, number: number, lang: Lang): string {
  const inputs = of(entries, 'input')
  const parameters = inputs.filter(isParameter)
  const columns = inputs.filter(isColumn)
  const others = inputs.filter((entry) => !isParameter(entry) && !isColumn(entry))
  const constants = of(entries, 'constant')
  const variables = of(entries, 'variable')
  const blocks = of(entries, 'block')
  let section = 0
  const headed = (word: keyof typeof words, parts: readonly string[]) => {
    if (parts.every((part) => part === '')) return undefined
    section += 1
    return paragraphs(`### ${number}.${section} ${words[word][lang]}`, ...parts)
  }
  return paragraphs(
    `## ${number} ${label[lang]}`,
    words.counts[lang]
      .replace('{v}', String(variables.length + constants.length))
      .replace('{p}', String(parameters.length))
      .replace('{c}', String(columns.length))
      .replace('{b}', String(blocks.length)),
    headed('parameters', [parametersText(parameters, lang)]),
    headed('columns', [columnsText(columns, lang)]),
    headed('inputs', [inputsText(others, lang)]),
    headed(
      'tables',
      of(entries, 'table').map((table) => tableText(table, lang)),
    ),
    headed(
      'constants',
      constants.map((entry) => variableText(entry, lang)),
    ),
    headed(
      'blocks',
      blocks.map((entry) => blockText(entry, lang)),
    ),
    headed(
      'equations',
      variables.map((entry) => variableText(entry, lang)),
    ),
  )
}

function dimensionsText({ stages }: Book, lang: Lang): string {
  const dimensions: readonly Dimension[] = stages.flatMap(({ entries }) => of(entries, 'dimension'))
  return paragraphs(
    dimensions.length === 0 ? undefined : `## ${words.dimensions[lang]}`,
    markdownTable(
      [words.id[lang], words.label[lang], words.members[lang]],
      dimensions.map(({ id, label, members, within }) => [
        code(id),
        within === undefined
          ? label[lang]
          : `${label[lang]} (${words.within[lang]} ${code(within)})`,
        members === undefined ? words.fromData[lang] : membersText(members, lang),
      ]),
    ),
  )
}

/** Each member with its name; of a long row such as ages, its ends. */
function membersText(members: readonly Member[], lang: Lang): string {
  const named = members.map(({ id, label }) => `${code(id)} ${label[lang]}`)
  return named.length > 20 ? `${named[0]} … ${named.at(-1)}` : named.join(' · ')
}

/** The entries of one kind, in reading order. */
function of<Kind extends Entry['kind']>(
  entries: readonly Entry[],
  kind: Kind,
): readonly Extract<Entry, { kind: Kind }>[] {
  return entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind)
}
