/**
 * @module
 * YAML read with its places 带行号的 YAML: plain nodes that know their line and path, and readers that report.
 */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Text } from '#models/engine/index'
import { listOf, nearestName, type Finding, type Place, type Report } from './faults.ts'
import { numberAdvice, readNumber, readPercent } from './numbers.ts'

export type YamlNode = Place &
  Readonly<
    | { kind: 'map'; entries: ReadonlyMap<string, YamlNode> }
    | { kind: 'list'; items: readonly YamlNode[] }
    /** `text` as written, so that `001` stays so; empty for nothing. */
    | { kind: 'scalar'; text: string; value: unknown }
  >

const DEEPEST = 20

/** Read a YAML text; what is wrong with its form is reported, and gives nothing. */
export function readYaml(text: string, file: string, report: Report): YamlNode | undefined {
  const lines = new LineCounter()
  let sound = true
  const refuse = (row: number | undefined, zh: string, en: string) => {
    sound = false
    report(row === undefined ? { file } : { file, row }, { kind: 'yaml', says: { zh, en } })
  }
  const convert = (node: unknown, path: string, line: number, depth: number): YamlNode => {
    const start = (node as { range?: readonly number[] } | null)?.range?.[0]
    const row = start === undefined ? line : lines.linePos(start).line
    const place = { file, row, ...(path ? { column: path } : {}) }
    if (depth > DEEPEST) refuse(row, '层次过深', 'this is nested too deeply')
    else if (isMap(node)) {
      const entries = new Map<string, YamlNode>()
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined
        const at = (key as { range?: readonly number[] } | null)?.range?.[0]
        const keyRow = at === undefined ? row : lines.linePos(at).line
        if (name === undefined) refuse(keyRow, '键应为一个词', 'a key should be one word')
        else
          entries.set(name, {
            ...convert(value, path ? `${path}.${name}` : name, keyRow, depth + 1),
            row: keyRow,
          })
      }
      return { kind: 'map', entries, ...place }
    } else if (isSeq(node))
      return {
        kind: 'list',
        items: node.items.map((item, i) => convert(item, `${path}[${i + 1}]`, row, depth + 1)),
        ...place,
      }
    else if (isAlias(node))
      refuse(
        row,
        '不支持锚点与别名（& *），请把值写出来',
        'anchors and aliases (& *) are not read; write the value out',
      )
    else if (isScalar(node)) {
      const plain = node.value === null || node.value === undefined
      return {
        kind: 'scalar',
        text: plain ? '' : String(node.source ?? node.value),
        value: node.value,
        ...place,
      }
    }
    return { kind: 'scalar', text: '', value: undefined, ...place }
  }
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    for (const { message, pos } of doc.errors)
      refuse(lines.linePos(pos[0]).line, `YAML 语法错误：${message}`, `YAML: ${message}`)
    if (!sound) return undefined
    const node = convert(doc.contents, '', 1, 0)
    return sound ? node : undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse(undefined, 'YAML 层次过深', 'the YAML is nested too deeply')
    return undefined
  }
}

/** Place of a node, for a report. */
export function placeOf({ file, row, column }: YamlNode): Place {
  return {
    ...(file === undefined ? {} : { file }),
    ...(row === undefined ? {} : { row }),
    ...(column ? { column } : {}),
  }
}

/** Entries of a mapping whose keys are known; a key that is not is a fault. */
export function record(
  node: YamlNode,
  known: readonly string[],
  report: Report,
): ReadonlyMap<string, YamlNode> {
  const entries = mapping(node, report)
  for (const [key, value] of entries)
    if (!known.includes(key))
      report(placeOf(value), {
        kind: 'unknown-key',
        found: key,
        says: {
          zh: `没有“${key}”这一项；可用 ${listOf(known, 30)}`,
          en: `"${key}" is not known here; use ${listOf(known, 30)}`,
        },
        nearest: nearestName(key, known),
      })
  return entries
}

export function mapping(node: YamlNode | undefined, report: Report): ReadonlyMap<string, YamlNode> {
  if (node === undefined || isBlank(node)) return new Map()
  if (node.kind === 'map') return node.entries
  report(
    placeOf(node),
    wrongKind(node, {
      zh: '此处应为“键: 值”的映射',
      en: 'a mapping (key: value) should stand here',
    }),
  )
  return new Map()
}

export function list(node: YamlNode | undefined, report: Report): readonly YamlNode[] {
  if (node === undefined || isBlank(node)) return []
  if (node.kind === 'list') return node.items
  report(
    placeOf(node),
    wrongKind(node, {
      zh: '此处应为列表（每项以 - 开头）',
      en: 'a list (items starting with -) should stand here',
    }),
  )
  return []
}

export function isBlank(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text.trim() === ''
}

/** A text, or nothing when it is absent or blank. */
export function string(node: YamlNode | undefined, report: Report): string | undefined {
  if (node === undefined || isBlank(node)) return undefined
  if (node.kind === 'scalar') return node.text.trim()
  report(placeOf(node), wrongKind(node, { zh: '此处应为一段文字', en: 'a text should stand here' }))
  return undefined
}

/** A number; `percent` allows `10%`. */
export function numeric(
  node: YamlNode | undefined,
  report: Report,
  { whole = false, percent = false }: { whole?: boolean; percent?: boolean } = {},
): number | undefined {
  const text = string(node, report)
  if (text === undefined) return undefined
  const value = readNumber(text) ?? (percent ? readPercent(text) : undefined)
  if (value !== undefined && (!whole || Number.isInteger(value))) return value
  const advice =
    whole && value !== undefined
      ? { zh: '请写整数', en: 'write a whole number' }
      : numberAdvice(text)
  report(placeOf(node!), {
    kind: 'not-a-number',
    found: text,
    says: { zh: `“${text}”不合要求；${advice.zh}`, en: `"${text}" will not do; ${advice.en}` },
    wanted: advice,
  })
  return undefined
}

/** A text in both languages: `{ zh, en }`, or one text for both. */
export function bilingual(node: YamlNode | undefined, report: Report): Text | undefined {
  if (node === undefined || isBlank(node)) return undefined
  if (node.kind === 'scalar') return { zh: node.text.trim(), en: node.text.trim() }
  const entries = record(node, ['zh', 'en'], report)
  const zh = string(entries.get('zh'), report)
  const en = string(entries.get('en'), report)
  if (zh === undefined && en === undefined) return undefined
  return { zh: zh ?? en!, en: en ?? zh! }
}

/** One word of a closed list. */
export function choice<T extends string>(
  node: YamlNode | undefined,
  words: readonly T[],
  report: Report,
): T | undefined {
  const text = string(node, report)
  const found = words.find((w) => w === text?.toLowerCase())
  if (text === undefined || found !== undefined) return found
  report(placeOf(node!), {
    kind: 'unknown-word',
    found: text,
    says: {
      zh: `“${text}”未知；可用 ${listOf(words)}`,
      en: `"${text}" is not known; use ${listOf(words)}`,
    },
    wanted: { zh: listOf(words), en: listOf(words) },
    nearest: nearestName(text, words),
  })
  return undefined
}

function wrongKind(node: YamlNode, says: Text): Finding {
  return { kind: 'wrong-kind', says, ...(node.kind === 'scalar' ? { found: node.text } : {}) }
}
