import type { Fault, Text } from '#models/engine/index'
import { nearest } from '#models/engine/nearest'

/** Where in the files something stands. */
export type Place = Readonly<{ file?: string; row?: number; column?: string }>

/** What a fault says besides its place. */
export type Finding = Readonly<{
  kind: string
  severity?: Fault['severity']
  /** The sentence without the place. */
  says: Text
  found?: string
  wanted?: Text
  nearest?: string | undefined
  variable?: string
  where?: Readonly<Record<string, string>>
  year?: number
}>

/** Takes what is wrong, one at a time. */
export type Report = (place: Place, finding: Finding) => void

/** Gathers faults and warnings; of one kind in one file it lists so many and counts the rest 问题清单. */
export type Collector = Readonly<{
  report: Report
  /** Take a fault as it stands. */
  take: (fault: Fault) => void
  faults: () => readonly Fault[]
  warnings: () => readonly Fault[]
  /** Whether nothing but warnings came. */
  sound: () => boolean
}>

const LISTED = 200

export function collector(listed = LISTED): Collector {
  const kept: Record<Fault['severity'], Fault[]> = { fault: [], warning: [] }
  const counts = new Map<string, { count: number; sample: Fault }>()
  const take = (fault: Fault) => {
    const key = `${fault.severity}\n${fault.kind}\n${fault.file ?? ''}`
    const seen = counts.get(key)
    if (seen) seen.count++
    else counts.set(key, { count: 1, sample: fault })
    if ((seen?.count ?? 1) <= listed) kept[fault.severity].push(fault)
  }
  const all = (severity: Fault['severity']): readonly Fault[] => [
    ...kept[severity],
    ...[...counts.values()]
      .filter(({ count, sample }) => sample.severity === severity && count > listed)
      .map(({ count, sample }) => more(sample, count - listed)),
  ]
  return {
    report: (place, finding) => take(faultOf(place, finding)),
    take,
    faults: () => all('fault'),
    warnings: () => all('warning'),
    sound: () => kept.fault.length === 0,
  }
}

function more({ kind, severity, file }: Fault, count: number): Fault {
  return faultOf(file === undefined ? {} : { file }, {
    kind: `${kind}-more`,
    severity,
    says: { zh: `另有 ${count} 处同类问题未列出`, en: `and ${count} more of this kind (${kind})` },
  })
}

/** A fault whose message starts with its place: `parcels.csv row 7, floor_area_ratio: …`. */
export function faultOf(
  place: Place,
  { says, severity = 'fault', nearest: likely, ...rest }: Finding,
): Fault {
  const { file, row, column } = place
  const zh = [file, row === undefined ? '' : `第 ${row} 行`, column].filter(Boolean).join(' ')
  const en = [[file, row === undefined ? '' : `row ${row}`].filter(Boolean).join(' '), column]
    .filter(Boolean)
    .join(', ')
  const ask =
    likely === undefined
      ? undefined
      : { zh: `；是否应为 ${likely}？`, en: `; did you mean ${likely}?` }
  return {
    severity,
    message: {
      zh: `${zh && `${zh}：`}${says.zh}${ask?.zh ?? ''}`,
      en: `${en && `${en}: `}${says.en}${ask?.en ?? ''}`,
    },
    ...place,
    ...rest,
    ...(likely === undefined ? {} : { nearest: likely }),
  }
}

/** The nearest known name, when the two have a letter in common: short words are otherwise near to anything. */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  const name = nearest(word, known)
  return name !== undefined && [...word.toLowerCase()].some((c) => name.toLowerCase().includes(c))
    ? name
    : undefined
}

/** A short list for a message. */
export function listOf(names: readonly string[], most = 12): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '')
}
