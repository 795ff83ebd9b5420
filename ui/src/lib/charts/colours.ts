/** Colours, type and strengths of the theme in force, by token name. */
export type Colours = Readonly<Record<string, string>>

/** Name of a colour token, such as `s-b` or `chart-ghost`. */
export type ColourName = string

/** A colour at part of its strength. */
export function fade(colour: string, opacity: number): string {
  const match = /^#([0-9a-f]{6})$/i.exec(colour.trim())
  if (!match) return colour
  return `#${match[1]}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
}

/** What is still to come is drawn in the same hue, lighter. */
export function ahead(colour: string, colours: Colours): string {
  return fade(colour, Number(colours['chart-projection-opacity'] ?? 0.62))
}

export function font(colours: Colours) {
  return { family: colours['font-sans']!, size: Number(colours['font-size']) }
}

/** The same for a canvas. */
export function fontOf(colours: Colours): string {
  return `${colours['font-size']}px ${colours['font-sans']}`
}
