/**
 * @module
 * The frame of a command 命令: reads its arguments, prints its faults, sets its exit status
 * (0 done, 1 bad input and nothing written, 2 wrong usage).
 */
import { resolve } from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Fault, Result, Text } from '#models/index'

export type Lang = 'zh' | 'en'

/** Options that every command has. */
const common = {
  lang: { type: 'string', default: 'zh' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{
    options: Options & typeof common
    allowPositionals: true
    strict: true
  }>
>

/** Where a command stands: its folder, and where its lines go. */
export type Terminal = Readonly<{
  folder: string
  out: (text: string) => void
  err: (text: string) => void
}>

/** A call of a command, once its arguments have been read. */
export type Call<Values = unknown> = Readonly<{
  positionals: readonly string[]
  values: Values
  lang: Lang
  /** A path that was typed, from where the command stands. */
  path: (typed: string) => string
  /** Print the result. */
  print: (text: string) => void
  /** Print warnings beside it. */
  warn: (faults: readonly Fault[]) => void
}>

export type Command<Options extends ParseArgsOptionsConfig> = Readonly<{
  /** How it is called, and what its options mean. */
  usage: Text
  options: Options
  /** Names of the arguments that it wants, in order, such as `pack`. */
  wants: readonly Text[]
  run: (call: Call<Parsed<Options>['values']>) => void
}>

/** State a command; the types of its options follow. */
export function command<const Options extends ParseArgsOptionsConfig>(
  record: Command<Options>,
): Command<Options> {
  return record
}

/** Thrown on a wrong call: the usage is printed under its message. */
export class UsageError extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** Thrown on bad input: all its faults are printed. */
export class BadInput extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super('bad input')
    this.faults = faults
  }
}

/** The value, or the end of the command with every fault. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new BadInput(result.faults)
  return result.value
}

/** Faults or warnings as lines. */
function faultLines(faults: readonly Fault[], lang: Lang): string {
  const words = {
    zh: { fault: '问题', warning: '注意' },
    en: { fault: 'fault', warning: 'warning' },
  }
  return faults
    .map(({ severity, message }) => `${words[lang][severity]}: ${message[lang]}\n`)
    .join('')
}

/** Which language was asked for, even in a call that is wrong otherwise. */
function languageOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'zh'
}

function parse<Options extends ParseArgsOptionsConfig>(
  { options, wants }: Command<Options>,
  args: string[],
): Parsed<Options> {
  let parsed: Parsed<Options>
  try {
    parsed = parseArgs({
      args,
      options: { ...options, ...common },
      allowPositionals: true,
      strict: true,
    }) as Parsed<Options>
  } catch (error) {
    const { message } = error as Error
    throw new UsageError({ zh: `参数有误：${message}`, en: message })
  }
  const { lang, help } = parsed.values as { lang: string; help: boolean }
  if (help) return parsed
  if (lang !== 'zh' && lang !== 'en') {
    throw new UsageError({ zh: `--lang 只能是 zh 或 en`, en: `--lang is zh or en` })
  }
  if (parsed.positionals.length < wants.length) {
    const { zh, en } = wants[parsed.positionals.length]!
    throw new UsageError({ zh: `缺少：${zh}`, en: `Missing: ${en}` })
  }
  if (parsed.positionals.length > wants.length) {
    const extra = parsed.positionals[wants.length]!
    throw new UsageError({ zh: `多余的参数：${extra}`, en: `One argument too many: ${extra}` })
  }
  return parsed
}

/** Run a command: its lines go to the terminal, and its exit status comes back. */
export function perform<Options extends ParseArgsOptionsConfig>(
  { usage, options, wants, run }: Command<Options>,
  args: readonly string[],
  { folder, out, err }: Terminal,
): number {
  const lang = languageOf(args)
  const print = (text: string) => out(text.endsWith('\n') ? text : `${text}\n`)
  try {
    const { positionals, values } = parse({ usage, options, wants, run }, [...args])
    if ((values as { help?: boolean }).help) print(usage[lang])
    else {
      const warn = (faults: readonly Fault[]) => err(faultLines(faults, lang))
      run({ positionals, values, lang, path: (typed) => resolve(folder, typed), print, warn })
    }
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.text[lang]}\n\n${usage[lang]}\n`)
      return 2
    }
    if (error instanceof BadInput) {
      err(faultLines(error.faults, lang))
      return 1
    }
    throw error
  }
}
