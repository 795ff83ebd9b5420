import { addressOf, type Link } from './link.ts'

/** Rest after the last change: browsers refuse an address that changes too often, as in a drag. */
const REST = 250

/** The address follows the screen 地址跟随, so that a reload opens the same again. */
export class Address {
  /** A reload would open what was there before the last change. */
  behind = $state(false)

  /** Write soon where the screen stands; returns how to give that up, as an effect asks for. */
  follow(link: Link, write: (address: string) => void): () => void {
    const wanted = addressOf(link)
    this.behind = location.search + location.hash !== wanted
    if (!this.behind) return () => {}
    // A choice is made once, by hand: it need not rest, and another scenario must not be lost.
    const rest = location.search === link.query ? REST : 0
    const timer = setTimeout(() => {
      write(wanted)
      this.behind = false
    }, rest)
    return () => clearTimeout(timer)
  }
}
