/**
 * @module
 * The worker's side of the page: one study per open scenario, each run again only when its changes do.
 */
import {
  openStudy,
  readPack,
  type Fault,
  type Override,
  type Pack,
  type PackFiles,
  type Study,
} from '#models/index'
import { rootOf } from './root.ts'
import {
  JUDGEMENTS,
  type Answer,
  type Ask,
  type Opened,
  type RunAnswer,
  type RunRequest,
} from './messages.ts'

/** Studies kept at once: the current scenario, its parent and those compared. The oldest falls away. */
const KEPT = 12

type Kept = { study: Study; faults: readonly Fault[] }

export class Studies {
  #pack: Pack | undefined
  #root: Study | undefined
  #kept = new Map<string, Kept>()

  /** Read a pack and open it at its root; what was open before is dropped. */
  open(files: PackFiles): Opened {
    this.#kept.clear()
    const pack = readPack(files)
    if (!pack.ok) return pack
    this.#pack = pack.value
    const study = openStudy(pack.value, { scenario: rootOf(pack.value) })
    if (!study.ok) return study
    this.#root = study.value
    const warnings = [...pack.warnings, ...study.value.warnings()]
    return { ok: true, catalogue: study.value.catalogue, warnings }
  }

  answer(requests: readonly RunRequest[]): Answer {
    const from = performance.now()
    const runs = requests.map((request) => this.#run(request))
    return { runs, took: performance.now() - from }
  }

  /** The study of a run that has been asked before. */
  study(run: string): Study {
    const kept = this.#kept.get(run)
    if (!kept) throw new Error(`No study is open for ${run}`)
    return kept.study
  }

  /** The root scenario, for what all scenarios share. */
  get root(): Study {
    if (!this.#root) throw new Error('No pack is open')
    return this.#root
  }

  get pack(): Pack {
    if (!this.#pack) throw new Error('No pack is open')
    return this.#pack
  }

  #run({ run, overrides, asks }: RunRequest): RunAnswer {
    const kept = this.#open(run, overrides)
    return {
      run,
      faults: kept.faults,
      warnings: kept.study.warnings(),
      values: asks.map((ask) => valuesOf(kept.study, ask)),
    }
  }

  #open(run: string, overrides: readonly Override[] | undefined): Kept {
    const found = this.#kept.get(run) ?? { study: this.#newStudy(), faults: [] }
    this.#kept.delete(run)
    this.#kept.set(run, found)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    if (overrides) found.faults = found.study.update(overrides)
    return found
  }

  /** At the root scenario; the page sends the whole list of changes from there. */
  #newStudy(): Study {
    const study = openStudy(this.pack, { scenario: rootOf(this.pack) })
    if (!study.ok) throw new Error('The root scenario opened before, and does not now')
    return study.value
  }
}

function valuesOf(study: Study, ask: Ask): Float64Array {
  switch (ask.kind) {
    case 'series':
      return study.series(ask.query)
    case 'cells':
      return study.cells(ask.query, ask.by)
    case 'path':
      return study.parameterPath(ask.id, ask.where)
    case 'judgement':
      return judgements(study, ask.target)
    default:
      return ask satisfies never
  }
}

function judgements(study: Study, id: string): Float64Array {
  const found = study.targets().find(({ target }) => target.id === id)
  return Float64Array.from(study.catalogue.years, (year) => {
    const judged = found?.years.find((one) => one.year === year)?.judgement ?? 'unknown'
    return JUDGEMENTS.indexOf(judged)
  })
}
