/** `npm run simulate -- <pack>`: run scenarios and write their files, whole or not at all. */
import { chooseScenarios } from '#api/choose'
import { exportPack } from '#api/export-pack'
import { writeFolder } from '#api/write-whole'
import { command, must } from './command.ts'
import { openPack } from './open-pack.ts'
import { readSet } from './set-option.ts'
import { packArgument } from './words.ts'

export const simulate = command({
  usage: {
    zh: `用法: npm run simulate -- <情景包文件夹或 .zip> [选项]
  --scenario ID        只推演这个情景，可重复；缺省为第一个情景
  --all                推演全部情景
  --set 参数=值        改动参数，可重复，如 --set median_income.buji.registered.2017=150000
  --out 文件夹         写到哪里，缺省为 out；整体写入，出错则一个文件也不写
  --full               results.csv 写出全部变量，不只指标
  --lang zh|en         表头的语言，缺省为 zh`,
    en: `Usage: npm run simulate -- <pack folder or .zip> [options]
  --scenario ID        run this scenario, may be repeated; the first one by default
  --all                run all scenarios
  --set PARAM=VALUE    change a parameter, may be repeated: --set median_income.buji.registered.2017=150000
  --out FOLDER         where to write, out by default; written whole or not at all
  --full               all variables in results.csv, not only the indicators
  --lang zh|en         language of the headers, zh by default`,
  },
  options: {
    scenario: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'out' },
    full: { type: 'boolean', default: false },
  },
  wants: [packArgument],
  run: (call) => {
    const { positionals, lang, path } = call
    const { scenario, all, set, out, full } = call.values
    const overrides = set.map(readSet)
    const pack = openPack(call)
    const first = pack.scenarios.slice(0, 1).map(({ id }) => id)
    const scenarios = must(chooseScenarios(pack, all ? 'all' : (scenario ?? first)))
    const files = must(exportPack(pack, { scenarios, overrides, language: lang, full }))
    must(writeFolder(path(out), files, [path(positionals[0]!)]))
    call.print(
      {
        zh: `${files.size} 个文件已写入 ${out}（情景：${scenarios.join('、')}）。`,
        en: `${files.size} files written to ${out} (scenarios: ${scenarios.join(', ')}).`,
      }[lang],
    )
  },
})
