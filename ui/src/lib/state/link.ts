/**
 * @module
 * The link that reopens exactly this 链接: the choices stand in the address, unsaved changes deflated in its fragment.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Text } from '#models/engine/text'
import type { Override } from '#models/scenario/types'

/** Marks the fragment that carries scenarios, apart from places on the page. */
export const FRAGMENT = '#s='
/** Longest fragment, in characters; what is longer is offered as a file. */
export const LONGEST_FRAGMENT = 8192
/** Largest text that a fragment may unfold to. */
const LARGEST_TEXT = 4_000_000

/** What the link chooses. An empty area is the whole district. */
export type Choices = Readonly<{
  pack: string
  scenario: string
  area: string
  year: number | undefined
  language: 'zh' | 'en'
  /** Scenarios laid side by side, where the screen does that. */
  compared: readonly string[]
}>

/** A scenario that the pack does not hold as it stands here. */
export type CarriedScenario = Readonly<{
  id: string
  parent?: string
  /** Given for the reader's own scenarios; those of the pack have their names there. */
  name?: Text
  letter?: string
  overrides: readonly Override[]
}>

/** Query and fragment that reopen exactly this. */
export type Link = Readonly<{ query: string; fragment: string }>

const WORD = /^[\w.-]{1,80}$/

/** The address after the path: always in the same order, so that equal states give equal bytes. */
export function writeQuery(choices: Choices): string {
  const query = new URLSearchParams()
  query.set('pack', choices.pack)
  query.set('scenario', choices.scenario)
  if (choices.area !== '') query.set('area', choices.area)
  if (choices.year !== undefined) query.set('year', String(choices.year))
  query.set('lang', choices.language)
  if (choices.compared.length > 0) query.set('with', choices.compared.join('.'))
  return `?${query}`
}

/** A link as it stands in the address: a fragment that is too long is left to the browser's store. */
export function addressOf({ query, fragment }: Link): string {
  const fits = fragment !== '' && fragment.length <= LONGEST_FRAGMENT
  return fits ? query + FRAGMENT + fragment : query
}

/** Whatever can be understood; the rest is left to the defaults. */
export function readQuery(query: URLSearchParams): Partial<Choices> {
  const word = (name: string) => {
    const value = query.get(name)
    return value !== null && WORD.test(value) ? value : undefined
  }
  const year = Number(query.get('year'))
  const language = query.get('lang')
  const found: Record<string, unknown> = {
    pack: word('pack'),
    scenario: word('scenario'),
    area: word('area'),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    language: language === 'zh' || language === 'en' ? language : undefined,
    compared: query
      .get('with')
      ?.split('.')
      .filter((id) => WORD.test(id)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** Deflated and in base64url: the same scenarios give the same text. */
export function writeFragment(scenarios: readonly CarriedScenario[]): string {
  if (scenarios.length === 0) return ''
  const bytes = deflateSync(strToU8(JSON.stringify(scenarios)), { level: 9 })
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The scenarios of a fragment; undefined when it is damaged. */
export function readFragment(fragment: string): readonly CarriedScenario[] | undefined {
  if (fragment === '') return []
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = strFromU8(inflateSync(bytes, { out: new Uint8Array(LARGEST_TEXT) }))
    return readScenarios(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Checks the shape of what came from outside; the engine checks the changes themselves. */
export function readScenarios(value: unknown): readonly CarriedScenario[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.every(isScenario) ? value : undefined
}

function isScenario(value: unknown): value is CarriedScenario {
  if (typeof value !== 'object' || value === null) return false
  const { id, parent, name, letter, overrides } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    WORD.test(id) &&
    (parent === undefined || (typeof parent === 'string' && WORD.test(parent))) &&
    (name === undefined || isText(name)) &&
    (letter === undefined || (typeof letter === 'string' && /^[A-Z]$/.test(letter))) &&
    Array.isArray(overrides) &&
    overrides.every((o) => typeof o === 'object' && o !== null && typeof o.kind === 'string')
  )
}

function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { zh, en } = value as Record<string, unknown>
  return typeof zh === 'string' && typeof en === 'string'
}
