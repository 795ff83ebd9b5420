/** `npm run explain -- <pack> <indicator>`: a figure's equation, with values, down to its inputs. */
import { checkQuery } from '#api/check-query'
import { explainTree } from '#api/explain-tree'
import { openStudy, type Where } from '#models/index'
import { BadInput, command, must, UsageError } from './command.ts'
import { explanationText } from './explanation-text.ts'
import { openPack } from './open-pack.ts'
import { readSet } from './set-option.ts'
import { indicatorArgument, packArgument } from './words.ts'

/** `tenure=market_sale` as a member of a dimension. */
function parseWhere(text: string): readonly [string, string] {
  const [dimension, member, ...rest] = text.split('=')
  if (!dimension || !member || rest.length > 0) {
    throw new UsageError({
      zh: `--where 写作 维度=成员，例如 --where tenure=market_sale；得到的是 ${text}`,
      en: `--where is written dimension=member, such as --where tenure=market_sale; this was ${text}`,
    })
  }
  return [dimension, member]
}

/** A whole number of an option, within its bounds. */
function parseWhole(name: string, text: string, most: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > most) {
    throw new UsageError({
      zh: `--${name} 应为 1 到 ${most} 的整数；得到的是 ${text}`,
      en: `--${name} is a whole number from 1 to ${most}; this was ${text}`,
    })
  }
  return number
}

export const explain = command({
  usage: {
    zh: `用法: npm run explain -- <情景包文件夹或 .zip> <指标> [选项]
  --year 年            缺省为最后一年
  --area 片区          缺省为全区
  --where 维度=成员    其他维度，可重复，如 --where tenure=market_sale
  --scenario ID        缺省为第一个情景
  --set 参数=值        改动参数，可重复
  --depth N            展开几层，缺省为 3
  --json               输出 JSON
  --lang zh|en         语言，缺省为 zh`,
    en: `Usage: npm run explain -- <pack folder or .zip> <indicator> [options]
  --year YEAR          the last year by default
  --area AREA          the whole district by default
  --where DIM=MEMBER   other dimensions, may be repeated: --where tenure=market_sale
  --scenario ID        the first one by default
  --set PARAM=VALUE    change a parameter, may be repeated
  --depth N            how many levels to open, 3 by default
  --json               print JSON
  --lang zh|en         language, zh by default`,
  },
  options: {
    year: { type: 'string' },
    area: { type: 'string' },
    where: { type: 'string', multiple: true, default: [] },
    scenario: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    depth: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
  wants: [packArgument, indicatorArgument],
  run: (call) => {
    const { values: options, lang } = call
    const indicator = call.positionals[1]!
    const depth = parseWhole('depth', options.depth, 40)
    const overrides = options.set.map(readSet)
    const where: Where = {
      ...Object.fromEntries(options.where.map(parseWhere)),
      ...(options.area === undefined ? {} : { area: options.area }),
    }
    const askedYear =
      options.year === undefined ? undefined : parseWhole('year', options.year, 9999)
    const pack = openPack(call)
    const { scenario = pack.scenarios[0]!.id } = options
    const study = must(openStudy(pack, { scenario, overrides }))
    const year = askedYear ?? pack.endYear
    const faults = checkQuery(study.catalogue, { indicator, where }, year)
    if (faults.length > 0) throw new BadInput(faults)
    const tree = explainTree(study, indicator, where, year, depth)
    call.print(
      options.json
        ? JSON.stringify(tree, undefined, 2)
        : explanationText(tree, study.catalogue, lang),
    )
  },
})
