import { describe, expect, it } from 'vitest'
import { normalCdf } from '#models/engine/functions'
import { sharePast, thresholdFor } from '#models/demand/threshold'

describe('the threshold that a share passes', () => {
  it('of one class is the quantile: half pass the median, 15.87 % one standard deviation', () => {
    expect(thresholdFor(0.5, [{ weight: 3, lead: 0 }])).toBeCloseTo(0, 12)
    expect(thresholdFor(0.158655254, [{ weight: 3, lead: 0 }])).toBeCloseTo(1, 7)
  })

  it('of two classes far apart divides the richer one only', () => {
    // all of the rich half lie above, so a quarter of all is half of the rich: at their own median, six up
    const parts = [
      { weight: 1, lead: -6 },
      { weight: 1, lead: 6 },
    ]
    expect(thresholdFor(0.25, parts)).toBeCloseTo(6, 9)
  })

  it('of any classes gives the share back', () => {
    const parts = [
      { weight: 120, lead: -0.4 },
      { weight: 30, lead: 0 },
      { weight: 7, lead: 0.9 },
    ]
    for (const share of [0.006, 0.2, 0.5, 0.83, 0.994])
      expect(sharePast(thresholdFor(share, parts), parts)).toBeCloseTo(share, 12)
  })

  it('of nobody is that of one class alone', () => {
    const threshold = thresholdFor(0.3, [{ weight: 0, lead: 2 }])
    expect(1 - normalCdf(threshold)).toBeCloseTo(0.3, 12)
  })
})
