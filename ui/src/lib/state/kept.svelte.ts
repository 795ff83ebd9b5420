/** A reader's own habit, kept in this browser 个人设置: never part of a scenario or a link. */
export function kept<T>(key: string, otherwise: T): { value: T } {
  let value = $state.raw<T>(read(key) ?? otherwise)
  return {
    get value() {
      return value
    },
    set value(next: T) {
      value = next
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Storage is refused: the habit lasts as long as the page.
      }
    },
  }

  function read(name: string): T | undefined {
    try {
      const text = localStorage.getItem(name)
      return text === null ? undefined : (JSON.parse(text) as T)
    } catch {
      return undefined
    }
  }
}
