/** Something to do about what a notice says. */
export type NoticeAction = Readonly<{ label: string; run: () => void }>
export type Notice = Readonly<{ text: string; action?: NoticeAction }>

/** Long enough to be read twice. */
const SHOWN = 8000

/** Short news at the foot of the page, spoken as well 通知. */
class Notices {
  current = $state.raw<Notice>()
  #timer: ReturnType<typeof setTimeout> | undefined

  show(text: string, action?: NoticeAction): void {
    clearTimeout(this.#timer)
    this.current = action ? { text, action } : { text }
    if (!action) this.#timer = setTimeout(() => (this.current = undefined), SHOWN)
  }

  dismiss(): void {
    clearTimeout(this.#timer)
    this.current = undefined
  }
}

export const notices = new Notices()
