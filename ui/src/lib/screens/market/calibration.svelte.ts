import type { Session } from '#lib/state/session.svelte.ts'
import type { CalibrationReport } from '#models/index'

/** What the pack's own history says of the price equation 校准: asked once, the same for all scenarios. */
export class Calibration {
  report = $state.raw<CalibrationReport>()
  failed = $state(false)

  constructor({ engine }: Session) {
    void engine
      .calibration()
      .then((report) => (this.report = report))
      .catch(() => (this.failed = true))
  }
}
