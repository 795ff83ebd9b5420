/**
 * @module
 * What fills one variable in one phase 计算式: one tree, or one tree a member of one dimension.
 */
import type { Constant, Equation, Variable } from './book.ts'
import { printExpression } from './expression.ts'
import type { Fault } from './fault.ts'
import type { Node } from './node.ts'
import { readsOf } from './node.ts'
import { nearest } from './nearest.ts'
import { parseEquation } from './parse.ts'
import { resolve } from './resolve.ts'
import type { Resolver } from './resolve-context.ts'
import { formatUnit, sameUnit, type Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Rule = Readonly<{
  id: string
  over: readonly string[]
  /** The dimension that the trees are listed by; undefined for one tree for all. */
  by: string | undefined
  nodes: readonly Node[]
}>

/** Ids read by a rule, each with how far back. */
export function readsOfRule(rule: Rule): ReturnType<typeof readsOf> {
  return rule.nodes.flatMap(readsOf)
}

type Subject = Readonly<{ id: string; over: readonly string[]; unit: Unit }>

/** Understand one equation of a variable or constant. Faults are collected; undefined when nothing can be made of it. */
export function makeRule(
  vocabulary: Vocabulary,
  subject: Subject,
  equation: Equation,
  faults: Fault[],
  since: Resolver['since'],
): Rule | undefined {
  if (typeof equation === 'string') {
    const node = makeNode(vocabulary, subject, equation, faults, since)
    return node && { id: subject.id, over: subject.over, by: undefined, nodes: [node] }
  }
  const keys = Object.keys(equation)
  const by = subject.over.find((d) =>
    keys.every((k) => vocabulary.dimensions.get(d)!.members.some((m) => m.id === k)),
  )
  if (by === undefined) {
    const all = subject.over.flatMap((d) => vocabulary.dimensions.get(d)!.members.map((m) => m.id))
    for (const k of keys.filter((key) => !all.includes(key))) {
      const near = nearest(k, all)
      faults.push(
        fault(
          subject.id,
          'member',
          `没有成员 ${k}${near ? `；是不是 ${near}？` : ''}`,
          `there is no member ${k}${near ? `; did you mean ${near}?` : ''}`,
        ),
      )
    }
    if (keys.every((k) => all.includes(k)))
      faults.push(
        fault(
          subject.id,
          'member',
          '各方程不属于同一个维度',
          'the equations are not all of one dimension',
        ),
      )
    return undefined
  }
  const members = vocabulary.dimensions.get(by)!.members
  const missing = members.filter((m) => !Object.hasOwn(equation, m.id)).map((m) => m.id)
  if (missing.length > 0) {
    faults.push(
      fault(
        subject.id,
        'member',
        `缺少 ${missing.join('、')} 的方程`,
        `no equation for ${missing.join(', ')}`,
      ),
    )
    return undefined
  }
  const nodes = members.map((m) => makeNode(vocabulary, subject, equation[m.id]!, faults, since))
  if (nodes.some((n) => n === undefined)) return undefined
  return { id: subject.id, over: subject.over, by, nodes: nodes as Node[] }
}

function fault(
  variable: string,
  kind: string,
  zh: string,
  en: string,
  more: Partial<Fault> = {},
): Fault {
  return {
    kind,
    severity: 'fault',
    variable,
    message: { zh: `${variable}：${zh}`, en: `${variable}: ${en}` },
    ...more,
  }
}

function makeNode(
  vocabulary: Vocabulary,
  subject: Subject,
  text: string,
  faults: Fault[],
  since: Resolver['since'],
): Node | undefined {
  const parsed = parseEquation(text)
  if (!parsed.ok) {
    for (const f of parsed.faults)
      faults.push({
        ...f,
        variable: subject.id,
        expression: f.expression ?? text,
        message: { zh: `${subject.id}：${f.message.zh}`, en: `${subject.id}: ${f.message.en}` },
      })
    return undefined
  }
  const before = faults.length
  const node = resolve({ vocabulary, variable: subject.id, faults, since }, parsed.value, {
    lag: 0,
    given: new Set(subject.over),
  })
  if (faults.length > before) return undefined
  const expression = printExpression(parsed.value)
  if (node.truth)
    faults.push(
      fault(
        subject.id,
        'type',
        '方程要得出数值，不是判断；写成 条件 ? 1 : 0',
        'the equation must give a number; write condition ? 1 : 0',
        { expression },
      ),
    )
  if (!sameUnit(node.unit, subject.unit))
    faults.push(
      fault(
        subject.id,
        'unit',
        `方程得出 ${formatUnit(node.unit)}，声明的单位是 ${formatUnit(subject.unit)}`,
        `the equation gives ${formatUnit(node.unit)}, but the unit declared is ${formatUnit(subject.unit)}`,
        { expression, found: formatUnit(node.unit) },
      ),
    )
  const extra = node.over.filter((d) => !subject.over.includes(d))
  if (extra.length > 0)
    faults.push(
      fault(
        subject.id,
        'dimension',
        `方程还随 ${extra.join('、')} 变化；用 sum(…, ${extra[0]}) 相加或 at(…, 成员) 取一个`,
        `the equation still varies over ${extra.join(', ')}; add it up with sum(…, ${extra[0]}) or pick one with at(…, member)`,
        { expression },
      ),
    )
  return faults.length > before ? undefined : node
}

/** The equation that holds at t0. */
export function startEquation(entry: Variable | Constant): Equation {
  return entry.kind === 'variable' ? (entry.initially ?? entry.is) : entry.is
}
