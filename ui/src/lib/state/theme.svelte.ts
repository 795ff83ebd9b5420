import { flushSync } from 'svelte'
import type { Colours } from '#lib/charts/colours.ts'

/** Tokens that charts draw with; they are read from the style sheet, so that a colour stands there alone. */
const TOKENS = [
  'ink',
  'ink-2',
  'ink-3',
  'surface',
  'line',
  'met',
  'near-fill',
  'missed',
  'decision',
  'world',
  'seq-1',
  'seq-2',
  'seq-3',
  'seq-4',
  'seq-5',
  'seq-6',
  't-market-sale',
  't-market-rental',
  't-public-rental',
  't-affordable-rental',
  't-affordable-sale',
  't-resettlement',
  'font-sans',
  's-a',
  's-b',
  's-c',
  's-d',
  's-e',
  's-f',
  's-b-dash',
  's-d-dash',
  's-e-dash',
  's-f-dash',
  'gate-open',
  'gate-limited',
  'gate-stop',
  'gate-stop-line',
  'chart-axis',
  'chart-axis-text',
  'chart-grid',
  'chart-ghost',
  'chart-now',
  'chart-threshold',
  'chart-target-band',
  'chart-history-wash',
  'chart-projection-opacity',
] as const

/** Where the style sheet makes all type larger. */
const WALL = '(min-width: 2200px)'
/** Of the page's type size: captions and axis text. */
const CAPTION = 0.75

export type ThemeName = 'light' | 'dark'

/** Light for the desk, dark for the meeting room 明暗主题. The choice is kept; without one the system's holds. */
class Theme {
  name = $state<ThemeName>('light')
  /** Counts changes of the page's type size. */
  #size = $state(0)
  /** What holds on the screen; paper is always light. */
  #chosen: ThemeName | undefined
  colours: Colours = $derived.by(() => (this.name, this.#size, readTokens()))

  /** Take over what the page was first painted with. */
  adopt(): void {
    this.name = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
    this.#size++
    matchMedia(WALL).addEventListener('change', () => this.#size++)
    // Paper is white, whatever the screen is; charts have to be drawn again before it is printed.
    const chosen = () => this.#chosen ?? this.name
    addEventListener('beforeprint', () => {
      this.#chosen = chosen()
      flushSync(() => this.#show('light'))
    })
    addEventListener('afterprint', () => this.#show(chosen()))
  }

  toggle(): void {
    const name = this.name === 'dark' ? 'light' : 'dark'
    this.#chosen = name
    this.#show(name)
    try {
      localStorage.setItem('anju:theme', name)
    } catch {
      // Storage is refused: the choice lasts as long as the page.
    }
  }

  #show(name: ThemeName): void {
    document.documentElement.dataset['theme'] = name
    this.name = name
  }
}

function readTokens(): Colours {
  const style = getComputedStyle(document.documentElement)
  const tokens = TOKENS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])
  const size = CAPTION * Number.parseFloat(style.fontSize)
  return { ...Object.fromEntries(tokens), 'font-size': String(size) }
}

export const theme = new Theme()
