/** `npm run check -- <pack>`: is the pack good? Every fault at once. */
import { openStudy } from '#models/index'
import { BadInput, command } from './command.ts'
import { openPack } from './open-pack.ts'
import { packArgument } from './words.ts'

export const check = command({
  usage: {
    zh: `用法: npm run check -- <情景包文件夹或 .zip> [--lang zh|en]
检查情景包及其每个情景，一次列出全部问题。`,
    en: `Usage: npm run check -- <pack folder or .zip> [--lang zh|en]
Checks a pack and each of its scenarios, and lists all faults at once.`,
  },
  options: {},
  wants: [packArgument],
  run: (call) => {
    const pack = openPack(call)
    const studies = pack.scenarios.map(({ id }) => openStudy(pack, { scenario: id }))
    const faults = studies.flatMap((study) => (study.ok ? [] : study.faults))
    if (faults.length > 0) throw new BadInput(faults)
    // what a run assumes for want of data stands in its notes; here only what somebody should look at
    const warnings = studies.flatMap((study) => (study.ok ? study.warnings : []))
    call.warn(warnings.filter(({ kind }) => kind !== 'steady-state'))
    const { areas, baseYear, endYear, scenarios, name } = pack
    call.print(
      {
        zh: `${name.zh}：没有问题。${areas.length} 个片区，${baseYear}–${endYear} 年，${scenarios.length} 个情景。`,
        en: `${name.en}: no faults. ${areas.length} areas, ${baseYear}–${endYear}, ${scenarios.length} scenarios.`,
      }[call.lang],
    )
  },
})
