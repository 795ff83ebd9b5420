import type { ExplainedTree } from '#api/explain-tree'
import { plainText, type Catalogue, type Where } from '#models/index'
import type { Lang } from './command.ts'

const words = {
  zh: {
    equation: '方程',
    values: '代入',
    replaced: '原方程',
    source: '来源',
    read: '取自',
    colon: '：',
    above: '（见上）',
    kinds: {
      default: '缺省值',
      pack: '情景包',
      table: '表',
      override: '情景改动',
      missing: '缺省（表中没有）',
    },
    row: (row: number) => `第 ${row} 行`,
  },
  en: {
    equation: 'Equation',
    values: 'Values',
    replaced: 'Book’s own',
    source: 'Source',
    read: 'Read from',
    colon: ': ',
    above: '(see above)',
    kinds: {
      default: 'default',
      pack: 'pack',
      table: 'table',
      override: 'scenario',
      missing: 'default (not in the table)',
    },
    row: (row: number) => `row ${row}`,
  },
} as const

type Figure = Readonly<
  Pick<ExplainedTree, 'id' | 'label' | 'unit' | 'shownAs' | 'where' | 'year' | 'value'>
>

/** Print an explained figure as an indented list 解释文本. */
export function explanationText(tree: ExplainedTree, catalogue: Catalogue, lang: Lang): string {
  const say = words[lang]

  function memberName(dimension: string, member: string): string {
    const members = catalogue.dimensions.find(({ id }) => id === dimension)?.members
    return members?.find(({ id }) => id === member)?.label[lang] ?? member
  }

  function placeOf(where: Where): string {
    return Object.entries(where)
      .map(([dimension, member]) => ` · ${memberName(dimension, member)}`)
      .join('')
  }

  function figureLine({ id, label, unit, shownAs, where, year, value }: Figure): string {
    const shownUnit = shownAs?.[lang] ?? (unit === '1' ? '' : unit)
    const number = value === null ? '—' : plainText(value)
    return `${label[lang]} ${id}${placeOf(where)} · ${year} = ${number} ${shownUnit}`.trimEnd()
  }

  function readFrom({ origin }: ExplainedTree): string | undefined {
    if (origin === undefined) return undefined
    const { kind, file, row, column, source, stamp } = origin
    const place = [file, row === undefined ? undefined : say.row(row), column]
    return [say.kinds[kind], ...place, source, stamp?.author, stamp?.reason]
      .filter(Boolean)
      .join(' · ')
  }

  function lines(node: ExplainedTree, indent: string): string[] {
    const said = [
      [say.equation, node.equation],
      [say.values, node.withValues],
      [say.replaced, node.replaced === undefined ? undefined : JSON.stringify(node.replaced)],
      [say.read, readFrom(node)],
      [say.source, node.source],
    ] as const
    return [
      ...said.flatMap(([name, text]) => (text ? [`${indent}  ${name}${say.colon}${text}`] : [])),
      ...node.inputs.flatMap((input) => [
        `${indent}  - ${figureLine(input)}`,
        ...(input.explanation === undefined ? [] : lines(input.explanation, `${indent}    `)),
      ]),
    ]
  }

  return [figureLine(tree), ...lines(tree, '')].join('\n')
}
