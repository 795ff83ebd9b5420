/**
 * @module
 * Households that would form if they could 潜在家庭户: the difference between a desired headship and the actual one.
 */
import { variable } from '#models/engine/index'

const SOURCE =
  'Bramley’s circularity: fewer homes, fewer households, less counted need; the difference to a desired headship is shown as a lever'

export const latent = [
  variable('desired_headship_rate', {
    label: { zh: '意愿户主率', en: 'Desired headship rate' },
    unit: '1',
    over: ['status', 'age'],
    total: 'none',
    is: 'headship_rate * exp(desired_headship_shift) / (1 - headship_rate + headship_rate * exp(desired_headship_shift))',
    source: SOURCE,
  }),
  variable('latent_households', {
    label: { zh: '潜在家庭户', en: 'Latent households' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    is: 'max(0, headship_scale * (1 - collective_share) * sum(sum(persons_by_age * (desired_headship_rate - headship_rate) * tenure_system_share, age), status) - inadequately_housed)',
    source: SOURCE,
    note: {
      zh: '已计入住房困难户的不再计；不进入需求，要计入请提高户主率漂移',
      en: 'Less those already counted as inadequately housed. It is no demand: raise the drift of headship to make it one',
    },
  }),
]
