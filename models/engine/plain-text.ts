/** A number as it is put into an equation for people to check: six significant figures, thousands parted. 通用数字 */
export function plainText(x: number): string {
  if (!Number.isFinite(x)) return '—'
  if (x === 0) return '0'
  const size = Math.abs(x)
  if (size >= 1e15 || size < 1e-6) return x.toExponential(5)
  const decimals = Math.max(0, 6 - Math.ceil(Math.log10(size) + 1e-12))
  const [whole, part] = x.toFixed(Math.min(decimals, 12)).split('.') as [string, string | undefined]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const tail = part?.replace(/0+$/, '')
  return (tail ? `${grouped}.${tail}` : grouped).replace('-', '−')
}
