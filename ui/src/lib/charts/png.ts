/** Ground, ink and type of a picture. */
export type PictureStyle = Readonly<{ surface: string; ink: string; font: string }>

const HEAD = 34
const EDGE = 12
const NAME = 20

/** A chart as it is drawn; a name where it is one of several. */
export type Picture = Readonly<{ canvas: HTMLCanvasElement; name: string }>

/** Charts side by side, each under its name, on a ground of their own with a title: to paste into a document. */
export function rowPicture(
  charts: readonly Picture[],
  title: string,
  { surface, ink, font }: PictureStyle,
): Promise<Blob | null> {
  const first = charts[0]?.canvas
  if (!first) return Promise.resolve(null)
  const scale = first.width / Math.max(1, first.clientWidth || first.width)
  const edge = EDGE * scale
  const named = charts.some(({ name }) => name !== '')
  const top = (HEAD + (named ? NAME : 0)) * scale
  const picture = document.createElement('canvas')
  picture.width = charts.reduce((width, { canvas }) => width + canvas.width + edge, edge)
  picture.height = top + Math.max(...charts.map(({ canvas }) => canvas.height)) + edge
  const ctx = picture.getContext('2d')!
  ctx.fillStyle = surface
  ctx.fillRect(0, 0, picture.width, picture.height)
  ctx.fillStyle = ink
  ctx.textBaseline = 'middle'
  ctx.font = `700 ${14 * scale}px ${font}`
  ctx.fillText(title, edge, (HEAD / 2 + 2) * scale)
  ctx.font = `400 ${12 * scale}px ${font}`
  let left = edge
  for (const { canvas, name } of charts) {
    if (named) ctx.fillText(name, left, (HEAD + NAME / 2) * scale)
    ctx.drawImage(canvas, left, top)
    left += canvas.width + edge
  }
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'))
}

/** What an SVG shows, as sharp as the screen; its colours stand in its own attributes. */
export async function drawnSvg(svg: SVGSVGElement): Promise<HTMLCanvasElement> {
  const scale = devicePixelRatio || 1
  const text = new XMLSerializer().serializeToString(svg)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = svg.clientWidth * scale
  canvas.height = svg.clientHeight * scale
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}
