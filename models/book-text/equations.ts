/**
 * @module
 * Variables, constants and blocks in the model book: the equation as written, and what it is.
 */
import type { Block, Constant, Equation, Variable } from '#models/engine/index'
import { overText, unitText } from './inputs.ts'
import { code, codeBlock, markdownTable, paragraphs } from './markdown.ts'
import { totalText, words } from './words.ts'

type Lang = 'zh' | 'en'

export function variableText(entry: Variable | Constant, lang: Lang): string {
  const facts = [
    `${words.unit[lang]} ${unitText(entry, lang)}`,
    `${words.over[lang]} ${overText(entry.over, lang)}`,
  ]
  if (entry.kind === 'variable') {
    if (entry.over.length > 0) facts.push(`${words.total[lang]} ${totalText(entry.total)[lang]}`)
    if (entry.indicator) facts.push(words.indicator[lang])
    if (entry.decision) facts.push(words.decision[lang])
  }
  const { initially, undefinedWhen } = entry.kind === 'variable' ? entry : {}
  return paragraphs(
    `#### ${code(entry.id)} · ${entry.label[lang]}`,
    facts.join(' · '),
    equationText(entry.is),
    initially === undefined ? undefined : `${words.initially[lang]}${colon(lang)}`,
    initially === undefined ? undefined : equationText(initially),
    undefinedWhen === undefined
      ? undefined
      : `${words.undefinedWhen[lang]}${colon(lang)}${undefinedWhen[lang]}`,
    entry.note?.[lang],
    `${words.source[lang]}${colon(lang)}${entry.source}`,
  )
}

export function blockText(block: Block, lang: Lang): string {
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? words.none[lang] : ids.map(code).join(', ')
  const { readsInitially } = block
  return paragraphs(
    `#### ${code(block.id)} · ${block.label[lang]}`,
    `${words.reads[lang]}${colon(lang)}${names(block.reads)}`,
    block.previous.length === 0
      ? undefined
      : `${words.previous[lang]}${colon(lang)}${names(block.previous)}`,
    readsInitially === undefined
      ? undefined
      : `${words.initiallyReads[lang]}${colon(lang)}${names(readsInitially)}`,
    markdownTable(
      [
        words.writes,
        words.label,
        words.unit,
        words.over,
        words.total,
        words.source,
        words.note,
      ].map((word) => word[lang]),
      block.writes.map((written) => [
        code(written.id),
        written.label[lang],
        unitText(written, lang),
        overText(written.over, lang),
        totalText(written.total)[lang],
        written.source,
        written.note?.[lang] ?? '',
      ]),
    ),
    `${words.source[lang]}${colon(lang)}${block.source}`,
  )
}

/** One text, or one line a member. */
function equationText(equation: Equation): string {
  if (typeof equation === 'string') return codeBlock(equation)
  return codeBlock(
    Object.entries(equation)
      .map(([member, text]) => `${member}: ${text}`)
      .join('\n'),
  )
}

export function colon(lang: Lang): string {
  return lang === 'zh' ? '：' : ': '
}
