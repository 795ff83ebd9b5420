/**
 * @module
 * The threshold at which the base year's deciders bought 基年购房门槛的求解.
 *
 * Households of different classes have different incomes, so that the share that buys is a mean over several
 * distributions: monotone in the threshold, but without a closed form unless all classes are alike.
 */
import { block, output, type BlockIO } from '#models/engine/index'
import { log } from '#models/engine/elementary'
import { normalCdf, normalQuantile } from '#models/engine/functions'

const source =
  'Calibration by a constant: the threshold at which the mean over household classes of 1 − Φ(threshold − ln ratio ÷ σ) is the share that bought; bisection'

/** A part of the deciders, and by how much its incomes lie over the median, in standard deviations of logs. */
export type ClassPart = Readonly<{ weight: number; lead: number }>

/** Share of all parts whose standardised income passes the threshold. */
export function sharePast(threshold: number, parts: readonly ClassPart[]): number {
  let [past, all] = [0, 0]
  for (const { weight, lead } of parts) {
    past += weight * (1 - normalCdf(threshold - lead))
    all += weight
  }
  return past / all
}

/**
 * Threshold 门槛 that a share of all parts passes.
 * @throws never; where nobody decides, or the share is no number between 0 and 1, the threshold of one class alone
 */
export function thresholdFor(share: number, parts: readonly ClassPart[]): number {
  const alone = normalQuantile(1 - share)
  const leads = parts.filter(({ weight }) => weight > 0).map(({ lead }) => lead)
  if (leads.every((lead) => lead === 0)) return alone
  // of all classes together the threshold lies between those of the poorest and the richest alone
  let [low, high] = [alone + Math.min(...leads), alone + Math.max(...leads)]
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2
    if (sharePast(middle, parts) > share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Halves of any distance between classes that is left below what a number can tell. */
const STEPS = 60

export const buyThreshold = block('buying_threshold', {
  label: { zh: '基年购房门槛', en: 'Threshold to buy in the base year' },
  source,
  reads: [],
  readsInitially: ['deciders_by_class', 'class_income_ratio', 'income_spread', 'able_share_base'],
  writes: [
    output('buy_threshold_base', {
      label: {
        zh: '基年购房收入门槛（标准化）',
        en: 'Threshold to buy in the base year, standardised',
      },
      unit: '1',
      over: ['area', 'status'],
      total: 'none',
      source,
      state: true,
    }),
  ],
  prepare: () => ({
    start: ({ now }: BlockIO) => {
      const [deciders, ratios] = [now['deciders_by_class']!, now['class_income_ratio']!]
      const [spread, shares] = [now['income_spread']!, now['able_share_base']!]
      const classes = ratios.length
      now['buy_threshold_base']!.forEach((_, cell, into) => {
        const parts = Array.from({ length: classes }, (__, c) => ({
          weight: deciders[cell * classes + c]!,
          lead: log(ratios[c]!) / spread[cell]!,
        }))
        into[cell] = thresholdFor(shares[cell]!, parts)
      })
    },
    step: ({ now, last }: BlockIO) => now['buy_threshold_base']!.set(last['buy_threshold_base']!),
  }),
})
