/** Ground, ink and type of a picture. */
export type PictureStyle = Readonly<{ surface: string; ink: string; font: string }>

/** What a colour stands for: a picture has no page around it that would say so. */
export type PictureKey = Readonly<{
  colour: string
  shape: 'box' | 'line' | 'dashed'
  text: string
}>

const HEAD = 34
const KEY = 18
const EDGE = 12
const NAME = 20
const SWATCH = 19

/** A chart as it is drawn; a name where it is one of several. */
export type Picture = Readonly<{ canvas: HTMLCanvasElement; name: string }>

/** Charts side by side, each under its name, on a ground of their own with a title: to paste into a document. */
export function rowPicture(
  charts: readonly Picture[],
  title: string,
  style: PictureStyle,
  keys: readonly PictureKey[] = [],
): Promise<Blob | null> {
  const first = charts[0]?.canvas
  if (!first) return Promise.resolve(null)
  const scale = first.width / Math.max(1, first.clientWidth || first.width / devicePixelRatio)
  const edge = EDGE * scale
  const named = charts.some(({ name }) => name !== '')
  const picture = document.createElement('canvas')
  picture.width = charts.reduce((width, { canvas }) => width + canvas.width + edge, edge)
  const ctx = picture.getContext('2d')!
  const caption = `400 ${12 * scale}px ${style.font}`
  ctx.font = caption
  const placed = placeKeys(keys, (text) => ctx.measureText(text).width, picture.width, scale)
  const top = (HEAD + (named ? NAME : 0)) * scale + placed.height
  // its size given, what was set before is forgotten
  picture.height = top + Math.max(...charts.map(({ canvas }) => canvas.height)) + edge
  ctx.fillStyle = style.surface
  ctx.fillRect(0, 0, picture.width, picture.height)
  ctx.textBaseline = 'middle'
  ctx.fillStyle = style.ink
  ctx.font = `700 ${14 * scale}px ${style.font}`
  ctx.fillText(title, edge, (HEAD / 2 + 2) * scale)
  ctx.font = caption
  for (const { key, x, y } of placed.keys) drawKey(ctx, key, x, HEAD * scale + y, scale, style.ink)
  let left = edge
  for (const { canvas, name } of charts) {
    if (named) ctx.fillText(name, left, (HEAD + NAME / 2) * scale)
    ctx.drawImage(canvas, left, top)
    left += canvas.width + edge
  }
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'))
}

/** One after another, in as many lines as they need. */
function placeKeys(
  keys: readonly PictureKey[],
  widthOf: (text: string) => number,
  width: number,
  scale: number,
) {
  let [x, y] = [EDGE * scale, 0]
  const placed = keys.map((key) => {
    const needed = SWATCH * scale + widthOf(key.text)
    if (x > EDGE * scale && x + needed > width - EDGE * scale) {
      x = EDGE * scale
      y += KEY * scale
    }
    const at = { key, x, y: y + (KEY / 2) * scale }
    x += needed + 14 * scale
    return at
  })
  return { keys: placed, height: keys.length === 0 ? 0 : y + KEY * scale }
}

function drawKey(
  ctx: CanvasRenderingContext2D,
  { colour, shape, text }: PictureKey,
  x: number,
  y: number,
  scale: number,
  ink: string,
) {
  ctx.fillStyle = ctx.strokeStyle = colour
  ctx.lineWidth = (shape === 'line' ? 2 : 1.5) * scale
  ctx.setLineDash(shape === 'dashed' ? [4 * scale, 3 * scale] : [])
  if (shape === 'box') ctx.fillRect(x, y - 5 * scale, 10 * scale, 10 * scale)
  else {
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.lineTo(x + 14 * scale, y)
    ctx.stroke()
  }
  ctx.fillStyle = ink
  ctx.fillText(text, x + SWATCH * scale, y)
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
