let measure: OffscreenCanvasRenderingContext2D | null | undefined

/** Width of a text in a font 文字宽度, so that room can be left for it. */
export function textWidth(text: string, font: string): number {
  measure ??= new OffscreenCanvas(1, 1).getContext('2d')
  if (!measure) return 0
  measure.font = font
  return measure.measureText(text).width
}
