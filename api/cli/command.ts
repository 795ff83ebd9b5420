/**
 * @module
 * The frame of a command 命令: reads its arguments, prints its faults, sets its exit status
 * (0 done, 1 bad input and nothing written, 2 wrong usage).
 */
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

export type Command<Options extends ParseArgsOptionsConfig> = Readonly<{
  /** How it is called, and what its options mean. */
  usage: Text
  options: Options
  /** Names of the arguments that it wants, in order, such as `pack`. */
  wants: readonly Text[]
  run: (positionals: readonly string[], values: Parsed<Options>['values'], lang: Lang) => void
}>

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

/** Print faults or warnings to stderr, one a line. */
export function printFaults(faults: readonly Fault[], lang: Lang): void {
  const words = {
    zh: { fault: '问题', warning: '注意' },
    en: { fault: 'fault', warning: 'warning' },
  }
  for (const { severity, message } of faults) {
    console.error(`${words[lang][severity]}: ${message[lang]}`)
  }
}

/** Print to stdout; a reader that stops early (`| head`) is no error. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
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

/** Run a command on the arguments of this program. */
export function runCommand<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): void {
  const args = process.argv.slice(2)
  const lang = languageOf(args)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    const { positionals, values } = parse(command, args)
    if ((values as { help?: boolean }).help) print(command.usage[lang])
    else command.run(positionals, values, lang)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.text[lang]}\n\n${command.usage[lang]}`)
      process.exitCode = 2
    } else if (error instanceof BadInput) {
      printFaults(error.faults, lang)
      process.exitCode = 1
    } else throw error
  }
}
