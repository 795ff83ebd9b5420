import type { Context } from 'hono'
import {
  fail,
  findScenario,
  succeed,
  type Override,
  type Pack,
  type Result,
  type Study,
} from '#models/index'
import { openFiles, studyOf, type Library } from './packs/library.ts'
import { readZip } from './packs/read-zip.ts'
import { bodyFault, problem } from './problem.ts'

/** A pack as a request names it: one of the server's, or one sent along in base64. */
export type ChosenPack = Readonly<{ pack?: string | undefined; zip?: string | undefined }>

const oneOfThem = bodyFault('pack', {
  zh: '请给出 pack（服务器上的情景包）或 zip（自带的情景包），二者取一。',
  en: 'Give either pack (a pack that the server has) or zip (a pack of your own).',
})

/** The pack that a request means. */
export function choosePack(library: Library, { pack, zip }: ChosenPack): Result<Pack> {
  if ((pack === undefined) === (zip === undefined)) return fail([oneOfThem])
  if (zip !== undefined) return openFiles(readZip(Buffer.from(zip, 'base64')))
  return library.open(pack!) ?? fail([noSuchPack(library, pack!)])
}

function noSuchPack(library: Library, id: string) {
  const ids = library.ids()
  return bodyFault('pack', {
    zh: `没有情景包 ${id}；服务器上有：${ids.join('、') || '（无）'}。`,
    en: `There is no pack ${id}; the server has: ${ids.join(', ') || '(none)'}.`,
  })
}

/** The scenarios that are meant: those named, or all of the pack. */
export function chooseScenarios(
  pack: Pack,
  wanted: 'all' | readonly string[],
): Result<readonly string[]> {
  if (wanted === 'all') return succeed(pack.scenarios.map(({ id }) => id))
  const faults = wanted.flatMap((id) => {
    const found = findScenario(pack, id)
    return found.ok ? [] : found.faults
  })
  return faults.length > 0 ? fail(faults) : succeed(wanted)
}

/** The study that a request means: its pack at its scenario with its overrides. */
export function chooseStudy(
  library: Library,
  request: ChosenPack & { scenario?: string | undefined; overrides: readonly unknown[] },
): Result<Study> {
  const pack = choosePack(library, request)
  if (!pack.ok) return pack
  // The schema leaves `key: undefined` open, which JSON can't hold: the two types mean the same here.
  return studyOf(pack.value, request.scenario, request.overrides as readonly Override[])
}

/** Answer that the input has faults. */
export function refuse(c: Context, faults: Parameters<typeof problem>[2]) {
  return problem(c, 'bad-input', faults)
}
