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
  /** Count one; it is put into words only if it is listed: a table may have a million. */
  const add = (kind: string, severity: Fault['severity'], file = '', fault: () => Fault) => {
    const key = `${severity}\n${kind}\n${file}`
    const seen = counts.get(key)
    if (seen && ++seen.count > listed) return
    const one = fault()
    kept[severity].push(one)
    if (!seen) counts.set(key, { count: 1, sample: one })
  }
  const all = (severity: Fault['severity']): readonly Fault[] => [
    ...kept[severity],
    ...[...counts.values()]
      .filter(({ count, sample }) => sample.severity === severity && count > listed)
      .map(({ count, sample }) => more(sample, count - listed)),
  ]
  return {
    report: (place, finding) =>
      add(finding.kind, finding.severity ?? 'fault', place.file, () => faultOf(place, finding)),
    take: (fault) => add(fault.kind, fault.severity, fault.file, () => fault),
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
  { says, severity = 'fault', nearest: likely, found, ...rest }: Finding,
): Fault {
  const short = found === undefined ? undefined : shortened(found)
  const quote = (text: string) =>
    found === undefined || found === short ? text : text.replaceAll(found, short!)
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
      zh: `${zh && `${zh}：`}${quote(says.zh)}${ask?.zh ?? ''}`,
      en: `${en && `${en}: `}${quote(says.en)}${ask?.en ?? ''}`,
    },
    ...place,
    ...rest,
    ...(short === undefined ? {} : { found: short }),
    ...(likely === undefined ? {} : { nearest: likely }),
  }
}

/** What was found, as far as a line can hold it: a cell may be as long as its file. */
function shortened(found: string, most = 120): string {
  return found.length > most ? `${found.slice(0, most)}…` : found
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
