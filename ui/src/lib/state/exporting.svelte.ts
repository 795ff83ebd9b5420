import { wrap, releaseProxy } from 'comlink'
import { engineWorker } from '#lib/engine/client.ts'
import type { Engine, ExportScenario } from '#lib/engine/messages.ts'
import { download } from '#lib/exports/download.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Session } from './session.svelte.ts'

/** Writing the whole set of files 全套下载: in an engine of its own, so that the page goes on and it can be stopped. */
export class Exporting {
  busy = $state(false)
  failed = $state<string>()
  #worker: Worker | undefined

  async start(session: Session): Promise<void> {
    this.stop()
    this.busy = true
    this.failed = undefined
    const worker = (this.#worker = engineWorker((reason) => this.#end(reason)))
    const engine = wrap<Engine>(worker)
    try {
      await engine.open(session.zip)
      const zip = await engine.exportAll({
        scenarios: exported(session),
        language: words.language,
        time: new Date().toISOString(),
      })
      if (this.#worker !== worker) return
      download(`${session.folder}.zip`, zip as Uint8Array<ArrayBuffer>, 'application/zip')
      this.#end()
    } catch (reason) {
      if (this.#worker === worker)
        this.#end(reason instanceof Error ? reason.message : String(reason))
    } finally {
      engine[releaseProxy]()
    }
  }

  stop(): void {
    this.#end()
  }

  #end(failed?: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.busy = false
    this.failed = failed
  }
}

/** Every scenario as it stands on the screen. */
function exported({ list, catalogue }: Session): readonly ExportScenario[] {
  return list.drafts.map((draft) => {
    const shipped = catalogue.scenarios.find(({ id }) => id === draft.id)
    if (shipped && !draft.unsaved) return { scenario: shipped, fromRoot: undefined }
    const { id, name, parent, overrides } = draft
    const scenario = { id, name, overrides, ...(parent === undefined ? {} : { parent }) }
    return { scenario, fromRoot: list.fromRoot(draft) }
  })
}
