/**
 * @module
 * The files of a chart 图表文件: its table as CSV and what is drawn as PNG.
 */
import { rowPicture, type Picture, type PictureKey } from '#lib/charts/png.ts'
import { tableRows, type ChartTable } from '#lib/charts/table.ts'
import type { Colours } from '#lib/charts/colours.ts'
import { csv } from './csv.ts'
import { CSV_TYPE, download } from './download.ts'

/** What it is called on paper, and in which unit. */
export type Caption = Readonly<{ title: string; unit: string }>

export function saveTable(file: string, { title, unit }: Caption, table: ChartTable): void {
  const rows = tableRows(table, unit ? `${title} (${unit})` : title)
  download(`${file}.csv`, csv(rows), CSV_TYPE)
}

export async function savePicture(
  file: string,
  { title, unit }: Caption,
  drawn: readonly Picture[],
  { surface, ink, 'font-sans': font }: Colours,
  keys: readonly PictureKey[] = [],
): Promise<void> {
  const heading = unit ? `${title} · ${unit}` : title
  const style = { surface: surface!, ink: ink!, font: font! }
  const blob = await rowPicture(drawn, heading, style, keys)
  if (blob) download(`${file}.png`, blob, 'image/png')
}
