import type { Text } from '#models/engine/text'
import { en } from './en.ts'
import type { Language, WordKey } from './keys.ts'
import { zh } from './zh.ts'

const CATALOGUES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { zh, en }

/** The words of the page in the language chosen 文案. Chinese unless English is asked for. */
class Words {
  language = $state<Language>('zh')

  /** A message of the catalogue; `{name}` stands for what `values` gives. */
  say = (key: WordKey, values?: Readonly<Record<string, string | number>>): string => {
    const text = CATALOGUES[this.language][key]
    return values ? fill(text, values) : text
  }

  /** A label of the model, which carries both languages itself. */
  text = (label: Text): string => label[this.language]

  /** The language as browsers name it. */
  get tag(): string {
    return this.language === 'zh' ? 'zh-CN' : 'en'
  }
}

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export const words = new Words()
