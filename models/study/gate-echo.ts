import { place, type Fault, type Run } from '#models/engine/index'

/**
 * Years in which the gate lets almost nothing be sold after a stop 停供后的回响: homes completed have run out, and only as
 * much may be supplied as was brought back into use.
 */
export function gateEcho({ model, memory }: Run, firstYear: number): readonly Fault[] {
  const slot = model.layout.slots.get('gate_echo')
  if (!slot) return []
  const years = Array.from({ length: slot.years }, (_, year) => year)
    .filter((year) => memory[place(slot, year)]! > 0)
    .map((year) => firstYear + year)
  if (years.length === 0) return []
  return [
    {
      kind: 'implausible',
      severity: 'warning',
      variable: 'gate_echo',
      year: years[0]!,
      message: {
        zh: `停供的回响（${years.join('、')}）：竣工已少，“盘活多少、供应多少”几乎不放行，库存会低于目标；宜收回闲置用地`,
        en: `echo of a stop (${years.join(', ')}): few homes are completed, so that the limit lets almost no land be sold and inventory falls short; take back idle land`,
      },
    },
  ]
}
